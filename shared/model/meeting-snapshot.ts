// The pivot: one plain object that repositories read out, `.orderpaper` holds (meeting.json), imports end in,
// and documents, checks, packs and the command line take.
import { consentSchema, contributorSchema } from './contributor.ts';
import { followUpSchema } from './follow-up.ts';
import type { FollowUp } from './follow-up.ts';
import { attendanceSchema, itemSchema, meetingSchema, minuteSchema, retiredMinuteSchema } from './meeting.ts';
import { membershipSchema, municipalYearSchema, panelSchema, personSchema } from './panel.ts';
import type { Attendance, Item, Meeting, Minute, RetiredMinute } from './meeting.ts';
import type { Membership, Person } from './panel.ts';
import { byOrder } from './order.ts';
import { paperSchema, paperSectionSchema } from './paper.ts';
import type { Paper, PaperSection } from './paper.ts';
import { correctionSchema, declarationSchema, movementSchema, officerNoteSchema, sittingSchema, voteSchema } from './proceedings.ts';
import type { Correction, Declaration, Movement, OfficerNote, Sitting, Vote } from './proceedings.ts';
import { agendaPublicationSchema } from './publication.ts';
import { idSchema, instantSchema } from './record.ts';
import { z } from './zod.ts';

export const snapshotVersion = 'orderpaper-meeting/1';

/** What is left of a deleted record: that it was deleted, not what it said. */
const deletionSchema = z.object({
  table: z.enum([
    'municipalYears', 'memberships', 'items', 'attendance', 'minutes', 'papers', 'paperSections', 'contributors', 'consents',
    'sittings', 'movements', 'declarations', 'votes', 'corrections', 'officerNotes', 'followUps',
  ]),
  id: idSchema,
  /** Its revision with the deletion. */
  rev: z.int().check(z.minimum(1)),
  deletedAt: instantSchema,
});
export type Deletion = z.infer<typeof deletionSchema>;

/** Hashes of contents by the record's id. */
export const basesSchema = z.record(idSchema, z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))));

export const meetingSnapshotSchema = z.object({
  schema: z.literal(snapshotVersion),
  /** The meeting that this is about. */
  meetingId: idSchema,
  panel: panelSchema,
  /** The year the meeting falls in, and the earlier ones that `meetings` needs. */
  municipalYears: z.array(municipalYearSchema),
  people: z.array(personSchema),
  /** Those in force at the meeting, as published. */
  memberships: z.array(membershipSchema),
  /** The meeting itself and the earlier ones whose minutes came with its pack. */
  meetings: z.array(meetingSchema).check(z.minLength(1)),
  items: z.array(itemSchema),
  attendance: z.array(attendanceSchema),
  minutes: z.array(minuteSchema),
  papers: z.array(paperSchema),
  /** The written papers' sections. Absent, like the next two, where there are none. */
  paperSections: z.optional(z.array(paperSectionSchema)),
  /** Young people whose display rule governs what prints. Never printed as a list. */
  contributors: z.optional(z.array(contributorSchema)),
  consents: z.optional(z.array(consentSchema)),
  /** Young people whom imported minutes of the panel's other meetings name: nothing that is made here does. Absent where there are none; never printed. */
  youngAsPublished: z.optional(z.array(z.string())),
  /** What happened at the meetings beside the words of the minutes. Absent, like all that follow, where there are none. */
  sittings: z.optional(z.array(sittingSchema)),
  movements: z.optional(z.array(movementSchema)),
  declarations: z.optional(z.array(declarationSchema)),
  votes: z.optional(z.array(voteSchema)),
  corrections: z.optional(z.array(correctionSchema)),
  /** The office's own: no document is made of them. */
  officerNotes: z.optional(z.array(officerNoteSchema)),
  /** All of the panel's, whichever meeting asked. */
  followUps: z.optional(z.array(followUpSchema)),
  /** What was published of the meeting's agenda and stands, in order; absent before the first. */
  publications: z.optional(z.array(agendaPublicationSchema)),
  /** The highest minute number already used in the meeting's year before it; numbers run on from there. */
  lastMinuteNumber: z.int().check(z.minimum(0)),
  /** A later meeting of the year has its numbers already: a minute that is added takes the number before it with a letter. */
  laterMinutesPublished: z.optional(z.boolean()),
  /** Letters that minutes of other meetings have at numbers of this one ("12": 2 for 12A and 12B); absent where there are none. */
  lettersTaken: z.optional(z.record(z.string(), z.int().check(z.minimum(1)))),
  /** The lowest number that a later meeting of the year has: until it is reached, new minutes run on. Absent: none, or not known. */
  nextMinuteNumber: z.optional(z.int().check(z.minimum(1))),
  /** Minutes of the file's meetings that were published and then deleted; absent where there are none. */
  retiredMinutes: z.optional(z.array(retiredMinuteSchema)),
  /** The council's own colour, "#rrggbb", in which newsletters print; absent: Orderpaper's green. */
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
  /** In a file that goes to another computer: what was deleted here, so that it can be offered for deletion there. */
  deleted: z.optional(z.array(deletionSchema)),
  /** In a file that goes to another computer: for each record the contents that it comes from, as hashes, so that the two can tell who changed what. */
  bases: z.optional(basesSchema),
});
export type MeetingSnapshot = z.infer<typeof meetingSnapshotSchema>;

const live = <T extends { readonly deletedAt: string | null }>(records: readonly T[]): T[] => records.filter((r) => r.deletedAt === null);

/** The meeting that the snapshot is about. Throws when the snapshot is not whole (a bug: readers check it). */
export const mainMeeting = (snapshot: Pick<MeetingSnapshot, 'meetings' | 'meetingId'>): Meeting => {
  const meeting = snapshot.meetings.find((m) => m.id === snapshot.meetingId);
  if (meeting === undefined) throw new Error('The snapshot has no main meeting');
  return meeting;
};

/** Agenda items of a meeting in agenda order, without deleted ones. */
export const itemsOf = (snapshot: Pick<MeetingSnapshot, 'items'>, meetingId: string): Item[] =>
  live(snapshot.items).filter((i) => i.meetingId === meetingId).sort(byOrder);

/** Minutes and procedural notes of a meeting in printed order. */
export const minutesOf = (snapshot: Pick<MeetingSnapshot, 'minutes'>, meetingId: string): Minute[] =>
  live(snapshot.minutes).filter((m) => m.meetingId === meetingId).sort(byOrder);

/** Minutes of a meeting that were published and then deleted. */
export const retiredOf = ({ retiredMinutes = [] }: Pick<MeetingSnapshot, 'retiredMinutes'>, meetingId: string): RetiredMinute[] => retiredMinutes.filter((row) => row.meetingId === meetingId);

export const attendanceOf = (snapshot: MeetingSnapshot, meetingId: string): Attendance[] =>
  live(snapshot.attendance).filter((a) => a.meetingId === meetingId).sort(byOrder);

export const papersOf = (snapshot: MeetingSnapshot, meetingId: string): Paper[] =>
  live(snapshot.papers).filter((p) => p.meetingId === meetingId).sort(byOrder);

/** Papers of their own, in agenda order within each item; their appendices and public versions are not among them. */
export const ownPapersOf = (snapshot: MeetingSnapshot, itemId: string): Paper[] =>
  live(snapshot.papers).filter((p) => p.itemId === itemId && p.belongsTo === undefined).sort(byOrder);

/** What belongs to a paper, in order: its appendices, or its public version. */
export const belongingTo = (snapshot: Pick<MeetingSnapshot, 'papers'>, paperId: string, as: 'appendix' | 'public-version'): Paper[] =>
  live(snapshot.papers).filter((p) => p.belongsTo?.paperId === paperId && p.belongsTo.as === as).sort(byOrder);

/** A written paper's sections in order. */
export const sectionsOf = (snapshot: MeetingSnapshot, paperId: string): PaperSection[] =>
  live(snapshot.paperSections ?? []).filter((s) => s.paperId === paperId).sort(byOrder);

const ofMeeting = <T extends { readonly meetingId: string; readonly deletedAt: string | null; readonly order: string; readonly id: string }>(rows: readonly T[] | undefined, meetingId: string): T[] =>
  live(rows ?? []).filter((row) => row.meetingId === meetingId).sort(byOrder);

export const sittingsOf = (snapshot: Pick<MeetingSnapshot, 'sittings'>, meetingId: string): Sitting[] => ofMeeting(snapshot.sittings, meetingId);
export const movementsOf = (snapshot: MeetingSnapshot, meetingId: string): Movement[] => ofMeeting(snapshot.movements, meetingId);
/** Told to the officer before a meeting and not confirmed at it: no declaration. */
export const isAnnounced = ({ announced }: Pick<Declaration, 'announced'>): boolean => announced === true;
/** Those that were made at it: not what was only announced. */
export const declarationsOf = (snapshot: MeetingSnapshot, meetingId: string): Declaration[] => ofMeeting(snapshot.declarations, meetingId).filter((row) => !isAnnounced(row));
/** Those that members told the officer of before it, and that are not confirmed. */
export const announcedOf = (snapshot: MeetingSnapshot, meetingId: string): Declaration[] => ofMeeting(snapshot.declarations, meetingId).filter(isAnnounced);
export const votesOf = (snapshot: MeetingSnapshot, meetingId: string): Vote[] => ofMeeting(snapshot.votes, meetingId);
export const correctionsOf = (snapshot: MeetingSnapshot, meetingId: string): Correction[] => ofMeeting(snapshot.corrections, meetingId);
export const officerNotesOf = (snapshot: MeetingSnapshot, meetingId: string): OfficerNote[] => ofMeeting(snapshot.officerNotes, meetingId);

/** The panel's follow-ups, the oldest first; proposed ones are among them. */
export const followUpsOf = (snapshot: Pick<MeetingSnapshot, 'followUps'>): FollowUp[] =>
  live(snapshot.followUps ?? []).sort((a, b) => ((a.origin.date ?? '') < (b.origin.date ?? '') ? -1 : (a.origin.date ?? '') > (b.origin.date ?? '') ? 1 : a.id < b.id ? -1 : 1));

export type Member = { readonly membership: Membership; readonly person: Person };

/** The membership as it prints, in order, each with its person. */
export const membersOf = (snapshot: MeetingSnapshot): Member[] =>
  live(snapshot.memberships)
    .sort(byOrder)
    .flatMap((membership) => {
      const person = snapshot.people.find((p) => p.id === membership.personId);
      return person === undefined ? [] : [{ membership, person }];
    });
