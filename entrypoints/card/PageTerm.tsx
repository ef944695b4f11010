import { useEffect, useState } from 'preact/hooks';
import { type InGlossary, PageDefinitions } from '../../components/card/PageDefinitions.tsx';
import { ask } from '../../utils/ask.ts';
import { entryOfDefinitions } from '../../utils/definitions/entry-of-definitions.ts';
import type { GatheredTerm } from '../../utils/definitions/gather-definitions.ts';
import { type EntryView, sendMessage } from '../../utils/messages.ts';
import type { PageContext } from '../../utils/overlay/card-messages.ts';

/** Writing may have to wait for a large import; asked again too early, it would be written twice. */
const WRITE_LIMIT = 30_000;

interface Props {
  gathered: GatheredTerm;
  page: PageContext;
  /** The reader's own entry that was made from this page; null where there is none. */
  own: EntryView | null;
  /** Runs what may fail, and says so. */
  act: (action: Promise<unknown>) => void;
  onShowPlace: (definition: number) => void;
  onEdit: (entry: number) => void;
}

/** What the page says of one term, which one press puts into the reader's own glossary. */
export function PageTerm({ gathered, page, own, act, onShowPlace, onEdit }: Props) {
  const [added, setAdded] = useState<InGlossary>(null);
  const ownId = own?.id;
  // An entry that is taken out again can be added again.
  useEffect(() => (ownId === undefined ? undefined : () => setAdded(null)), [ownId]);
  const add = async () => {
    setAdded({ state: 'adding' });
    try {
      const entries = [entryOfDefinitions(gathered.definitions, page)];
      const { ids } = await ask(() => sendMessage('importEntries', { entries }), WRITE_LIMIT);
      setAdded({ state: 'added', entry: ids[0]! });
    } catch (error) {
      setAdded(null);
      throw error;
    }
  };
  return (
    <PageDefinitions
      gathered={gathered}
      inGlossary={own === null ? added : { state: added === null ? 'there' : 'added', entry: own.id }}
      onShowPlace={onShowPlace}
      onAdd={() => act(add())}
      onEdit={onEdit}
    />
  );
}
