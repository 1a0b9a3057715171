import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checklist } from './corpus/checklist.ts';
import { mergeCases } from './corpus/index.ts';
import { documentXml, partOf } from './support/docx-parts.ts';
import { accessibilityFindings, structureFindings, validatorErrors } from './support/expect-sound-docx.ts';
import { host, merged, organisation } from './support/merged-attachments.ts';
import { sharedAttachments } from './shared-attachments.ts';

/** Microsoft's validator takes a second for each file: in `npm run soak` it sees each alone, otherwise all of them in both orders. */
const thorough = Number(process.env['SOAK_SCALE'] ?? '0.05') >= 1;
const options = { style: 'traditional' as const, organisation };

/** All parts as text, also as UTF-16 and inside of zips. */
const everyByte = (bytes: Uint8Array): string => Object.entries(unzipSync(bytes)).map(([name, part]) =>
  `${name}\n${new TextDecoder('latin1').decode(part)}\n${new TextDecoder('utf-16le').decode(part)}\n${part[0] === 0x50 && part[1] === 0x4b ? everyByte(part) : ''}`).join('\n');

const shown = (xml: string): string => xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '').replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, '').replace(/<w:p[ >]/g, ' $&').replace(/<[^>]+>/g, '');
const counted = (text: string, word: string): number => text.split(word).length - 1;

/** What the lints find, by rule: a merge adds nothing to what was wrong before. */
const rulesOf = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of accessibilityFindings(bytes, options)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};
const own = rulesOf(host);
const hygiene = ['tracked-change', 'comment', 'embedded-object', 'hidden-text', 'macro', 'external-content', 'active-field', 'author-name', 'no-title', 'language-not-en-gb'];

/** What the lints find in it. */
const expectMerged = (bytes: Uint8Array, cases: typeof mergeCases): ReadonlyMap<string, number> => {
  const words = shown(documentXml(bytes));
  const whole = everyByte(bytes);
  const places = cases.flatMap(({ markers }) => markers).map((marker) => {
    expect([marker, counted(words, marker)]).toEqual([marker, 1]);
    return words.indexOf(marker);
  });
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(cases.flatMap(({ forbidden = [] }) => forbidden).filter((word) => whole.includes(word))).toEqual([]);
  expect(structureFindings(bytes)).toEqual([]);
  const names = Array.from(partOf(bytes, 'word/styles.xml').matchAll(/<w:style [^>]*><w:name w:val="([^"]*)"/g), ([, name = '']) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const found = rulesOf(bytes);
  expect(hygiene.filter((rule) => found.has(rule))).toEqual([]);
  return found;
};

describe.each(mergeCases.map((each) => [each.name, each] as const))('an attachment with %s', (_, each) => {
  it('comes whole, without what must not be published, and with no fault that it did not have', async () => {
    const bytes = merged([each.bytes]);
    const found = expectMerged(bytes, [each]);
    for (const part of each.holds ?? []) expect(documentXml(bytes) + partOf(bytes, 'word/styles.xml')).toMatch(part instanceof RegExp ? part : new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    if (thorough) expect(await validatorErrors(bytes)).toEqual([]);
    const before = rulesOf(each.bytes);
    const worse = [...found].filter(([rule, count]) => count > (before.get(rule) ?? 0) + (own.get(rule) ?? 0)).map(([rule]) => rule);
    expect(worse).toEqual([]);
  });
});

it('every line of the checklist has an attachment that proves it', () => {
  // A case that looks for nothing proves nothing, and no list that is empty does.
  const looking = mergeCases.filter(({ markers, forbidden = [], holds = [] }) => [...markers, ...forbidden, ...holds].length > 0);
  const proven = new Set(looking.flatMap(({ proves }) => proves));
  expect(checklist.filter((line) => !proven.has(line))).toEqual([]);
  expect([checklist.length, new Set(mergeCases.map(({ name }) => name)).size]).toEqual([70, mergeCases.length]);
});

describe('all attachments together', () => {
  it.each([['in order', mergeCases], ['the other way round', [...mergeCases].reverse()]] as const)('%s', async (_, cases) => {
    const bytes = merged(cases.map((each) => each.bytes));
    expectMerged(bytes, cases);
    expect(await validatorErrors(bytes)).toEqual([]);
  });

  it('leave the host as it was: its words, its styles, its own look', () => {
    // That its words are not divided must be said where an attachment's are (17.3.1.34).
    const bytes = merged(mergeCases.map((each) => each.bytes));
    const hostStyles = (file: Uint8Array): string[] => Array.from(partOf(file, 'word/styles.xml').matchAll(/<w:style [^>]*w:styleId="(?!x\d+_)[^"]*".*?<\/w:style>|<w:docDefaults>.*?<\/w:docDefaults>/gs), ([xml]) => xml.replace('<w:suppressAutoHyphens/>', ''));
    expect(hostStyles(bytes)).toEqual(hostStyles(host));
    const hostPart = (file: Uint8Array): string => documentXml(file).slice(documentXml(file).indexOf('<w:body>'), documentXml(file).indexOf('HOST-WORDS')).replace(/<w:sectPr>.*?<\/w:sectPr>| xml:space="preserve"/g, '');
    // Below its last words there is no room, which Word would take off the room above the first ones of an attachment.
    const roomBelow = '<w:spacing w:after="0" w:afterAutospacing="0"/>';
    expect(hostPart(bytes).split(roomBelow)).toHaveLength(2);
    expect(hostPart(bytes).replace(roomBelow, '')).toBe(hostPart(host));
  });

  it('leave out a diagram of which a part is something else inside', () => {
    const [whole] = mergeCases.filter(({ name }) => name === 'a diagram');
    const parts = unzipSync(whole?.bytes ?? new Uint8Array());
    parts['word/diagrams/layout1.xml'] = strToU8(strFromU8(parts['word/diagrams/layout1.xml'] ?? new Uint8Array()).replace('drawingml/2006/diagram', 'drawingml/2006/diag ram'));
    const bytes = merged([zipSync(parts)]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('layout'))).toEqual([]);
    expect(partOf(bytes, 'word/document.xml')).not.toContain('dgm:relIds');
    expect(partOf(bytes, 'word/document.xml')).toContain('DIAGRAM-BEHIND');
    expect(structureFindings(bytes)).toEqual([]);
  });

  it('let the data of a diagram name its drawing as the pack refers to it, wherever it stands', () => {
    const bytes = merged(mergeCases.filter(({ name }) => name === 'links and bookmarks' || name === 'a diagram').map((each) => each.bytes));
    const [, id = ''] = /relId="([^"]*)"/.exec(partOf(bytes, 'word/diagrams/data1.xml')) ?? [];
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toMatch(new RegExp(`Id="${id}" Type="[^"]*/diagramDrawing" Target="/word/diagrams/drawing1.xml"`));
  });

  it('stand in the order that LibreOffice needs: each style after what it is based on, before all notes one that nobody refers to', () => {
    const bytes = merged(mergeCases.map((each) => each.bytes));
    const defined = Array.from(partOf(bytes, 'word/styles.xml').matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs), ([style, id = '']) => ({ id, parent: /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1] ?? null }));
    const places = new Map(defined.map(({ id }, place) => [id, place]));
    expect(defined.filter(({ id, parent }, place) => /^x\d+_/.test(id) && parent !== null && (places.get(parent) ?? 0) > place)).toEqual([]);
    for (const kind of ['footnote', 'endnote']) {
      const [first = ''] = Array.from(partOf(bytes, `word/${kind}s.xml`).matchAll(new RegExp(`<w:${kind} w:id="(\\d+)"`, 'g')), ([, id]) => id);
      expect([kind, first === '', documentXml(bytes).includes(`<w:${kind}Reference w:id="${first}"`)]).toEqual([kind, false, false]);
    }
  });

  it('store a picture once that several of them hold', () => {
    const names = Object.keys(unzipSync(merged(mergeCases.map((each) => each.bytes)))).filter((name) => name.startsWith('word/media/'));
    expect(names).toHaveLength(4);
  });
});

sharedAttachments();

it('writes the number of a note in the note for Word alone: LibreOffice prints the mark of the reference there too, and would print it twice', () => {
  const lettered = mergeCases.find(({ name }) => name === 'notes counted in letters');
  if (lettered === undefined) throw new Error('no such case');
  const bytes = merged([lettered.bytes]);
  const marks = (part: string): string[] => Array.from(partOf(bytes, part).matchAll(/<mc:AlternateContent>.*?<\/mc:AlternateContent>/gs), ([xml]) => xml);
  const mark = (code: string, reference: string): string => `<mc:AlternateContent><mc:Choice Requires="w15"><w:sym w:font="Calibri" w:char="${code}"/></mc:Choice><mc:Fallback><w:${reference}/></mc:Fallback></mc:AlternateContent>`;
  expect(marks('word/footnotes.xml')).toEqual([mark('0061', 'footnoteRef'), mark('0062', 'footnoteRef')]);
  expect(marks('word/endnotes.xml')).toEqual([mark('0049', 'endnoteRef')]);
  expect(`${partOf(bytes, 'word/footnotes.xml')}${partOf(bytes, 'word/endnotes.xml')}`.match(/<w:sym /g)).toHaveLength(3);
});
