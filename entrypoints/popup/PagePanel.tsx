import type { ListedEntry } from '../../components/entry-list/EntryList.tsx';
import { PageNotice } from '../../components/page/PageNotice.tsx';
import type { Settings } from '../../utils/settings.ts';
import { type PageActions, PageParts } from './PageParts.tsx';
import type { Page } from './use-page-state.ts';

interface Props extends PageActions {
  tab: number | null;
  /** Null until the page has answered. */
  page: Page | null;
  rows: readonly ListedEntry[];
  revision: number | null;
  settings: Settings | null;
  host: string;
  onTurnOn: () => void;
  onReadPage: () => void;
}

/** What is found on the page, or why nothing is. */
export function PagePanel({ page, host, onTurnOn, onReadPage, ...rest }: Props) {
  if (page === null) return null;
  // Another page begins with its own first part.
  if (page.state === 'reading') return <PageParts key={page.url} page={page} {...rest} />;
  return (
    <PageNotice
      state={page.state}
      host={host}
      isOnEverywhere={rest.settings?.enabled !== false}
      onTurnOn={onTurnOn}
      onReadPage={onReadPage}
    />
  );
}
