// Makes a meeting with its agenda draft.
import { newRecord } from '../../../shared/model/ids.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel, Venue } from '../../../shared/model/panel.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { agendaItems } from '../../../shared/rules/life-cycle/agenda-from-template.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { listMeetings } from '../meetings-repository.ts';
import { createRecord, findRecord } from '../write-record.ts';
import { listWaiting } from './list-for-approval.ts';

export type NewMeeting = {
  readonly panelId: Id;
  readonly date: IsoDate;
  /** Default: the panel's usual time and place. */
  readonly time?: string | null;
  readonly venue?: Venue;
  readonly kind?: Meeting['kind'];
  /** `template`: the panel's standing items; `last-meeting`: those of the last agenda with their wording; `blank`: none. */
  readonly from: 'template' | 'last-meeting' | 'blank';
};

const meetingOf = (context: DataContext, panel: Panel, input: NewMeeting): Meeting => ({
  ...newRecord(context.newId, context.now),
  panelId: panel.id,
  date: input.date,
  time: input.time === undefined ? panel.usualTime : input.time,
  venue: input.venue ?? panel.usualVenue ?? { lines: [], postcode: null },
  kind: input.kind ?? 'ordinary',
  agendaState: input.from === 'blank' ? 'none' : 'draft',
  minutesState: 'none',
  agendaPublishedOn: null,
  minutesPublishedOn: null,
  signatory: panel.signatory,
  bodyAsPrinted: null,
  agendaImported: null,
  minutesImported: null,
  sample: panel.sample,
});

/** Stores the items of a meeting that has none, inside an act that is already open. */
export const storeAgenda = async (work: Work, panel: Panel, meeting: Meeting, from: Exclude<NewMeeting['from'], 'blank'>): Promise<void> => {
  const others = (await listMeetings(work.db, panel.id)).filter((other) => other.date !== null && other.id !== meeting.id);
  const day = meeting.date ?? '9999';
  const before = others.filter((other) => (other.date ?? '') < day);
  const previous = before.at(-1) ?? null;
  // Whose minutes it approves; those of extraordinary meetings are listed beside them.
  const approves = before.findLast(({ kind, calledOff = null }) => kind !== 'extraordinary' && calledOff === null) ?? previous;
  const next = others.find((other) => (other.date ?? '') > day) ?? null;
  const lastItems = from === 'last-meeting' && previous !== null ? await listItems(work.db, previous.id) : null;
  for (const item of agendaItems(work.context, { panel, meeting, previous: approves, next }, lastItems)) {
    if (item.kind !== 'minutes' || meeting.kind !== 'extraordinary') await createRecord(work, 'items', item);
  }
  await listWaiting(work, meeting, panel.houseStyle);
};

/** Stores the meeting and its items inside an act that is already open. */
export const storeNewMeeting = async (work: Work, panel: Panel, input: NewMeeting): Promise<Meeting> => {
  const meeting = meetingOf(work.context, panel, input);
  await createRecord(work, 'meetings', meeting);
  if (input.from !== 'blank') await storeAgenda(work, panel, meeting, input.from);
  return meeting;
};

/**
 * Makes a meeting and the draft of its agenda; the item for the last minutes names the date of the meeting before.
 * @returns the meeting; `meeting-exists` when the panel has one of that kind on that day; `not-found` without the panel
 */
export const createMeeting = (context: DataContext, input: NewMeeting): Promise<Result<Meeting>> =>
  act(context, { label: 'Add a meeting', undoIn: input.panelId }, async (work): Promise<Result<Meeting>> => {
    const panel = await findRecord(work, 'panels', input.panelId);
    if (!panel.ok) return panel;
    const sameDay = (await listMeetings(work.db, input.panelId)).some((other) => other.date === input.date && other.kind === (input.kind ?? 'ordinary'));
    if (sameDay) {
      return failed({
        code: 'meeting-exists',
        what: `The ${panel.value.name} has a meeting on that day already. Nothing was added.`,
        remedy: 'Open that meeting, or choose another day.',
      });
    }
    return ok(await storeNewMeeting(work, panel.value, input));
  });
