import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GlossaryDescription } from '../../utils/storage/glossary-info.ts';
import { formatSize } from './amounts.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { columnProblem } from './column-problem.ts';
import { DescriptionFields } from './DescriptionFields.tsx';
import { FileButton } from './DropZone.tsx';
import { descriptionProblems } from './description-problem.ts';
import { formatName } from './export-formats.ts';
import { type FilePlace, ImportHead } from './ImportHead.tsx';
import type { ColumnChoice, ImportPreview, ImportRequest, PickedFile } from './import-types.ts';
import { SampleTable } from './SampleTable.tsx';
import { sentenceLang } from './sentence-lang.ts';

interface Props {
  /** The file's or folder's name. */
  name: string;
  /** Bytes. */
  size: number;
  place: FilePlace;
  preview: ImportPreview;
  into: ImportRequest['into'];
  description: GlossaryDescription;
  /** Null where the file is no table. */
  columns: ColumnChoice | null;
  readerLanguages: readonly string[];
  /** Why it could not be imported when that was tried; null where it was not. */
  failure: string | null;
  onInto: (into: ImportRequest['into']) => void;
  onDescribe: (patch: Partial<GlossaryDescription>) => void;
  onColumns: (columns: ColumnChoice) => void;
  onImport: () => void;
  onFiles: (files: PickedFile[]) => void;
  onCancel: () => void;
}

/** Names of encodings as people write them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  'windows-1252': 'Windows-1252',
};

/** What is in a file, and what is to become of it. */
export function ImportForm(props: Props) {
  const { name, size, place, preview, into, description, columns, failure, readerLanguages } = props;
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = into === 'new' ? descriptionProblems(description, true) : [];
  const isReady = columns === null || columnProblem(columns) === null;

  const submit = () => {
    setTried(true);
    if (problems.length === 0 && isReady) return props.onImport();
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .columns select')?.focus(),
    );
  };
  const facts = [
    formatName(preview.format),
    formatSize(size),
    ...(preview.encoding === null || preview.encoding === 'utf-8'
      ? []
      : [i18n.t('libraryEncoding', [ENCODINGS[preview.encoding] ?? preview.encoding])]),
  ];
  return (
    <form
      class="import-form"
      ref={form}
      noValidate
      aria-labelledby="import-title"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ImportHead name={name} facts={facts} place={place} />
      {preview.table !== null && columns !== null && (
        <ColumnChooser table={preview.table} columns={columns} onChange={props.onColumns} />
      )}
      {preview.samples.length > 0 && <SampleTable entries={preview.samples} />}
      <fieldset class="target">
        <legend class="group-label">{i18n.t('libraryTarget')}</legend>
        {(['new', 'own'] as const).map((each) => (
          <div class="target-choice" key={each}>
            <label class="choice">
              <input
                type="radio"
                name="into"
                checked={into === each}
                aria-describedby={`into-${each}`}
                onChange={() => props.onInto(each)}
              />
              {i18n.t(each === 'new' ? 'libraryNew' : 'cardOwnGlossary')}
            </label>
            <p class="field-hint" id={`into-${each}`}>
              {i18n.t(each === 'new' ? 'libraryNewHint' : 'libraryOwnHint')}
            </p>
          </div>
        ))}
      </fieldset>
      {into === 'new' && (
        <DescriptionFields
          id="import"
          description={description}
          problems={isTried ? problems : []}
          hasName
          readerLanguages={readerLanguages}
          onInput={props.onDescribe}
        />
      )}
      {failure !== null && (
        <p class="field-problem" role="alert" lang={sentenceLang(failure)}>
          {failure}
        </p>
      )}
      <div class="import-end">
        <button type="submit" class="button primary" aria-disabled={!isReady}>
          {i18n.t('libraryImport')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {i18n.t(place === null ? 'popupCancel' : 'librarySkipFile')}
        </button>
        {failure !== null && (
          <FileButton id="another" label={i18n.t('libraryChooseAnother')} onFiles={props.onFiles} />
        )}
      </div>
    </form>
  );
}
