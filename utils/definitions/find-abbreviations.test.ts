import { describe, expect, it } from 'vitest';
import { findAbbreviations } from './find-abbreviations.ts';

function pairs(text: string, lang: string | null = null): string[] {
  return findAbbreviations(text, lang).map(({ short, long }) => `${short} = ${long}`);
}

type Row = readonly [text: string, ...pairs: string[]];

const ENGLISH: readonly Row[] = [
  // long (short)
  ['Each team keeps a service level objective (SLO) of its own.', 'SLO = service level objective'],
  ['Each team keeps a service level objective [SLO] of its own.', 'SLO = service level objective'],
  ['A "service level objective" (SLO) is kept.', 'SLO = service level objective'],
  ['We wrote three service level objectives (SLOs) down.', 'SLOs = service level objectives'],
  ['The return on investment (ROI) was small.', 'ROI = return on investment'],
  ['The library speaks JavaScript Object Notation (JSON).', 'JSON = JavaScript Object Notation'],
  ['Watch the hypertext preprocessor (HP) start.', 'HP = hypertext preprocessor'],
  ['Notes on internationalization (i18n) of forms.', 'i18n = internationalization'],
  ['The Wide Wool Weavers Council (W3C) met.', 'W3C = Wide Wool Weavers Council'],
  ['They sell business to business (B2B) only.', 'B2B = business to business'],
  ['It runs on a StatefulSet (STS) here.', 'STS = StatefulSet'],
  ['They use a random walk sampler method (RWS) here.', 'RWS = random walk sampler'],
  [
    'They met the National Union of Bakers and Brewers (NUB) there.',
    'NUB = National Union of Bakers and Brewers',
  ],
  ['The quick red fox club (QFC) met.', 'QFC = quick red fox club'],
  ['We measured 2,4-dimethylbenzol (DMB) twice.', 'DMB = 2,4-dimethylbenzol'],
  ['She joined the Northern Steam Corp. (NSC) in May.', 'NSC = Northern Steam Corp.'],
  ['A local area network (LAN; see below) is small.', 'LAN = local area network'],
  ['A local area network (the "LAN") is small.', 'LAN = local area network'],
  ['A local area network (or LAN) is small.', 'LAN = local area network'],
  ['A local area network (hereafter "LAN") is small.', 'LAN = local area network'],
  ['The barrier (blood-brain barrier, BBB) holds.', 'BBB = blood-brain barrier'],
  ['The run - length code ( RLC ) is old.', 'RLC = run - length code'],
  // short (long)
  ['An SLO (service level objective) is a promise.', 'SLO = service level objective'],
  ['An SLO (short for "service level objective") is a promise.', 'SLO = service level objective'],
  ['An SLO (the service level objective, agreed in May) is a promise.', 'SLO = service level objective'],
  ['The M.O.I. (minutes of inquiry) are public.', 'M.O.I. = minutes of inquiry'],
  ['Read the SLO document (service level objective) first.', 'SLO = service level objective'],
  // without brackets
  ['SLO stands for service level objective.', 'SLO = service level objective'],
  ['SLO is an abbreviation of "service level objective".', 'SLO = service level objective'],
  ['SLO means service level objective here.', 'SLO = service level objective'],
  ['SLO: service level objective', 'SLO = service level objective'],
  ['Here TO = time out, RT = round trip.', 'TO = time out', 'RT = round trip'],
  ['SLO – service level objective', 'SLO = service level objective'],
  ['The service level objective, or SLO, is kept.', 'SLO = service level objective'],
  ['A service level objective, abbreviated as SLO, is kept.', 'SLO = service level objective'],
  [
    'Here TO, RT and LF denote time out, round trip and the long form, respectively.',
    'TO = time out',
    'RT = round trip',
    'LF = long form',
  ],
  ['- SLO - service level objective', 'SLO = service level objective'],
  // two endings
  [
    'Ask Customer Reliability Engineering / Engineer (CRE) first.',
    'CRE = Customer Reliability Engineering',
    'CRE = Customer Reliability Engineer',
  ],
  [
    'CRE (Customer Reliability Engineering / Engineer) is new.',
    'CRE = Customer Reliability Engineering',
    'CRE = Customer Reliability Engineer',
  ],
  [
    'CRE: Customer Reliability Engineering / Engineer',
    'CRE = Customer Reliability Engineering',
    'CRE = Customer Reliability Engineer',
  ],
];

const JAPANESE: readonly Row[] = [
  ['目標はService Level Objective（SLO）と呼ばれる。', 'SLO = Service Level Objective'],
  ['目標はSLO（Service Level Objective）と呼ばれる。', 'SLO = Service Level Objective'],
  ['サービス水準目標（以下「SLO」という。）を定める。', 'SLO = サービス水準目標'],
  ['サービス水準目標（以下、SLO）を定める。', 'SLO = サービス水準目標'],
  ['サービス水準目標（以下SLOと表記）を定める。', 'SLO = サービス水準目標'],
  ['Service Level Objective（以下、SLO）を定める。', 'SLO = Service Level Objective'],
  ['Kubernetes（以下k8s）', 'k8s = Kubernetes'],
  ['図書の貸出に関する規則（以下「貸出規則」という。）に従う。', '貸出規則 = 貸出に関する規則'],
  ['割注付き読書（略称：割読）を楽しむ。', '割読 = 割注付き読書'],
  ['割注付き読書、略して割読を楽しむ。', '割読 = 割注付き読書'],
  ['サービス水準目標をSLOと略します。', 'SLO = サービス水準目標'],
  ['SLOはService Level Objectiveの略です。', 'SLO = Service Level Objective'],
  ['SLOとは、「Service Level Objective」の略称。', 'SLO = Service Level Objective'],
  ['パソコン（パーソナルコンピュータの略）を買う。', 'パソコン = パーソナルコンピュータ'],
  [
    'サイト信頼性エンジニアリング（Site Reliability Engineering、SRE）を始める。',
    'SRE = サイト信頼性エンジニアリング',
    'SRE = Site Reliability Engineering',
  ],
  [
    'SRE（Site Reliability Engineering：サイト信頼性エンジニアリング）を始める。',
    'SRE = Site Reliability Engineering',
    'SRE = サイト信頼性エンジニアリング',
  ],
  [
    'Site Reliability Engineering（SRE、サイト信頼性エンジニアリング）を始める。',
    'SRE = Site Reliability Engineering',
    'SRE = サイト信頼性エンジニアリング',
  ],
  [
    'Site Reliability Engineering（サイト信頼性エンジニアリング、SRE）を始める。',
    'SRE = Site Reliability Engineering',
    'SRE = サイト信頼性エンジニアリング',
  ],
  [
    '顧客信頼性（CRE、Customer Reliability Engineering / Engineer）の話。',
    'CRE = 顧客信頼性',
    'CRE = Customer Reliability Engineering',
    'CRE = Customer Reliability Engineer',
  ],
  ['本稿ではサービスレベル目標をSLOと呼ぶ。', 'SLO = サービスレベル目標'],
  ['日本銀行（日銀）は、', '日銀 = 日本銀行'],
  ['スマートフォン（スマホ）を買う。', 'スマホ = スマートフォン'],
  ['アマゾン ウェブ サービス（AWS）を使う。', 'AWS = アマゾン ウェブ サービス'],
  ['データベース（DB）を作る。', 'DB = データベース'],
  ['オペレーティングシステム（OS）を選ぶ。', 'OS = オペレーティングシステム'],
  ['仮想マシン（VM）を起動する。', 'VM = 仮想マシン'],
  ['AST（抽象構文木）を作る。', 'AST = 抽象構文木'],
];

const NOTHING: readonly string[] = [
  'It was shown before (Smith 2019).',
  'It was shown before (Smith et al., 2019).',
  'It was shown in May (2019).',
  'The last of the chapters (II) is long.',
  'They took the first of them (a) and left the other (1).',
  'Add the file(s) to the list.',
  'The wait was measured in minutes (min).',
  'The box weighs a kilogram (1 kg).',
  'They came home late in the evening (see the map).',
  'The index exists (above) and ends.',
  'The element phosphorus (P) glows.',
  'It is good. Level objectives matter. (GLO)',
  'The service level\nobjective (SLO)',
  'The service level objective\n(SLO)',
  'Call useCase(someUseCase).executor(useCase) then.',
  'See images/2011Jul/0230.html (IJ0) there.',
  'A NATO summit and (NATO) again.',
  'VM: see below',
  '東京都（東京）の人口は、',
  'TO and RT denote time out and lengths of trips.',
  'この仕組みをAWSと呼ぶ。',
  'We met DCC and DSA, then CCD or DDC.',
  '当社（以下「弊社」という。）は、',
  'クラウドのサーバー（AWS）を使う。',
  'ナトー（NATO）の会議。',
  '電子書籍端末（PC）で読む。',
  'リクエスト（XHR）を送る。',
  '仮の名前（仮）を付ける。',
  '指紋など（ID（生体認証））を使う。',
];

describe('findAbbreviations', () => {
  it.each(ENGLISH)('%s', (text, ...expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each(JAPANESE)('%s', (text, ...expected) => {
    expect(pairs(text, 'ja').sort()).toEqual([...expected].sort());
  });

  it.each(NOTHING)('finds nothing in: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('finds both languages in one sentence', () => {
    expect(pairs('サイト信頼性（SLI）と service level objective (SLO) と仮想マシン（VM）。', 'ja')).toEqual([
      'SLO = service level objective',
      'VM = 仮想マシン',
    ]);
  });

  it('tells where both stand', () => {
    const text = 'First.\nA service level objective (SLO) is kept; サービス水準目標（以下「目標」）。';
    for (const { short, long, shortStart, shortEnd, longStart, longEnd } of findAbbreviations(text, null)) {
      expect(text.slice(shortStart, shortEnd)).toBe(short);
      expect(text.slice(longStart, longEnd)).toBe(long);
    }
  });

  it('covers both endings of "A / B"', () => {
    const text = 'CRE: Customer Reliability Engineering / Engineer';
    const [first, second] = findAbbreviations(text, 'en');
    expect([first?.longStart, first?.longEnd]).toEqual([5, text.length]);
    expect([second?.longStart, second?.longEnd]).toEqual([5, text.length]);
  });

  it.each<[what: string, text: string, ...pairs: string[]]>([
    ['a pair that is said twice once', 'A time out (TO). Another time-out (TO).', 'TO = time out'],
    ['the plural as the singular', 'A time out (TO). Two time outs (TOs).', 'TO = time out'],
    [
      'two expansions where both are strict',
      'A time out (TO). The tax office (TO).',
      'TO = time out',
      'TO = tax office',
    ],
    ['the strict one of two', 'The telephoto lens (TPL). The tall pine lane (TPL).', 'TPL = tall pine lane'],
    [
      'the longer one where one goes on',
      'An NGO (non-governmental) and an NGO (non-governmental organisation).',
      'NGO = non-governmental organisation',
    ],
  ])('gives %s', (_, text, ...expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each([
    '(',
    ')',
    '（',
    '「',
    '"',
    '()',
    'A',
    'AB ',
    'AB: ',
    '(AB) ',
    'a-',
    'の略',
    '、以下「',
    'をABと略',
    'ア',
    'アイ（AB）',
    'x(y',
    '(or ',
    ' ',
  ])('reads a hundred thousand units of %j', { timeout: 20_000 }, (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    expect(findAbbreviations(text, null).length).toBeLessThan(10);
  });
});
