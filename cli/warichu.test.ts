import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inFolderOf, type Run, startWarichu, warichu } from '../tests/harness/command-line.ts';
import type { DocumentLine } from './describe-document.ts';

inFolderOf({
  'ops.csv':
    'term,aliases,definition\nSRE,,運用をソフトウェアの問題として扱うこと\nCRE,,First\nCRE,,Second\nサーバー,server,Serves\n',
  'named.json':
    '{"format":"warichu-glossary","version":1,"name":"My own","language":"en","entries":[{"term":"SRE"}]}',
  'broken.csv': 'term,definition\n,x\nSRE,y\n',
  'column.csv': 'term,note\nSRE,x\n',
  'bad.csv': 'definition,tags\nSRE,x\n',
  'unnamed.csv': 'SRE,x,It keeps things up.\n',
  'page.html': `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>題 - 日記</title>
    <meta property="og:site_name" content="日記"><link rel="canonical" href="https://a.example/x"></head>
    <body><article><h1>題</h1><p>SRE(ing) と&nbsp;ｻｰﾊﾞｰ の話。<code>SRE</code> は除く。</p>
    <blockquote cite="https://b.example/post"><p>引用した SRE の言葉がここにある。</p></blockquote></article></body></html>`,
  'coined.html': `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>台所の仕事</title></head>
    <body><article><h1>台所の仕事とKDOing</h1><p>この記事に出てくる用語:</p>
    <ul><li>HDO</li><li>KDO<ul><li>Kitchen Delivery Operations / Operator 。</li><li>台所から食卓までを預かる仕事のこと。</li></ul></li></ul>
    <p>HDOについては前にも書いた。最近はHDO(ing) という言い方をよく見るし、「HDOing」もある。</p>
    <p>KDOは台所の仕事だ。KDOingはHDOingより難しい。KDOingの実現まで、KDOはKDOでしかない。</p></article></body></html>`,
  'empty.html': '',
  'notes.txt': 'SRE と\nCRE の話\r\n\r\n二つ目のサーバ。\n',
  'jargon.txt':
    'SREs are few. An SRE keeps a service mesh, and PQLs, alive.\n\nThe service mesh has a PQL.\n',
  'latin1.txt': new Uint8Array([0x53, 0xe9, 0x2e]),
  'utf16.txt': new Uint8Array([0xff, 0xfe, 0x53, 0, 0x52, 0, 0x45, 0]),
  'picture.png': 'x',
  'sjis.csv': new Uint8Array([...new TextEncoder().encode('term\n'), 0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f]),
  'cut.zip': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
  'lonely.index': 'x\tA\tA\n',
  'long.txt': 'Many lines.\n'.repeat(5_000),
});

describe('read', { timeout: 60_000 }, () => {
  it('prints a page with its terms and quotations', async () => {
    const { status, lines, errors } = await startWarichu(['read', 'page.html', '--glossary', 'ops.csv']);
    expect([status, lines.length, errors]).toEqual([0, 1, []]);
    const document = JSON.parse(lines[0]!);
    expect(Object.keys(document)).toEqual([
      'file',
      'article',
      'text',
      'terms',
      'definitions',
      'candidates',
      'quotes',
    ]);
    expect(document.file).toBe('page.html');
    expect(document.article).toEqual({
      title: '題',
      byline: null,
      siteName: '日記',
      lang: 'ja',
      published: null,
      url: 'https://a.example/x',
    });
    expect(document.terms.map((term: { text: string }) => term.text)).toEqual(['SRE(ing)', 'ｻｰﾊﾞｰ', 'SRE']);
    for (const { text, start, end } of document.terms) expect(document.text.slice(start, end)).toBe(text);
    expect(document.terms[1].entries).toEqual([{ term: 'サーバー', definition: 'Serves', glossary: 'ops' }]);
    expect(document.quotes).toHaveLength(1);
    const [quote] = document.quotes;
    expect(quote).toMatchObject({
      kind: 'block',
      reported: false,
      author: null,
      url: 'https://b.example/post',
    });
    expect(document.text.slice(quote.start, quote.end)).toBe('引用した SRE の言葉がここにある。');
  });

  it('explains the forms of what the page defines, and suggests what it leaves open', async () => {
    const { lines, errors } = await warichu('read', 'coined.html');
    expect(errors).toEqual([]);
    const { terms, candidates } = JSON.parse(lines[0]!) as DocumentLine;
    expect(terms.filter(({ text }) => text.startsWith('HDO'))).toEqual([]);
    const forms = terms.filter(({ text }) => text === 'KDOing');
    expect(forms.map(({ derived }) => derived)).toEqual([
      ['KDO', 'ing'],
      ['KDO', 'ing'],
      ['KDO', 'ing'],
    ]);
    expect(forms[0]!.entries).toContainEqual({
      term: 'KDO',
      definition: 'Kitchen Delivery Operations',
      glossary: 'page',
    });
    expect(terms.filter(({ text }) => text === 'KDO').flatMap(({ derived }) => derived)).toEqual([]);
    expect(candidates[0]?.term).toBe('HDO');
    expect(candidates.filter(({ term }) => /^KDO|^HDO./.test(term))).toEqual([]);
  });

  it('prints the terms worth adding that no glossary has', async () => {
    const { lines } = await warichu('read', 'jargon.txt', '--glossary', 'ops.csv');
    const { candidates } = JSON.parse(lines[0]!);
    expect(candidates).toEqual([
      { term: 'PQL', score: expect.any(Number), count: 2 },
      { term: 'service mesh', score: expect.any(Number), count: 2 },
    ]);
  });

  it('prints texts by paragraph and by line, with the senses of several glossaries', async () => {
    const glossaries = ['--glossary', 'ops.csv', '--glossary', 'named.json'];
    const [whole, byLine] = await Promise.all([
      warichu('read', 'notes.txt', 'utf16.txt', ...glossaries, '--url', 'https://a.example/n'),
      warichu('read', '--lines', 'notes.txt', ...glossaries),
    ]);
    const [notes, utf16] = whole.lines.map((line) => JSON.parse(line));
    expect(notes.text).toBe('SRE と\nCRE の話\n二つ目のサーバ。');
    expect(notes.article).toEqual({
      title: null,
      byline: null,
      siteName: null,
      lang: null,
      published: null,
      url: 'https://a.example/n',
    });
    expect(notes.terms.map(({ start, end }: { start: number; end: number }) => [start, end])).toEqual([
      [0, 3],
      [6, 9],
      [17, 20],
    ]);
    expect(notes.terms[0].entries.map(({ glossary }: { glossary: string }) => glossary)).toEqual([
      'ops',
      'My own',
    ]);
    expect(notes.terms[1].entries.map(({ definition }: { definition: string }) => definition)).toEqual([
      'First',
      'Second',
    ]);
    expect(utf16.terms).toHaveLength(1);
    expect(byLine.lines.map((line) => JSON.parse(line).text)).toEqual([
      'SRE と',
      'CRE の話',
      '',
      '二つ目のサーバ。',
    ]);
    expect([whole.status, byLine.status]).toEqual([0, 0]);
  });

  it('goes on after files that it cannot read', async () => {
    const files = ['nowhere.html', 'latin1.txt', 'picture.png', 'empty.html', 'notes.txt'];
    const { status, lines, errors } = await warichu(
      'read',
      ...files,
      '--glossary',
      'bad.csv',
      '--glossary',
      'broken.csv',
    );
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['empty.html', 'notes.txt']);
    expect(JSON.parse(lines[0]!)).toMatchObject({ text: '', terms: [], quotes: [] });
    expect(JSON.parse(lines[1]!).terms).toHaveLength(1);
    expect(errors).toHaveLength(5);
    for (const [at, start] of [
      'warichu: bad.csv: No column of the table is the term',
      'warichu: broken.csv: line 2: The entry is left out',
      'warichu: nowhere.html: the file does not exist',
      'warichu: latin1.txt: the text is not in UTF-8',
      'warichu: picture.png: this is no page or text',
    ].entries()) {
      expect(errors[at]).toContain(start);
    }
  });
});

describe('convert', { timeout: 60_000 }, () => {
  it('goes from CSV to JSON and back without loss', async () => {
    expect(await warichu('convert', 'ops.csv', 'out.json')).toEqual({ status: 0, lines: [], errors: [] });
    expect(JSON.parse(await readFile('out.json', 'utf8'))).toMatchObject({ name: 'ops' });
    expect((await warichu('convert', 'out.json', 'back.csv')).status).toBe(0);
    expect((await warichu('convert', 'back.csv', 'again.json')).status).toBe(0);
    const entries = async (name: string) => JSON.parse(await readFile(name, 'utf8')).entries;
    expect(await entries('again.json')).toEqual(await entries('out.json'));
  });

  it('writes nothing when something would be lost', async () => {
    for (const name of ['broken.csv', 'column.csv', 'bad.csv']) {
      const { status, errors } = await warichu('convert', name, 'lost.json');
      expect(status).toBe(1);
      expect(errors[0]).toContain(name);
    }
    const unwritable = await warichu('convert', 'ops.csv', 'no/where.json');
    expect([unwritable.status, unwritable.errors.length]).toEqual([1, 1]);
    expect((await readdir('.')).filter((name) => /lost|part$/.test(name))).toEqual([]);
  });
});

describe('formats', { timeout: 60_000 }, () => {
  const entries = async (name: string) => JSON.parse(await readFile(name, 'utf8')).entries;

  it.each(['.tsv', '.ttl', '.jsonld', '.tbx', '.zip', '.dict', '-folder/'])(
    'goes to %s and back',
    async (end) => {
      const { status, errors } = await warichu('convert', 'ops.csv', `there${end}`);
      expect([status, errors]).toEqual([0, []]);
      const back = `back${end.replace('/', '')}.json`;
      expect(await warichu('convert', `there${end}`, back)).toEqual({ status: 0, lines: [], errors: [] });
      const labels = (list: { term: string; aliases: string[]; definition: string }[]) =>
        list.map(({ term, aliases, definition }) => JSON.stringify([term, aliases, definition])).sort();
      await warichu('convert', 'ops.csv', `${back}.right.json`);
      expect(labels(await entries(back))).toEqual(labels(await entries(`${back}.right.json`)));
      const [read, plain] = await Promise.all(
        [`there${end}`, 'ops.csv'].map((glossary) => warichu('read', 'notes.txt', '--glossary', glossary)),
      );
      const found = (run: Run) =>
        JSON.parse(run.lines[0]!).terms.map(({ start, end: to }: { start: number; end: number }) => [
          start,
          to,
        ]);
      expect(found(read!)).toEqual(found(plain!));
    },
  );

  it('does not write into a folder that has something in it', async () => {
    expect((await warichu('convert', 'ops.csv', 'full/')).status).toBe(0);
    const before = await readdir('full');
    const { status, errors } = await warichu('convert', 'named.json', 'full/');
    expect([status, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toContain('not empty');
    expect(await readdir('full')).toEqual(before);
  });

  it('says what it took a text to be encoded in', async () => {
    const { status, errors } = await warichu('convert', 'sjis.csv', 'sjis.json');
    expect([status, errors.length]).toEqual([0, 1]);
    expect(errors[0]).toContain('read as shift_jis');
    expect(await entries('sjis.json')).toMatchObject([{ term: 'サーバ' }]);
  });

  it('writes what can be read with --skip', async () => {
    const { status, errors } = await warichu('convert', 'broken.csv', 'rest.json', '--skip');
    expect([status, errors.length]).toEqual([1, 1]);
    expect(await entries('rest.json')).toMatchObject([{ term: 'SRE' }]);
  });

  it('takes the columns of a table as it is told', async () => {
    const guessed = await warichu('convert', 'unnamed.csv', 'guessed.json');
    expect([guessed.status, guessed.errors[0]]).toEqual([1, expect.stringContaining('Column 2 has no name')]);
    const told = await warichu('convert', 'unnamed.csv', 'told.json', '--columns', 'term,-,definition');
    expect(told).toEqual({ status: 0, lines: [], errors: [] });
    expect(await entries('told.json')).toMatchObject([{ term: 'SRE', definition: 'It keeps things up.' }]);
  });

  it.each([
    ['cut.zip', 'damaged or cut off'],
    ['lonely.index', 'needs the .dict'],
    ['nowhere.ttl', 'does not exist'],
  ])('refuses %s', async (name, message) => {
    const { status, errors } = await warichu('convert', name, 'never.json');
    expect([status, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toContain(message);
    expect(await readdir('.')).not.toContain('never.json');
  });
});

describe('as a program', { timeout: 60_000 }, () => {
  it.each([
    [['read', 'notes.txt', 'nowhere.html'], 1, 1, 'nowhere.html: the file does not exist'],
    [['convert', 'ops.csv'], 2, 0, 'Two files are needed'],
  ])('%j', async (args, code, printed, message) => {
    const { status, lines, errors } = await startWarichu(args);
    expect([status, lines.length, errors.length]).toEqual([code, printed, 1]);
    expect(errors[0]).toContain(`warichu: ${message}`);
  });

  it('ends in peace where nobody reads on', async () => {
    const { status, lines, errors } = await startWarichu(['read', '--lines', 'long.txt'], 1);
    expect([status, errors]).toEqual([0, []]);
    expect(lines.length).toBeLessThan(5_000);
  });
});

describe('bad usage', { timeout: 60_000 }, () => {
  it.each([
    [[], 'There is no command'],
    [['toString'], 'There is no command "toString"'],
    [['read'], 'There is no file to read'],
    [['read', '--colour', 'notes.txt'], "Unknown option '--colour'"],
    [['read', 'notes.txt', '--url', 'example'], 'not an address'],
    [['read', 'notes.txt', '--glossary'], 'glossary'],
    [['convert', 'ops.csv'], 'Two files are needed'],
    [['convert', 'ops.csv', 'x.json', '--columns', 'term,meaning'], '"meaning" is no column'],
    [['convert', 'named.json', 'x.json', '--columns', 'term'], 'this is no table'],
    [['convert', 'ops.csv', 'x.exe'], 'no format goes by this name'],
  ])('%j', async (args, message) => {
    const { status, lines, errors } = await warichu(...args);
    expect([status, lines, errors.length]).toEqual([2, [], 1]);
    expect(errors[0]).toContain(message);
  });

  it('is helped by --help', async () => {
    const { status, lines } = await warichu('--help');
    expect([status, lines[0]]).toEqual([0, 'Usage: warichu COMMAND …']);
  });
});
