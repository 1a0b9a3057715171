// Young people whom imported minutes name: those minutes print as they were published, and everything else goes by the display rule (DOMAIN A6).
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Attendance } from '../../model/meeting.ts';
import { foldText } from './folded-text.ts';

/** What a list of those present names beside people; read as a name it would take its words out of every text. */
const body = /\b(?:council|panel|committee|board|group|team|forum|club|school|academy|college|service|representatives?|members?|people|children|pupils|students)\b/i;

const isAsPublished = ({ capacity, displayRule }: Attendance): boolean => capacity === 'young-person' && displayRule === 'as-published';

/** @returns the names in rows of attendance that print as published, without those of bodies and counts of people */
export const youngAsPublishedIn = (attendance: readonly Attendance[]): string[] =>
  [...new Set(attendance.filter((row) => row.deletedAt === null && isAsPublished(row)).map(({ name }) => name))].filter((name) => !body.test(foldText(name).text));

type Known = { readonly attendance: readonly Attendance[] } & Pick<MeetingSnapshot, 'youngAsPublished'>;

/** @returns the names that the snapshot knows from imported minutes, in its meetings and in others of the panel */
export const namesAsPublished = ({ attendance, youngAsPublished = [] }: Known): readonly string[] =>
  [...new Set([...youngAsPublishedIn(attendance), ...youngAsPublished])];
