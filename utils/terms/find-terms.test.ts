import { describe, expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';
import { compileIndex } from './term-index.ts';

function indexOf(labels: readonly string[]) {
  return compileIndex(labels.map((term, at) => ({ id: at + 1, term, aliases: [], reading: null })));
}

/** What is found, as it is written in the text. */
function found(labels: readonly string[], text: string): string[] {
  return findTerms(indexOf(labels), text).map(({ start, end }) => text.slice(start, end));
}

describe('Latin edges', () => {
  it.each<[labels: string[], text: string, found: string[]]>([
    [['SRE'], 'SRE', ['SRE']],
    [['SRE'], 'ＳＲＥ', ['ＳＲＥ']],
    [['SRE'], 'SREs, SREing', ['SREs', 'SREing']],
    [['SRE'], 'SRE(ing) だと', ['SRE(ing)']],
    [['SRE'], 'SREify, SREified, SREification', ['SREify', 'SREified', 'SREification']],
    [['SRE'], 'SREize, SREist, SREish, SREless', ['SREize', 'SREist', 'SREish', 'SREless']],
    [['SRE'], 'SREを、SRE化とSREっぽい', ['SRE', 'SRE', 'SRE']],
    [['PR', 'US'], 'A PRIZE IS USED BY THE US', ['US']],
    [['Docker'], 'dockerized, Dockerfile', ['dockerized']],
    [['Serverless', 'server'], 'serverless servers', ['serverless', 'servers']],
    [['server', 'test', 'class'], 'serverless, testify, classification', []],
    [['SRE'], "SRE's SRE’s SREs’ work", ["SRE's", 'SRE’s', 'SREs’']],
    [['SRE'], '「SRE」', ['SRE']],
    [['SRE'], '“SRE” (SRE) [SRE]', ['SRE', 'SRE', 'SRE']],
    [['SRE'], "'SREs' and ‘the SREs’ they", ['SREs', 'SREs']],
    [['SRE'], 'SREの', ['SRE']],
    [['SRE'], '2019年SRE考', ['SRE']],
    [['SRE'], 'SREcon PRESRE SRE2 SRE_x preSREs', []],
    [['SRE'], 'SRE-like, non-SRE, SRE/CRE', ['SRE', 'SRE', 'SRE']],
    [['SRE'], 'sre.google a@sre x.SRE', []],
    [['SRE'], 'This is SRE. And SRE.', ['SRE', 'SRE']],
    [['SRE'], 'S\u00ADRE', ['S\u00ADRE']],
    [['SRE'], 'Sre sre', []],
    [['node'], 'node.js node@example node. Node', ['node', 'Node']],
    [['Node.js', 'node'], 'node.js', ['node.js']],
    [['C'], 'C++ C# C, c', ['C']],
    [['C++', 'C#', 'C'], 'C++ and C#, C++11', ['C++', 'C#', 'C++']],
    [['Rails'], 'Rails+React', ['Rails']],
    [['.NET'], 'use .NET or ASP.NET', ['.NET']],
    [['EC2'], 'EC2s, EC2上', ['EC2s', 'EC2']],
    [['on', 'be'], 'one bed being upon', []],
    [['corn'], 'corner corns', ['corns']],
    [['pod'], 'Pods POD podcast', ['Pods', 'POD']],
    [['error budget'], 'Error\n  budgets', ['Error\n  budgets']],
    [['error', 'error budget'], 'error budgeting, error budget', ['error budgeting', 'error budget']],
    [['error', 'error budget'], 'error budgetary', ['error']],
    [['don’t repeat yourself'], "Don't repeat yourself", ["Don't repeat yourself"]],
    [['étude'], 'E\u0301tudes', ['E\u0301tudes']],
  ])('%j in %j: %j', (labels, text, expected) => {
    expect(found(labels, text)).toEqual(expected);
  });
});

describe('case', () => {
  it.each<[labels: string[], text: string, found: string[]]>([
    [['IT'], 'it is IT', ['IT']],
    [['macOS', 'iPhone'], 'macOS MacOS iphone iPhones', ['macOS', 'iPhones']],
    [['macOS'], 'WHAT IS MACOS', ['MACOS']],
    [['SRE'], 'THE SRES OF THE WORLD', ['SRES']],
    [['SRE'], 'The SRES of the world', []],
    [['Kubernetes'], 'kubernetes KUBERNETES', ['kubernetes', 'KUBERNETES']],
    [['API server'], 'api server, API Servers', ['api server', 'API Servers']],
  ])('%j in %j: %j', (labels, text, expected) => {
    expect(found(labels, text)).toEqual(expected);
  });

  it('tells labels apart that differ in case alone', () => {
    const index = indexOf(['IT', 'it']);
    expect(findTerms(index, 'it or IT').map(({ entries }) => entries)).toEqual([[2], [1, 2]]);
  });
});

describe('Japanese edges', () => {
  it.each<[labels: string[], text: string, found: string[]]>([
    [['サーバ'], 'サーバーは', ['サーバー']],
    [['サーバー'], 'サーバは', ['サーバ']],
    [['サーバー'], 'ｻｰﾊﾞｰ', ['ｻｰﾊﾞｰ']],
    [['キー', 'エラー'], 'キを押す エラがある キーとエラー', ['キー', 'エラー']],
    [['コンテナ', 'コンテナイメージ'], 'コンテナイメージのコンテナ', ['コンテナイメージ', 'コンテナ']],
    [['コンテナ'], 'コンテナイメージ', []],
    [['クラウド'], 'クラウドネイティブ', []],
    [['クラウド', 'ネイティブ'], 'クラウドネイティブ', ['クラウド', 'ネイティブ']],
    [['クラウド', 'ネイティブ', 'アプリ'], 'クラウドネイティブアプリ', ['クラウド', 'ネイティブ', 'アプリ']],
    [['クラウド'], 'クラウド環境でハイブリッドクラウド', ['クラウド']],
    [['ネットワーク'], 'ネットワーク・ポリシー', ['ネットワーク']],
    [['人'], '人間がいる', []],
    [['人'], 'その人が', ['人']],
    [['落'], '落ちる', []],
    [['技芸'], '「技芸」を技芸が', ['技芸', '技芸']],
    [['障害'], '障害対応', ['障害']],
    [['業', '運用'], '運用業務', ['運用']],
    [['サーバー監視'], 'サーバー監視を', ['サーバー監視']],
    [['𠮷野'], '𠮷野は', ['𠮷野']],
  ])('%j in %j: %j', (labels, text, expected) => {
    expect(found(labels, text)).toEqual(expected);
  });

  it('takes no compound for known that is longer than any word', () => {
    expect(found(['アイ'], 'アイ'.repeat(3))).toHaveLength(3);
    expect(found(['アイ'], 'アイ'.repeat(50_000))).toEqual([]);
  });

  it('asks the segmenter it is given', () => {
    const index = indexOf(['甲乙']);
    const segment = (boundaries: number[]) => ({ segment: () => boundaries });
    expect(findTerms(index, '甲乙丙丁', segment([0, 2]))).toHaveLength(1);
    expect(findTerms(index, '甲乙丙丁', segment([0]))).toHaveLength(0);
  });

  it('needs known words and a segmenter for one kanji in a compound', () => {
    expect(findTerms(indexOf(['分', '布']), '分布を')).toHaveLength(0);
    const everywhere = { segment: (text: string) => Array.from(text, (_, at) => at) };
    expect(findTerms(indexOf(['丙']), '甲乙丙丁', everywhere)).toHaveLength(0);
    expect(findTerms(indexOf(['丙', '甲乙', '丁']), '甲乙丙丁', everywhere)).toHaveLength(3);
  });
});

describe('what is returned', () => {
  it('has all senses in order, and a reading of some length is a label', () => {
    const index = compileIndex([
      { id: 9, term: 'CRE', aliases: ['Customer Reliability Engineering'], reading: null },
      { id: 4, term: 'CRE', aliases: ['cre'], reading: 'シーアールイー' },
      { id: 5, term: '冪等', aliases: [], reading: 'べき' },
    ]);
    const text = 'CREとシーアールイー、べき';
    expect(findTerms(index, text)).toEqual([
      { start: 0, end: 3, entries: [4, 9] },
      { start: 4, end: 11, entries: [4] },
    ]);
  });

  it('leaves out what touches an excluded range, which still is context', () => {
    const index = indexOf(['SRE', 'error budget', 'error']);
    const text = 'SRE SRE xSRE error budget SRE';
    const excluded = [
      { start: 4, end: 7 },
      { start: 8, end: 9 },
      { start: 19, end: 25 },
    ];
    expect(findTerms(index, text, { excluded }).map(({ start }) => start)).toEqual([0, 26]);
  });

  it.each([[[]], [['', ' ', '…', '_', 'x'.repeat(256)]]])('is nothing with the labels %j', (labels) => {
    expect(found(labels, `any ${'x'.repeat(256)} … text`)).toEqual([]);
  });

  it('does not go over lone surrogates or odd lengths', () => {
    expect(found(['SRE'], '\ud83d SRE \ude00')).toEqual(['SRE']);
    expect(found(['x'.repeat(255)], `${'x'.repeat(255)}s`)).toEqual([`${'x'.repeat(255)}s`]);
  });
});
