import { expect, it } from 'vitest';
import { libraryHash, libraryPlace } from './library-hash.ts';

const ID = '00000000-0000-4000-8000-000000000001';

it.each([
  ['', 'glossaries', null],
  ['#', 'glossaries', null],
  ['#glossaries', 'glossaries', null],
  ['#quotations', 'quotations', null],
  ['#overview', 'overview', null],
  [`#quotation=${ID}`, 'quotations', ID],
  ['#quotation=1', 'quotations', null],
  ['#quotation', 'quotations', null],
  ['#other=1', 'glossaries', null],
] as const)('%j asks for the %s and %s', (hash, part, quotation) => {
  const place = libraryPlace(hash);
  expect(place).toEqual({ part, quotation });
  expect(libraryPlace(libraryHash(place))).toEqual(place);
});
