import { i18n } from '#i18n';

export interface Shortcut {
  name: string;
  /** What it does, in the interface's language. */
  description: string;
  /** Such as "Alt+Shift+D"; empty where it has none. */
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; null where it has none. */
  onChange: (() => void) | null;
}

/** The commands with their keys as they are, and the way to others. */
export function ShortcutList({ shortcuts, onChange }: Props) {
  return (
    <section aria-labelledby="shortcuts-heading">
      <div class="setting-line">
        <h2 class="field-label" id="shortcuts-heading">
          {i18n.t('settingsShortcuts')}
        </h2>
        {onChange !== null && (
          <button type="button" class="quiet" onClick={onChange}>
            {i18n.t('settingsShortcutChange')}
          </button>
        )}
      </div>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="shortcut">
            <dt>{description}</dt>
            <dd>{keys === '' ? i18n.t('settingsShortcutNone') : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** On a Mac they are signs without anything between them. */
function Keys({ keys }: { keys: string }) {
  return keys.split(/(?<=.)\+(?=.)/u).map((key, at) => (
    <>
      {at > 0 && '+'}
      <kbd>{key}</kbd>
    </>
  ));
}
