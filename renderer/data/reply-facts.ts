// What is known here of the meeting that a councillor's reply names, and of those that it could be about instead.
import type { ReplyPayload } from '../../shared/meeting-file/reply-payload.ts';
import type { Item, Meeting } from '../../shared/model/meeting.ts';
import type { Panel, Person } from '../../shared/model/panel.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { asRestricted } from '../../shared/rules/access.ts';
import { agendaLabels } from '../../shared/rules/agenda-numbers.ts';
import { inForce } from '../../shared/rules/membership.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listItems } from './items-repository.ts';
import { listAllMeetings } from './meetings-repository.ts';
import { listMembers } from './people-repository.ts';

export type ReplyMeeting = {
  readonly meeting: Meeting;
  readonly panel: Panel;
  /** Members of that day, each once. */
  readonly people: readonly Person[];
  /** The item that is meant, as the agenda has it here; null: none of it. */
  readonly item: { readonly item: Item; readonly label: string } | null;
};

export type ReplyFacts = {
  /** The named one; null: it is not here. */
  readonly named: Id | null;
  /** The named one, or all that it could be: those whose minutes are not out, the next first. */
  readonly meetings: readonly ReplyMeeting[];
};

const factsOf = async (db: OrderpaperDatabase, meeting: Meeting, reply: ReplyPayload, today: IsoDate): Promise<ReplyMeeting | null> => {
  const panel = await db.panels.get(meeting.panelId);
  if (panel === undefined || panel.deletedAt !== null) return null;
  const people = (await listMembers(db, panel.id)).filter(({ membership }) => inForce(membership, meeting.date ?? today)).map(({ person }) => person);
  const items = asRestricted(await listItems(db, meeting.id));
  const item = reply.as === 'interest' ? items.find(({ id }) => id === reply.item?.id) : undefined;
  return { meeting, panel, people: people.filter((person, at) => people.findIndex(({ id }) => id === person.id) === at), item: item === undefined ? null : { item, label: agendaLabels(items).get(item.id) ?? '' } };
};

const isOpen = ({ minutesState }: Meeting): boolean => minutesState === 'none' || minutesState === 'draft';

export const readReplyFacts = async (db: OrderpaperDatabase, reply: ReplyPayload, today: IsoDate): Promise<ReplyFacts> => {
  const all = await listAllMeetings(db);
  const named = all.find(({ id }) => id === reply.meeting.id);
  const nearest = ({ date }: Meeting): number => (date === null ? Number.MAX_SAFE_INTEGER : Math.abs(Date.parse(date) - Date.parse(reply.meeting.date ?? today)));
  const possible = named === undefined ? all.filter(isOpen).toSorted((a, b) => nearest(a) - nearest(b)) : [named];
  const facts = await Promise.all(possible.map((meeting) => factsOf(db, meeting, reply, today)));
  return { named: named?.id ?? null, meetings: facts.filter((each) => each !== null) };
};
