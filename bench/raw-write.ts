/**
 * The floor of an import: the same entries as rows of a table without any index, written in one transaction by
 * IndexedDB alone. Runs in a page of the extension, and is sent there as text.
 * @param url of a CSV file as the bench makes it: three quoted cells a line
 * @returns milliseconds, the making of the rows left out
 */
export async function rawWrite(url: string): Promise<number> {
  const text = await (await fetch(url)).text();
  const rows = text
    .split('\n')
    .slice(1, -1)
    .map((line, id) => {
      const [, term, definition] = /^"(.*?)","(.*)",en$/.exec(line)!;
      const entry = { id, term, definition, aliases: [], reading: null, lang: 'en', sources: [], tags: [] };
      return { ...entry, sites: [], glossary: 'dictionary', created: 1, updated: 1 };
    });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('entries', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const begun = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('entries', 'readwrite');
    const table = transaction.objectStore('entries');
    for (const row of rows) table.put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  const time = performance.now() - begun;
  database.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('raw').onsuccess = resolve;
  });
  return time;
}
