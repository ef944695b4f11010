import { i18n } from '#i18n';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { formatCount, formatSize } from '../library/amounts.ts';
import { type FilePlace, ImportHead } from '../library/ImportHead.tsx';
import type { ImportPreview } from '../library/import-types.ts';
import { sentenceLang } from '../library/sentence-lang.ts';
import { lineLang, textLang } from '../text-lang.ts';
import { sourceName } from './export-formats.ts';

interface Props {
  /** The file's name. */
  name: string;
  /** Bytes. */
  size: number;
  place: FilePlace;
  preview: ImportPreview;
  quotations: NonNullable<ImportPreview['quotations']>;
  failure: string | null;
  onImport: () => void;
  onCancel: () => void;
}

/** What quotations are in a file, before they are taken in. */
export function QuotationImportForm(props: Props) {
  const { name, size, place, preview, quotations, failure, onImport, onCancel } = props;
  const { count, skipped, samples } = quotations;
  const facts = [
    sourceName(preview.format),
    formatSize(size),
    i18n.t('quotationCount', count, [formatCount(count)]),
    ...(skipped === 0 ? [] : [i18n.t('quotationUnreadable', skipped, [formatCount(skipped)])]),
  ];
  return (
    <form
      class="import-form"
      aria-labelledby="import-title"
      onSubmit={(event) => {
        event.preventDefault();
        onImport();
      }}
    >
      <ImportHead name={name} facts={facts} place={place} />
      <section>
        <h4 class="group-label">{i18n.t('quotationSamples')}</h4>
        <ul class="quotation-samples">
          {samples.map((quotation) => (
            <Sample key={quotation.id} quotation={quotation} />
          ))}
        </ul>
      </section>
      {failure !== null && (
        <p class="field-problem" role="alert" lang={sentenceLang(failure)}>
          {failure}
        </p>
      )}
      <div class="import-end">
        <button type="submit" class="button primary">
          {i18n.t('libraryImport')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t(place === null ? 'popupCancel' : 'librarySkipFile')}
        </button>
      </div>
    </form>
  );
}

function Sample({ quotation }: { quotation: SavedQuotation }) {
  const { selector, page, note, tags } = quotation;
  const from = [page.title || page.url, page.author].filter((part) => part).join(' · ');
  const own = [note, tags.map((tag) => `#${tag}`).join(' ')].filter((part) => part).join(' · ');
  return (
    <li>
      <p class="clamped text" lang={textLang(selector.exact, page.lang)}>
        {selector.exact.slice(0, 600).toWellFormed()}
      </p>
      {from !== '' && (
        <p class="sample-from" lang={lineLang(from, page.lang)}>
          {from}
        </p>
      )}
      {own !== '' && (
        <p class="sample-from" lang={textLang(own, null)}>
          {own}
        </p>
      )}
    </li>
  );
}
