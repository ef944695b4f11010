import type { Session } from './session.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** The quotations of the library in a tab, used as a person uses them. */
export interface QuotationsPage {
  readonly tab: Tab;
  /** Waits until a text stands on the page. */
  says(text: string): Promise<void>;
  /** Waits until these are the words of the quotations that are shown, in their order. */
  shows(words: string[]): Promise<void>;
  /** Presses the button that says this or is called so, the one of a quotation where its words are given. */
  press(label: string, words?: string): Promise<void>;
  search(query: string): Promise<void>;
  /** Chooses the option that begins so in the list with this id. */
  choose(id: string, option: string): Promise<void>;
  /** The id of the quotation with these words. */
  idOf(words: string): Promise<string>;
  /** What stands in a field. */
  value(id: string): Promise<string>;
  /** Drops a file on the page. */
  drop(name: string, text: string): Promise<void>;
  /** Takes in what has been dropped, as it is proposed. */
  takeIn(): Promise<void>;
  /** Downloads as the export form says, and gives the file that the browser is handed. */
  download(): Promise<{ name: string; text: string }>;
}

/** @param hash which part of the library, or which quotation */
export async function openQuotationsPage(session: Session, hash = '#quotations'): Promise<QuotationsPage> {
  const tab = await session.openExtensionPage(`library.html${hash}`);
  await until(() =>
    tab.evaluate(() => document.querySelector('.quotations-part .ticked-bar, .one-quotation') !== null),
  );
  const text = () => tab.evaluate(() => document.body.innerText);
  const words = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('.quotation-words')].map((each) => each.textContent ?? ''),
    );
  return {
    tab,
    says: async (wanted) => {
      await until(async () => (await text()).includes(wanted)).catch(async () => {
        throw new Error(`The library does not say ${wanted}: ${await text()}`);
      });
    },
    shows: async (wanted) => {
      await until(async () => (await words()).join('\n') === wanted.join('\n')).catch(async () => {
        throw new Error(`The library shows ${JSON.stringify(await words())}: ${await text()}`);
      });
    },
    press: async (label, of) => {
      const push = () =>
        tab.evaluate(
          ({ name, within }: { name: string; within: string | null }) => {
            const cards = [...document.querySelectorAll('.quotation')];
            const card = cards.find((each) => each.querySelector('.quotation-words')?.textContent === within);
            const place = within === null ? document : card;
            const controls = 'button, summary, input[type=checkbox]';
            const all = [...(place?.querySelectorAll<HTMLElement>(controls) ?? [])];
            const found = all.find((each) => each.ariaLabel === name || each.textContent.trim() === name);
            found?.focus();
            found?.click();
            return found !== undefined;
          },
          { name: label, within: of ?? null },
        );
      await until(push).catch(async () => {
        throw new Error(`Nothing says ${label}: ${await text()}`);
      });
    },
    search: (query) =>
      tab.evaluate((typed) => {
        const field = document.querySelector<HTMLInputElement>('#quotation-search')!;
        field.focus();
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, query),
    choose: async (id, option) => {
      const pick = () =>
        tab.evaluate(
          ({ list, name }: { list: string; name: string }) => {
            const select = document.getElementById(list) as HTMLSelectElement | null;
            const found = [...(select?.options ?? [])].find((each) => each.text.startsWith(name));
            if (select === null || found === undefined) return false;
            select.value = found.value;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
          },
          { list: id, name: option },
        );
      await until(pick);
    },
    idOf: (wanted) =>
      tab.evaluate((exact) => {
        const all = [...document.querySelectorAll('.quotation-words')];
        const found = all.find((each) => each.textContent === exact);
        if (found === undefined) throw new Error(`No quotation has the words ${exact}.`);
        return found.id.replace('words-', '');
      }, wanted),
    value: (id) =>
      tab.evaluate((field) => (document.getElementById(field) as HTMLInputElement | null)?.value ?? '', id),
    drop: (name, content) =>
      tab.evaluate(
        ({ path, once }: { path: string; once: string }) => {
          const data = new DataTransfer();
          data.items.add(new File([once], path));
          const options = { dataTransfer: data, bubbles: true, cancelable: true };
          document.querySelector('main')!.dispatchEvent(new DragEvent('drop', options));
        },
        { path: name, once: content },
      ),
    takeIn: async () => {
      await until(() =>
        tab.evaluate(() => {
          const button = document.querySelector<HTMLElement>('.import-form [type=submit]');
          button?.click();
          return button !== null;
        }),
      );
      await until(() => tab.evaluate(() => document.querySelector('.import-form, .meter') === null));
    },
    download: async () => {
      const isThere = () => document.querySelector('.export-quotations [type=submit]') !== null;
      await until(() => tab.evaluate(isThere));
      await tab.evaluate(() => {
        Object.assign(globalThis, { saved: null });
        HTMLAnchorElement.prototype.click = function () {
          Object.assign(globalThis, { saved: { name: this.download, address: this.href } });
        };
        document.querySelector<HTMLElement>('.export-quotations [type=submit]')!.click();
      });
      return until(() =>
        tab.evaluate(async () => {
          const { saved } = globalThis as unknown as { saved: { name: string; address: string } | null };
          if (saved === null) return null;
          return { name: saved.name, text: await (await fetch(saved.address)).text() };
        }),
      );
    },
  };
}
