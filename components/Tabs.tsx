import type { ComponentChildren } from 'preact';

interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** How much the tab holds, shown small beside its label. */
  count: number | null;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** Smaller ones, for what one tab holds. */
  isInner?: boolean;
  /** What stands on the line of the tabs, after them. */
  beside?: ComponentChildren;
  /** The selected tab's panel. */
  children: ComponentChildren;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs as the ARIA practices describe them: one stop for the Tab key, arrows go from one to the next. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  isInner = false,
  beside,
  children,
}: Props<Id>) {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length]!;
    onSelect(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class={isInner ? 'tabs inner' : 'tabs'} role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.id === selected}
            aria-controls={`panel-${tab.id}`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count !== null && <span class="tab-count">{tab.count.toLocaleString()}</span>}
          </button>
        ))}
      </div>
      {beside}
      <section class="panel" role="tabpanel" id={`panel-${selected}`} aria-labelledby={`tab-${selected}`}>
        {children}
      </section>
    </>
  );
}
