import { openLibrary } from '../tests/harness/library-page.ts';
import type { Session } from '../tests/harness/session.ts';
import { until } from '../tests/harness/until.ts';
import { pictureOverview } from './picture-overview.ts';
import type { TakePictures } from './take-pictures.ts';

const VIEW = { width: 1000, height: 820 };

/** A table as somebody's team may have it. */
const TEAM = [
  'Word;Meaning;Owner',
  'weather report;The short note on open risks that opens the Monday meeting.;platform',
  'quiet hours;The time in which only pages of the highest urgency may wake anybody.;on-call',
  '引き継ぎ帳;当番が替わるときに、まだ片付いていないことを書き残しておくページ。;on-call',
].join('\n');

const annotation = (id: number, exact: string, title: string, url: string, note: string, tags: string[]) => ({
  id: `urn:example:${id}`,
  created: `2026-0${id}-12T09:00:00Z`,
  text: note,
  tags,
  uri: url,
  document: { title: [title] },
  target: [{ source: url, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
});

/** Quotations as an export of Hypothes.is has them. */
const QUOTATIONS = JSON.stringify([
  annotation(
    4,
    'A runbook that nobody has read at night is only a draft.',
    'Notes from the night shift',
    'https://night-shift.example/notes',
    'For the talk in May.',
    ['on call'],
  ),
  annotation(
    5,
    '翻訳しきれずに残ったところが、人間の仕事なんだと思います。',
    'ともしび FM #12「翻訳としての運用」',
    'https://tomoshibi.example/episodes/12',
    '',
    ['運用'],
  ),
  annotation(
    6,
    'It is the small work that keeps the large light burning.',
    'Notes of the northern light',
    'https://lights.example/northern',
    '',
    ['on call', 'reading'],
  ),
]);

/**
 * Takes the pictures of the library: importing, glossaries, entries, quotations, overview, settings.
 * @param text what the interface says under a key
 * @param suffix after each picture's name
 */
export async function pictureLibrary(
  session: Session,
  text: (key: string) => string,
  take: TakePictures,
  suffix: string,
): Promise<void> {
  const library = await openLibrary(session);
  const { tab } = library;
  await tab.setViewport(VIEW);
  const takeIn = () =>
    until(() =>
      tab.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.import-form [type=submit]');
        button?.click();
        return button !== null;
      }),
    );
  await library.press(text('libraryStarterAdd'));
  await until(async () => (await library.names()).length === 2);
  await library.press(text('popupCloseMessage'));
  await library.give([{ name: 'team-words.csv', text: TEAM }]);
  await library.says(text('librarySamples'));
  await tab.evaluate(() => {
    document.querySelector('.import-form')?.scrollIntoView({ block: 'start' });
    scrollBy(0, -24);
  });
  await take(tab, `import${suffix}`);
  await takeIn();
  await until(async () => (await library.names()).length === 3);
  await tab.evaluate(() => scrollTo(0, 0));
  await take(tab, `library${suffix}`);

  await library.press(text('entriesTitle'));
  await until(() =>
    tab.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#entries-glossary');
      const starter = select?.options[2];
      if (select === null || starter === undefined) return false;
      select.value = starter.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }),
  );
  await until(() => tab.evaluate(() => document.querySelectorAll('.is-term').length > 5));
  await tab.evaluate(() => {
    for (const box of [...document.querySelectorAll<HTMLElement>('.tick input')].slice(2, 4)) box.click();
  });
  await take(tab, `entries${suffix}`);

  await library.press(text('libraryQuotations'));
  await library.give([{ name: 'quotations.json', text: QUOTATIONS }], 'drop');
  await takeIn();
  await until(() => tab.evaluate(() => document.querySelectorAll('.quotation-words').length === 3));
  await tab.evaluate(() => scrollTo(0, 0));
  await take(tab, `quotations${suffix}`);

  const lang = suffix === '' ? 'en' : 'ja';
  await pictureOverview(library, lang, text, takeIn, take, `overview${suffix}`);
  await tab.setViewport(VIEW);

  await library.press(text('popupSettings'));
  await until(() => tab.evaluate(() => document.querySelector('.settings-part') !== null));
  await take(tab, `settings${suffix}`);
  await tab.close();
}
