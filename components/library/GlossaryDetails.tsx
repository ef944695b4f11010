import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GlossaryDescription, GlossaryInfo } from '../../utils/storage/glossary-info.ts';
import { DescriptionFields } from './DescriptionFields.tsx';
import { descriptionProblems, tidyDescription } from './description-problem.ts';

interface Props {
  info: GlossaryInfo;
  readerLanguages: readonly string[];
  /** @returns when it is stored */
  onDescribe: (patch: Partial<GlossaryDescription>) => Promise<void>;
  /** Its place among those that can be moved, from 0, and how many these are; null where there is no other. */
  place: { at: number; of: number } | null;
  onMove: (to: number) => void;
  /** Null for the reader's own. */
  onRemove: (() => void) | null;
}

/** What a glossary says of itself, saved field by field as it is changed. */
export function GlossaryDetails(props: Props) {
  const { info, readerLanguages, onDescribe, place, onMove, onRemove } = props;
  // What is being typed, over what is stored: fields that were not touched follow the storage.
  const [typed, setTyped] = useState<Partial<GlossaryDescription>>({});
  const [isSaved, setSaved] = useState(false);
  const { name, lang, licence, credit, url } = info;
  const description = { name, lang, licence, credit, url, ...typed };
  const hasName = info.kind !== 'own';
  const problems = descriptionProblems(description, hasName);

  const save = (patch: Partial<GlossaryDescription>) => {
    const fields = Object.keys(patch) as (keyof GlossaryDescription)[];
    const next = tidyDescription({ ...description, ...patch });
    const wrong = descriptionProblems(next, hasName);
    if (wrong.some(({ field }) => fields.includes(field))) return;
    const tidy = Object.fromEntries(fields.map((field) => [field, next[field]]));
    onDescribe(tidy).then(
      () => {
        setTyped((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in patch))));
        setSaved(true);
      },
      // The field keeps what was typed; whoever stores it says what went wrong.
      () => {},
    );
  };
  // At an end a button stays, so that whoever presses it again and again does not lose it.
  const step = (label: string, to: number) => {
    const isEnd = place === null || to < 0 || to >= place.of;
    return (
      <button type="button" class="quiet" aria-disabled={isEnd} onClick={() => !isEnd && onMove(to)}>
        {label}
      </button>
    );
  };
  return (
    <div class="details">
      <DescriptionFields
        id={`glossary-${info.id}`}
        description={description}
        problems={problems}
        hasName={hasName}
        readerLanguages={readerLanguages}
        onInput={(patch) => {
          setSaved(false);
          setTyped((now) => ({ ...now, ...patch }));
        }}
        onChange={save}
      />
      <div class="details-end">
        {place !== null && (
          <>
            {step(i18n.t('libraryMoveUp'), place.at - 1)}
            {step(i18n.t('libraryMoveDown'), place.at + 1)}
          </>
        )}
        <p class="saved" role="status">
          {isSaved && i18n.t('librarySaved')}
        </p>
        {onRemove !== null && (
          <button type="button" class="quiet danger" onClick={onRemove}>
            {i18n.t('libraryRemove')}
          </button>
        )}
      </div>
    </div>
  );
}
