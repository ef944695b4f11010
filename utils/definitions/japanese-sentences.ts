import type { SentenceReading } from './english-sentences.ts';
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
  /^(.{1,60}?)(?:(?:という(?:の|もの|言葉|用語)|といった(?:の|もの)|(?:と|って)いうの)は|とは|って(?=、))[、,，]?\s*/;
const WA = /^(.{1,60}?)(?<![でにとへかのらりもて])は(?!ず)[、,，]?\s*/;

/** Behind とは: what makes it no definition. */
const NOT_TOWA =
  /^(?:言え|いえ|言っても|いっても|限ら|違|異な|別(?:に|の|物|もの)|(?:なに|何|なん)(?:か|なの|で(?:しょう|す|あろう)|だ|ぞ|もの|者|$)|どう|思|言わ|いわ|呼べ|呼ば|知ら|関係|逆|裏腹|対照|無関係|無縁|程遠|ほど遠|比べ|まったく|全く|少し|ちょっと|だいぶ|かなり|一味|ひと味|うって|打って|似|なら|なっ|なり|し(?:ない|なかった|て|た|ません)|で(?:き|は)|まだ|もう|いかな|やや|また|書|聞|見|考え|感じ|信じ|断|認め|される|された|された|考)/;
/** Sentences that ask, guess or tell of oneself. */
const NOT_ASSERTED =
  /(?:か[？?。]?|でしょうか|だろうか|のか|かな|かも(?:しれない|しれません|)|だろう|でしょう|と思(?:う|います|った|っている|いました|われる)|たい|ください|下さい|ましょう|ません|ない|ました|ますよ|ですよね?|ですね|だね|だよ|だったり|みたい(?:だ|です)?|ようだ|ようです|らしい|らしいです|そうです|そうだ|感じ(?:だ|です)?|予定(?:だ|です)?|はず(?:だ|です)?|つもり(?:だ|です)?|わけ(?:だ|です)?|ところ(?:だ|です)?|から(?:だ|です)|ため(?:だ|です)?|まで(?:だ|です)?|だけ(?:だ|です)?|くらい|ほど|など(?:だ|です|である)?|良い|いい|よい|必要(?:だ|です|がある)?|可能(?:だ|です|である)?|好き(?:だ|です)?|同じ(?:だ|です|である)?|大事(?:だ|です)?|重要(?:だ|です|である)?|便利(?:だ|です)?|簡単(?:だ|です)?|面白い|難しい|多い|少ない|高い|低い|大きい|小さい)$/;

/** How a definition ends, the surest first. */
const SURE_END =
  /(?:の(?:こと|事)|(?:する|した|された|される|う|く|す|つ|む|る|い|な|た)(?:こと|事|もの|物)|一種|(?:一|ひと|1|１)つ|の総称|総称|を(?:指す|さす|指し(?:示す|ている|ます)|意味する|意味し(?:ている|ます)|表す|表わす|あらわす|いう|言う|云う|示す|指します)|(?:と|の(?:略|略称|略語|頭字語|通称|俗称|別名|別称|呼称|名称|概念|単位|用語))|語|言葉|ことば|用語|概念|略|略称|略語|名称|総体)$/;
/** The copula, which says nothing. */
const COPULA =
  /(?:のこと|)(?:である|であり|です|だ|になります|となります|を(?:指す|さす|いう|言う)語|)(?:[。．.！!]+)?$/;
/** A noun with something that describes it: a clause or の before it. */
const DESCRIBED =
  /(?:する|した|された|される|れる|られる|られた|ている|ていた|てある|ための|ような|という|といった|における|に関する|による|によって|に対する|としての|のための|[うくすつぬむるぐぶ]|[いなたの])[「『]?(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・=＝/／&+.\- ]{1,30}(?:の(?:一種|一つ|ひとつ|1つ|１つ|総称|一部|一員|一派|こと))?)[」』]?$/u;

/**
 * Reads a Japanese sentence as a definition.
 * @param sentence one sentence, its full stop with it or not
 * @returns what it defines, or null
 */
export function readJapaneseSentence(sentence: string): SentenceReading | null {
  if (sentence.length < 8 || (!sentence.includes('は') && !sentence.includes('って'))) return null;
  if (/[？?]\s*$/.test(sentence)) return null;
  const plain = sentence.replace(BRACKETS, '').replace(/[\s　]+/g, ' ');
  const towa = TOWA.exec(plain);
  if (towa) return readTowa(towa[1]!, plain.slice(towa[0].length));
  const wa = WA.exec(plain);
  if (wa) return readWa(wa[1]!, plain.slice(wa[0].length));
  return null;
}

function readTowa(topic: string, rest: string): SentenceReading | null {
  if (NOT_TOWA.test(rest)) return null;
  const names = readTopic(topic);
  if (!names) return null;
  const body = bodyOf(rest);
  if (body.length < 6 || NOT_ASSERTED.test(body)) return null;
  return SURE_END.test(body) || DESCRIBED.test(body) ? names : null;
}

function readWa(topic: string, rest: string): SentenceReading | null {
  const names = readTopic(topic);
  if (!names || RELATIONAL.has(names.term)) return null;
  // A topic that another は follows is set against something, not defined.
  const body = bodyOf(rest);
  if (body.length < 8 || NOT_ASSERTED.test(body)) return null;
  return SURE_END.test(body) || DESCRIBED.test(body) ? names : null;
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
  if (name.length > 40 || !TERM.test(name) || NEVER_FIRST.test(name) || NEVER_LAST.test(name)) return false;
  if (!/[\p{Script=Han}\p{Script=Katakana}A-Za-z]/u.test(name))
    return name.length >= 3 && name.length <= 8 && /^[ぁ-んー]+$/.test(name);
  // More hiragana than joins nouns is a clause.
  return !/[ぁ-ん]{4,}/.test(name) || name.length <= 8;
}
