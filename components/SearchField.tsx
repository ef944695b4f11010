import { Icon } from './Icon.tsx';

interface Props {
  id?: string;
  query: string;
  /** Says what is looked for, to everybody. */
  label: string;
  onQuery: (query: string) => void;
  /** The arrow down was pressed: into what was found. */
  onDown?: () => void;
  onEnter?: () => void;
}

/** What is looked for, while it is typed. Escape empties it first and closes what it stands in only then. */
export function SearchField({ id, query, label, onQuery, onDown, onEnter }: Props) {
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        id={id}
        class="input"
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown' && onDown !== undefined) {
            event.preventDefault();
            onDown();
          } else if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onQuery('');
          } else if (event.key === 'Enter') onEnter?.();
        }}
      />
    </div>
  );
}
