/**
 * TBX (ISO 30042), the dialect Basic: version 3, in either style (<tbx>), and version 2 (<martif>). See
 * https://www.tbxinfo.net/tbx-dialects/
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { EntryFields } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';
import { CollectedEntries } from './collected-entries.ts';
import { describeFile } from './file-description.ts';
import { FormatError } from './format-error.ts';
import type { FormatPlace } from './format-messages.ts';
import type { FileDescription, GlossaryFile, Parsing } from './glossary-file.ts';

/** UTF-16 units that are read between two reports of progress. */
const CHUNK = 1 << 16;

/** Deeper than TBX nests; what is deeper is made to cost time. */
const DEEPEST = 100;

const CONCEPTS = new Set(['conceptEntry', 'termEntry']);
const LANGUAGES = new Set(['langSec', 'langSet']);
const TERMS = new Set(['termSec', 'tig', 'ntig']);
/** Those that carry what they are in an attribute "type"; in the other style the element itself is it. */
const TYPED = new Set(['descrip', 'termNote', 'admin', 'xref', 'note']);

interface Term {
  text: string;
  isPreferred: boolean;
  /** Deprecated and superseded terms are found, but never stand first. */
  isAvoided: boolean;
}

interface Details {
  definitions: string[];
  sources: EntryFields['sources'];
  tags: string[];
}

interface Language extends Details {
  lang: string | null;
  terms: Term[];
}

interface Concept extends Details {
  place: FormatPlace;
  languages: Language[];
}

function conceptPlace(id: string | undefined, count: number): FormatPlace {
  if (id === undefined) return { code: 'concept', values: { concept: count } };
  return { code: 'named', values: { name: id } };
}

const noDetails = (): Details => ({ definitions: [], sources: [], tags: [] });
function push<T>(list: T[], value: T, limit: number): void {
  if (list.length <= limit) list.push(value);
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function conceptToEntries(concept: Concept): Record<keyof EntryFields, unknown>[] {
  const defined = concept.languages.find(({ definitions }) => definitions.length > 0)?.definitions ?? [];
  const shared = (concept.definitions.length > 0 ? concept.definitions : defined).join('\n');
  return concept.languages.map(({ lang, terms, definitions, sources, tags }) => {
    const first =
      terms.find(({ isPreferred }) => isPreferred) ?? terms.find(({ isAvoided }) => !isAvoided) ?? terms[0];
    return {
      term: first?.text ?? '',
      aliases: terms.filter((term) => term !== first).map(({ text }) => text),
      reading: null,
      lang,
      definition: definitions.length > 0 ? definitions.join('\n') : shared,
      sources: [...concept.sources, ...sources],
      tags: [...concept.tags, ...tags],
      sites: [],
    };
  });
}

/**
 * @param text a file's text
 * @returns an entry for each language of each concept
 * @throws FormatError when it is not well-formed XML, or no TBX
 */
export function* parse(text: string): Parsing {
  const collected = new CollectedEntries();
  const parser = new SaxesParser();
  const path: SaxesTagPlain[] = [];
  const about: About = { title: '', lang: null, published: [], sources: [] };
  let content = '';
  let concept: Concept | null = null;
  let section: Language | null = null;
  let count = 0;

  parser.on('doctype', (doctype) => {
    // saxes knows no entities of a document's own; but who defines some means them to be used.
    if (/<!ENTITY/i.test(doctype)) throw new FormatError('xmlEntities');
  });
  parser.on('error', (error) => {
    throw new FormatError('notXml', { reason: error.message });
  });
  const addText = (more: string) => {
    content += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    const element = localName(tag.name);
    const { attributes } = tag;
    if (path.length === 0) {
      if (element !== 'tbx' && element !== 'martif') {
        throw new FormatError('notTbx', { element: tag.name });
      }
      const lang = attributes['xml:lang'] ?? 'und';
      about.lang = lang === 'und' ? null : lang;
      collected.description = describeHeader(about);
    }
    path.push(tag);
    if (path.length > DEEPEST) throw new FormatError('nestsTooDeep');
    // Marks inside a text (<hi>, <foreign>) do not part it.
    if (concept === null || !isInline(element)) content = '';
    if (CONCEPTS.has(element))
      concept = { place: conceptPlace(attributes.id, ++count), languages: [], ...noDetails() };
    else if (LANGUAGES.has(element) && concept !== null) {
      const lang = attributes['xml:lang'] ?? null;
      section = { lang: lang === 'und' ? null : lang, terms: [], ...noDetails() };
      concept.languages.push(section);
    }
  });
  parser.on('closetag', (tag) => {
    path.pop();
    const element = localName(tag.name);
    if (concept === null) {
      readAbout(element, content.trim(), path, about);
      if (element === 'tbxHeader' || element === 'martifHeader')
        collected.description = describeHeader(about);
      return;
    }
    if (CONCEPTS.has(element)) {
      if (concept.languages.length === 0) {
        collected.skip(concept.place, 'conceptNoTerm');
      }
      for (const entry of conceptToEntries(concept)) collected.add(concept.place, entry);
      concept = null;
      section = null;
    } else if (LANGUAGES.has(element)) section = null;
    else if (element === 'term') {
      section?.terms.push({ text: content.trim(), isPreferred: false, isAvoided: false });
    } else if (!isInline(element)) {
      readDetail(
        TYPED.has(element) ? (tag.attributes.type ?? element) : element,
        tag.attributes,
        concept,
        section,
      );
    }
  });

  function readDetail(
    kind: string,
    attributes: SaxesTagPlain['attributes'],
    whole: Concept,
    part: Language | null,
  ): void {
    const value = content.trim();
    const details = part ?? whole;
    const isOfTerm = path.some((outer) => TERMS.has(localName(outer.name)));
    const term = isOfTerm ? part?.terms.at(-1) : undefined;
    // Each language gets those of its concept: so no more than it takes to see that there are too many.
    if (kind === 'definition' && value !== '') push(details.definitions, value, ENTRY_LIMITS.tags);
    else if (kind === 'subjectField' && value !== '') push(details.tags, value, ENTRY_LIMITS.tags);
    else if (kind === 'externalCrossReference' && /^https?:/i.test(attributes.target ?? value)) {
      const url = attributes.target ?? value;
      push(details.sources, { title: value === url ? '' : value, url }, ENTRY_LIMITS.sources);
    } else if (kind === 'source' && /^https?:\S+$/i.test(value))
      push(details.sources, { title: '', url: value }, ENTRY_LIMITS.sources);
    else if (kind === 'administrativeStatus' && term !== undefined) {
      term.isPreferred = /preferred/i.test(value);
      term.isAvoided = /deprecated|superseded|notRecommended/i.test(value);
    }
  }

  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    if (collected.isDue) yield collected.slice(at / text.length);
  }
  parser.close();
  yield collected.slice(1);
  return collected.end();
}

/** What the header says. */
interface About {
  title: string;
  lang: string | null;
  /** Paragraphs on how it is published. */
  published: string[];
  /** Paragraphs on where it is from. */
  sources: string[];
}

function readAbout(element: string, value: string, path: readonly SaxesTagPlain[], about: About): void {
  if (value === '') return;
  const isIn = (name: string) => path.some((outer) => localName(outer.name) === name);
  if (element === 'title' || (element === 'p' && isIn('titleStmt'))) about.title ||= value;
  else if (element === 'p' && isIn('publicationStmt')) about.published.push(value);
  else if (element === 'p' && isIn('sourceDesc')) about.sources.push(value);
}

/** Has to stand where there is nothing to say. */
const NO_SOURCE = 'A glossary kept with Warichu.';

function describeHeader({ title, lang, published, sources }: About): FileDescription {
  const isAddress = (text: string) => /^https?:\S+$/i.test(text);
  return describeFile({
    name: title,
    language: lang,
    licence: published.join('\n'),
    credit: sources.filter((text) => !isAddress(text) && text !== NO_SOURCE).join('\n'),
    url: sources.find(isAddress),
  });
}

const INLINE = new Set(['hi', 'foreign', 'bpt', 'ept', 'ph', 'sc', 'ec', 'it']);
const isInline = (element: string) => INLINE.has(element);

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold, such as most control characters, goes. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"\r]/g, (unit) => XML[unit]!);
}

/** @returns the glossary in version 3, a concept an entry */
export function print({ name, language, licence, credit, url, entries }: GlossaryFile): string {
  const paragraph = (text: string) => `<p>${escapeXml(text)}</p>`;
  const sources = [credit, url].filter((text) => text !== null);
  const published = licence === null ? '' : `   <publicationStmt>${paragraph(licence)}</publicationStmt>\n`;
  const concepts = entries.map(({ term, aliases, lang, definition, sources, tags }, at) => {
    const lines = [
      ...tags.map((tag) => `    <descrip type="subjectField">${escapeXml(tag)}</descrip>`),
      ...sources.map(
        ({ title, url }) =>
          `    <xref type="externalCrossReference" target="${escapeXml(url)}">${escapeXml(title)}</xref>`,
      ),
      `    <langSec xml:lang="${lang ?? 'und'}">`,
      ...(definition === ''
        ? []
        : [`      <descripGrp><descrip type="definition">${escapeXml(definition)}</descrip></descripGrp>`]),
      ...[term, ...aliases].map((label) => `      <termSec><term>${escapeXml(label)}</term></termSec>`),
      '    </langSec>',
    ];
    return `   <conceptEntry id="c${at + 1}">\n${lines.join('\n')}\n   </conceptEntry>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="${language ?? 'und'}" xmlns="urn:iso:std:iso:30042:ed-2">
 <tbxHeader>
  <fileDesc>
   <titleStmt><title>${escapeXml(name ?? '')}</title></titleStmt>
${published}${(sources.length === 0 ? [NO_SOURCE] : sources).map((text) => `   <sourceDesc>${paragraph(text)}</sourceDesc>\n`).join('')}  </fileDesc>
 </tbxHeader>
 <text>
  <body>
${concepts.join('')}  </body>
 </text>
</tbx>
`;
}
