// Every kind of paper, as it is begun and as it is filled, in both styles, is a sound Word file with the same bytes each time.
import { describe, expect, it } from 'vitest';
import { forAuthor } from '../../shared/documents/package/author-file.ts';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import { writtenPaperKinds } from '../../shared/model/paper.ts';
import { sectionsOf } from '../../shared/model/meeting-snapshot.ts';
import { readAuthorMark } from '../../shared/ooxml/author-mark.ts';
import { paperNumbers } from '../../shared/rules/paragraph-numbers.ts';
import { accessibilityFindings, expectSoundDocx } from './support/expect-sound-docx.ts';
import { partOf, partsOf } from './support/docx-parts.ts';
import { readBody } from './support/read-body.ts';
import { samplePaper, type SamplePaper } from './support/sample-papers.ts';

const organisation = 'Larkfield Borough Council';
const styles: readonly HouseStyle[] = ['accessible', 'traditional'];
const cases = writtenPaperKinds.flatMap((kind) => styles.flatMap((style) => (['blank', 'filled'] as const).map((how) => ({ kind, style, how }))));

const made = async ({ snapshot, paperId, files }: SamplePaper, options: Partial<DocumentOptions> = {}): Promise<Uint8Array> => {
  const result = await paperDocument(snapshot, paperId, { builtOn: '2031-09-08', files, ...options });
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};

describe('a written paper', () => {
  it.each(cases)('is a sound Word file: $kind, $how, $style', async ({ kind, style, how }) => {
    const bytes = await made(samplePaper(kind, how, {}, how === 'filled'), { style });
    await expectSoundDocx(bytes, { style, organisation });
    if (style === 'accessible') expect(accessibilityFindings(bytes, { style, organisation })).toEqual([]);
  });

  it.each(styles)('is sound for members when it is exempt, and says so on each page with paragraph and description: %s', async (style) => {
    const exempt = samplePaper('standard-report', 'filled', { access: { level: 'exempt', paragraphs: [1, 3], reason: 'Private reason' } });
    const bytes = await made(exempt, { style, audience: 'members' });
    await expectSoundDocx(bytes, { style, organisation });
    const header = partOf(bytes, 'word/header1.xml');
    expect(header).toContain('Not for publication: contains exempt information under paragraphs 1 and 3');
    expect(header).toContain('information relating to any individual; information relating to the financial or business affairs');
    expect([...partsOf(bytes).values()].join('')).not.toContain('Private reason');
  });

  it.each(cases.filter(({ how }) => how === 'filled'))('counts in Word as the rule does: $kind, $style', async ({ kind, style }) => {
    const sample = samplePaper(kind, 'filled');
    const numbers = paperNumbers(sectionsOf(sample.snapshot, sample.paperId));
    const expected = [...numbers.sections.values(), ...numbers.fields.values(), ...numbers.blocks.values()].sort();
    const printed = readBody(await made(sample, { style })).flatMap(({ marker }) => (marker !== null && /^\d+(\.\d+)*$/.test(marker) ? [marker] : [])).sort();
    expect(printed).toEqual(expected);
  });

  it('tells its author’s copy by a mark that names nobody, and no other copy has it', async () => {
    const sample = samplePaper('briefing-note', 'filled');
    const bytes = await made(sample);
    const mark = { paperId: sample.paperId, madeAt: '2031-09-08T09:00:00.000Z' };
    const copy = forAuthor(bytes, mark);
    expect([readAuthorMark(copy), readAuthorMark(bytes)]).toEqual([{ ok: true, value: mark }, { ok: true, value: null }]);
    await expectSoundDocx(copy, { style: 'accessible', organisation });
    expect([...partsOf(copy).keys()].filter((name) => !partsOf(bytes).has(name))).toEqual(['docProps/custom.xml']);
    expect(partOf(copy, 'docProps/custom.xml').match(/<vt:lpwstr>[^<]*/g)).toEqual([`<vt:lpwstr>${mark.paperId}`, `<vt:lpwstr>${mark.madeAt}`]);
  });

  it('is the same bytes for the same input, pictures included', async () => {
    const sample = samplePaper('lac-update', 'filled');
    const once = await made(sample);
    await made(samplePaper('free', 'filled'));
    const again = await made({ ...sample, snapshot: structuredClone(sample.snapshot) });
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it('says DRAFT with the date on each page until the agenda is published', async () => {
    expect(partOf(await made(samplePaper('free', 'blank', {}, false)), 'word/header1.xml')).toContain('DRAFT 8 September 2031: not yet published');
    expect([...partsOf(await made(samplePaper('free', 'blank'))).keys()].filter((name) => name.includes('header'))).toEqual([]);
  });
});
