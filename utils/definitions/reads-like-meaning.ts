const NOUN_PHRASE = /^(?:an?|the|any|one|used|refers|short for)\s/i;
const LOWER_CASE = /^[a-z]+ (?!(?:am|is|are|was|were|have|has|will|can|do|does|did)\b)/;
const JAPANESE =
  /(?:のこと|こと|もの|の略|の総称|の一種|を指す|を言う|をいう|[\p{Script=Han}\p{Script=Katakana}ー])[。．）)]?$/u;
const KANA_OR_KANJI = /[ぁ-んァ-ヶ一-龠]/;

/**
 * Whether what stands behind a term reads like its meaning, not like news of it: a noun phrase, …のこと.
 * @param isMarked the term is set off by markup, so that less is asked of the words
 */
export function readsLikeMeaning(text: string, isMarked: boolean): boolean {
  const said = text.trim();
  if (KANA_OR_KANJI.test(said))
    return (
      JAPANESE.test(said) && (isMarked || /(?:こと|もの|略|総称|一種|[指言い][すう])[。．）)]?$/.test(said))
    );
  return NOUN_PHRASE.test(said) || (isMarked && LOWER_CASE.test(said));
}
