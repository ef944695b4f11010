import { describe, expect, it } from 'vitest';
import { derivedEnd, derivedForm } from './derived-form.ts';

describe('derivedForm', () => {
  it.each<[text: string, labels: string[], base: string, ending: string]>([
    ['CREing', ['CRE'], 'CRE', 'ing'],
    ['SRE(ing)', ['SRE'], 'SRE', 'ing'],
    ['ＳＲＥｉｎｇ', ['SRE'], 'SRE', 'ing'],
    ["SRE'd", ['SRE'], 'SRE', 'd'],
    ['SREed', ['SRE'], 'SRE', 'ed'],
    ['SREers', ['SRE'], 'SRE', 'ers'],
    ['SREify', ['SRE'], 'SRE', 'ify'],
    ['SREification', ['Site Reliability Engineering', 'SRE'], 'SRE', 'ification'],
    ['SRE-like', ['SRE'], 'SRE', 'like'],
    ['SRE‑ish', ['SRE'], 'SRE', 'ish'],
    ['SaaSified', ['SaaS'], 'SaaS', 'ified'],
    ['SIGless', ['Special Interest Group (SIG)'], 'SIG', 'less'],
    ['PVCing', ['PersistentVolumeClaim'], 'PVC', 'ing'],
    ['dockerized', ['Docker'], 'Docker', 'ized'],
    ['deployer', ['deploy'], 'deploy', 'er'],
    ['planners', ['plan'], 'plan', 'ers'],
    ['scheduler', ['schedule'], 'schedule', 'er'],
    ['pod-like', ['Pod'], 'Pod', 'like'],
    ['コンテナ化', ['コンテナ'], 'コンテナ', '化'],
    ['サーバー化', ['サーバ'], 'サーバ', '化'],
    ['SREっぽい', ['SRE'], 'SRE', 'っぽい'],
    ['冪等性', ['冪等'], '冪等', '性'],
  ])('%s of %j is %s + %s', (text, labels, base, ending) => {
    expect(derivedForm(text, labels)).toEqual({ base, ending });
  });

  it.each<[text: string, labels: string[]]>([
    ['CRE', ['CRE']],
    ['CREing', ['CRE', 'CREing']],
    ['SREs', ['SRE']],
    ['SRE’s', ['SRE']],
    ['SRE(s)', ['SRE']],
    ['DNSes', ['DNS']],
    ['policies', ['policy']],
    ['deploying', ['deploy']],
    ['caching', ['cache']],
    ['planned', ['plan']],
    ['colours', ['color']],
    ['back-pressure', ['backpressure']],
    ['stateful sets', ['StatefulSet']],
    ['サーバー', ['サーバ']],
    ['落ちた', ['落ちる']],
    ['科学', ['科学']],
    ['users', ['us', 'user']],
    ['SREing', []],
    ['', ['SRE']],
  ])('%s of %j is no other word', (text, labels) => {
    expect(derivedForm(text, labels)).toBeNull();
  });
});

describe('derivedEnd', () => {
  it.each<[before: string, ending: string, behind: string]>([
    ['SRE', '-like', ' work'],
    ['SRE', '-ify', '.'],
    ['コンテナ', '化', 'する'],
    ['SRE', 'っぽい', '人'],
    ['SRE', '', '-likely'],
    ['SRE', '', '-like-minded'],
    ['コンテナ', '', '性能'],
    ['コンテナ', '化', 'した'],
    ['コンテナ', '化', 'しない'],
    ['Google', '流', 'の'],
    ['違和', '感', 'を'],
    ['Rust', '学', 'では'],
    ['SRE', '論', 'が'],
    ['文字', '', '化け'],
    ['文字', '', '化ける'],
    ['データ', '', '流れる'],
    ['データ', '', '流して'],
    ['データ', '', '流す'],
    ['Rust', '', '学ぶ'],
    ['Rust', '', '学び'],
    ['Rust', '', '学んだ'],
    ['違和', '', '感じる'],
    ['設計', '', '論じる'],
    ['SRE', '', 'の'],
    ['SRE', '', ''],
  ])('%s takes %j before %j', (before, ending, behind) => {
    expect(derivedEnd(before + ending + behind, before.length)).toBe(before.length + ending.length);
  });
});
