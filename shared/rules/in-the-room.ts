// Who is in the room at a minute, who may vote there and who presides: from the attendance and from who came and went (DOMAIN M1, M2).
import type { Attendance, Minute } from '../model/meeting.ts';
import { byOrder } from '../model/order.ts';
import type { Panel } from '../model/panel.ts';
import type { Declaration, Movement } from '../model/proceedings.ts';
import type { Id } from '../model/record.ts';

export type RoomFacts = {
  readonly attendance: readonly Attendance[];
  /** In printed order. */
  readonly minutes: readonly Pick<Minute, 'id' | 'itemId' | 'alsoItemIds'>[];
  readonly movements: readonly Movement[];
  readonly declarations: readonly Declaration[];
  readonly panel: Pick<Panel, 'quorum' | 'jointChairs'>;
};

/** Where a movement stands among the minutes: -1 before the first, which is also where one of a deleted minute is taken to stand. */
const placeOf = (movement: Movement, { minutes }: Pick<RoomFacts, 'minutes'>): number => minutes.findIndex(({ id }) => id === movement.minuteId);

/** Everything that happened up to a minute's first word, in order. @param minuteId null: before the first minute */
export const movementsUntil = (facts: Pick<RoomFacts, 'minutes' | 'movements'>, minuteId: Id | null): readonly Movement[] => {
  const until = facts.minutes.findIndex(({ id }) => id === minuteId);
  return [...facts.movements]
    .map((movement) => ({ movement, place: placeOf(movement, facts) }))
    .filter(({ place }) => place <= until)
    .sort((a, b) => a.place - b.place || byOrder(a.movement, b.movement))
    .map(({ movement }) => movement);
};

type Way = 'arrives' | 'leaves';
const isWay = (movement: Movement): movement is Movement & { readonly what: Way } => movement.what === 'arrives' || movement.what === 'leaves';

/** All that happened, in printed order. */
const allMovements = (facts: Pick<RoomFacts, 'minutes' | 'movements'>): readonly Movement[] => movementsUntil(facts, facts.minutes.at(-1)?.id ?? null);

/** Who arrives first was not there from the start. */
const isHereAtFirst = (row: Attendance, facts: RoomFacts): boolean =>
  row.presence === 'present' && allMovements(facts).find((movement) => movement.attendanceId === row.id && isWay(movement))?.what !== 'arrives';

/** Whether somebody is in the meeting at a minute. */
export const isHere = (row: Attendance, facts: RoomFacts, minuteId: Id | null): boolean => {
  if (row.presence !== 'present') return false;
  const last = movementsUntil(facts, minuteId).findLast((movement) => movement.attendanceId === row.id && isWay(movement));
  return last === undefined ? isHereAtFirst(row, facts) : last.what === 'arrives';
};

/** Interests that leave no part in an item without a dispensation, whatever the member did (Localism Act 2011 s31(4)); of a sensitive one nobody may tell that it is less. */
const alwaysBars: readonly Declaration['kind'][] = ['disclosable-pecuniary', 'sensitive'];

/** A member's interest that keeps them out of an item: neither a dispensation nor one of a kind that left them their vote. */
export const barsFrom = ({ dispensation, effect, kind }: Pick<Declaration, 'dispensation' | 'effect' | 'kind'>): boolean => !dispensation && (effect !== 'took-part' || alwaysBars.includes(kind));

/** Interests that keep somebody out of the item that a minute records, or that arose in it. */
export const interestsAt = (attendanceId: Id, facts: RoomFacts, minuteId: Id | null): readonly Declaration[] => {
  const minute = facts.minutes.find(({ id }) => id === minuteId);
  if (minute === undefined) return [];
  return facts.declarations.filter((row) =>
    row.attendanceId === attendanceId && barsFrom(row) && (row.itemId === null ? row.minuteId === minute.id : [minute.itemId, ...(minute.alsoItemIds ?? [])].includes(row.itemId)));
};

/** Members and substitutes vote, others don't, unless the record says otherwise. */
export const hasVote = ({ voting, capacity }: Pick<Attendance, 'voting' | 'capacity'>): boolean => voting ?? (capacity === 'member' || capacity === 'substitute');

const memberCapacities: readonly Attendance['capacity'][] = ['member', 'substitute', 'co-opted'];

export type Room = {
  /** Everybody in the meeting, remote ones included. */
  readonly here: readonly Attendance[];
  /** Who may vote: in the room itself, with a vote, with no interest that keeps them out. */
  readonly voting: readonly Attendance[];
  /** Who presides; two only where the panel has joint Chairs. */
  readonly presiding: readonly Attendance[];
  /** Null: the panel's quorum is not known. */
  readonly quorum: { readonly needed: number; readonly there: number; readonly isThere: boolean } | null;
};

/** Who takes the chair first did not have it from the start. */
const chairAtFirst = (facts: RoomFacts): Set<Id> => {
  const whole = allMovements(facts).filter((movement) => !isWay(movement));
  return new Set(facts.attendance.filter((row) => row.presiding && whole.find(({ attendanceId }) => attendanceId === row.id)?.what !== 'takes-chair').map(({ id }) => id));
};

const presidingAt = (facts: RoomFacts, here: readonly Attendance[], minuteId: Id | null): readonly Attendance[] => {
  const chair = chairAtFirst(facts);
  for (const { attendanceId, what } of movementsUntil(facts, minuteId)) {
    if (what === 'takes-chair') chair.add(attendanceId);
    if (what === 'leaves-chair' || what === 'leaves') chair.delete(attendanceId);
  }
  return here.filter(({ id }) => chair.has(id));
};

/** The room at a minute. @param minuteId null: before the first */
export const roomAt = (facts: RoomFacts, minuteId: Id | null): Room => {
  const here = facts.attendance.filter((row) => isHere(row, facts, minuteId));
  const inRoom = here.filter(({ mode }) => mode === 'in-the-room');
  const quorum = facts.panel.quorum ?? null;
  const counted = inRoom.filter((row) => (quorum?.of === 'members' ? memberCapacities.includes(row.capacity) : hasVote(row)));
  return {
    here,
    voting: inRoom.filter((row) => hasVote(row) && interestsAt(row.id, facts, minuteId).length === 0),
    presiding: presidingAt(facts, here, minuteId),
    quorum: quorum === null ? null : { needed: quorum.number, there: counted.length, isThere: counted.length >= quorum.number },
  };
};

export type RoomBefore = {
  /** Null: after the last. */
  readonly movement: Movement | null;
  readonly here: ReadonlySet<Id>;
  readonly presiding: ReadonlySet<Id>;
};

/** Who is in the meeting and who presides before each movement, in printed order, and at the end. */
export const roomsThrough = (facts: RoomFacts): readonly RoomBefore[] => {
  let here: ReadonlySet<Id> = new Set(facts.attendance.filter((row) => isHereAtFirst(row, facts)).map(({ id }) => id));
  let presiding: ReadonlySet<Id> = new Set([...chairAtFirst(facts)].filter((id) => here.has(id)));
  const rooms: RoomBefore[] = [];
  for (const movement of allMovements(facts)) {
    rooms.push({ movement, here, presiding });
    const { what, attendanceId } = movement;
    const without = (ids: ReadonlySet<Id>): ReadonlySet<Id> => new Set([...ids].filter((id) => id !== attendanceId));
    if (what === 'arrives') here = new Set([...here, attendanceId]);
    if (what === 'takes-chair') presiding = new Set([...presiding, attendanceId]);
    if (what === 'leaves') here = without(here);
    if (what === 'leaves' || what === 'leaves-chair') presiding = without(presiding);
  }
  return [...rooms, { movement: null, here, presiding }];
};
