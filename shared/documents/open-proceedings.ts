// What an audience may have of a meeting's proceedings: each record inherits the access of the minute or item that it is about (DESIGN section 5).
import type { Access } from '../model/access.ts';
import type { FollowUp } from '../model/follow-up.ts';
import { isAnnounced, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Correction, Declaration } from '../model/proceedings.ts';
import type { Id } from '../model/record.ts';
import { asThePublicHasIt, isOfPublicVersion } from '../rules/life-cycle/corrected-public.ts';

export type Proceedings = Pick<MeetingSnapshot, 'sittings' | 'movements' | 'declarations' | 'votes' | 'corrections' | 'officerNotes' | 'followUps'>;

/** Whether the audience doesn't get a minute or an item; what isn't here may be anything. */
export type IsHidden = (id: Id) => boolean;

/** What was only announced is the office's: at the meeting it may be declared otherwise, or not at all. */
const made = (rows: readonly Declaration[]): Declaration[] => rows.filter((row) => !isAnnounced(row));

/** The office's notes are nobody's; a sensitive interest has no detail for anybody (Localism Act 2011 s32). */
export const proceedingsForAll = (snapshot: Proceedings): Proceedings => ({
  officerNotes: undefined,
  ...(snapshot.declarations === undefined ? {} : { declarations: made(snapshot.declarations).map((row) => (row.kind === 'sensitive' ? { ...row, nature: '' } : row)) }),
});

const openDeclaration = (row: Declaration, isHidden: IsHidden): Declaration =>
  [row.itemId, row.minuteId].some((id) => id !== null && isHidden(id)) ? { ...row, nature: '' } : row;

const isOpen = (row: FollowUp, hides: (access: Access) => boolean, isHidden: IsHidden): boolean => !hides(row.access) && !isHidden(row.origin.minuteId);

/** Corrections that the audience may read: of a minute that it doesn't get, those of its public version. */
export const readable = (rows: readonly Correction[], isHidden: IsHidden): Correction[] => rows.filter((row) => row.minuteId === null || !isHidden(row.minuteId) || isOfPublicVersion(row));

/** @param isHidden of the minutes and items of the snapshot */
export const openProceedings = (snapshot: Proceedings, hides: (access: Access) => boolean, isHidden: IsHidden): Proceedings => {
  const ofOpen = <T extends { readonly minuteId: Id | null }>(rows: readonly T[] | undefined): T[] => (rows ?? []).filter(({ minuteId }) => minuteId === null || !isHidden(minuteId));
  return {
    officerNotes: undefined,
    ...(snapshot.declarations === undefined ? {} : { declarations: (proceedingsForAll(snapshot).declarations ?? []).map((row) => openDeclaration(row, isHidden)) }),
    ...(snapshot.votes === undefined ? {} : { votes: ofOpen(snapshot.votes) }),
    ...(snapshot.corrections === undefined ? {} : { corrections: readable(snapshot.corrections, isHidden).map((row) => (row.minuteId !== null && isHidden(row.minuteId) ? asThePublicHasIt(row) : row)) }),
    ...(snapshot.followUps === undefined ? {} : { followUps: snapshot.followUps.filter((row) => isOpen(row, hides, isHidden)).map((row) => ({ ...row, access: { ...row.access, reason: '' } })) }),
  };
};
