import { describe, expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';
import { compileIndex } from './term-index.ts';

/** What is found of one label, as it is written in the text. */
function found(label: string, text: string): string[] {
  const index = compileIndex([{ id: 1, term: label, aliases: [], reading: null }]);
  return findTerms(index, text).map(({ start, end }) => text.slice(start, end));
}

describe('English', () => {
  it.each<[label: string, text: string, found: string[]]>([
    // Endings that change the term's last letters.
    ['policy', 'Policies, a policy', ['Policies', 'policy']],
    ['network policy', 'the network policies of', ['network policies']],
    ['leaf', 'leaves', ['leaves']],
    ['knife', 'knives', ['knives']],
    ['cache', 'caching, cached, caches, cacheing', ['caching', 'cached', 'caches']],
    ['plan', 'planned planning planner planners plane', ['planned', 'planning', 'planner', 'planners']],
    ['log', 'logging, logged', ['logging', 'logged']],
    ['let', 'letter', []],
    ['bet', 'better', []],
    ['container', 'containing', []],
    ['index', 'indices indexes', ['indices', 'indexes']],
    ['vertex', 'vertices', ['vertices']],
    ['matrix', 'matrices', ['matrices']],
    ['analysis', 'analyses', ['analyses']],
    ['criterion', 'criteria', ['criteria']],
    ['child', 'children', ['children']],
    ['mouse', 'mice', ['mice']],
    ['man', 'women human men', ['men']],
    ['nucleus', 'nuclei', ['nuclei']],
    ['be', 'being bees', []],
    // Compounds.
    [
      'back-pressure',
      'backpressure, back pressure, back–pressure',
      ['backpressure', 'back pressure', 'back–pressure'],
    ],
    ['back pressure', 'backpressure, back-pressures', ['backpressure', 'back-pressures']],
    ['backpressure', 'back-pressure, back pressure', ['back-pressure']],
    ['notable', 'no table', []],
    ['no table', 'notable', []],
    ['Node.js', 'nodejs, node.js, Node JS', ['nodejs', 'node.js', 'Node JS']],
    ['nodejs', 'Node.js', ['Node.js']],
    [
      'StatefulSet',
      'stateful sets, statefulset, StatefulSets',
      ['stateful sets', 'statefulset', 'StatefulSets'],
    ],
    ['iPhone', 'i phone', []],
    ['PersistentVolumeClaim', 'PVCs, pvc', ['PVCs']],
    ['StatefulSet', 'SS', []],
    ['version 1.2', 'version 12, version 1.2', ['version 1.2']],
    ['error budget', 'an error. Budget', []],
    ['error budget', 'an error - budget', []],
    ['Add-ons', 'an addon, add-ons', ['addon', 'add-ons']],
    ['network policies', 'a network policy', ['network policy']],
    ['Windows', 'windows, a window', ['windows']],
    // Spelling.
    ['colour', 'colors and colours', ['colors', 'colours']],
    ['behavioral test', 'behavioural tests', ['behavioural tests']],
    ['organization', 'organisations', ['organisations']],
    ['virtualise', 'virtualized', ['virtualized']],
    ['data center', 'data centres', ['data centres']],
    ['catalog', 'catalogue catalogues', ['catalogue', 'catalogues']],
    ['catalogue', 'catalogs', ['catalogs']],
    ['defence in depth', 'Defense in depth', ['Defense in depth']],
    ['label', 'labelled, labeled, labelling', ['labelled', 'labeled', 'labelling']],
    ['hour', 'hor', []],
    ['naïve', 'naive', ['naive']],
    ['naive', 'naïve', ['naïve']],
    // Names with another behind them in brackets.
    ['Special Interest Group (SIG)', 'special interest groups and SIGs', ['special interest groups', 'SIGs']],
    ['SIG (special interest group)', 'SIG, special interest group', ['SIG', 'special interest group']],
    ['Apple (fruit)', 'apples, fruit', ['apples']],
    ['可用性 (Availability)', '可用性とavailability', ['可用性', 'availability']],
    ['可用性（Availability）', '可用性とavailability', ['可用性', 'availability']],
  ])('%s in %j: %j', (label, text, expected) => {
    expect(found(label, text)).toEqual(expected);
  });
});

describe('Japanese', () => {
  it.each<[label: string, text: string, found: string[]]>([
    [
      'サイトリライアビリティ・エンジニアリング',
      'サイトリライアビリティエンジニアリングの',
      ['サイトリライアビリティエンジニアリング'],
    ],
    [
      'サイトリライアビリティエンジニアリング',
      'サイト・リライアビリティ・エンジニアリング',
      ['サイト・リライアビリティ・エンジニアリング'],
    ],
    ['エラーバジェット', 'エラー バジェットを', ['エラー バジェット']],
    ['APIサーバー', 'API サーバを', ['API サーバ']],
    ['API サーバ', 'APIサーバーを', ['APIサーバー']],
    ['サーバー監視', 'サーバ監視を', ['サーバ監視']],
    ['キー', 'キ', []],
    ['ヴァイオリン', 'バイオリンを', ['バイオリン']],
    ['バイオリン', 'ヴァイオリンを', ['ヴァイオリン']],
    ['レヴュー', 'レビューと', ['レビュー']],
    ['サーブ', 'サーヴ', ['サーヴ']],
    ['取り扱い', '取扱いと取扱と取り扱い', ['取扱い', '取扱', '取り扱い']],
    ['申込', '申し込みを', ['申し込み']],
    ['手続', '手続きを', ['手続き']],
    ['大学', '大學に', ['大學']],
    ['國語', '国語の', ['国語']],
    [
      '落ちる',
      '落ちた。落ちて、落ちない、落ちます、落ちれば、落ちる',
      ['落ちた', '落ちて', '落ちない', '落ちます', '落ちれば', '落ちる'],
    ],
    [
      '重い',
      '重く、重かった。重い、重ければ、重くない、重力',
      ['重く', '重かった', '重い', '重ければ', '重くない'],
    ],
    ['書く', '書いた、書きます、書かない、書こう、書類', ['書いた', '書きます', '書かない', '書こう']],
    ['走る', '走って、走らない、走り', ['走って', '走らない', '走り']],
    ['読む', '読んだ、読みました、読書', ['読んだ', '読みました']],
    ['見る', '見て、見本、見物', ['見て']],
    ['新しい', '新しく、新しかった', ['新しく', '新しかった']],
  ])('%s in %j: %j', (label, text, expected) => {
    expect(found(label, text)).toEqual(expected);
  });
});
