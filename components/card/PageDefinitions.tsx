import { i18n } from '#i18n';
import type { GatheredPlace, GatheredTerm } from '../../utils/definitions/gather-definitions.ts';
import { lineLang, textLang } from '../text-lang.ts';

/** Whether the reader's own glossary has what the page says, or has just got it; null where it has not. */
export type InGlossary = { state: 'adding' } | { state: 'there' | 'added'; entry: number } | null;

interface Props {
  gathered: GatheredTerm;
  inGlossary: InGlossary;
  onShowPlace: (definition: number) => void;
  onAdd: () => void;
  onEdit: (entry: number) => void;
}

/** What the page itself says of a term: what it stands for, what else is said, where, and a way into the glossary. */
export function PageDefinitions({ gathered, inGlossary, onShowPlace, onAdd, onEdit }: Props) {
  const { term, aliases, lang, places } = gathered;
  const entry = inGlossary === null || inGlossary.state === 'adding' ? null : inGlossary.entry;
  return (
    <article class="sense page-says">
      <p class="eyebrow">{i18n.t('cardOnThisPage')}</p>
      <h2 class="sense-term" lang={textLang(term, null)}>
        {term}
      </h2>
      {aliases.length > 0 && (
        <p class="sense-aliases">
          <span class="visually-hidden">{i18n.t('cardAliases')} </span>
          {aliases.map((alias) => (
            <span key={alias} lang={textLang(alias, null)}>
              {alias}
            </span>
          ))}
        </p>
      )}
      {places.map((place) => (
        <div key={place.definition} class="page-place">
          <Said place={place} lang={lang} />
          {!place.isHere && places.length > 1 && <ShowPlace place={place} onShowPlace={onShowPlace} />}
        </div>
      ))}
      <div class="sense-actions">
        {places.length === 1 && !places[0]!.isHere && (
          <ShowPlace place={places[0]!} onShowPlace={onShowPlace} />
        )}
        <span class="added" role="status">
          {entry === null ? '' : i18n.t(inGlossary?.state === 'added' ? 'cardAdded' : 'cardInGlossary')}
        </span>
        {/* One button: the keyboard stays on it when it has done its work. */}
        <button
          type="button"
          class="quiet"
          aria-disabled={inGlossary?.state === 'adding'}
          onClick={() => {
            if (entry !== null) onEdit(entry);
            else if (inGlossary === null) onAdd();
          }}
        >
          {i18n.t(entry === null ? 'cardAddToMine' : 'cardEdit')}
        </button>
      </div>
    </article>
  );
}

function Said({ place: { expansions, texts }, lang }: { place: GatheredPlace; lang: string | null }) {
  return (
    <>
      {expansions.length > 0 && (
        <ul class="expansions">
          {expansions.map((expansion) => (
            <li key={expansion} lang={lineLang(expansion, lang)}>
              {expansion}
            </li>
          ))}
        </ul>
      )}
      {texts.map((text) => (
        <p key={text} class="definition" lang={lineLang(text, lang)}>
          {text}
        </p>
      ))}
    </>
  );
}

/** Several of these are told apart by what is said in each place. */
function ShowPlace({ place, onShowPlace }: Pick<Props, 'onShowPlace'> & { place: GatheredPlace }) {
  const label = i18n.t('cardShowWhere');
  const said = place.expansions[0] ?? place.texts[0] ?? '';
  return (
    <button
      type="button"
      class="quiet show-place"
      aria-label={`${label}: ${said.slice(0, 60)}`}
      onClick={() => onShowPlace(place.definition)}
    >
      {label}
    </button>
  );
}
