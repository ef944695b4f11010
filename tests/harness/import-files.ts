import type { Tab } from './tab.ts';
import { until } from './until.ts';

export interface ImportedFiles {
  /** What the page says of it. */
  says: string;
  /** From choosing "Import" to the end, in milliseconds. */
  time: number;
}

/**
 * Imports one glossary through the library page, as a person does who chooses files and takes what is proposed.
 * @param page the library page
 * @param files their names, and addresses that the page may read
 * @param limit how long it may take, in milliseconds
 * @throws Error with what the page says where it cannot be imported
 */
export async function importFiles(
  page: Tab,
  files: readonly { name: string; url: string }[],
  limit = 20_000,
): Promise<ImportedFiles> {
  await page.evaluate(async (wanted) => {
    const chosen = new DataTransfer();
    for (const { name, url } of wanted) {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      chosen.items.add(new File([await answer.blob()], name));
    }
    const input = document.querySelector<HTMLInputElement>('input[type=file]:not([webkitdirectory])')!;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
  await until(
    () =>
      page.evaluate(() => {
        const problem = document.querySelector('.report.is-failure');
        if (problem !== null) throw new Error(problem.textContent ?? '');
        return document.querySelector('.import-form [type=submit]:not([aria-disabled=true])') !== null;
      }),
    limit,
  );
  await page.evaluate(() => {
    Object.assign(globalThis, { importBegun: performance.now() });
    new MutationObserver((_, observer) => {
      if (document.querySelector('.report') === null) return;
      observer.disconnect();
      Object.assign(globalThis, { importEnded: performance.now() });
    }).observe(document.body, { subtree: true, childList: true });
    document.querySelector<HTMLElement>('.import-form [type=submit]')!.click();
  });
  const says = await until(
    () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.report .report-title')?.innerText ?? null),
    limit,
  );
  return page.evaluate((title) => {
    const { importBegun, importEnded } = globalThis as unknown as Record<string, number>;
    const report = document.querySelector<HTMLElement>('.report')!;
    if (report.classList.contains('is-failure')) throw new Error(report.innerText);
    report.querySelector<HTMLElement>('.icon-button')?.click();
    return { says: title, time: importEnded! - importBegun! };
  }, says);
}
