import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RowPlace } from '../entry-list/VirtualList.tsx';

/** What a row needs to unfold in place. */
export interface Unfolding {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** The unfolded row is this high, in CSS pixels. */
  onHeight: (height: number) => void;
  /** The reader leaves the list with the Escape key. */
  onLeave: () => void;
}

interface Props extends Unfolding {
  place: RowPlace;
  /** What the row is about, for whoever does not see it. */
  name: string;
  class?: string | undefined;
  /** The row itself, which leads to the page. */
  head: ComponentChildren;
  /** All there is to it; asked for only while it is unfolded. */
  body: () => ComponentChildren;
}

/** A row of the panel that unfolds in place: with its button, or with the arrow keys. */
export function PanelItem(props: Props) {
  const { place, name, class: kind, head, body, isOpen, onToggle, onHeight, onLeave } = props;
  const item = useRef<HTMLDivElement>(null);
  const id = useId();
  const tell = useRef(onHeight);
  tell.current = onHeight;
  useLayoutEffect(() => {
    const element = item.current;
    if (!isOpen || element === null) return;
    const measure = () => tell.current(element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen]);
  const focusHead = () => item.current?.querySelector<HTMLElement>('[data-column="open"]')?.focus();
  return (
    <div class={`panel-item ${isOpen ? 'is-open' : ''} ${kind ?? ''}`} ref={item}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div
        class="panel-head"
        onKeyDown={(event) => {
          if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
          if (event.key === 'ArrowRight' && !isOpen) onToggle(true);
          else if (event.key === 'ArrowLeft' && isOpen) onToggle(false);
          else if (event.key === 'Escape') onLeave();
          else return;
          event.preventDefault();
        }}
      >
        {head}
        <button
          type="button"
          class="icon-button panel-unfold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={i18n.t('panelUnfold', [name])}
          data-row={place.row}
          data-column="unfold"
          tabIndex={place.isCurrent ? 0 : -1}
          onFocus={place.onFocus}
          onClick={() => onToggle(!isOpen)}
        />
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the pointer are those of what is inside
        <div
          class="panel-body"
          id={id}
          // The Tab key goes on from here, wherever it was in the list before.
          onFocusIn={place.onFocus}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
            event.preventDefault();
            focusHead();
          }}
          // A pointer that rests on a word in a definition is reading it: here only a press leads on.
          onPointerMoveCapture={(event) => event.stopPropagation()}
        >
          {body()}
        </div>
      )}
    </div>
  );
}
