// A young person's name under "not named", planted in every field of every kind of written paper, in titles and names of attached files, in
// what stands around a picture and inside its bytes, and in a reminder, is in no byte of what goes out (DOMAIN A6).
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../electron/cli/adapters/draw-picture.ts';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { preparePicture } from '../../shared/attachments/pictures/prepare-picture.ts';
import { buildPack, packPages } from '../../shared/documents/pack/build-pack.ts';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import type { Contributor } from '../../shared/model/contributor.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { writtenPaperKinds } from '../../shared/model/paper.ts';
import { phraseBook } from '../../shared/phrases/phrase-book.ts';
import { reminderOfPaper } from '../../shared/phrases/sentences/reminder-of-paper.ts';
import { paragraph, wordFile } from '../unit/ooxml/word-file.ts';
import { bytesOf, exifSegment, jpegOf, withSegments } from '../unit/attachments/picture-file.ts';
import { meetingWith, packPorts } from './support/attachments.ts';
import { doc, makePerson } from './support/make-records.ts';
import { samplePaper } from './support/sample-papers.ts';

const name = 'Jessamy Orrin';
const young = (panelId: string): Contributor => {
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
  return { id, createdAt, updatedAt, rev, deletedAt, panelId, name, role: 'Vice-Chair', agreedForm: name, displayRule: 'not-named', sample: false };
};

/** Texts that somebody can type, whatever record they stand in. */
const typed = new Set(['title', 'heading', 'hint', 'label', 'value', 'text', 'alt', 'caption', 'owner', 'note', 'fileName']);

const plantedIn = <T>(records: T): T =>
  JSON.parse(JSON.stringify(records), function plant(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    if (typeof value !== 'string' || !typed.has(key) || (key === 'alt' && this['decorative'] === true)) return value;
    return key === 'fileName' ? 'jessamy-orrin-poem.docx' : key === 'value' && value === '' ? name : `${value} by ${name}`;
  }) as T;

const planted = (snapshot: MeetingSnapshot): MeetingSnapshot => ({
  ...snapshot, contributors: [young(snapshot.panel.id)],
  items: plantedIn(snapshot.items), papers: plantedIn(snapshot.papers), ...(snapshot.paperSections === undefined ? {} : { paperSections: plantedIn(snapshot.paperSections) }),
});

const traces = (bytes: Uint8Array): string[] => {
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part, true));
  return [strFromU8(bytes, true), ...parts, ...parts.map((part) => part.replace(/<[^>]*>/g, ''))];
};
const namedIn = (bytes: Uint8Array): string[] => traces(bytes).flatMap((text) => ['Jessamy', 'jessamy', 'Orrin', 'orrin'].filter((word) => text.includes(word)));
const must = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly what: string } }): T => {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};

describe.each(writtenPaperKinds)('a paper of the kind %s', (kind) => {
  it('names nobody in its Word file, for either audience', async () => {
    const { snapshot, paperId, files } = samplePaper(kind, 'filled', { toFollow: { owner: 'An officer', dueOn: null, note: 'Soon' } });
    for (const [audience, style] of [['public', 'accessible'], ['members', 'traditional']] as const) {
      const bytes = must(await paperDocument(planted(snapshot), paperId, { builtOn: '2031-09-08', audience, style, files }));
      expect([audience, namedIn(bytes)]).toEqual([audience, []]);
      expect(traces(bytes).join(' ')).toContain('young person from the LAC Council');
    }
  });

  it('would be found to name somebody, were nobody to be kept from it', async () => {
    const { snapshot, paperId, files } = samplePaper(kind, 'filled');
    expect(namedIn(must(await paperDocument({ ...planted(snapshot), contributors: [] }, paperId, { builtOn: '2031-09-08', files })))).toContain('Jessamy');
  });
});

it('a picture’s own bytes name nobody in a paper, whatever its camera or its painter wrote into them', async () => {
  const plain = await jpegOf(64, 48, () => [90, 140, 60]);
  const taken = withSegments(plain, [exifSegment(1), [0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0<x dc:title="${name}"/>`)], [0xfe, bytesOf(`by ${name}`)]], bytesOf(name));
  const { bytes, sha256, width, height } = must(await preparePicture(taken, { sha256: nodePorts.sha256, drawPicture }));
  const { snapshot, paperId } = samplePaper('free', 'filled');
  const [first, ...rest] = (snapshot.paperSections ?? []).filter((section) => section.paperId === paperId);
  if (first === undefined) throw new Error('no section');
  const picture = doc({ type: 'image', attrs: { sha256, width, height, size: 'full', alt: `A hill by ${name}`, decorative: false, caption: name, consent: 'not-needed' } });
  const meeting = { ...planted(snapshot), paperSections: [{ ...first, text: picture }, ...rest] };
  const built = must(await paperDocument(meeting, paperId, { builtOn: '2031-09-08', files: (hash) => (hash === sha256 ? bytes : undefined) }));
  expect(Object.keys(unzipSync(built)).some((part) => part.startsWith('word/media/'))).toBe(true);
  expect(namedIn(built)).toEqual([]);
});

it.each(['public', 'members'] as const)('titles and names of attached files name nobody in the pack, slip sheets included (%s)', async (audience) => {
  const bytes = wordFile({ body: paragraph('Words of the file.') });
  const { snapshot, files } = meetingWith([{ item: 4, title: 'A poem', bytes }, { item: 5, title: 'Its pictures', bytes: wordFile({ body: paragraph('Other words.') }), over: { asSlip: true } }]);
  const options = { builtOn: '2031-09-08', files, audience };
  const pages = must(await packPages(planted(snapshot), options, packPorts));
  expect(namedIn(must(await buildPack(planted(snapshot), options, pages, packPorts)))).toEqual([]);
});

it('a reminder names nobody, not even whom it is written to', () => {
  const { snapshot, paperId } = samplePaper('free', 'filled', { toFollow: { owner: 'Cato Reeve', dueOn: '2031-09-01', note: 'Soon' } });
  const say = phraseBook('accessible');
  const remind = (meeting: MeetingSnapshot) => reminderOfPaper(meeting, paperId, { deadline: null, today: '2031-08-20', sender: 'Joan Felloway' }, say);
  const reminder = remind(planted(snapshot));
  expect(`${reminder?.subject}${reminder?.text}`).toContain('young person from the LAC Council');
  expect(`${reminder?.subject}${reminder?.text}`).not.toMatch(/jessamy|orrin/i);
  expect(remind(snapshot)?.text).toContain('Cato Reeve');
});
