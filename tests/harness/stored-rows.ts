import type { Tab } from './tab.ts';

/** A row of the database as it stands there; the extension's own pages may read it. */
export type Row = Record<string, unknown>;

/** Reads or writes a table of the extension's database, past everything that the extension keeps of it. */
export function storedRows(page: Tab, name: string, put: readonly Row[] = []): Promise<Row[]> {
  return page.evaluate(
    ({ store, rows }: { store: string; rows: readonly Row[] }) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('warichu');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite');
          for (const row of rows) transaction.objectStore(store).put(row);
          const reading = transaction.objectStore(store).getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    { store: name, rows: put },
  );
}
