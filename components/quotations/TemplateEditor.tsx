import { i18n } from '#i18n';
import { LIST_TEMPLATE, PAGE_TEMPLATE } from '../../utils/quote-formats/default-templates.ts';
import { Field } from '../form/Field.tsx';

/** One file for all pages, or a file a page. */
export type TemplateKind = 'list' | 'page';

interface Props {
  kind: TemplateKind;
  /** Null as Warichu has it. */
  template: string | null;
  preview: { text: string } | { problem: string };
  onChange: (kind: TemplateKind, template: string | null) => void;
}

const DEFAULTS: Readonly<Record<TemplateKind, string>> = { list: LIST_TEMPLATE, page: PAGE_TEMPLATE };

/** How Markdown is written, to be edited, and beside it what becomes of a few quotations. */
export function TemplateEditor({ kind, template, preview, onChange }: Props) {
  const isDefault = template === null || template === DEFAULTS[kind];
  return (
    <details class="template">
      <summary>{i18n.t('quotationTemplate')}</summary>
      <div class="template-parts">
        <div class="template-part">
          <Field
            id={`template-${kind}`}
            label={i18n.t('quotationTemplate')}
            hint={i18n.t('quotationTemplateHint')}
            problem={'problem' in preview ? preview.problem : null}
          >
            {(control) => (
              <textarea
                {...control}
                class="input template-text"
                rows={14}
                spellcheck={false}
                value={template ?? DEFAULTS[kind]}
                onInput={(event) => onChange(kind, event.currentTarget.value)}
              />
            )}
          </Field>
          <button
            type="button"
            class="quiet"
            aria-disabled={isDefault}
            onClick={() => !isDefault && onChange(kind, null)}
          >
            {i18n.t('quotationTemplateDefault')}
          </button>
        </div>
        {'text' in preview && (
          <div class="template-part">
            <p class="field-label" id={`preview-${kind}`}>
              {i18n.t('quotationPreview')}
            </p>
            <section
              class="template-preview"
              aria-labelledby={`preview-${kind}`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
              tabIndex={0}
            >
              {preview.text}
            </section>
          </div>
        )}
      </div>
    </details>
  );
}
