import type { JoinedLabels } from './joined-labels.ts';
import { ANCHORS, CHECKS } from './search-document.ts';
import type { SearchLayer } from './search-layer.ts';
import type { SearchFilter } from './search-request.ts';

/** Whether a quotation is what a filter asks for: a layer, its number, and the quotation's number in it. */
export type Passes = (layer: SearchLayer, at: number, document: number) => boolean;

interface Labels {
  tags: JoinedLabels;
  authors: JoinedLabels;
  sites: JoinedLabels;
  titles: JoinedLabels;
}

/** Makes a filter into one test; what is not asked for costs nothing. */
export function makeFilter(filter: SearchFilter, labels: Labels): Passes {
  const tests: Passes[] = [];
  const { from, until } = filter;
  if (from !== null) tests.push(({ created }, _, document) => created[document]! >= from);
  if (until !== null) tests.push(({ created }, _, document) => created[document]! < until);
  for (const tag of filter.tags) tests.push(hasOne(labels.tags, [tag]));
  if (filter.authors.length > 0) tests.push(hasOne(labels.authors, filter.authors));
  if (filter.sites.length > 0) tests.push(hasOne(labels.sites, filter.sites));
  if (filter.titles.length > 0) tests.push(hasOne(labels.titles, filter.titles));
  if (filter.anchors.length > 0) {
    const wanted = filter.anchors.map((status) => ANCHORS.indexOf(status));
    tests.push(({ anchors }, _, document) => wanted.includes(anchors[document]!));
  }
  if (filter.checks.length > 0) {
    const wanted = filter.checks.map((status) => CHECKS.indexOf(status));
    tests.push(({ checks }, _, document) => wanted.includes(checks[document]!));
  }
  const [first] = tests;
  if (first === undefined) return () => true;
  if (tests.length === 1) return first;
  return (layer, at, document) => tests.every((test) => test(layer, at, document));
}

function hasOne(labels: JoinedLabels, wanted: readonly string[]): Passes {
  const numbers = wanted.map((label) => labels.numberOf(label)).filter((number) => number >= 0);
  return (_, at, document) => numbers.some((number) => labels.has(at, document, number));
}
