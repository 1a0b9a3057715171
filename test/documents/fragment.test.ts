import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import { fragmentKey } from '../../shared/documents/fragment-key.ts';
import { makeFragment } from '../../shared/documents/fragment.ts';
import { layoutVersion } from '../../shared/documents/page-count/layout-version.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { sha256Of } from './support/make-picture.ts';
import { doc, para } from './support/make-records.ts';
import { samplePaper, type SamplePaper } from './support/sample-papers.ts';

const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(sha256Of(bytes));
const options: DocumentOptions = { builtOn: '2031-09-08' };

const keyOf = async ({ snapshot, paperId, files }: SamplePaper, over: Partial<DocumentOptions> = {}, change: (whole: MeetingSnapshot) => MeetingSnapshot = (whole) => whole): Promise<string> => {
  const key = await fragmentKey(change(snapshot), paperId, { ...options, files, ...over }, sha256);
  if (!key.ok) throw new Error(key.problem.what);
  return key.value;
};

const withParagraphs = (count: number) => {
  const sample = samplePaper('free', 'blank');
  const text = doc(...Array.from({ length: count }, (_, index) => para(`Line ${index}.`)));
  return { ...sample, snapshot: { ...sample.snapshot, paperSections: (sample.snapshot.paperSections ?? []).map((section) => ({ ...section, text })) } };
};

const pagesOf = async ({ snapshot, paperId, files }: SamplePaper) => {
  const made = await makeFragment(snapshot, paperId, { ...options, files }, sha256);
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
};

describe('the key of a fragment', () => {
  const sample = samplePaper('lac-update', 'filled');

  it('stays when nothing that prints changes', async () => {
    const key = await keyOf(sample);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await keyOf(sample, { builtOn: '2031-09-09' })).toBe(key);
    expect(await keyOf(sample, {}, (whole) => ({ ...whole, paperSections: (whole.paperSections ?? []).map((section) => ({ ...section, rev: 9, updatedAt: '2031-02-02T00:00:00.000Z', hint: 'Another hint' })) }))).toBe(key);
  });

  it.each<[string, Partial<DocumentOptions>, ((whole: MeetingSnapshot) => MeetingSnapshot)?]>([
    ['the words', {}, (whole) => ({ ...whole, paperSections: (whole.paperSections ?? []).map((section, index) => (index === 1 ? { ...section, text: doc(para('Other words')) } : section)) })],
    ['the title', {}, (whole) => ({ ...whole, papers: whole.papers.map((paper) => ({ ...paper, title: 'Another title' })) })],
    ['the house style', { style: 'traditional' }],
    ['a phrase', { phrases: { 'paper-page-of': 'Sheet {page}' } }],
    ['a file that is missing', { files: () => undefined }],
    ['publication, and with it the draft line', {}, (whole) => ({ ...whole, meetings: whole.meetings.map((meeting) => ({ ...meeting, agendaState: 'draft' as const })) })],
    ['the name of the council', {}, (whole) => ({ ...whole, panel: { ...whole.panel, councilName: 'Marlow Borough Council' } })],
  ])('changes with %s', async (_, over, change) => {
    expect(await keyOf(sample, over, change)).not.toBe(await keyOf(sample));
  });

  it('of a draft changes with the day that it prints', async () => {
    const draft = samplePaper('free', 'blank', {}, false);
    expect(await keyOf(draft, { builtOn: '2031-09-09' })).not.toBe(await keyOf(draft));
  });

  it("changes with a picture's consent running out", async () => {
    const image = sample.snapshot.paperSections?.flatMap(({ text }) => text.content).find((block) => block.type === 'image');
    if (image?.type !== 'image') throw new Error('no picture');
    const asked = { ...image, attrs: { ...image.attrs, consent: '01900000-0000-7000-8000-0000000000aa' } };
    const consent = { id: asked.attrs.consent, createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, panelId: 'p', contributorId: null, fileSha256: image.attrs.sha256, about: '', givenBy: 'young-person' as const, givenByName: '', givenOn: '2031-01-01', until: '2031-09-08', withdrawnOn: null, sample: false };
    const change = (whole: MeetingSnapshot): MeetingSnapshot => ({ ...whole, consents: [consent], paperSections: (whole.paperSections ?? []).map((section, index) => (index === 0 ? { ...section, text: doc(asked) } : section)) });
    expect(await keyOf(sample, { builtOn: '2031-09-09' }, change)).not.toBe(await keyOf(sample, {}, change));
  });

  it('names the version of the layout that is installed', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../node_modules/docx/package.json', import.meta.url), 'utf8')) as { version: string };
    expect(layoutVersion).toBe(`docx ${version}`);
  });
});

describe('the page count of a fragment', () => {
  it('grows with the text and asks for a look near the boundary of a page only', async () => {
    const counts = [];
    for (let lines = 18; lines <= 34; lines += 1) counts.push(await pagesOf(withParagraphs(lines)));
    const pages = counts.map((made) => made.pages);
    expect([pages[0], pages.at(-1)]).toEqual([1, 2]);
    expect(pages).toEqual([...pages].sort());
    const turn = pages.indexOf(2);
    expect(counts[turn - 1]?.flagged).toBe(true);
    expect(counts[turn]?.flagged).toBe(true);
    expect(counts[0]?.flagged).toBe(false);
    expect(counts.at(-1)?.flagged).toBe(false);
  });

  it('belongs to the same bytes as the paper alone', async () => {
    const sample = samplePaper('briefing-note', 'filled');
    const [one, other] = [await pagesOf(sample), await pagesOf(sample)];
    expect(one).toMatchObject({ pages: 1, flagged: false, key: other.key });
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});
