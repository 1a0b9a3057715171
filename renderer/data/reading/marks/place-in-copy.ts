// Places marks in the copy that is open, once for each issue: their earlier places are kept with them, and how it went is told.
import { canonicalJson } from '../../../../shared/meeting-file/canonical-json.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { placedAnew } from '../../../../shared/marks/mark.ts';
import { markedPaper, type PaperToMark } from '../../../../shared/marks/marked-paper.ts';
import type { Placed } from '../../../../shared/marks/place-mark.ts';
import { issueOf, placeMarks } from '../../../../shared/marks/place-marks.ts';
import type { HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { newestFirst } from '../newest-issue.ts';
import type { OpenCopy } from '../open-copy.ts';
import { readingDatabase } from '../open-reading-database.ts';
import type { MarksPorts } from './marks-ports.ts';
import type { MyMarks } from './marks-repository.ts';
import { stored } from './stored.ts';
import { writeMarks, type MarkWrite } from './write-marks.ts';

/** The words of a paper; null where its file is damaged: marks on it stay where they are. */
export type FlowOf = (paper: ReadingPaper) => Promise<readonly FlowBlock[] | null>;

/** @returns the paper as marks know it */
export const paperToMark = ({ id, itemId, title, body }: ReadingPaper, blocks: readonly FlowBlock[] | null): PaperToMark =>
  ({ id, itemId, title, source: 'file' in body ? body.file : null, blocks: body.as === 'withheld' ? null : blocks });

/** Ids of the papers of the copies in which the marks stood; null where one of those is no longer here. */
const papersBefore = async (held: readonly HeldMark[]): Promise<ReadonlySet<Id> | null> => {
  const copies = [...new Set(held.map(({ placedIn }) => placedIn ?? ''))];
  const facts = await (await readingDatabase()).facts.bulkGet(copies);
  return facts.some((each) => each === undefined) ? null : new Set(facts.flatMap((each) => each?.paperIds ?? []));
};

export type PlacedInCopy = {
  /** For each mark that was placed now, how; none: all stood in this copy already. */
  readonly placed: readonly Pick<Placed, 'as'>[];
};

/** Of these papers only: what of them did not change is known without reading the pack. */
const readPapers = async (copy: OpenCopy, flowOf: FlowOf, ids: ReadonlySet<Id> | null): Promise<readonly PaperToMark[]> => {
  const papers: PaperToMark[] = [];
  for (const paper of copy.content.papers) {
    if (ids === null || ids.has(paper.id)) papers.push(paperToMark(paper, paper.body.as === 'withheld' ? null : await flowOf(paper)));
  }
  return papers;
};

type Due = { readonly held: HeldMark; readonly anchor: HeldMark['mark']['anchor'] };

/** Marks on papers that are as they were first; the whole pack is read where one is left. */
const placeDue = async (copy: OpenCopy, due: readonly Due[], flowOf: FlowOf): Promise<ReturnType<typeof placeMarks<Due>>> => {
  const own = issueOf(await readPapers(copy, flowOf, new Set(due.map(({ anchor }) => anchor.paperId))), null);
  const hashes = new Map(own.papers.map(({ id, hash }) => [id, hash]));
  const isSame = ({ anchor }: Due): boolean => hashes.get(anchor.paperId) === anchor.paperHash;
  const [same, others] = [due.filter(isSame), due.filter((each) => !isSame(each))];
  if (others.length === 0) return placeMarks(same, own);
  const all = issueOf(await readPapers(copy, flowOf, null), await papersBefore(others.map(({ held }) => held)));
  return [...placeMarks(same, own), ...placeMarks(others, all)];
};

/** A paper that everybody reads in another version: one id, two texts. */
const hasTwoTexts = ({ kept, restrictedPapers }: OpenCopy, paperId: Id): boolean =>
  restrictedPapers.has(paperId) && kept.content.papers.some(({ id, body }) => id === paperId && body.as !== 'withheld');

/** @returns whether the mark is to be placed in the copy, or may be: it may have been set on the other text of its paper */
export const mayBeDue = (copy: OpenCopy, { mark, placedIn }: HeldMark): boolean =>
  mark.deletedAt === null && (placedIn !== copy.kept.id || (mark.state !== 'to-place' && hasTwoTexts(copy, mark.anchor.paperId)));

const isOfShownText = async (copy: OpenCopy, { anchor }: HeldMark['mark'], flowOf: FlowOf): Promise<boolean> => {
  const paper = copy.content.papers.find(({ id }) => id === anchor.paperId);
  const blocks = paper === undefined ? null : await flowOf(paper);
  return paper === undefined || blocks === null || markedPaper({ ...paperToMark(paper, blocks), blocks }).hash === anchor.paperHash;
};

const dueIn = async (copy: OpenCopy, all: readonly HeldMark[], flowOf: FlowOf): Promise<readonly HeldMark[]> => {
  const withheld = new Set(copy.content.papers.flatMap(({ id, body }) => (body.as === 'withheld' ? [id] : [])));
  const due: HeldMark[] = [];
  for (const held of all) {
    if (!mayBeDue(copy, held) || withheld.has(held.mark.anchor.paperId)) continue;
    if (held.placedIn !== copy.kept.id || !(await isOfShownText(copy, held.mark, flowOf))) due.push(held);
  }
  return due;
};

/** An older issue that another window has open takes no mark back. */
const isNewest = async ({ kept }: OpenCopy): Promise<boolean> =>
  newestFirst(await (await readingDatabase()).facts.where('meetingId').equals(kept.meetingId).toArray())[0]?.id === kept.id;

/** On the mark as it is now: one that its reader or another window changed while papers were read is placed the next time. */
const placing = (copyId: string, { mark: { held }, as, anchor }: Placed & { readonly mark: Due }): MarkWrite => {
  const anew = (mark: HeldMark['mark']): HeldMark => ({ mark: placedAnew(mark, anchor, as === 'withheld' ? mark.state : as), placedIn: copyId });
  const isAsRead = (now: HeldMark): boolean =>
    now.mark.updatedAt === held.mark.updatedAt && now.mark.deletedAt === null && now.placedIn === held.placedIn && canonicalJson(now.mark.anchor) === canonicalJson(held.mark.anchor);
  return { held: anew(held.mark), change: (now) => (now !== null && isAsRead(now) ? [anew(now.mark)] : []) };
};

/**
 * Papers are read only where a mark has to be placed. What is changed meanwhile is left as it is, and due still.
 * @returns how each mark was placed, none in an issue that is not the newest; or the store's problem
 */
export const placeInCopy = (copy: OpenCopy, marks: Pick<MyMarks, 'clear' | 'sealed'>, flowOf: FlowOf, ports: MarksPorts): Promise<Result<PlacedInCopy>> =>
  stored(async () => {
    const due = (await isNewest(copy)) ? await dueIn(copy, [...marks.clear, ...marks.sealed], flowOf) : [];
    if (due.length === 0) return ok({ placed: [] });
    const placed = (await placeDue(copy, due.map((held) => ({ held, anchor: held.mark.anchor })), flowOf)).filter(({ as }) => as !== 'withheld');
    const written = await writeMarks(copy, placed.map((each) => placing(copy.kept.id, each)), new Set(marks.sealed.map(({ mark }) => mark.id)), ports);
    return written.ok ? ok({ placed: placed.filter((_, at) => (written.value[at]?.length ?? 0) > 0) }) : written;
  });
