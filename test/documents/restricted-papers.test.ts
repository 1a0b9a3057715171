// Secrets in every field of every section of every kind of restricted paper: in no byte of what the public gets, all of them in the members' (DESIGN section 5).
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { forAudience } from '../../shared/documents/audience.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import { fragmentKey } from '../../shared/documents/fragment-key.ts';
import { makeFragment } from '../../shared/documents/fragment.ts';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import { publicAccess, type Access } from '../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { writtenPaperKinds, type AttachedFile, type Paper, type PaperSection, type WrittenPaperKind } from '../../shared/model/paper.ts';
import type { Block } from '../../shared/model/text.ts';
import { paperKindOf } from '../../shared/paper-kinds/index.ts';
import { accessOfPapers, publicFormOf } from '../../shared/rules/paper-access.ts';
import { pictureStore, sha256Of } from './support/make-picture.ts';
import { doc, makeItem, makeMeeting, makePanel, makePaper, makeSnapshot, nextId, para } from './support/make-records.ts';
import { head, ownSection, table } from './support/sample-papers.ts';

const exempt: Access = { level: 'exempt', paragraphs: [2], reason: 'Canaryreason' };
const confidential: Access = { level: 'confidential', paragraphs: [], reason: 'Canarybar' };
const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(sha256Of(bytes));

const blocksWith = (name: string, pictures: ReturnType<typeof pictureStore>): Block[] => [
  para(`Canary${name}para`), head(`Canary${name}head`), { type: 'blockquote', content: [para(`Canary${name}quote`)] }, table([`Canary${name}column`], [`Canary${name}cell`]),
  { type: 'bulletList', content: [{ type: 'listItem', content: [para(`Canary${name}item`), { type: 'orderedList', attrs: { format: 'decimal', start: 1 }, content: [{ type: 'listItem', content: [para(`Canary${name}deep`)] }] }] }] },
  { type: 'paragraph', content: [{ type: 'text', text: `Canary${name}link`, marks: [{ type: 'link', attrs: { href: `https://example.org/canary${name}href` } }] }] },
  pictures.add(20, 20, { alt: `Canary${name}alt`, caption: `Canary${name}caption` }),
];

const file = (name: string): AttachedFile => ({
  sha256: sha256Of(new TextEncoder().encode(name)), fileName: `${name}.docx`, format: 'docx', length: 10, pages: null, pixels: null, findings: [{ code: 'comments', count: 1 }], addedAt: '2031-01-01T00:00:00.000Z',
});

type Place = 'paper' | 'item' | 'sub-item' | 'appendix';

/** A paper with a secret in every place, restricted by itself, by its item or by the paper that it belongs to. */
const guarded = (kind: WrittenPaperKind, place: Place, access: Access) => {
  const pictures = pictureStore();
  const panel = makePanel();
  const meeting = makeMeeting(panel.id);
  const item = makeItem(meeting.id, 'A matter', place === 'item' || place === 'sub-item' ? { access, publicTitle: 'A matter' } : {});
  const under = makeItem(meeting.id, 'Part of it', { sub: true, publicTitle: 'Part of it' });
  const own = (over: Partial<Paper>): Paper => makePaper(meeting.id, place === 'sub-item' ? under.id : item.id, { kind, title: 'Canarytitle', text: 'Canarytext', access: place === 'paper' ? access : publicAccess, ...over });
  const parent = own({ kind: 'free', title: 'Canaryparent', access });
  const paper = place === 'appendix' ? own({ belongsTo: { paperId: parent.id, as: 'appendix' } }) : own({});
  const attached = own({ kind: 'attachment', title: 'Canaryattached', file: file('Canaryfile'), earlierFiles: [file('Canaryearlier')], belongsTo: { paperId: paper.id, as: 'appendix' }, toFollow: { owner: 'Canaryowner', dueOn: null, note: 'Canaryowing' } });
  const names: string[] = [];
  const sections: PaperSection[] = paperKindOf(kind).sections.map((template, index) => {
    names.push(`S${index}x`);
    const isForm = template.fields.length > 0;
    return ownSection(paper.id, meeting.id, `a${index}`, `CanaryS${index}xheading`, doc(...blocksWith(`S${index}x`, pictures)), {
      ...template, heading: `CanaryS${index}xheading`, text: doc(...blocksWith(`S${index}x`, pictures)),
      fields: isForm ? template.fields.map((field) => ({ ...field, label: `CanaryS${index}xlabel${field.key}`, value: `CanaryS${index}xvalue${field.key}` })) : [],
    });
  });
  const deleted = ownSection(paper.id, meeting.id, 'z', 'Canarygone', doc(para('Canarydeleted')), { deletedAt: '2031-01-02T00:00:00.000Z' });
  const snapshot = makeSnapshot(panel, meeting, {
    items: [item, under], papers: [...(place === 'appendix' ? [parent] : []), paper, attached], paperSections: [...sections, deleted],
    contributors: [{ id: nextId(), createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, panelId: panel.id, name: 'Canarychild', role: 'Canaryrole', agreedForm: 'Canaryform', displayRule: 'not-named', sample: false }],
  });
  const secrets = [
    'Canarytitle',
    ...sections.flatMap((section, index) => [
      `CanaryS${index}xheading`, ...['para', 'head', 'quote', 'column', 'cell', 'item', 'deep', 'link', 'alt', 'caption'].map((what) => `CanaryS${index}x${what}`), `canaryS${index}xhref`,
      ...section.fields.flatMap(({ label, value }) => [label, value]),
    ]),
  ];
  return { snapshot, paper, secrets, files: pictures.files };
};

const everything = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => name + strFromU8(part)).join('\n') + strFromU8(bytes, true);

const cases = writtenPaperKinds.flatMap((kind) => (['paper', 'item', 'sub-item', 'appendix'] as const).map((place) => ({ kind, place, access: place === 'item' ? confidential : exempt })));

describe('a restricted paper', () => {
  it.each(cases)('is refused to the public, and nothing of it is in what the public build receives: $kind, restricted by $place', async ({ kind, place, access }) => {
    const { snapshot, paper, files } = guarded(kind, place, access);
    const options = { builtOn: '2031-09-08', files } as const;
    for (const refused of [await paperDocument(snapshot, paper.id, options), await makeFragment(snapshot, paper.id, options, sha256), await fragmentKey(snapshot, paper.id, options, sha256)]) {
      expect(refused).toMatchObject({ ok: false, problem: { code: 'paper-restricted' } });
      expect(JSON.stringify(refused)).not.toMatch(/canary/i);
    }
    expect(JSON.stringify(forAudience(snapshot, options))).not.toMatch(/canary/i);
    for (const built of await builtDocuments(snapshot, options)) expect(everything(built.bytes)).not.toMatch(/canary/i);
  });

  it.each(cases)("is whole in the members', and the private reason is not: $kind, restricted by $place", async ({ kind, place, access }) => {
    const { snapshot, paper, secrets, files } = guarded(kind, place, access);
    const built = await paperDocument(snapshot, paper.id, { builtOn: '2031-09-08', audience: 'members', files });
    if (!built.ok) throw new Error(built.problem.what);
    const text = everything(built.value);
    expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);
    for (const never of ['Canaryreason', 'Canarybar', 'Canarydeleted', 'Canarygone', 'Canarychild', 'Canaryrole']) expect(text).not.toContain(never);
    expect(text).toContain(access.level === 'exempt' ? 'Not for publication: contains exempt information under paragraph 2' : 'Not for publication: contains confidential information');
  });
});

describe('an exempt appendix of a public report', () => {
  it('leaves the report open and is not named in its list of appendices', async () => {
    const panel = makePanel();
    const meeting = makeMeeting(panel.id);
    const item = makeItem(meeting.id, 'A matter');
    const report = makePaper(meeting.id, item.id, { kind: 'standard-report', title: 'Report', text: '' });
    const appendix = makePaper(meeting.id, item.id, { kind: 'attachment', title: 'Canaryappendix', access: exempt, file: file('Canaryfile'), belongsTo: { paperId: report.id, as: 'appendix' } });
    const sections = paperKindOf('standard-report').sections.map((template, index) => ownSection(report.id, meeting.id, `a${index}`, template.heading, template.text, { ...template }));
    const snapshot: MeetingSnapshot = makeSnapshot(panel, meeting, { items: [item], papers: [report, appendix], paperSections: sections });
    const [open, full] = [await paperDocument(snapshot, report.id, { builtOn: '2031-09-08' }), await paperDocument(snapshot, report.id, { builtOn: '2031-09-08', audience: 'members' })];
    if (!open.ok || !full.ok) throw new Error('not built');
    expect(everything(open.value)).not.toMatch(/canary/i);
    expect(everything(open.value)).toContain('Appendix 1: not for publication');
    expect(everything(full.value)).toContain('Appendix 1: Canaryappendix');
    expect(everything(full.value)).not.toContain('Not for publication: contains');
  });
});

describe('a public version', () => {
  const papers = (ofItem: Access) => {
    const panel = makePanel();
    const meeting = makeMeeting(panel.id);
    const item = makeItem(meeting.id, 'A matter', { access: ofItem });
    const full = makePaper(meeting.id, item.id, { kind: 'free', title: 'Full', access: exempt });
    const open = makePaper(meeting.id, item.id, { kind: 'free', title: 'Summary', belongsTo: { paperId: full.id, as: 'public-version' } });
    const appendix = makePaper(meeting.id, item.id, { kind: 'free', title: 'Appendix', belongsTo: { paperId: full.id, as: 'appendix' } });
    return { snapshot: makeSnapshot(panel, meeting, { items: [item], papers: [full, open, appendix] }), full, open, appendix };
  };

  it('is what the public gets in the place of an exempt paper', () => {
    const { snapshot, full, open, appendix } = papers(publicAccess);
    expect(publicFormOf(snapshot, full)?.id).toBe(open.id);
    expect(publicFormOf(snapshot, appendix)).toBeNull();
    expect(accessOfPapers(snapshot)(open).level).toBe('public');
    expect(forAudience(snapshot, { builtOn: '2031-09-08' }).papers.map(({ title }) => title)).toEqual(['', 'Summary', '']);
  });

  it('is as restricted as the item that both stand under', () => {
    const { snapshot, full } = papers(confidential);
    expect(publicFormOf(snapshot, full)).toBeNull();
  });

  it('ends where papers belong to each other in a circle', () => {
    const { snapshot, full, open } = papers(publicAccess);
    const circle = { ...snapshot, papers: snapshot.papers.map((paper) => (paper.id === full.id ? { ...paper, belongsTo: { paperId: open.id, as: 'appendix' as const } } : paper)) };
    expect(accessOfPapers(circle)(circle.papers[0] ?? full).level).toBe('exempt');
  });
});
