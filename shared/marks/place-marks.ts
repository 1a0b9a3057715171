// Every mark of a meeting, placed in an issue of its papers. None is lost: what has no place waits for its reader with its words and its note.
import type { Id } from '../model/record.ts';
import type { Anchor } from './anchor.ts';
import { markedPaper, type PaperToMark } from './marked-paper.ts';
import { placeMark, type Placed, type PlacedAs } from './place-mark.ts';
import type { Issue } from './same-paper.ts';

/** @param before ids of the papers of the issue in which the marks stood; null: not known */
export const issueOf = (papers: readonly PaperToMark[], before: ReadonlySet<Id> | null): Issue => ({
  papers: papers.flatMap(({ blocks, ...paper }) => (blocks === null ? [] : [markedPaper({ ...paper, blocks })])),
  withheld: new Set(papers.flatMap(({ id, blocks }) => (blocks === null ? [id] : []))),
  before,
});

/** @returns for each mark, in the same order, where it stands */
export const placeMarks = <M extends { readonly anchor: Anchor }>(marks: readonly M[], issue: Issue): readonly (Placed & { readonly mark: M })[] =>
  marks.map((mark) => ({ mark, ...placeMark(mark.anchor, issue) }));

const count = (placed: readonly { readonly as: PlacedAs }[], ...as: readonly PlacedAs[]): number => placed.filter((each) => as.includes(each.as)).length;

/** @returns "27 kept, 2 to place", "25 kept, 1 to check, 3 to place"; empty where there are no marks */
export const placedWords = (placed: readonly { readonly as: PlacedAs }[]): string => {
  if (placed.length === 0) return '';
  const [check, toPlace] = [count(placed, 'check'), count(placed, 'to-place')];
  return [`${count(placed, 'kept', 'moved', 'withheld')} kept`, ...(check === 0 ? [] : [`${check} to check`]), ...(toPlace === 0 ? [] : [`${toPlace} to place`])].join(', ');
};
