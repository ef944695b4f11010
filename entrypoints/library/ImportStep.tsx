import { i18n } from '#i18n';
import { ImportForm } from '../../components/library/ImportForm.tsx';
import { ImportMeter } from '../../components/library/ImportMeter.tsx';
import { QuotationImportForm } from '../../components/quotations/QuotationImportForm.tsx';
import { type CurrentImport, descriptionOf, nameOfFiles } from './import-state.ts';
import type { Imports } from './use-imports.ts';

interface Props {
  current: CurrentImport;
  /** Its place among several, from 1; null where it is the only one. */
  place: { at: number; of: number } | null;
  imports: Imports;
  readerLanguages: readonly string[];
}

/** One file on its way in: being looked at, described, or imported. */
export function ImportStep({ current, place, imports, readerLanguages }: Props) {
  const { files, preview, progress, into, columns, failure } = current;
  const name = nameOfFiles(files);
  if (progress !== null) {
    const isOfQuotations = preview !== null && preview.quotations !== null;
    return (
      <ImportMeter name={name} progress={progress} isOfQuotations={isOfQuotations} onCancel={imports.stop} />
    );
  }
  if (preview === null) {
    return (
      <p class="looking" role="status">
        {i18n.t('libraryOpening', [name])}
      </p>
    );
  }
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (preview.quotations !== null) {
    return (
      <QuotationImportForm
        name={name}
        size={size}
        place={place}
        preview={preview}
        quotations={preview.quotations}
        failure={failure}
        onImport={() => void imports.run()}
        onCancel={imports.skip}
      />
    );
  }
  return (
    <ImportForm
      name={name}
      size={size}
      place={place}
      preview={preview}
      into={into}
      description={descriptionOf(current)}
      columns={columns}
      readerLanguages={readerLanguages}
      failure={failure}
      onInto={(to) => imports.edit({ into: to })}
      onDescribe={(edited) => imports.edit({ edited })}
      onColumns={imports.chooseColumns}
      onImport={() => void imports.run()}
      onFiles={imports.replace}
      onCancel={imports.skip}
    />
  );
}
