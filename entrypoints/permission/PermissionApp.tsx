import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Mark } from '../../components/Mark.tsx';

interface Props {
  /** A match pattern of one site, such as `https://example.org/*`. */
  origin: string;
  host: string;
}

/** Has the browser ask whether a site may be read; it does so only for a press on a page of the extension. */
export function PermissionApp({ origin, host }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const allow = () => {
    browser.permissions.request({ origins: [origin] }).then(
      (isAllowed) => {
        if (isAllowed) window.close();
        else setProblem(i18n.t('permissionRefused', [host]));
      },
      () => setProblem(i18n.t('permissionFailed', [host])),
    );
  };
  return (
    <main class="permission">
      <Mark size={32} />
      <h1>{i18n.t('permissionTitle', [host])}</h1>
      <p>{i18n.t('permissionText', [host])}</p>
      {problem !== null && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="permission-actions">
        <button type="button" class="button primary" onClick={allow}>
          {i18n.t('permissionAllow')}
        </button>
        <button type="button" class="button" onClick={() => window.close()}>
          {i18n.t('permissionLater')}
        </button>
      </div>
    </main>
  );
}
