// A councillor’s copies and marks for tests, as they are on their own computer.
import { createHash } from 'node:crypto';
import { copyKey } from '../../../../renderer/data/reading/marks/marks-keys.ts';
import { writeSealed } from '../../../../renderer/data/reading/marks/sealed-store.ts';
import { paperToMark, type FlowOf } from '../../../../renderer/data/reading/marks/place-in-copy.ts';
import { readMarks, saveMark, type MyMarks } from '../../../../renderer/data/reading/marks/marks-repository.ts';
import type { MarksPorts } from '../../../../renderer/data/reading/marks/marks-ports.ts';
import type { OpenCopy } from '../../../../renderer/data/reading/open-copy.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf } from '../../../../renderer/data/reading/opened-copies.ts';
import { keepUnsealed } from '../../../../renderer/data/reading/unsealed.ts';
import { anchorFor } from '../../../../shared/marks/anchor.ts';
import { newMark, type Mark } from '../../../../shared/marks/mark.ts';
import { markedPaper } from '../../../../shared/marks/marked-paper.ts';
import type { ReadingContent } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { idMaker } from '../../../../shared/model/ids.ts';
import { content, openFile, ports as nodePorts, restricted, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { accept, emptyStore } from './reader-store.ts';

export const meetingId = '01900000-0000-7000-8000-000000000001';
export const [openPaper, secretPaper] = ['01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000004'];
export const openHash = createHash('sha256').update(openFile).digest('hex');
export const canary = 'Zebedee moves to Quillmere in spring';

let minute = 0;
export const derived: number[] = [];
export const now = (): number => Date.UTC(2031, 8, 10, 9, (minute += 1));
/** What Argon2id costs is the business of its own tests. */
export const ports: MarksPorts = {
  now, newId: idMaker(now, nodePorts.randomBytes), randomBytes: nodePorts.randomBytes,
  ciphers: { ...nodePorts.ciphers, deriveKey: (passphrase, salt, cost) => { derived.push(cost.kibibytes); return Promise.resolve(new Uint8Array(createHash('sha256').update(passphrase).update(salt).digest())); } },
};

export const words: Record<string, readonly string[]> = {};
export const flowOf: FlowOf = ({ id }) => Promise.resolve((words[id] ?? []).map((text, at) => ({ key: `p:${at + 1}`, text, page: at + 1 })));

export const issue = (number: number) => ({ issue: { number, madeOn: `2031-09-0${number}`, expiresOn: null, reader: null, copy: null } });
/** The copy of an issue as it is open, with what is restricted where a passphrase is given. */
export const copyOf = async (number: number, passphrase: string | null, papers: Partial<ReadingContent> = {}): Promise<OpenCopy> => {
  await accept(await written(null, { withSecrets: false, as: { ...issue(number), ...papers } }));
  const { kept } = must(await openCopyOf(meetingId));
  if (passphrase !== null) keepUnsealed(kept.id, { restricted: { content: await restricted(), files: new Map(), damaged: [], isWhole: true }, passphrase });
  return must(await openCopyOf(meetingId));
};

/** The restricted paper has a version that everybody reads. */
export const withPublicVersion = async (): Promise<Pick<ReadingContent, 'papers'>> => ({
  papers: (await content()).papers.map((paper) => (paper.id === secretPaper ? { ...paper, title: 'The plan', access: { level: 'public', paragraphs: [] }, body: { as: 'pdf', file: openHash } } : paper)),
});

export const marking = async (copy: OpenCopy, paperId: string, quote: string, text: string): Promise<Mark> => {
  const paper = copy.content.papers.find(({ id }) => id === paperId);
  if (paper === undefined) throw new Error('No such paper');
  const blocks = await flowOf(paper) ?? [];
  const block = blocks.find((each) => each.text.includes(quote));
  const at = block?.text.indexOf(quote) ?? -1;
  const anchor = block === undefined ? null : anchorFor(markedPaper({ ...paperToMark(paper, blocks), blocks }), { start: { block: block.key, offset: at }, end: { block: block.key, offset: at + quote.length } });
  if (anchor === null) throw new Error(`No anchor for ${quote}`);
  return newMark(ports.newId(), 'note', 'green', text, anchor, new Date(now()).toISOString());
};
export const sealedIds = ({ sealed }: MyMarks): ReadonlySet<string> => new Set(sealed.map(({ mark }) => mark.id));
export const marksIn = async (copy: OpenCopy): Promise<MyMarks> => must(await readMarks(copy, ports));
export const save = async (copy: OpenCopy, mark: Mark): Promise<void> => { must(await saveMark(copy, mark, sealedIds(await marksIn(copy)), ports)); };

export const everyByte = async (): Promise<string> => {
  const db = await readingDatabase();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? `${Buffer.from(value).toString('latin1')} ${Buffer.from(value).toString('utf16le')}` : value));
};

/** Before each test: an empty store, and the papers as they were first. */
export const freshPapers = async (): Promise<void> => {
  await emptyStore();
  words[openPaper] = ['Visits to foster homes were on time in most wards of the borough this quarter.', 'Spending on placements rose by a tenth since the spring and falls again.'];
  words[secretPaper] = [`The plan for the next year says that ${canary}, with both of his brothers.`];
};

export const at = <T>(list: readonly T[], index: number): T => { const found = list[index]; if (found === undefined) throw new Error(`Nothing at ${index}`); return found; };

/** As another window writes it, whose versions this one does not know. */
export const writtenElsewhere = async (copy: OpenCopy, mark: Mark): Promise<void> => {
  const db = await readingDatabase();
  if ((await db.marks.get(mark.id)) !== undefined) { await db.marks.update(mark.id, { mark, updatedAt: mark.updatedAt }); return; }
  const key = await copyKey(db, copy, ports);
  if (key === null) throw new Error('Nothing is open');
  must(await writeSealed(db, key, { meetingId, change: (held) => held.map((each) => (each.mark.id === mark.id ? { ...each, mark } : each)) }, ports));
};
