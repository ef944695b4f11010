import { describe, expect, it } from 'vitest';
import { readEnglishSentence } from './english-sentences.ts';

const DEFINES: readonly [sentence: string, term: string, ...aliases: string[]][] = [
  ['A bastion host is a server that stands between a private network and the outside.', 'bastion host'],
  ['Backpressure is a way of telling a producer to slow down.', 'Backpressure'],
  ['The write-ahead log is a file in which every change is recorded before it is made.', 'write-ahead log'],
  ['In typography, a widow is a last line that stands alone at the top of a page.', 'widow'],
  [
    'A canary release, also known as a phased rollout, is a deployment that reaches few users first.',
    'canary release',
    'phased rollout',
  ],
  [
    'Idempotence (also called repeatability) is a property of operations that may be run twice.',
    'Idempotence',
    'repeatability',
  ],
  ['Toil is defined as manual work that grows with the service.', 'Toil'],
  ['Dogfooding refers to the practice of using one’s own product.', 'Dogfooding'],
  ['The term “yak shaving” refers to a chain of small tasks.', 'yak shaving'],
  ['Eventual consistency means that all replicas agree in the end.', 'Eventual consistency'],
  ['SLO stands for service level objective.', 'SLO'],
  ['Tokens are strings that prove who somebody is.', 'Tokens'],
  ['The time between two heartbeats is called the lease period.', 'lease period'],
  ['A failure that spreads from part to part is known as a cascading failure.', 'cascading failure'],
  ['This is what we call error budgeting.', 'error budgeting'],
  [
    'The kernel hands out time slices through a scheduler, which is a program that decides who runs next.',
    'scheduler',
  ],
  ['A mutex , on the other hand , is a lock that one thread holds at a time .', 'mutex'],
];

const DOES_NOT: readonly string[] = [
  'This is a server that we bought last year.',
  'It is a tool for cutting bread.',
  'There is a lock that nobody holds.',
  'What is a bastion host that everybody uses?',
  'The reason is a bug in the parser that nobody saw.',
  'The app is a mess that somebody has to clean up.',
  'Our server is a machine that stands in the cellar.',
  'Testing is a good habit that pays off.',
  'Rust is a better choice than C for this.',
  'Anna Meyer is a writer who lives in Bern.',
  'One of the problems is a lack of time.',
  'The meeting is a week from now.',
  'That means that we have to wait.',
  'She is called Anna by her friends.',
  'The vote was called off on Monday.',
  'He called on the ministers to act.',
  'I think Python is a language that I could love.',
  'The latest release is a version that fixes bugs.',
  'Water is wet.',
  '',
];

describe('an English sentence', () => {
  it.each(DEFINES)('%s', (sentence, term, ...aliases) => {
    expect(readEnglishSentence(sentence)).toEqual({ term, aliases });
  });

  it.each(DOES_NOT)('defines nothing: %s', (sentence) => {
    expect(readEnglishSentence(sentence)).toBeNull();
  });

  it('of any make is read in no time', () => {
    for (const part of ['is a ', ', or ', '((', 'called ', '“', 'a, ', 'which is a ']) {
      expect(() => readEnglishSentence(`Alpha ${part.repeat(400)} that`)).not.toThrow();
    }
  });
});
