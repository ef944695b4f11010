/**
 * Forms of kanji that are one character to a reader, in pairs, the old or rarer form first: what the reform of 1946
 * wrote anew, and what Unihan (Unicode 15) gives as another form of a jōyō or jinmeiyō kanji (`kJoyoKanji`,
 * `kJinmeiyoKanji`). What NFKC makes one is not among them.
 */
const PAIRS =
  '亞亜惡悪壓圧圍囲爲為醫医壹壱稻稲飮飲隱隠營営榮栄衞衛驛駅圓円艷艶鹽塩奧奥應応橫横歐欧毆殴黃黄溫温穩穏假仮價価畫画會会壞壊懷懐繪絵擴拡殼殻覺覚學学嶽岳樂楽勸勧卷巻歡歓罐缶觀観關関陷陥巖巌顏顔歸帰氣気龜亀僞偽戲戯犧犠舊旧據拠擧挙峽峡挾挟敎教狹狭曉暁區区驅駆勳勲徑径惠恵溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸缺欠儉倹劍剣圈圏檢検權権獻献縣県險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕齋斎劑剤櫻桜册冊雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処敍叙奬奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄疊畳讓譲釀醸觸触囑嘱寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒臟臓藏蔵屬属續続墮堕體体對対帶帯滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴鎭鎮轉転點点傳伝黨党盜盗燈灯當当鬪闘獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜甁瓶拂払佛仏倂併竝並變変邊辺辨弁瓣弁辯弁寶宝豐豊沒没滿満默黙餠餅藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡遙遥亂乱覽覧龍竜兩両獵猟壘塁勵励禮礼靈霊齡齢戀恋爐炉勞労樓楼郞郎祿禄錄録灣湾' +
  '亘亙來来冨富凉涼凜凛剥剝卽即埜野填塡增増寬寛尭堯峯峰嶋島巢巣彌弥徵徴德徳揭掲擊撃晃晄晚晩曆暦曾曽桧檜槙槇步歩歷歴每毎涉渉淚涙渴渇瀨瀬狀状瘦痩盃杯祢禰祷禱穗穂穣穰綠緑緖緒緣縁萌萠萬万薗園薰薫虛虚賴頼鍊錬頬頰飜翻駈駆';

/** From an old form's UTF-16 unit to the new form's. */
export const NEW_FORMS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at): [number, number] => [
    PAIRS.charCodeAt(at * 2),
    PAIRS.charCodeAt(at * 2 + 1),
  ]),
);
