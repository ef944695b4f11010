import type { SentenceReading } from './english-subject.ts';
import { NEVER_FIRST, NEVER_LAST, RELATIONAL } from './japanese-words.ts';

/** Names beside the term in brackets: 青銅（せいどう、英: bronze）. */
const BRACKETS = /[（(［[][^（()）［\]］[]{0,120}[)）\]］]/g;
const QUOTED = /^[「『“"‘']+|[」』”"’']+$/g;
/** What may stand in a term: no punctuation, no hiragana in long runs (a clause has those). */
const TERM = /^[\p{L}\p{N}ー・＝=〜~&＆+＋.．:：/／\-‐–−'’!！#＃ 　々〆ヶ「」『』]+$/u;
/** Another name beside the first. */
const JOINED = /\s*(?:、|または|もしくは|あるいは|又は|,|，|／)\s*/;
const OTHER_NAME =
  /^(?:通称|略称|略して|別名|別称|正式名称は?|英語名は?|俗称|旧称|愛称|英|または|もしくは|あるいは|又は)[:：]?\s*/;

/** Where a topic ends. とは is sure; は and って need more of the rest. */
const TOWA =
  /^(.{1,60}?)(?:(?:という(?:の|もの|言葉|用語)|といった(?:の|もの)|(?:と|って)いうの)は|(?<![こあもひご])とは|(?<![ぁ-ん])って(?=、))[、,，]?\s*/;
const WA = /^(.{1,60}?)(?<![でにとへかのらりもて]|また|もしく|あるい|ひいて)は(?!ず)[、,，]?\s*/;

/** What announces a term. */
const LED = /^(?:ここで(?:いう|言う)|いわゆる|ちなみに|なお)、?/;
/** Where a definition holds: 物理学において、…. */
const FIELD = /^[^はがを、。]{1,20}(?:において|における|では|でいう|でいうところの|で言う)、/;

/** Behind とは: what makes it no definition. */
const NOT_TOWA =
  /^(?:.{0,8}(?:違|異な)|言え|いえ|言っても|いっても|限ら|違|異な|別(?:に|の|物|もの)|(?:なに|何|なん)(?:か|なの|で(?:しょう|す|あろう)|だ|ぞ|もの|者|$)|どう|思|言わ|いわ|呼べ|呼ば|知ら|関係|逆|裏腹|対照|無関係|無縁|程遠|ほど遠|比べ|まったく|全く|少し|ちょっと|だいぶ|かなり|一味|ひと味|うって|打って|似|なら|なっ|なり|し(?:ない|なかった|て|た|ません)|で(?:き|は)|まだ|もう|いかな|やや|また|書(?:い(?:て)?(?:な|た(?:が|けど))|かれ(?:て)?な)|聞(?:い|こえ)|見(?:え|られ|な)|考え(?:られ|にく|な|て|ら)|感じ(?:られ|な|て)|信じ|断言|認め(?:られ|な))/;
/** Sentences that ask, guess or tell of oneself. */
const NOT_ASSERTED =
  /(?:か[？?。]?|でしょうか|だろうか|のか|かな|かも(?:しれない|しれません|)|だろう|でしょう|と思(?:う|います|った|っている|いました|われる)|たい|ください|下さい|ましょう|ません|ない|ました|ますよ|ですよね?|ですね|だね|だよ|だったり|みたい(?:だ|です)?|ようだ|ようです|らしい|らしいです|そうです|そうだ|感じ(?:だ|です)?|予定(?:だ|です)?|はず(?:だ|です)?|つもり(?:だ|です)?|わけ(?:だ|です)?|ところ(?:だ|です)?|から(?:だ|です)|ため(?:だ|です)?|まで(?:だ|です)?|だけ(?:だ|です)?|くらい|ほど|など(?:だ|です|である)?|良い|いい|よい|必要(?:だ|です|がある)?|可能(?:だ|です|である)?|好き(?:だ|です)?|同じ(?:だ|です|である)?|大事(?:だ|です)?|重要(?:だ|です|である)?|便利(?:だ|です)?|簡単(?:だ|です)?|面白い|難しい|多い|少ない|高い|低い|大きい|小さい)$/;

/** How a definition ends, the surest first. */
const SURE_END =
  /(?:の(?:こと|事)|(?:する|した|された|される|う|く|す|つ|む|る|い|な|た)(?:こと|事|もの|物)|一種|(?:一|ひと|1|１)つ|の総称|総称|を(?:指す|さす|指し(?:示す|ている|ます)|さします|意味する|意味し(?:ている|ます)|表す|表わす|あらわす|表します|いう|言う|云う|いいます|言います|示す|示します)|(?:と|の(?:略|略称|略語|頭字語|通称|俗称|別名|別称|呼称|名称|概念|単位|用語))|語|言葉|ことば|用語|概念|略|略称|略語|名称|総体)$/;
/** What ends a definition even in a note without a full stop. */
const SURE_ALONE = /(?:の(?:こと|事|略|略称|総称|一種)|を指す)$/;
/** The copula, which says nothing. */
const COPULA = /(?:である|であり|です|だ|を(?:指す|さす|いう|言う)語|)(?:[。．.！!]+)?$/;
/** A noun with something that describes it: a clause or の before it. */
const DESCRIBED =
  /(?:する|した|された|される|れる|られる|られた|ている|ていた|てある|ための|ような|という|といった|における|に関する|による|によって|に対する|としての|のための|[うくすつぬむるぐぶ]|[いなたの])[「『]?(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・=＝/／&+.\- ]{1,30}(?:の(?:一種|一つ|ひとつ|1つ|１つ|総称|一部|一員|一派|こと))?)[」』]?$/u;

/** Particles make a phrase of a topic: コードの書き方, 画面に出る値. */
const CLAUSE_LIKE =
  /[をがにで]|(?:する|した|される|された|ている|ていた)(?=[^ぁ-ん])|として|から|まで|という|だと|より|や(?=[\p{Script=Han}\p{Script=Katakana}A-Za-z])|[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9]の/u;
/** What the body of a definition does not do: point at something near, guess, give a reason, set against. */
const POINTING =
  /^(?:次の|以下の|この|その|あの|これ|それ|こちら|同じ|上記|下記|前述|今|まだ|もう|既に|すでに)|かもしれ|と思|だろう|でしょう|ので、|のに、|(?:です|ます|した|する)(?:が|けど|けれど|し)、|(?:ん|ない)で、|ください|下さい|以下[をに]|結構|けっこう|すごく|とても|かなり|個人的/;
/** Nouns that a sentence ends with when it tells of something, and does not say what it is. */
const WEAK_GENUS =
  /(?<=[ぁ-ん])(?:問題|点|ポイント|形|話|印象|理由|原因|作業|状態|感じ|方法|やり方|値|結果|予定|最中|途中|段階|方針|方向|流れ|対応|修正|変更|変更点|違い|ほう|方|人|気|もん|やつ|奴|空気感|展開|内容|様子|出来|気分|次第|毎日|今日|明日|昨日|最後|最初|以上|以下|程度|くらい|ぐらい|可能性|必要|前提|想定|仕様上|目標|課題|事実|状況|現状|範囲|時代|仮説|メモ|噂|姿|仕事|余談|構成)$/;

/**
 * Reads a Japanese sentence as a definition.
 * @param sentence one sentence, its full stop with it or not
 * @returns what it defines, or null
 */
export function readJapaneseSentence(sentence: string): SentenceReading | null {
  if (sentence.length < 8 || (!sentence.includes('は') && !sentence.includes('って'))) return null;
  if (/[？?]\s*$/.test(sentence)) return null;
  const plain = sentence
    .replace(BRACKETS, '')
    .replace(/[\s　]+/g, ' ')
    .replace(FIELD, '')
    .replace(LED, '');
  const towa = TOWA.exec(plain);
  if (towa) return readTowa(towa[1]!, plain.slice(towa[0].length));
  const wa = WA.exec(plain);
  if (wa) return readWa(wa[1]!, plain.slice(wa[0].length));
  return null;
}

function readTowa(topic: string, rest: string): SentenceReading | null {
  if (NOT_TOWA.test(rest)) return null;
  const names = readTopic(topic);
  if (!names || /[をがはに]|(?:する|した|れる|ている)$/.test(names.term)) return null;
  const body = bodyOf(rest);
  if (body.length < 6 || NOT_ASSERTED.test(body)) return null;
  return SURE_END.test(body) || DESCRIBED.test(body) ? names : null;
}

/** With は alone a sentence may say anything of its topic: both have to look like a definition. */
function readWa(topic: string, rest: string): SentenceReading | null {
  const names = readTopic(topic);
  if (!names || [names.term, ...names.aliases].some((name) => CLAUSE_LIKE.test(name) || RELATIONAL.has(name)))
    return null;
  const body = bodyOf(rest);
  if (body.length < 8 || NOT_ASSERTED.test(body) || POINTING.test(body) || WEAK_GENUS.test(body)) return null;
  if (SURE_ALONE.test(body)) return names;
  // Without a verb or a full stop it is a note, of which anything may be left out.
  const isWhole = /(?:です|である|だ|であり.*)[。．.！!）)]*$|[。．]$/.test(rest.trim());
  return isWhole && (SURE_END.test(body) || DESCRIBED.test(body)) ? names : null;
}

function bodyOf(rest: string): string {
  return rest
    .trim()
    .replace(/[。．.！!」』\s]+$/, '')
    .replace(COPULA, '')
    .trim();
}

/** The words before a topic's particle: a term and its other names. */
function readTopic(topic: string): SentenceReading | null {
  const parts = topic
    .trim()
    .split(JOINED)
    .map((part) => part.replace(OTHER_NAME, '').replace(QUOTED, '').trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 5) return null;
  if (!parts.every(isTerm)) return null;
  const [term, ...aliases] = parts as [string, ...string[]];
  if (RELATIONAL.has(term)) return null;
  return { term, aliases: [...new Set(aliases)].filter((alias) => alias !== term) };
}

export function isTerm(name: string): boolean {
  if (
    name.length > 40 ||
    !TERM.test(name) ||
    !/^[\p{L}\p{N}.@#]/u.test(name) ||
    !/[\p{L}\p{N}ー+#）)!々〆]$/u.test(name) ||
    NEVER_FIRST.test(name) ||
    NEVER_LAST.test(name)
  )
    return false;
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/u.test(name))
    return name.length >= 3 && name.length <= 8 && /^[ぁ-んー]+$/.test(name);
  // More hiragana than joins nouns is a clause.
  return !/[ぁ-ん]{4,}/.test(name) || name.length <= 8;
}
