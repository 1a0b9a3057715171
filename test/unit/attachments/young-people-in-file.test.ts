// A name inside an attached file can't be changed by any rule: it is found while the file is looked into, and must be seen before publication.
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../electron/cli/adapters/draw-picture.ts';
import { readPdfFacts } from '../../../electron/cli/adapters/pdf-pages.ts';
import { namesInFiles } from '../../../electron/cli/commands/build-names.ts';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { attachPapers } from '../../../shared/attachments/attach-papers.ts';
import { findingSentence } from '../../../shared/attachments/finding-words.ts';
import { inspectFile } from '../../../shared/attachments/inspect-file.ts';
import { youngPeopleNamed } from '../../../shared/attachments/young-people-in-file.ts';
import { youngPeopleFindings } from '../../../shared/checking/young-people.ts';
import type { Contributor } from '../../../shared/model/contributor.ts';
import { idMaker } from '../../../shared/model/ids.ts';
import { makeItem, makeMeeting, makePanel, makePerson, makeSnapshot } from '../../documents/support/make-records.ts';
import { must, testPorts } from '../data/open-test-data.ts';
import { pdfFile } from '../importing/pdf-file.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id);
const item = makeItem(meeting.id, 'Poems');
const young = (name: string, displayRule: Contributor['displayRule']): Contributor => {
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
  return { id, createdAt, updatedAt, rev, deletedAt, panelId: panel.id, name, role: '', agreedForm: name, displayRule, sample: false };
};
const snapshot = makeSnapshot(panel, meeting, { items: [item], contributors: [young('Jessamy Orrin', 'not-named'), young('Corin Tull', 'first-name'), young('Posy Vine', 'as-agreed')] });

const attached = async (name: string, bytes: Uint8Array) => {
  const inspected = must(await inspectFile(name, Uint8Array.from(bytes), { ...nodePorts, drawPicture, readPdfFacts }));
  const ports = testPorts({ now: 0 });
  return must(attachPapers(snapshot, { itemId: item.id, appendixTo: null, access: { level: 'public', paragraphs: [], reason: '' }, position: null, title: 'A poem' }, [inspected], { now: ports.now, newId: idMaker(ports.now, ports.randomBytes) }));
};
const findingIn = ({ papers }: Awaited<ReturnType<typeof attached>>) => papers[0]?.file?.findings.find(({ code }) => code === youngPeopleNamed);

describe('an attached file', () => {
  it('of Word that names young people against their rule says how many, and must be seen before publication', async () => {
    const made = await attached('poem.docx', wordFile({ body: paragraph('By Jessamy Orrin and Corin Tull, read by Posy Vine') + paragraph('Jessamy Orrin bowed.') }));
    expect(findingIn(made)).toEqual({ code: youngPeopleNamed, count: 2 });
    expect(findingSentence({ code: youngPeopleNamed, count: 2 }, 'docx')).toMatch(/^2 young people are named in it/);
    expect(youngPeopleFindings(made.snapshot, '2031-09-08').map(({ code }) => code)).toContain('file-names-young-person');
    expect(JSON.stringify(made.papers)).not.toMatch(/bowed|Orrin/);
  });

  it('of PDF is read on every page', async () => {
    expect(findingIn(await attached('poem.pdf', pdfFile([[{ text: 'A poem', x: 72, y: 700 }], [{ text: 'By Jessamy Orrin', x: 72, y: 700 }]])))).toEqual({ code: youngPeopleNamed, count: 1 });
  });

  it('that names nobody, or only as was agreed, says nothing', async () => {
    const made = await attached('poem.docx', wordFile({ body: paragraph('Read by Posy Vine. The orrin is a bird of nobody.') }));
    expect(findingIn(made)).toBeUndefined();
    expect(youngPeopleFindings(made.snapshot, '2031-09-08').map(({ code }) => code)).not.toContain('file-names-young-person');
  });

  it.each([
    ['a name came onto the list', [young('Tamsin Dray', 'not-named')], ['file-not-searched']],
    ['a name may no longer be printed as agreed', [young('Posy Vine', 'not-named')], ['file-not-searched']],
    ['the list is as it was', [], []],
  ] as const)('is to be searched anew when %s', async (_, more, expected) => {
    const made = await attached('poem.docx', wordFile({ body: paragraph('By Tamsin Dray') }));
    const now = { ...made.snapshot, contributors: [...(made.snapshot.contributors ?? []), ...more] };
    expect(youngPeopleFindings(now, '2031-09-08').filter(({ code }) => code.startsWith('file-')).map(({ code }) => code)).toEqual(expected);
    expect(JSON.stringify(now.papers)).not.toMatch(/Vine|Dray/);
  });

  it('is searched for the list as it is now when a pack is built, where the audience gets it', async () => {
    const bytes = wordFile({ body: paragraph('By Tamsin Dray') });
    const made = await attached('poem.docx', bytes);
    const now = { ...made.snapshot, contributors: [...(made.snapshot.contributors ?? []), young('Tamsin Dray', 'not-named')] };
    const files = new Map([[made.papers[0]?.file?.sha256 ?? '', bytes]]);
    const codes = async (of: typeof now): Promise<readonly string[]> => (await namesInFiles(of, files, '2031-09-08', 'public')).map(({ code }) => code);
    expect(await codes(now)).toEqual(['file-names-young-person']);
    expect(await codes({ ...now, papers: now.papers.map((paper) => ({ ...paper, access: { level: 'exempt' as const, paragraphs: [1], reason: '' } })) })).toEqual([]);
  });

  it('that cannot be searched, or not on every page, must be read by somebody', async () => {
    const scan = await attached('poem.pdf', pdfFile([[{ text: 'A poem', x: 72, y: 700 }], []]));
    const sheet = await attached('poem.txt', new TextEncoder().encode('By Jessamy Orrin'));
    for (const [made, code] of [[scan, 'file-scanned'], [sheet, 'file-not-searchable']] as const) {
      expect(youngPeopleFindings(made.snapshot, '2031-09-08').map((finding) => finding.code)).toEqual(expect.arrayContaining([code]));
      expect(youngPeopleFindings({ ...made.snapshot, contributors: [] }, '2031-09-08')).toEqual([]);
    }
  });
});
