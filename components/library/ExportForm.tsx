import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EXPORT_FORMATS } from './export-formats.ts';

interface Props {
  /** The glossary's id. */
  id: string;
  /** @returns when the file has been handed over, or could not be */
  onExport: (format: string) => Promise<void>;
}

/** In which format, what it leaves out, and the button that downloads it. */
export function ExportForm({ id, onExport }: Props) {
  const [chosen, setChosen] = useState(EXPORT_FORMATS[0]!.id);
  const [isBusy, setBusy] = useState(false);
  const format = EXPORT_FORMATS.find((one) => one.id === chosen) ?? EXPORT_FORMATS[0]!;
  const field = `export-${id}`;
  return (
    <form
      class="export"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        setBusy(true);
        void onExport(format.id).finally(() => setBusy(false));
      }}
    >
      <label class="field-label" for={field}>
        {i18n.t('libraryFormat')}
      </label>
      <div class="export-line">
        <select
          id={field}
          class="input"
          value={chosen}
          aria-describedby={`${field}-keeps`}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {EXPORT_FORMATS.map(({ id: each, name }) => (
            <option key={each} value={each}>
              {name()}
            </option>
          ))}
        </select>
        <button type="submit" class="button" aria-disabled={isBusy}>
          {i18n.t(isBusy ? 'libraryPreparing' : 'libraryDownload')}
        </button>
      </div>
      <p class="field-hint" id={`${field}-keeps`}>
        {format.keeps()}
      </p>
    </form>
  );
}
