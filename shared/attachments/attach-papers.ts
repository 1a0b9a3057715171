// Files that were looked into become papers of an agenda item, in a snapshot: place, access and what they belong to.
import { publicAccess, type Access } from '../model/access.ts';
import { londonDate } from '../model/dates.ts';
import { instantOf, newRecord, type NewId } from '../model/ids.ts';
import { belongingTo, itemsOf, ownPapersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { ordersBetween } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { failed, ok, type Result } from '../model/result.ts';
import type { Clock } from '../ports.ts';
import { asRestricted, strictest } from '../rules/access.ts';
import type { InspectedFile } from './inspect-file.ts';
import { withYoungPeopleNamed } from './young-people-in-file.ts';

export type AttachRequest = {
  readonly itemId: string;
  /** The paper of the same item that they are appendices of; null: papers of their own. */
  readonly appendixTo: Paper | null;
  readonly access: Access;
  /** 1-based among the item's papers, or among the appendices; null: after them. */
  readonly position: number | null;
  /** In place of the proposed title; for one file. */
  readonly title: string | null;
};

/** Papers of their own of an item, without text that came with an import. */
export const papersOfItem = (snapshot: MeetingSnapshot, itemId: string): Paper[] => ownPapersOf(snapshot, itemId).filter(({ kind }) => kind !== 'imported-text');

/** A paper is never more open than the item and the paper that it stands under (DESIGN section 5). */
export const accessOfPlace = (snapshot: MeetingSnapshot, { itemId, appendixTo, access }: Pick<AttachRequest, 'itemId' | 'appendixTo' | 'access'>): Access => {
  const item = asRestricted(itemsOf(snapshot, snapshot.meetingId)).find(({ id }) => id === itemId);
  return strictest(strictest(access, item?.access ?? publicAccess), appendixTo?.access ?? publicAccess);
};

/** Orders before the one that stands at `position`; neighbours of equal order (from two computers) are passed. */
const places = (siblings: readonly Paper[], position: number | null, count: number): Result<readonly string[]> => {
  if (position !== null && position > siblings.length + 1) {
    const there = siblings.length === 0 ? 'no papers there yet' : siblings.length === 1 ? '1 paper there' : `${siblings.length} papers there`;
    return failed({ code: 'bad-position', what: `There is no position ${position}: there are ${there}.`.replace('there are 1', 'there is 1'), remedy: `Choose 1 to ${siblings.length + 1}, or leave the position out.` });
  }
  const at = position === null ? siblings.length : position - 1;
  const before = siblings[at - 1]?.order ?? null;
  const after = siblings.slice(at).find(({ order }) => before === null || order > before)?.order ?? null;
  return ok(ordersBetween(before, after, count));
};

/**
 * Adds the files as papers, in the order given.
 * @returns the snapshot with them, and the papers; `bad-position` where there is no such place
 */
export const attachPapers = (
  snapshot: MeetingSnapshot, request: AttachRequest, files: readonly InspectedFile[], makers: { readonly now: Clock; readonly newId: NewId },
): Result<{ readonly snapshot: MeetingSnapshot; readonly papers: readonly Paper[] }> => {
  const { itemId, appendixTo, position, title } = request;
  const siblings = appendixTo === null ? papersOfItem(snapshot, itemId) : belongingTo(snapshot, appendixTo.id, 'appendix');
  const orders = places(siblings, position, files.length);
  if (!orders.ok) return orders;
  const access = accessOfPlace(snapshot, request);
  const sample = snapshot.meetings.find(({ id }) => id === snapshot.meetingId)?.sample ?? false;
  const papers = files.map((inspected, index): Paper => ({
    ...newRecord(makers.newId, makers.now), meetingId: snapshot.meetingId, itemId, order: orders.value[index] ?? '', kind: 'attachment',
    title: title ?? inspected.title, text: '', access,
    ...(appendixTo === null ? {} : { belongsTo: { paperId: appendixTo.id, as: 'appendix' as const } }),
    file: withYoungPeopleNamed({ ...inspected.file, findings: [...inspected.file.findings], addedAt: instantOf(makers.now()) }, inspected.words, snapshot, londonDate(makers.now())),
    ...(inspected.asSlip ? { asSlip: true } : {}), sample,
  }));
  return ok({ snapshot: { ...snapshot, papers: [...snapshot.papers, ...papers] }, papers });
};
