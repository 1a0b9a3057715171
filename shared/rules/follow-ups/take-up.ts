// Puts follow-ups on a meeting's agenda: a report that was asked for as an item, anything else under the minutes of the previous meeting (DOMAIN M5).
import type { FollowUp } from '../../model/follow-up.ts';
import { newRecord } from '../../model/ids.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { blankItem } from '../life-cycle/blank-item.ts';
import type { Makers } from '../life-cycle/makers.ts';
import { takeUpFollowUp } from './decide.ts';
import { withItemPlaced } from '../item-place.ts';
import { prepareAChange } from '../published-agenda.ts';
import { offeredAs, type Offer } from './due-for-agenda.ts';

/** What follows the verb: "on the kennels", but not "on 4 March" or "on a regular basis". */
const subjectAfter = /\b((?:regarding|concerning|about|on|with regard to|in relation to|in respect of)\s+(?!(?:the\s+)?(?:\d|next\b|agenda\b)|\p{L}+day\b|an?\s+\p{L}+\s+basis\b)[^.;]{3,120}?)(?=\s+(?:to|by|at|in)\s+(?:the|a|its)\b|[.;,]|$)/iu;

/**
 * "Report on the breakfast club" from "A further report on the breakfast club be submitted to the next meeting".
 * @param asker title of the minute that asked: it says of what, where the words don't ("That an update be provided")
 */
export const itemTitle = (what: string, asker = ''): string => {
  const hit = /^(?:an? |the )?(?:further |regular |quarterly |annual |progress )*((?:report|update|briefing|presentation|paper|review)s?\b.*?)\s+(?:to |would |will |should |must )?be (?:submitted|provided|presented|brought|given|made|circulated|prepared|produced)\b/i.exec(what);
  const named = hit?.[1];
  const subject = subjectAfter.exec(what.slice(hit?.[0].length ?? 0))?.[1];
  const of = subject === undefined ? (asker.trim() === '' ? '' : `: ${asker.trim()}`) : ` ${subject}`;
  const title = named === undefined ? what : /\s/.test(named.trim()) ? named : `${named}${of}`;
  return `${title.charAt(0).toLocaleUpperCase('en-GB')}${title.slice(1)}`;
};

/** What the public reads of an item that a restricted minute asked for: which minute, and nothing of what it says. */
const publicTitleOf = ({ access, origin: { label } }: FollowUp): string | null =>
  access.level === 'public' ? null : label === '' ? 'Matter arising from an earlier minute' : `Matter arising from Minute No. ${label}`;

/**
 * @param as where the officer wants them; absent: each where it offers itself. Where no item has minutes approved, a matter arising is an item of its own.
 * @returns the meeting with its agenda; `agenda-published`; `follow-up-settled`
 */
export const withTakenUp = (snapshot: MeetingSnapshot, followUps: readonly FollowUp[], makers: Makers, as?: Offer['as']): Result<MeetingSnapshot> => {
  const meeting = mainMeeting(snapshot);
  if (meeting.agendaState === 'published') return failed({ code: 'agenda-published', what: 'This agenda is published, so it stays as it is.', remedy: prepareAChange });
  const items = itemsOf(snapshot, meeting.id);
  const arising = items.find(({ kind }) => kind === 'minutes');
  const own = followUps.filter((row) => (as ?? offeredAs(row)) === 'item' || arising === undefined);
  const made = own.map((row): Item => ({
    ...newRecord(makers.newId, makers.now), ...blankItem, kind: 'report', title: itemTitle(row.what, row.origin.title), publicTitle: publicTitleOf(row), presenter: row.who, access: row.access,
    meetingId: meeting.id, order: '', sample: meeting.sample,
  }));
  const placed = made.reduce<readonly Item[]>(withItemPlaced, items);
  const itemOf = (row: FollowUp): Id => made[own.indexOf(row)]?.id ?? arising?.id ?? '';
  const after = new Map<Id, FollowUp>();
  for (const row of followUps) {
    const taken = takeUpFollowUp(row, { meetingId: meeting.id, itemId: itemOf(row) });
    if (!taken.ok) return taken;
    after.set(row.id, { ...taken.value, rev: row.rev + 1 });
  }
  return ok({ ...snapshot, items: [...snapshot.items, ...placed.filter(({ id }) => made.some((item) => item.id === id))], followUps: (snapshot.followUps ?? []).map((row) => after.get(row.id) ?? row) });
};
