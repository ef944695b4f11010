import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Lookup } from '../../utils/lookups/lookup.ts';
import { LOOKUP_LIMITS, type LookupProblem, lookupProblem } from '../../utils/lookups/lookup-problem.ts';

interface Props {
  /** Those that are chosen already. */
  lookups: readonly Lookup[];
  onAdd: (lookup: Lookup) => void;
}

type Problem = LookupProblem | 'twice' | 'tooMany';

const problemText: Record<Problem, () => string> = {
  nameMissing: () => i18n.t('popupLookupNameMissing'),
  nameLong: () => i18n.t('popupProblemTooLong', [String(LOOKUP_LIMITS.name)]),
  urlNotHttps: () => i18n.t('popupLookupNotHttps'),
  urlLong: () => i18n.t('popupProblemTooLong', [String(LOOKUP_LIMITS.url)]),
  termMissing: () => i18n.t('popupLookupNoTerm'),
  termInHost: () => i18n.t('popupLookupTermInHost'),
  twice: () => i18n.t('popupLookupTwice'),
  tooMany: () => i18n.t('popupProblemTooMany', [String(LOOKUP_LIMITS.count)]),
};

/** A place of the reader's own to look terms up. */
export function LookupForm({ lookups, onAdd }: Props) {
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isNames = problem === 'nameMissing' || problem === 'nameLong';
  const add = () => {
    const lookup = { name: name.trim(), url: url.trim() };
    const isTwice = lookups.some((other) => other.url === lookup.url);
    const isFull = lookups.length >= LOOKUP_LIMITS.count;
    const found = lookupProblem(lookup) ?? (isTwice ? 'twice' : isFull ? 'tooMany' : null);
    setProblem(found);
    if (found !== null) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    onAdd(lookup);
    setName('');
    setUrl('');
    form.current?.querySelector('input')?.focus();
  };
  const described = problem === null ? undefined : 'lookup-problem';
  return (
    <form
      class="lookup-form"
      ref={form}
      noValidate
      aria-label={i18n.t('popupLookupOwn')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        class="input"
        value={name}
        placeholder={i18n.t('popupLookupName')}
        aria-label={i18n.t('popupLookupName')}
        aria-invalid={isNames}
        aria-describedby={isNames ? described : undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <input
        class="input"
        type="url"
        value={url}
        placeholder={i18n.t('popupLookupUrl')}
        aria-label={i18n.t('popupLookupUrl')}
        aria-invalid={problem !== null && !isNames}
        aria-describedby={isNames ? undefined : described}
        onInput={(event) => setUrl(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {i18n.t('popupAdd')}
      </button>
      <p class="field-problem" id="lookup-problem" role="alert">
        {problem !== null && problemText[problem]()}
      </p>
    </form>
  );
}
