import type { Session } from './session.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** A file made in the page; `repeat` writes the text so many times, each with `#` as its number. */
interface GivenFile {
  name: string;
  text: string;
  repeat?: number;
}

/** The library in a tab, used as a person uses it: by what its buttons and fields say. */
export interface LibraryPage {
  readonly tab: Tab;
  /** Waits until a text stands on the page. */
  says(text: string): Promise<void>;
  text(): Promise<string>;
  /** Presses the button, summary or choice that says this or is called so. */
  press(label: string): Promise<void>;
  /** Chooses files, or drops them on the page. */
  give(files: GivenFile[], how?: 'choose' | 'drop'): Promise<void>;
  /** Writes into a field, or chooses in a list, and leaves it. */
  fill(id: string, value: string): Promise<void>;
  /** The names of the glossaries in their order. */
  names(): Promise<string[]>;
  /** Waits until these are the glossaries: the list follows what is stored a moment later. */
  lists(names: string[]): Promise<void>;
  /** What the row of a glossary says: its facts. */
  facts(name: string): Promise<string[]>;
  /** Opens the details of a glossary, or its export, and gives the id that its fields begin with. */
  open(label: string): Promise<string>;
}

/** Opens the library and waits until it shows the glossaries. */
export async function openLibrary(session: Session): Promise<LibraryPage> {
  const tab = await session.openExtensionPage('library.html');
  await until(() => tab.evaluate(() => document.querySelector('.glossary') !== null));
  const names = () =>
    tab.evaluate(() => [...document.querySelectorAll('.row-name')].map((name) => name.textContent ?? ''));
  const text = () => tab.evaluate(() => document.body.innerText);
  return {
    tab,
    text,
    says: async (words) => {
      await until(async () => (await text()).includes(words)).catch(async () => {
        throw new Error(`The library does not say ${words}: ${await text()}`);
      });
    },
    press: (label) =>
      tab.evaluate((words) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, summary, label')];
        const found = all.find((each) => each.ariaLabel === words || each.textContent?.trim() === words);
        if (found === undefined) throw new Error(`Nothing says ${words}: ${document.body.innerText}`);
        found.focus();
        found.click();
      }, label),
    give: (files, how = 'choose') =>
      tab.evaluate(
        ({ given, isDrop }: { given: GivenFile[]; isDrop: boolean }) => {
          const data = new DataTransfer();
          for (const { name, text: once, repeat } of given) {
            const parts = Array.from({ length: repeat ?? 1 }, (_, at) => once.replaceAll('#', String(at)));
            data.items.add(new File(repeat === undefined ? [once] : parts, name));
          }
          if (isDrop) {
            const options = { dataTransfer: data, bubbles: true, cancelable: true };
            document.querySelector('main')!.dispatchEvent(new DragEvent('drop', options));
            return;
          }
          const input = document.querySelector<HTMLInputElement>('#files')!;
          input.files = data.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        { given: files, isDrop: how === 'drop' },
      ),
    fill: (id, value) =>
      tab.evaluate(
        ({ field, words }: { field: string; words: string }) => {
          const control = document.getElementById(field) as HTMLInputElement;
          control.focus();
          control.value = words;
          control.dispatchEvent(new Event('input', { bubbles: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
        },
        { field: id, words: value },
      ),
    names,
    lists: async (wanted) => {
      await until(async () => (await names()).join('\n') === wanted.join('\n')).catch(async () => {
        throw new Error(`The library lists ${await names()}, not ${wanted}.`);
      });
    },
    facts: (name) =>
      tab.evaluate((wanted) => {
        const rows = [...document.querySelectorAll('.row-about')];
        const row = rows.find((each) => each.querySelector('.row-name')?.textContent === wanted);
        return [...(row?.querySelectorAll('.row-facts li') ?? [])].map((fact) => fact.textContent ?? '');
      }, name),
    open: (label) =>
      tab.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.row-open')];
        const button = buttons.find((each) => each.ariaLabel === wanted);
        if (button === undefined) throw new Error(`No button is called ${wanted}.`);
        if (button.ariaExpanded !== 'true') button.click();
        return button.getAttribute('aria-controls')!.replace(/^(?:details|export)-panel-/, '');
      }, label),
  };
}
