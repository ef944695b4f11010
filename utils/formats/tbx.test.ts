import { expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import { finish } from './parsing.ts';
import { parse } from './tbx.ts';

const read = (text: string) => finish(parse(text));

const V3 = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><titleStmt><title>Words</title></titleStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="c1"><descrip type="subjectField">ops</descrip>
<xref type="externalCrossReference" target="https://a.example/">A</xref>
<langSec xml:lang="en"><descripGrp><descrip type="definition">It <hi>serves</hi> &amp; waits.</descrip></descripGrp>
<termSec><term>host</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
<termSec><term>server</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec>
<langSec xml:lang="ja"><termSec><term>サーバー</term></termSec></langSec>
</conceptEntry></body></text></tbx>`;

const V3_DCT = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="m" xmlns:basic="b">
<tbxHeader><fileDesc><titleStmt><title>Words</title></titleStmt></fileDesc></tbxHeader>
<text><body><conceptEntry id="c1"><min:subjectField>ops</min:subjectField>
<basic:externalCrossReference target="https://a.example/">A</basic:externalCrossReference>
<langSec xml:lang="en"><basic:definition>It serves &amp; waits.</basic:definition>
<termSec><term>host</term></termSec>
<termSec><term>server</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="ja"><termSec><term>サーバー</term></termSec></langSec></conceptEntry></body></text></tbx>`;

const V2 = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><titleStmt><title>Words</title></titleStmt></fileDesc></martifHeader>
<text><body><termEntry id="c1"><descrip type="subjectField">ops</descrip>
<descrip type="definition">It serves &amp; waits.</descrip>
<xref type="externalCrossReference" target="https://a.example/">A</xref>
<langSet xml:lang="en"><ntig><termGrp><term>server</term></termGrp></ntig><tig><term>host</term></tig></langSet>
<langSet xml:lang="ja"><tig><term>サーバー</term></tig></langSet></termEntry></body></text></martif>`;

it.each([
  ['version 3', V3],
  ['version 3 in the other style', V3_DCT],
  ['version 2', V2],
])('reads %s', (_, text) => {
  const { name, language, entries, problems } = read(text);
  expect([name, language, problems]).toEqual(['Words', 'en', []]);
  const shared = {
    tags: ['ops'],
    sources: [{ title: 'A', url: 'https://a.example/' }],
    definition: 'It serves & waits.',
  };
  expect(entries).toMatchObject([
    { term: 'server', aliases: ['host'], lang: 'en', ...shared },
    { term: 'サーバー', aliases: [], lang: 'ja', ...shared },
  ]);
});

it('tells by concept what it leaves out', () => {
  const text = `<tbx><text><body><conceptEntry id="a"/><conceptEntry><langSec xml:lang="en"/></conceptEntry>
    <conceptEntry id="b"><langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry></body></text></tbx>`;
  const { entries, problems } = read(text);
  expect(entries.map(({ term }) => term)).toEqual(['x']);
  expect(problems.map(({ where }) => where)).toEqual(['a', 'concept 2']);
});

it('takes script in a definition for text', () => {
  const text = V3.replace('It <hi>serves</hi> &amp; waits.', '<![CDATA[<script>alert(1)</script>]]>');
  expect(read(text).entries[0]?.definition).toBe('<script>alert(1)</script>');
});

const BOMB = `<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${V3.replace('<?xml version="1.0"?>', '').replace('serves', '&b;')}`;

it.each([
  ['XML that is cut off', V3.slice(0, 700), /not well-formed/],
  ['other XML', '<html/>', /no TBX/],
  ['entities of its own', BOMB, /entities of its own/],
  ['an entity from nowhere', V3.replace('serves', '&nope;'), /not well-formed/],
])('refuses %s', (_, text, message) => {
  expect(() => read(text)).toThrow(FormatError);
  expect(() => read(text)).toThrow(message);
});
