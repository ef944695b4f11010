import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Source } from '../../utils/terms/entry.ts';
import type { EntryProblem } from '../../utils/terms/entry-schema.ts';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { problemAt } from './problem-at.ts';

interface Props {
  sources: readonly Source[];
  problems: readonly EntryProblem[];
  onChange: (sources: Source[]) => void;
}

/** Where a definition is from: a title and an address a row. */
export function SourceRows({ sources, problems, onChange }: Props) {
  const rows = useRef<HTMLFieldSetElement>(null);
  const change = (at: number, part: Partial<Source>) =>
    onChange(sources.map((source, row) => (row === at ? { ...source, ...part } : source)));
  const focus = (selector: string) =>
    requestAnimationFrame(() => rows.current?.querySelector<HTMLElement>(selector)?.focus());
  return (
    <fieldset class="field" ref={rows}>
      <legend class="field-label">{i18n.t('popupSources')}</legend>
      {sources.map((source, at) => {
        const problem = problemAt(problems, 'sources', at);
        const number = String(at + 1);
        return (
          <div class="source-row" key={at}>
            <input
              class="input"
              id={`source-${at}`}
              value={source.title}
              placeholder={i18n.t('popupSourceTitle')}
              aria-label={i18n.t('popupSourceTitleOf', [number])}
              onInput={(event) => change(at, { title: event.currentTarget.value })}
            />
            <input
              class="input"
              type="url"
              value={source.url}
              placeholder="https://"
              aria-label={i18n.t('popupSourceUrlOf', [number])}
              aria-invalid={problem !== null}
              aria-describedby={problem === null ? undefined : `source-${at}-problem`}
              onInput={(event) => change(at, { url: event.currentTarget.value })}
            />
            <IconButton
              icon="close"
              label={i18n.t('popupRemoveSource', [number])}
              onClick={() => {
                onChange(sources.filter((_, row) => row !== at));
                focus('.add-source');
              }}
            />
            {problem !== null && (
              <p class="field-problem" id={`source-${at}-problem`}>
                {problem}
              </p>
            )}
          </div>
        );
      })}
      <button
        type="button"
        class="quiet add-source"
        onClick={() => {
          onChange([...sources, { title: '', url: '' }]);
          focus(`#source-${sources.length}`);
        }}
      >
        <Icon name="add" />
        {i18n.t('popupAddSource')}
      </button>
    </fieldset>
  );
}
