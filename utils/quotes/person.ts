import { HONORIFICS, NO_NAMES, NOT_IN_NAMES, OPENERS } from './name-words.ts';

/** Hatena's rule for names: 3 to 32 characters, a letter first, a letter or digit last. */
export const HATENA_ID = 'id:([A-Za-z][A-Za-z0-9_-]{1,30}[A-Za-z0-9])';
const IS_HATENA_ID = new RegExp(`^${HATENA_ID}$`);
const HANDLE = /^[.]?@[A-Za-z0-9_][A-Za-z0-9_.-]*(?:@[\w.-]+)?:?$/;

/** A word of a name: "Lee", "O’Brien", "J.". */
const NAME_WORD = "\\p{Lu}(?:\\.|[\\p{L}\\p{M}’'-]*[\\p{L}\\p{M}])";
const PARTICLE = '(?:de|del|della|der|den|van|von|bin|ibn|al|el|la|le|da|dos|di|du|ter|ten|y)';
/** A name in running English; whether it is one, `personName` says. */
export const NAME = `(?:(?:Mr|Mrs|Ms|Dr|Prof|St)\\.? )?${NAME_WORD}(?: (?:${PARTICLE} ){0,2}${NAME_WORD}){0,4}(?:,? (?:Jr|Sr)\\.)?`;
const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const JAPANESE_NAME =
  /^(?:[\p{Script=Han}々ヶ]{2,7}|[\p{Script=Katakana}ー]+(?:[・＝=][\p{Script=Katakana}ー]+)+|[\p{Script=Han}々]{1,4}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,6})$/u;
/** "Don’t", "That’s": no names. */
const CONTRACTED = /(?:n[’']t|[’'](?:s|re|ll|ve|d|m))$/i;
const HONORIFIC_AT_END = new RegExp(`(?<=.)\\s?${HONORIFICS}(?:の|は|が|、|による)?$`);

/** Sites on which the first part of the path, or what follows a fixed one, is a person. */
const PEOPLE_SITES: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:blog|profile|b|d)\.hatena\.ne\.jp$/, /^\/[\w-]+\/?$/],
  [/^(?:(?:www|mobile|m)\.)?(?:twitter|x|github|gitlab|facebook|instagram|qiita)\.com$/, /^\/@?[\w.-]+\/?$/],
  [
    /^(?:zenn\.dev|note\.com|note\.mu|speakerdeck\.com|pixiv\.net|keybase\.io|about\.me)$/,
    /^\/@?[\w.-]+\/?$/,
  ],
  [/(?:^|\.)linkedin\.com$/, /^\/(?:in|pub)\/[^/]+\/?$/],
  [/^bsky\.app$/, /^\/profile\/[^/]+\/?$/],
  [/(?:^|\.)reddit\.com$/, /^\/(?:u|user)\/[^/]+\/?$/],
  [/^news\.ycombinator\.com$/, /^\/user$/],
  [/(?:^|\.)stackoverflow\.com$/, /^\/users\/\d+(?:\/[^/]+)?\/?$/],
];
/** On any site: "/@name", "/author/name". */
const PROFILE_PATH =
  /^(?:\/@[\w.-]+|(?:\/\w{2}(?:-\w{2})?)?\/(?:by|authors?|users?|people|person|profiles?|members?|staff|contributors?|writers?|columnists?|reporters?)\/[^/]+(?:\/[^/.]+)?)\/?$/;

/**
 * Whether a link leads to a person and not to what the person said.
 * @param words what the link says
 */
export function isProfile(words: string, href: string): boolean {
  if (IS_HATENA_ID.test(words) || HANDLE.test(words)) return true;
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return false;
  }
  if (PROFILE_PATH.test(url.pathname)) return true;
  if (PEOPLE_SITES.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname))) return true;
  return (
    /(?:^|\.)wikipedia\.org$/.test(url.hostname) && /^\/wiki\//.test(url.pathname) && looksLikePerson(words)
  );
}

/** Whether a link that says a person's name leads to a site's front page, which may be the person's own. */
export function isHome(words: string, href: string): boolean {
  return /^https?:\/\/[^/]+\/?$/.test(href) && looksLikePerson(words);
}

/** Whether words that stand by themselves are more likely a person's name than a title. */
export function looksLikePerson(words: string): boolean {
  if (IS_HATENA_ID.test(words) || HANDLE.test(words)) return true;
  if (HONORIFIC_AT_END.test(words) && words.length <= 20 && !/[「」『』\s。、]/.test(words)) return true;
  if (JAPANESE_NAME.test(words)) return /[・＝= 　]/.test(words);
  return (
    IS_NAME.test(words) && words.includes(' ') && !NOT_IN_NAMES.test(words) && personName(words) !== null
  );
}

/**
 * A person's name out of words that begin with a capital.
 * @returns null for what begins like a name and names nobody: "The report", "He"
 */
export function personName(words: string): string | null {
  let rest = words
    .trim()
    .replace(/[’']s$/, '')
    .replace(/^.*[’']s /, '');
  for (;;) {
    const first = /^\S+/.exec(rest)?.[0] ?? '';
    if (!isOpener(first)) return rest !== '' && !NO_NAMES.has(first) && !CONTRACTED.test(first) ? rest : null;
    rest = rest.slice(first.length).trimStart();
  }
}

function isOpener(word: string): boolean {
  return (
    OPENERS.has(word) || (/^\p{Lu}{2,}$/u.test(word) && OPENERS.has(word[0] + word.slice(1).toLowerCase()))
  );
}

/** A name as it is given: `id:` and what is only polite left out. */
export function plainName(words: string): string {
  const trimmed = words.trim();
  const id = IS_HATENA_ID.exec(trimmed)?.[1];
  if (id) return id;
  const own = trimmed.replace(/:$/, '');
  return own.replace(HONORIFIC_AT_END, '').trim() || own;
}
