// Places marks in the copy that is open, once for each issue: their earlier places are kept with them, and how it went is told.
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { placedAnew } from '../../../../shared/marks/mark.ts';
import type { PaperToMark } from '../../../../shared/marks/marked-paper.ts';
import type { Placed } from '../../../../shared/marks/place-mark.ts';
import { issueOf, placeMarks } from '../../../../shared/marks/place-marks.ts';
import type { HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../open-copy.ts';
import { readingDatabase } from '../open-reading-database.ts';
import type { MarksPorts } from './marks-ports.ts';
import { saveHeldMarks, type MyMarks } from './marks-repository.ts';

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

const heldAnew = ({ mark, placedIn }: HeldMark, { as, anchor }: Placed, copyId: string): HeldMark =>
  as === 'withheld' ? { mark, placedIn } : { mark: placedAnew(mark, anchor, as), placedIn: copyId };

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

/**
 * Papers are read only where a mark has to be placed.
 * @returns how each mark was placed; or the store's problem
 */
export const placeInCopy = async (copy: OpenCopy, marks: Pick<MyMarks, 'clear' | 'sealed'>, flowOf: FlowOf, ports: MarksPorts): Promise<Result<PlacedInCopy>> => {
  const withheld = new Set(copy.content.papers.flatMap(({ id, body }) => (body.as === 'withheld' ? [id] : [])));
  const due = [...marks.clear, ...marks.sealed].filter(({ mark, placedIn }) => mark.deletedAt === null && placedIn !== copy.kept.id && !withheld.has(mark.anchor.paperId));
  if (due.length === 0) return ok({ placed: [] });
  const placed = await placeDue(copy, due.map((held) => ({ held, anchor: held.mark.anchor })), flowOf);
  const saved = await saveHeldMarks(copy, placed.map((each) => heldAnew(each.mark.held, each, copy.kept.id)), new Set(marks.sealed.map(({ mark }) => mark.id)), ports);
  return saved.ok ? ok({ placed: placed.filter(({ as }) => as !== 'withheld') }) : saved;
};
