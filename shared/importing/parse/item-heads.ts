// Which lines head an agenda item, main or sub-item (5, 5a, 5.1).
import { monthNames } from '../../model/dates.ts';
import type { PageRange } from '../../model/meeting.ts';
import { headOf, type Head } from './heads.ts';
import { itemColumns, itemRow, type ItemColumns } from './item-table.ts';
import { kindByTitle } from './item-kind.ts';
import type { Line } from './lines.ts';
import { bestChain } from './number-chain.ts';
import { withoutPageNote } from './page-note.ts';
import { startsLower, wordCount } from './text.ts';

export type ItemHead = {
  readonly line: Line;
  /** Position in the stretch. */
  readonly at: number;
  readonly head: Head;
  /** What a table row told beside the title. */
  readonly row: { readonly pages: PageRange | null; readonly presenter: string | null; readonly subLines: readonly string[]; readonly open: boolean; readonly toFollow: boolean } | null;
};

type Scored = ItemHead & { readonly number: number; readonly score: number };

const styleScore: Record<Head['style'], number> = { worded: 4, prefixed: -2, slashed: -4, dotted: 2, bare: -1 };
const farthest = 45;

const scoreOf = (line: Line, head: Head): number => {
  let score = styleScore[head.style];
  if (head.title === '' && head.style !== 'worded' && head.style !== 'dotted') return -9;
  if (withoutPageNote(head.title, line.wide).pages !== null) score += 3;
  if (kindByTitle(head.title) !== null) score += 2;
  if (startsLower(head.title)) score -= 3;
  if (wordCount(head.title) > 60) score -= 3;
  if (/^\d/.test(head.title) && head.style === 'bare') score -= 3;
  return score;
};

/** In an agenda without stops after its numbers the run itself is the evidence; elsewhere a bare number needs a gap before it. */
const chainOf = (mains: readonly Scored[]): readonly Scored[] => {
  const sure = bestChain(mains.filter(({ score, line }) => score >= 0 || line.gap), fromOne);
  const bare = sure.filter(({ head }) => head.style === 'bare').length;
  return bare * 2 > sure.length ? bestChain(mains.filter(({ head }) => !monthFirst.test(head.title)), fromOne) : sure;
};

const fromOne = (number: number): number => (number === 1 ? 6 : 0);
const monthFirst = new RegExp(`^(?:${monthNames.join('|')})\\b`, 'i');

/** Heads in order. Numbers rise by one; a chain ends where the next head is too far away to be on a front sheet. */
export const itemHeads = (lines: readonly Line[]): readonly ItemHead[] => {
  const mains: Scored[] = [];
  const subs: Scored[] = [];
  let columns: ItemColumns | null = null;
  for (const [at, line] of lines.entries()) {
    columns = itemColumns(line) ?? columns;
    const row = itemRow(line, columns);
    const head = row?.head ?? headOf(line.text);
    if (head === null || head.style === 'slashed') continue;
    const score = scoreOf(line, head) + (row === null ? 0 : 2);
    const scored = { line, at, head, row, number: head.number, score };
    if (score >= -1 && (score >= 0 || head.style === 'bare')) (head.sub ? subs : mains).push(scored);
  }
  const chain = chainOf(mains);
  const near: Scored[] = [];
  for (const main of chain) {
    const before = near.at(-1);
    if (before !== undefined && main.at - before.at > farthest) break;
    near.push(main);
  }
  const heads = [...near];
  for (const sub of subs) {
    const above = near.findLast((main) => main.at < sub.at);
    const beyond = above !== undefined && above === near.at(-1) && sub.at - above.at > farthest;
    if (above !== undefined && !beyond && (sub.number === above.number || sub.number === above.number + 1)) heads.push(sub);
  }
  return heads.sort((one, other) => one.at - other.at);
};
