import { computePosition, flip, hide, offset, shift, type VirtualElement } from '@floating-ui/dom';

/** A selection that has not changed for so long is one that the reader has made, in milliseconds. */
const SETTLED = 250;
/** How far the button stands from the selected words and from the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 4;
/** Where text is the page's or the reader's to edit, not to quote. */
const EDITABLE =
  'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox" i]';

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; z-index: 2147483647 !important; pointer-events: none !important; }
button { position: fixed; top: 0; left: 0; visibility: hidden; pointer-events: none; margin: 0; padding: 5px 10px;
  border: 1px solid rgb(0 0 0 / 18%); border-radius: 999px; background: #fffefa; color: #25211b;
  font: 600 13px/1.3 system-ui, "Hiragino Sans", "Noto Sans CJK JP", sans-serif; white-space: nowrap; cursor: pointer;
  box-shadow: 0 2px 10px rgb(0 0 0 / 18%); -webkit-user-select: none; user-select: none; }
button.shown { visibility: visible; pointer-events: auto; }
button:hover { background: #f3efe5; }
button:disabled { cursor: default; }
@media (prefers-color-scheme: dark) {
  button { border-color: rgb(255 255 255 / 22%); background: #24211c; color: #ece6d9; box-shadow: 0 2px 12px rgb(0 0 0 / 60%); }
  button:hover { background: #38332b; } }
`;

export interface SelectionButtonOptions {
  document: Document;
  label: string;
  /** Said in its place where it did not work. */
  failed: string;
  /** Whether a selection is one that can be saved. */
  isSavable: (range: Range) => boolean;
  /** The button was pressed; rejects where it did not work. */
  onPress: () => Promise<void>;
  signal: AbortSignal;
}

/**
 * A small button beside selected text. It is on the page only as long as something is selected, in a closed root that no
 * script of the page sees into, and only what the browser itself reports counts as a press. People at the keyboard have
 * the menu and a shortcut: it takes no focus, which would take the selection away.
 */
export function offerSelectionButton({
  document,
  label,
  failed,
  isSavable,
  onPress,
  signal,
}: SelectionButtonOptions): void {
  const window = document.defaultView!;
  let shown = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  let host: HTMLElement | null = null;

  const remove = () => shown.abort();
  const look = () => {
    clearTimeout(timer);
    const range = selectedRange(document);
    if (range === null || !isSavable(range)) return remove();
    if (isDown) return;
    remove();
    const life = new AbortController();
    shown = life;
    show(range, AbortSignal.any([life.signal, signal]));
  };
  const lookSoon = () => {
    clearTimeout(timer);
    if (selectedRange(document) === null) remove();
    else timer = setTimeout(look, SETTLED);
  };

  const show = (range: Range, life: AbortSignal) => {
    const own = document.createElement('div');
    host = own;
    own.popover = 'manual';
    const root = own.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = label;
    root.append(style, button);
    document.documentElement.append(own);
    life.addEventListener('abort', () => own.remove());
    own.showPopover();
    const words = lastLine(range);
    const place = async () => {
      const { x, y, middlewareData } = await computePosition(words, button, {
        placement: 'bottom-end',
        strategy: 'fixed',
        middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE }), hide()],
      });
      button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      button.classList.toggle('shown', middlewareData.hide?.referenceHidden !== true);
    };
    void place();
    // Pressing it must not take the selection away.
    button.addEventListener('pointerdown', (event) => event.preventDefault(), { signal: life });
    button.addEventListener('mousedown', (event) => event.preventDefault(), { signal: life });
    button.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted || button.disabled) return;
        button.disabled = true;
        onPress().then(remove, () => {
          button.textContent = failed;
        });
      },
      { signal: life },
    );
    const moved = { signal: life, passive: true, capture: true };
    document.addEventListener('scroll', () => void place(), moved);
    window.addEventListener('resize', () => void place(), moved);
  };

  const listening = { signal, passive: true, capture: true };
  document.addEventListener('selectionchange', lookSoon, listening);
  window.addEventListener(
    'pointerdown',
    (event) => {
      isDown = event.isTrusted && event.pointerType === 'mouse';
    },
    listening,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!isDown) return;
        isDown = false;
        if (event.target !== host) lookSoon();
      },
      listening,
    );
  }
  shown.abort();
  // Something may be selected already.
  lookSoon();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    remove();
  });
}

/** What is selected, outside what can be edited; null where nothing is. */
function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (element?.closest(EDITABLE) || document.activeElement?.matches(EDITABLE)) return null;
  return /\S/u.test(selection.toString()) ? range : null;
}

/** The last line of a selection: the button stands where the pointer has let go. */
function lastLine(range: Range): VirtualElement {
  const box = () => [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return {
    getBoundingClientRect: box,
    contextElement: range.endContainer.parentElement ?? range.startContainer.parentElement!,
  };
}
