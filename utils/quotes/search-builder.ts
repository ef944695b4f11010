import { englishStem } from '../text/english-stem.ts';
import { isLetterOrDigit, scriptOf } from '../text/scripts.ts';
import { readNumber } from './byte-reader.ts';
import { ByteWriter, numberBytes } from './byte-writer.ts';
import { LabelBuilder } from './label-builder.ts';
import type { SearchDocument } from './search-document.ts';
import { FIELD_SPAN, SEARCH_VERSION, type SearchLayer } from './search-layer.ts';
import { BEGINNING, LONGEST_BEGINNING, readTokens } from './search-tokens.ts';

/** How many documents, terms or postings are worked on between two pauses. */
const STEP = 2000;
/** A token and its position in one number: positions need 23 bits, so 2^30 tokens have room. */
const TOKEN = 2 ** 23;
const LONGEST = 0xffff;

/**
 * Makes the index of some quotations. What is read of each goes into one buffer, in the order of the quotations and as
 * long as it will be in the end, so that putting it in the order of the terms is copying it, once.
 */
export class SearchBuilder {
  readonly #numbers = new Map<string, number>();
  /** By token: which quotation had it last, and how many bytes its postings take. */
  readonly #last: number[] = [];
  readonly #sizes: number[] = [];
  readonly #log = new ByteWriter();
  readonly #ids: string[] = [];
  readonly #lengths: number[] = [];
  readonly #created: number[] = [];
  readonly #places: number[] = [];
  readonly #anchors: number[] = [];
  readonly #checks: number[] = [];
  readonly #titles = new LabelBuilder();
  readonly #pages = new LabelBuilder();
  readonly #sites = new LabelBuilder();
  readonly #authors = new LabelBuilder();
  readonly #tags = new LabelBuilder();
  #read = new Float64Array(1 << 10);
  #count = 0;

  get count(): number {
    return this.#ids.length;
  }

  add(read: SearchDocument): void {
    this.#count = 0;
    for (const [field, text] of read.texts.entries()) {
      readTokens(text, (token, position) => {
        this.#note(token, field * FIELD_SPAN + Math.min(position, FIELD_SPAN - 1));
      });
      if (field === 0) this.#lengths.push(Math.min(this.#count, LONGEST));
    }
    this.#write();
    this.#ids.push(read.id);
    this.#created.push(read.created);
    this.#places.push(read.place);
    this.#anchors.push(read.anchor);
    this.#checks.push(read.check);
    this.#titles.add([read.title]);
    this.#pages.add([read.page]);
    this.#sites.add([read.site]);
    this.#authors.add(read.authors);
    this.#tags.add(read.tags);
  }

  /** @returns the token's number, given to it now where it has none */
  #numberOf(token: string): number {
    let number = this.#numbers.get(token);
    if (number === undefined) {
      number = this.#sizes.length;
      this.#numbers.set(token, number);
      this.#sizes.push(0);
      this.#last.push(-1);
    }
    return number;
  }

  #note(token: string, position: number): void {
    const number = this.#numberOf(token);
    if (this.#count === this.#read.length) {
      const grown = new Float64Array(this.#count * 2);
      grown.set(this.#read);
      this.#read = grown;
    }
    this.#read[this.#count++] = number * TOKEN + position;
  }

  /** Writes what was read of a quotation: of each token its number, and its posting. */
  #write(): void {
    const read = this.#read.subarray(0, this.#count).sort();
    const log = this.#log;
    const document = this.#ids.length;
    for (let at = 0; at < read.length; ) {
      const token = Math.floor(read[at]! / TOKEN);
      const first = token * TOKEN;
      let end = at;
      let bytes = 0;
      for (let before = 0; end < read.length && read[end]! < first + TOKEN; end++) {
        bytes += numberBytes(read[end]! - first - before);
        before = read[end]! - first;
      }
      const distance = document - this.#last[token]!;
      this.#last[token] = document;
      this.#sizes[token]! += numberBytes(distance) + numberBytes(bytes) + bytes;
      log.number(token);
      log.number(distance);
      log.number(bytes);
      for (let before = 0; at < end; at++) {
        log.number(read[at]! - first - before);
        before = read[at]! - first;
      }
    }
  }

  /**
   * @param replaced the ids of quotations that layers before this one know no longer as they are
   * @returns gives way now and then, and the layer in the end
   */
  *finishing(replaced: readonly string[] = []): Generator<void, SearchLayer> {
    yield* this.#addBeginnings();
    const sorted = [...this.#numbers.keys()].sort();
    yield;
    const termStarts = new Uint32Array(sorted.length + 1);
    const postingStarts = new Uint32Array(sorted.length + 1);
    /** By token: where its next posting goes. */
    const places = new Uint32Array(sorted.length);
    for (const [at, term] of sorted.entries()) {
      const token = this.#numbers.get(term)!;
      places[token] = postingStarts[at]!;
      termStarts[at + 1] = termStarts[at]! + term.length;
      postingStarts[at + 1] = postingStarts[at]! + this.#sizes[token]!;
      if (at % STEP === 0) yield;
    }
    const postings = new Uint8Array(postingStarts[sorted.length]!);
    yield* this.#place(postings, places);
    return {
      version: SEARCH_VERSION,
      count: this.#ids.length,
      ids: this.#ids.join('\n'),
      replaced: replaced.join('\n'),
      terms: sorted.join(''),
      termStarts,
      postings,
      postingStarts,
      byStem: yield* wordsByStem(sorted),
      lengths: Uint16Array.from(this.#lengths),
      created: Float64Array.from(this.#created),
      places: Float64Array.from(this.#places),
      anchors: Uint8Array.from(this.#anchors),
      checks: Uint8Array.from(this.#checks),
      titles: this.#titles.finish(),
      pages: this.#pages.finish(),
      sites: this.#sites.finish(),
      authors: this.#authors.finish(),
      tags: this.#tags.finish(),
    };
  }

  /** Adds, for each quotation, what its words begin with. They are written behind the postings, as those of other tokens. */
  *#addBeginnings(): Generator<void> {
    const { bytes, length } = this.#log;
    const beginnings = beginningsOf([...this.#numbers.keys()]);
    const numbers = beginnings.map((list) => list.map((token) => this.#numberOf(token)));
    /** By token: the quotation that is being read. */
    const at = new Int32Array(beginnings.length).fill(-1);
    const found = new Map<number, number[]>();
    let document = 0;
    let steps = 0;
    const reader = { bytes, at: 0 };
    while (reader.at < length) {
      const token = readNumber(reader);
      document = at[token]! + readNumber(reader);
      at[token] = document;
      const skipped = readNumber(reader);
      reader.at += skipped;
      for (const beginning of numbers[token]!) {
        const documents = found.get(beginning);
        if (documents === undefined) found.set(beginning, [document]);
        else if (documents.at(-1) !== document) documents.push(document);
      }
      if (++steps % (STEP * 10) === 0) yield;
    }
    for (const [token, documents] of found) {
      for (const one of documents) {
        const distance = one - this.#last[token]!;
        this.#last[token] = one;
        this.#sizes[token]! += numberBytes(distance) + 1;
        this.#log.number(token);
        this.#log.number(distance);
        this.#log.number(0);
      }
      yield;
    }
  }

  /** Copies every posting to its place. */
  *#place(postings: Uint8Array, places: Uint32Array): Generator<void> {
    const { bytes, length } = this.#log;
    const reader = { bytes, at: 0 };
    for (let steps = 1; reader.at < length; steps++) {
      const token = readNumber(reader);
      const start = reader.at;
      readNumber(reader);
      const size = readNumber(reader);
      const end = reader.at + size;
      let place = places[token]!;
      for (let from = start; from < end; from++) postings[place++] = bytes[from]!;
      places[token] = place;
      reader.at = end;
      if (steps % (STEP * 10) === 0) yield;
    }
  }
}

function isWord(token: string): boolean {
  return isLetterOrDigit(scriptOf(token, 0));
}

/** By token: the beginnings that it has. */
function beginningsOf(tokens: readonly string[]): string[][] {
  return tokens.map((token) =>
    isWord(token)
      ? Array.from(
          { length: Math.min(token.length, LONGEST_BEGINNING) },
          (_, at) => BEGINNING + token.slice(0, at + 1),
        )
      : [],
  );
}

function* wordsByStem(terms: readonly string[]): Generator<void, Uint32Array> {
  const words: { at: number; stem: string }[] = [];
  for (const [at, term] of terms.entries()) {
    if (isWord(term)) words.push({ at, stem: englishStem(term) });
    if (at % STEP === 0) yield;
  }
  words.sort((a, b) => (a.stem < b.stem ? -1 : Number(a.stem > b.stem)));
  return Uint32Array.from(words, ({ at }) => at);
}
