import { describe, expect, it } from 'vitest';
import type { Block, Container } from '../article/article.ts';
import { detectDefinitions } from './detect-definitions.ts';

let id = 0;
const block = (kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => ({
  id: ++id,
  kind,
  text,
  spans: [],
  ...more,
});
const list: Container = { kind: 'list', id: 1 };
const inner: Container = { kind: 'list', id: 2 };
const table: Container = { kind: 'table', id: 3 };
const note: Container = { kind: 'note', id: 4 };
const item = (text: string, depth = 1, more: Partial<Block> = {}) =>
  block('item', text, { depth, within: depth === 1 ? [list] : [list, inner], ...more });
const cell = (text: string) => block('cell', text, { within: [table] });
const p = (text: string, more: Partial<Block> = {}) => block('paragraph', text, more);
const h = (text: string, level = 2) => block('heading', text, { level });
const bold = (end: number) => ({ spans: [{ kind: 'emphasis' as const, start: 0, end }] });

const found = (blocks: Block[], lang: string | null = null) =>
  detectDefinitions({ blocks, lang }).map(({ term, definition, how }) => [how, term, definition]);

const FORMS: readonly [what: string, blocks: Block[], expected: string[][]][] = [
  [
    'abbr with a title',
    [
      p('We watch our SLO closely.', {
        spans: [{ kind: 'abbr', start: 13, end: 16, title: 'service level objective' }],
      }),
    ],
    [['abbr', 'SLO', 'service level objective']],
  ],
  [
    'dfn and its sentence',
    [
      p('Much came of it. A toil budget caps manual work. So it goes.', {
        spans: [{ kind: 'dfn', start: 19, end: 30 }],
      }),
    ],
    [['dfn', 'toil budget', 'A toil budget caps manual work.']],
  ],
  [
    'dl',
    [
      block('dt', 'Toil', { within: [list] }),
      block('dd', 'Manual work that grows with a service.', { within: [list] }),
      block('dt', '冪等性', { within: [list] }),
      block('dd', '何度行っても結果が同じ性質。', { within: [list] }),
    ],
    [
      ['dl', 'Toil', 'Manual work that grows with a service.'],
      ['dl', '冪等性', '何度行っても結果が同じ性質。'],
    ],
  ],
  [
    'dl of one thing’s particulars: nothing',
    [
      block('dt', 'Author', { within: [list] }),
      block('dd', 'Somebody or other', { within: [list] }),
      block('dt', 'Mood', { within: [list] }),
      block('dd', 'Rather good today', { within: [list] }),
    ],
    [],
  ],
  [
    'table under Term and Definition',
    [
      cell('Term'),
      cell('Definition'),
      cell('Toil'),
      cell('Manual, repeated work'),
      cell('Page'),
      cell('A call at night'),
    ],
    [
      ['list', 'Toil', 'Manual, repeated work'],
      ['list', 'Page', 'A call at night'],
    ],
  ],
  [
    'table under 用語, 読み and 意味',
    [
      cell('用語'),
      cell('読み'),
      cell('意味'),
      cell('割注'),
      cell('わりちゅう'),
      cell('行の中に二行で入れる注'),
    ],
    [['list', '割注', '行の中に二行で入れる注']],
  ],
  [
    'table of something else: nothing',
    [cell('Name'), cell('Price'), cell('Toil'), cell('Three or four')],
    [],
  ],
  [
    'list under a lead-in',
    [
      p('この文章で出てくる用語：'),
      item('割注：行の中に二行で入れる注'),
      item('ルビ — 文字のわきに付ける読み'),
      item('版面とは、文字が組まれる範囲'),
      item('柱'),
    ],
    [
      ['list', '割注', '行の中に二行で入れる注'],
      ['list', 'ルビ', '文字のわきに付ける読み'],
      ['list', '版面', '文字が組まれる範囲'],
    ],
  ],
  [
    'list under a lead-in with nested items',
    [
      h('Terms'),
      item('SLO'),
      item('Service level objective', 2),
      item('We set ours too high', 2),
      item('and nobody noticed', 2),
      item('Toil'),
      item('Work that a machine could do', 2),
    ],
    [
      ['abbreviation', 'SLO', 'Service level objective'],
      ['list', 'SLO', 'We set ours too high\nand nobody noticed'],
      ['list', 'Toil', 'Work that a machine could do'],
    ],
  ],
  [
    'list whose items all have the form, terms in bold',
    [
      p('There are three of them.'),
      item('Liveness: the process answers', 1, bold(8)),
      item('Readiness: the process takes requests', 1, bold(9)),
      item('Startup: the process has begun', 1, bold(7)),
    ],
    [
      ['list', 'Liveness', 'the process answers'],
      ['list', 'Readiness', 'the process takes requests'],
      ['list', 'Startup', 'the process has begun'],
    ],
  ],
  [
    'list of headlines with colons: nothing',
    [
      p('Lately:'),
      item('Berlin: thousands march again'),
      item('Paris: trains stand still today'),
      item('Rome: pope speaks of peace'),
    ],
    [],
  ],
  [
    'list of contents with nested items: nothing',
    [
      p('Contents'),
      item('Setup'),
      item('Installing the tools', 2),
      item('Usage'),
      item('Running it daily', 2),
    ],
    [],
  ],
  [
    'headings under Glossary',
    [
      h('Glossary'),
      h('Toil', 3),
      p('Manual work of no lasting worth.'),
      h('Contact'),
      p('Write to us at any time.'),
    ],
    [['heading', 'Toil', 'Manual work of no lasting worth.']],
  ],
  [
    'heading that asks',
    [h('割注とは？'), p('割注は昔の本によく見られます。'), h('まとめ'), p('以上が割注の話でした。')],
    [['heading', '割注', '割注は昔の本によく見られます。']],
  ],
  [
    'footnote',
    [
      p('Toil is everywhere.'),
      block('text', '*1 Toil: manual work without lasting worth', { within: [note] }),
    ],
    [['list', 'Toil', 'manual work without lasting worth']],
  ],
  [
    'footnotes that explain the words at their marks',
    [
      p('本文にルビ*1を付け、それをさらに詳しく見る。Then came the “bastion host”[2].', {
        spans: [
          { kind: 'link', start: 5, end: 7, href: 'https://a.example/#f-abc' },
          { kind: 'link', start: 51, end: 54, href: 'https://a.example/#fn2' },
        ],
      }),
      p('*1:文字のわきに付ける読みのこと', {
        spans: [{ kind: 'link', start: 0, end: 2, href: 'https://a.example/#fn-abc' }],
      }),
      item('a machine between two networks ↩', 1, {
        spans: [{ kind: 'link', start: 31, end: 32, href: 'https://a.example/#fnref2' }],
      }),
    ],
    [
      ['list', 'ルビ', '文字のわきに付ける読みのこと'],
      ['list', 'bastion host', 'a machine between two networks'],
    ],
  ],
  [
    'footnotes that say something else: nothing',
    [
      p('ルビ*1を付ける。', {
        spans: [{ kind: 'link', start: 2, end: 4, href: 'https://a.example/#f-abc' }],
      }),
      p('*1:この辺りは後で書き直します', {
        spans: [{ kind: 'link', start: 0, end: 2, href: 'https://a.example/#fn-abc' }],
      }),
    ],
    [],
  ],
  [
    'paragraphs under a lead-in',
    [h('用語の説明'), p('割注：二行の注'), p('柱：ページの上の見出し'), p('ここからが本文です。')],
    [
      ['list', '割注', '二行の注'],
      ['list', '柱', 'ページの上の見出し'],
    ],
  ],
  [
    'sentences in two languages',
    [p('A runbook is a text that says what to do. 手順書とは、何をするかを書いた文書のこと。')],
    [
      ['sentence', 'runbook', 'A runbook is a text that says what to do.'],
      ['sentence', '手順書', '手順書とは、何をするかを書いた文書のこと。'],
    ],
  ],
  ['code: nothing', [block('code', 'A runbook is a text that says what to do.', { excluded: true })], []],
];

describe('a page’s own definitions', () => {
  it.each(FORMS)('%s', (_what, blocks, expected) => {
    expect(found(blocks)).toEqual(expected);
  });

  it('stand where they say', () => {
    const blocks = [p('Well. A runbook is a text that says what to do. Good.')];
    const [definition] = detectDefinitions({ blocks, lang: 'en' });
    expect(blocks[0]!.text.slice(definition!.start, definition!.end)).toBe(definition!.definition);
    expect(definition!.block).toBe(blocks[0]!.id);
  });

  it('of several blocks end in the last', () => {
    const blocks = [
      h('Terms'),
      item('Toil: manual work'),
      item('of no lasting worth', 2),
      item('done again and again', 2),
    ];
    const [definition] = detectDefinitions({ blocks, lang: 'en' });
    expect(definition).toEqual({
      term: 'Toil',
      aliases: [],
      definition: 'manual work\nof no lasting worth\ndone again and again',
      how: 'list',
      block: blocks[1]!.id,
      start: 6,
      end: 20,
      endBlock: blocks[3]!.id,
    });
  });

  it('of an abbreviation with two endings are two', () => {
    const blocks = [
      p('この文章で出てくる用語たち:'),
      item('ERE'),
      item('Example Reliability Engineering / Engineer。', 2),
      item('後の方で使われる気がする', 2),
    ];
    const definitions = detectDefinitions({ blocks, lang: 'ja' });
    expect(definitions.map(({ definition, how, start, end }) => [how, definition, start, end])).toEqual([
      ['abbreviation', 'Example Reliability Engineering', 0, 31],
      ['abbreviation', 'Example Reliability Engineer', 0, 42],
      ['list', '後の方で使われる気がする', 0, 12],
    ]);
  });

  it.each([
    ['We set service level objectives (SLOs) late.', 'SLOs', ['SLO']],
    ['Some virtual machines (VMs) run here.', 'VMs', ['VM']],
    ['One error budget is spent, other error budgets (EBs) last.', 'EBs', ['EB']],
    ['We set a service level objective (SLO) late.', 'SLO', []],
    ['The virtual machine set (VMs) is full.', 'VMs', []],
    ['All of it runs on Kubernetes (K8s) now.', 'K8s', []],
  ])('of plural short forms are of the singular too: %s', (text, term, aliases) => {
    expect(detectDefinitions({ blocks: [p(text)], lang: 'en' })).toMatchObject([{ term, aliases }]);
  });

  it('of a listed plural short form are of the singular too', () => {
    const blocks = [
      p('Terms:'),
      item('SLOs: how good a service has to be'),
      item('Toil: work that a machine could do'),
      item('Page: a call at night'),
    ];
    expect(detectDefinitions({ blocks, lang: 'en' }).map(({ term, aliases }) => [term, aliases])).toEqual([
      ['SLOs', ['SLO']],
      ['Toil', []],
      ['Page', []],
    ]);
  });

  it('are read out of any blocks without an error', () => {
    const kinds: Block['kind'][] = [
      'paragraph',
      'heading',
      'item',
      'dt',
      'dd',
      'cell',
      'code',
      'text',
      'caption',
    ];
    const texts = [
      '',
      ' ',
      ':',
      '—',
      'とは',
      '用語',
      'Terms:',
      '（',
      '(A)',
      'A: ',
      '\n',
      '\u{d800}',
      'a'.repeat(5000),
    ];
    const blocks = kinds.flatMap((kind) =>
      texts.map((text) => block(kind, text, { within: [list, table, note] })),
    );
    expect(() => detectDefinitions({ blocks, lang: 'not a language' })).not.toThrow();
    expect(() => detectDefinitions({ blocks: [], lang: null })).not.toThrow();
  });
});
