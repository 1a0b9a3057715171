// What a paper prints where: numbers, forms that follow, sections left out, pictures, references.
import { describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import type { Consent } from '../../shared/model/contributor.ts';
import type { Paper, PaperSection } from '../../shared/model/paper.ts';
import type { Block } from '../../shared/model/text.ts';
import { partsOf } from './support/docx-parts.ts';
import { pictureStore } from './support/make-picture.ts';
import { doc, makeItem, makeMeeting, makePanel, makePaper, makeSnapshot, nextId, para, words } from './support/make-records.ts';
import { readBody, type ReadBlock } from './support/read-body.ts';
import { anchored, head, ownSection, ref, samplePaper, table } from './support/sample-papers.ts';

const setting = (build: (paper: Paper) => readonly PaperSection[], consents: readonly Consent[] = [], over: Partial<Paper> = {}) => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id);
  const item = makeItem(meeting.id, 'A matter');
  const paper = makePaper(meeting.id, item.id, { kind: 'free', title: 'Paper', text: '', ...over });
  return { paper, snapshot: makeSnapshot(panel, meeting, { items: [item], papers: [paper], paperSections: [...build(paper)], consents: [...consents] }) };
};

const bytesOf = async ({ paper, snapshot }: Pick<ReturnType<typeof setting>, 'paper' | 'snapshot'>, options: Partial<DocumentOptions> = {}): Promise<Uint8Array> => {
  const built = await paperDocument(snapshot, paper.id, { builtOn: '2031-09-08', ...options });
  if (!built.ok) throw new Error(built.problem.what);
  return built.value;
};

const oneText = (...blocks: readonly Block[]) => setting((paper) => [ownSection(paper.id, paper.meetingId, 'a', 'Section', doc(...blocks), { layout: 'numbered', numbered: true })]);
const lines = (blocks: readonly ReadBlock[]): string[] => blocks.map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`));

describe('a paper in Word', () => {
  it('prints references by number, wherever their paragraph stands, and says when it is gone', async () => {
    const [target, gone] = [nextId(), nextId()];
    const cell: Block = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph', content: [words('See '), ref(target)] }] }] }] };
    const body = lines(readBody(await bytesOf(oneText(
      { type: 'paragraph', content: [words('As paragraph '), ref(target), words(' says; not '), ref(gone)] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [ref(target)] }] }] },
      cell, head('Below'), anchored(target, 'The target.'),
    ))));
    expect(body.slice(-6)).toEqual(['1 Section', '1.1 As paragraph 1.2.1 says; not [reference missing]', '\u2022 1.2.1', 'See 1.2.1', '1.2 Below', '1.2.1 The target.']);
  });

  it('prints "Not applicable." in a section that is marked so, and nothing of its old words', async () => {
    const body = lines(readBody(await bytesOf(setting((paper) => [
      ownSection(paper.id, paper.meetingId, 'a', 'Staff', doc(para('Old words')), { layout: 'numbered', numbered: true, notApplicable: true }),
      ownSection(paper.id, paper.meetingId, 'b', 'Law', doc(para('Words')), { layout: 'numbered', numbered: true }),
    ]))));
    expect(body.slice(-4)).toEqual(['1 Staff', 'Not applicable.', '2 Law', '2.1 Words']);
  });

  it("leaves out a template's empty sections and blank rows, keeps those that it demands and an author's own headings", async () => {
    const body = readBody(await bytesOf(setting((paper) => [
      ownSection(paper.id, paper.meetingId, 'a', 'Awards', doc({ type: 'paragraph' }), { slot: 'awards' }),
      ownSection(paper.id, paper.meetingId, 'b', 'Guests', doc(table(['Name', 'Post'], ['', ''])), { slot: 'guests' }),
      ownSection(paper.id, paper.meetingId, 'c', 'Summary', doc({ type: 'paragraph' }), { slot: 'summary', required: true }),
      ownSection(paper.id, paper.meetingId, 'd', 'Part one', doc({ type: 'paragraph' })),
      ownSection(paper.id, paper.meetingId, 'e', 'Visitors', doc(table(['Name'], ['Ravi Holt'], ['']))),
    ])));
    expect(lines(body).slice(-5)).toEqual(['Summary', 'Part one', 'Visitors', 'Name', 'Ravi Holt']);
  });

  it('prints in the summary sheet whether it is exempt, the recommendations of section 1, the appendices and, below, the authors', async () => {
    const sample = samplePaper('standard-report', 'filled');
    const built = await paperDocument(sample.snapshot, sample.paperId, { builtOn: '2031-09-08', audience: 'members' });
    if (!built.ok) throw new Error(built.problem.what);
    const body = readBody(built.value);
    const answerTo = (label: string): string[] => {
      const row = body.find(({ text }) => text === label)?.cell ?? '';
      return body.filter(({ cell }) => cell === row.replace(/0$/, '1')).map(({ text }) => text);
    };
    expect(answerTo('Public or exempt')).toEqual(['Public report with an exempt appendix']);
    expect(answerTo('Exempt from the press and public?')).toEqual(['Yes, in part']);
    expect(answerTo('Recommendations')[1]).toBe('1.2 That the furniture grant be raised to \u00a31,200 from April 2032.');
    expect(answerTo('List of appendices')).toEqual(['Appendix 1: Equality analysis', 'Appendix 2: Addresses of the homes']);
    const heading = body.findIndex(({ text, style }) => text === 'Report authors' && style === 'Heading2');
    expect(body[heading + 1]?.text).toContain('Petra Lindqvist');
  });

  it('has no heading level skipped where a heading without words stands above', async () => {
    const styles = readBody(await bytesOf(oneText({ type: 'heading', attrs: { level: 1 } }, head('Lower', 2), para('Words')))).map(({ style }) => style);
    expect(styles.slice(-3)).toEqual(['Heading2', 'Heading3', 'BodyText']);
  });
});

describe('pictures in Word', () => {
  const store = pictureStore();
  const agreed = nextId();

  it('are as wide as their share of the text and never wider than their pixels, side by side where they are smaller', async () => {
    const big = { width: 2400, height: 1200 };
    const set = oneText(store.add(40, 20, big), para('Text'), store.add(44, 22, { ...big, size: 'half', caption: 'One' }), store.add(48, 24, { ...big, size: 'half', caption: 'Two' }), para('Text'), store.add(30, 30, { size: 'full' }), para('x'), store.add(10, 40, { width: 1000, height: 4000 }));
    const rows = readBody(await bytesOf(set, { files: store.files })).filter(({ pictures }) => pictures.length > 0);
    const px = rows.map(({ pictures }) => pictures.map(({ width, height }) => [Math.round(width / 9525), Math.round(height / 9525)]));
    // 9,412 twentieths less the room of the numbers: 582 pixels.
    expect(px).toEqual([[[582, 291]], [[288, 144], [288, 144]], [[30, 30]], [[143, 573]]]);
    const captions = readBody(await bytesOf(set, { files: store.files })).filter(({ style }) => style === 'PictureCaption').map(({ text }) => text);
    expect(captions).toEqual(['From left: One; Two']);
  });

  it('print their description where their file is not there or is no picture', async () => {
    const image = store.add(12, 12, { alt: 'A kite' });
    for (const files of [undefined, () => undefined, () => new TextEncoder().encode('GIF89a')]) {
      const body = readBody(await bytesOf(oneText(image), files === undefined ? {} : { files }));
      expect(body.at(-1)).toMatchObject({ text: 'Picture: A kite', pictures: [] });
    }
  });

  const consent = (sha256: string, over: Partial<Consent> = {}): Consent => ({
    id: agreed, createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, panelId: 'p', contributorId: null, fileSha256: sha256,
    about: 'Canaryabout', givenBy: 'young-person', givenByName: 'Canarygiver', givenOn: '2031-05-01', until: '2031-12-31', withdrawnOn: null, sample: false, ...over,
  });

  it.each(['public', 'members'] as const)('without an agreement that holds stay out and say so, file, description and caption with them: %s', async (audience) => {
    const image = store.add(16, 16, { alt: 'Canaryalt', caption: 'Canarycaption', consent: agreed });
    const built = (consents: readonly Consent[], over: object = {}) =>
      bytesOf(setting((paper) => [ownSection(paper.id, paper.meetingId, 'a', 'Section', doc({ ...image, attrs: { ...image.attrs, ...over } }))], consents, { kind: 'lac-update' }), { files: store.files, audience });
    const yes = await built([consent(image.attrs.sha256)]);
    expect(readBody(yes).some(({ pictures }) => pictures.some(({ alt }) => alt === 'Canaryalt'))).toBe(true);
    const without = [
      await built([]), await built([consent(image.attrs.sha256)], { consent: 'needed' }),
      await built([consent(image.attrs.sha256, { until: '2031-09-07' })]), await built([consent(image.attrs.sha256, { withdrawnOn: '2031-09-08' })]),
      await built([consent(image.attrs.sha256, { givenOn: '2031-09-09' })]), await built([consent('f'.repeat(64))]),
    ];
    for (const bytes of without) {
      expect(readBody(bytes).at(-1)?.text).toBe('A photograph is left out here, because there is no agreement to print it.');
      const parts = partsOf(bytes);
      expect([...parts.keys()].filter((name) => name.includes('media'))).toEqual([]);
      expect([...parts.values()].join('')).not.toMatch(/Canary/);
    }
  });
});

describe('what is no written paper', () => {
  it('is refused with the reason', async () => {
    const { snapshot, paper } = setting(() => [], [], { kind: 'attachment' });
    expect(await paperDocument(snapshot, paper.id, { builtOn: '2031-09-08' })).toMatchObject({ ok: false, problem: { code: 'paper-not-written' } });
    expect(await paperDocument(snapshot, nextId(), { builtOn: '2031-09-08' })).toMatchObject({ ok: false, problem: { code: 'no-such-paper' } });
    const gone = { ...snapshot, papers: snapshot.papers.map((one) => ({ ...one, kind: 'free' as const, deletedAt: '2031-01-02T00:00:00.000Z' })) };
    expect(await paperDocument(gone, paper.id, { builtOn: '2031-09-08' })).toMatchObject({ ok: false, problem: { code: 'no-such-paper' } });
  });

  it('opens all the same where a paper has no title, no sections, or words that XML has no place for', async () => {
    expect(readBody(await bytesOf(setting(() => [], [], { title: ' ' }))).at(-1)?.text).toBe('Free paper');
    const odd = readBody(await bytesOf(oneText(para('a\u0000b\ud800c<&>'))));
    expect(odd.at(-1)?.text).toBe('abc<&>');
  });
});
