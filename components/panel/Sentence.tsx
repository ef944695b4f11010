import { i18n } from '#i18n';
import { splitAtTerm } from '../page/split-at-term.ts';
import { textLang } from '../text-lang.ts';

interface Props {
  /** Empty where it isn't known. */
  sentence: string;
  term: string;
  lang: string | null;
  /** What is shown already: a sentence that explains the term is not shown twice. */
  said: readonly { definition: string }[];
}

/** The sentence that a term stands in, with the term standing out. */
export function Sentence({ sentence, term, lang, said }: Props) {
  const [before, word, after] = splitAtTerm(sentence, term);
  const isTermAlone = before.trim() === '' && after.trim() === '';
  const isSaid = said.some(({ definition }) => definition !== '' && sentence.includes(definition));
  if (sentence === '' || isTermAlone || isSaid) return null;
  return (
    <div class="panel-sentence">
      <p class="eyebrow">{i18n.t('panelSentence')}</p>
      <p class="panel-sentence-text text" lang={textLang(sentence, lang)}>
        {before}
        {word !== '' && <strong>{word}</strong>}
        {after}
      </p>
    </div>
  );
}
