// Reading copies as the command line makes them: of an invented meeting as it was first published, with a letter that everybody may read and a report that is sealed; then of its supplement.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { nodeVerify } from '../../../electron/cli/adapters/ciphers.ts';
import { readReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import type { AgendaPublication } from '../../../shared/model/publication.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { called } from '../../unit/cli/called.ts';
import { pdfFile } from '../../unit/importing/pdf-file.ts';
import { ports, snapshot } from '../../unit/meeting-file/fixture.ts';
import { paragraph, wordFile } from '../../unit/ooxml/word-file.ts';

export const passphrase = 'lantern otter biscuit';
/** Stands in the sealed report and nowhere else. */
export const canary = 'Zebedee';

export type Copies = {
  readonly first: Buffer;
  /** Of the same meeting and key once a supplement was published: one more letter, on the page behind the last. */
  readonly second: Buffer;
  /** Of another key that nobody handed over to. */
  readonly strange: Buffer;
};

const done = async (folder: string, ...words: readonly string[]): Promise<void> => {
  const { code, stderr } = await called(folder, ...words);
  if (code !== 0) throw new Error(`orderpaper ${words.join(' ')}: ${stderr}`);
};

const published = (number: number, over: Partial<AgendaPublication> & Pick<AgendaPublication, 'pages'>): AgendaPublication => ({
  id: `01930000-0000-7000-8000-00000000000${number}`, createdAt: '2019-10-01T00:00:00.000Z', updatedAt: '2019-10-01T00:00:00.000Z', rev: 1, deletedAt: null, meetingId: snapshot.meetingId, number, publishedOn: `2019-10-0${number}`,
  kind: 'first', reason: '', changes: [], clearDays: null, ...over,
});

type Pages = AgendaPublication['pages'];

/** The papers of a copy with their printed pages. */
const pagesOf = async (copy: Uint8Array): Promise<Pages> => {
  const read = await readReadingFile(copy, { sha256: ports.sha256, verify: nodeVerify });
  if (!read.ok) throw new Error(read.problem.what);
  return read.value.content.papers.map(({ id, itemId, span }) => ({ id, itemId, span }));
};

/** Publishes the agenda as it was drafted: with what came after that, as its supplement, on pages behind the last. */
const publish = async (path: string, pages: Pages): Promise<void> => {
  const read = await readMeetingFile(await readFile(path), ports);
  if (!read.ok || read.value.kind !== 'meeting') throw new Error('no meeting');
  const { snapshot: now, files } = read.value;
  const late = (now.papers ?? []).find(({ file }) => file?.fileName === 'late.pdf');
  const supplement = late === undefined ? [] : [published(2, {
    kind: 'supplement', reason: 'It came after the agenda went out', changes: [{ what: 'paper-added', itemId: late.itemId, paperId: late.id, text: '' }],
    pages: [...pages, { id: late.id, itemId: late.itemId ?? '', span: { start: 1, end: 1, after: pages.at(-1)?.span.end ?? 0 } }],
  })];
  const meetings = now.meetings.map((each) => (each.id === now.meetingId ? { ...each, agendaState: 'published' as const } : each));
  await writeFile(path, await writeMeetingFile({ kind: 'meeting', snapshot: { ...now, meetings, publications: [published(1, { pages }), ...supplement] }, files: [...files.values()] }, ports));
};

const makeIn = async (folder: string): Promise<Copies> => {
  const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
  const key = (): string => generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const letter = (subject: string): Uint8Array => pdfFile([[{ text: subject, x: 60, y: 760, size: 22 }, { text: 'Dear Chair, thank you.', x: 60, y: 700 }]]);
  await put('m.orderpaper', await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
  await put('letter.pdf', letter('Letter to the Panel'));
  await put('late.pdf', letter('Letter that came late'));
  await put('secret.docx', wordFile({ body: `${paragraph(`The placement of ${canary}`)}${paragraph('At 4 Nowhere Row.')}` }));
  await put('pass', `${passphrase}\n`);
  await put('key', key());
  await put('stranger', key());
  const item = [...agendaLabels(itemsOf(snapshot, snapshot.meetingId)).values()][4] ?? '';
  const build = async (out: string, ...options: readonly string[]): Promise<Buffer> => {
    await done(folder, 'build', 'm.orderpaper', '--only', 'reading', '--out', out, '--cache', 'cache', ...options);
    return readFile(join(folder, out, 'reading-2019-10-15.orderpaper'));
  };
  await done(folder, 'attach', 'm.orderpaper', '--item', item, 'letter.pdf');
  await done(folder, 'attach', 'm.orderpaper', '--item', item, 'secret.docx', '--exempt', '1', '--reason', 'It names a child');
  const path = join(folder, 'm.orderpaper');
  const pages = await pagesOf(await build('draft'));
  await publish(path, pages);
  const first = await build('first', '--passphrase-file', 'pass', '--signing-key', 'key', '--reader', 'Councillor Marchbanks', '--copy', '7');
  const strange = await build('strange', '--signing-key', 'stranger');
  await done(folder, 'attach', 'm.orderpaper', '--item', item, 'late.pdf');
  await publish(path, pages);
  return { first, strange, second: await build('second', '--signing-key', 'key', '--expires', '2019-10-31') };
};

export const makeCopies = async (): Promise<Copies> => {
  const folder = await mkdtemp(join(tmpdir(), 'orderpaper-reading-'));
  try {
    return await makeIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
