// Builds the sample council's records around today: a past, a current and a future meeting (UX 18).
import { publicAccess } from '../../../shared/model/access.ts';
import { blocksToText } from '../../../shared/model/blocks-to-text.ts';
import { addDays, dayOfWeek, partsOf } from '../../../shared/model/dates.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { NewId } from '../../../shared/model/ids.ts';
import type { Attendance, Item, Meeting, Minute } from '../../../shared/model/meeting.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import type { Membership, MunicipalYear, Panel, Person } from '../../../shared/model/panel.ts';
import type { IsoDate, RecordBase } from '../../../shared/model/record.ts';
import { printedDate, printedShortDate } from '../../../shared/phrases/dates.ts';
import type { Clock } from '../../../shared/ports.ts';
import { bankHolidayOn } from '../../../shared/rules/bank-holidays.ts';
import { clearDays } from '../../../shared/rules/clear-days.ts';
import { municipalYearName, provisionalYearStart } from '../../../shared/rules/municipal-years.ts';
import { blankItem } from '../items-repository.ts';
import { currentAgenda, pastAgenda, sampleTemplate } from './sample-agendas.ts';
import type { SampleItem } from './sample-agendas.ts';
import { pastMinutes } from './sample-minutes.ts';
import { sampleCouncil, sampleGuests, sampleLacCouncil, sampleMembers, samplePanelName, sampleSignatory, sampleVenue } from './sample-people.ts';

export type SampleCouncil = {
  readonly panel: Panel;
  readonly municipalYears: readonly MunicipalYear[];
  readonly people: readonly Person[];
  readonly memberships: readonly Membership[];
  readonly meetings: { readonly past: Meeting; readonly current: Meeting; readonly future: Meeting };
  readonly items: readonly Item[];
  readonly attendance: readonly Attendance[];
  readonly minutes: readonly Minute[];
};

type Makers = { readonly newId: NewId; readonly now: Clock };

const firstSampleNumber = 14;
const tuesday = 2;

/** The Tuesday nearest to a day, a week later when it is a bank holiday. */
const nearestTuesday = (date: IsoDate): IsoDate => {
  const shift = ((tuesday - dayOfWeek(date) + 10) % 7) - 3;
  const found = addDays(date, shift);
  return bankHolidayOn(found) === null ? found : addDays(found, 7);
};

/** The sample's meeting days around today. */
export const sampleDays = (today: IsoDate) => ({
  before: nearestTuesday(addDays(today, -91)),
  past: nearestTuesday(addDays(today, -42)),
  current: nearestTuesday(addDays(today, 14)),
  future: nearestTuesday(addDays(today, 56)),
});

type Days = ReturnType<typeof sampleDays>;

const legalKinds: readonly Item['kind'][] = ['categories', 'urgency', 'declarations', 'minutes'];

const samplePanel = (base: RecordBase, newId: NewId): Panel => ({
  ...base, name: samplePanelName, councilName: sampleCouncil, bodyNoun: 'Panel', lacCouncilTerm: sampleLacCouncil, law: 'committee',
  minuteNumbering: { scope: 'panel', format: '{n}' }, houseStyle: 'accessible', signatory: sampleSignatory, usualVenue: sampleVenue, usualTime: '17:00',
  template: sampleTemplate.map((slot) => ({ id: newId(), kind: slot.kind, title: slot.title, subLines: [], legal: legalKinds.includes(slot.kind), access: publicAccess })),
  sample: true,
});

const deadlineOf = (meeting: IsoDate): IsoDate => clearDays({ meeting, closures: [], saturdaysCount: false }).deadline;

const sampleMeetings = (panel: Panel, days: Days, makers: Makers): SampleCouncil['meetings'] => {
  const planned = (date: IsoDate): Meeting => ({
    ...newRecord(makers.newId, makers.now), panelId: panel.id, date, time: '17:00', venue: sampleVenue, kind: 'ordinary', agendaState: 'none', minutesState: 'none',
    agendaPublishedOn: null, minutesPublishedOn: null, signatory: sampleSignatory, bodyAsPrinted: null, agendaImported: null, minutesImported: null, sample: true,
  });
  return {
    past: { ...planned(days.past), agendaState: 'published', agendaPublishedOn: deadlineOf(days.past), minutesState: 'published', minutesPublishedOn: addDays(days.past, 9) },
    current: { ...planned(days.current), agendaState: 'draft' },
    future: planned(days.future),
  };
};

const sampleItems = (agenda: readonly SampleItem[], meeting: Meeting, panel: Panel, dates: { readonly previous: IsoDate; readonly next: IsoDate }, makers: Makers): Item[] => {
  const orders = ordersBetween(null, null, agenda.length);
  return agenda.map((item, index) => ({
    ...newRecord(makers.newId, makers.now), ...blankItem, ...item, meetingId: meeting.id, order: orders[index] ?? 'a0', sample: true,
    title: item.title.replace('{previousMeeting}', printedDate(dates.previous, panel.houseStyle)),
    refersTo: item.kind === 'minutes' ? { minutesOf: dates.previous } : null,
    nextMeeting: item.kind === 'next-meeting' ? { dates: [dates.next], time: '17:00' } : null,
    slotId: panel.template.find((slot) => slot.kind === item.kind && slot.title === item.title)?.id ?? null,
  }));
};

const samplePeople = (panel: Panel, makers: Makers): Pick<SampleCouncil, 'people' | 'memberships'> => {
  const orders = ordersBetween(null, null, sampleMembers.length);
  const pairs = sampleMembers.map((member, index) => {
    const person: Person = {
      ...newRecord(makers.newId, makers.now), name: member.name, councillor: member.councillor, post: null, youngPerson: false, displayRule: 'not-named', sample: true,
    };
    const membership: Membership = {
      ...newRecord(makers.newId, makers.now), panelId: panel.id, personId: person.id, order: orders[index] ?? 'a0', role: member.role,
      voting: member.role !== 'co-opted', printedRoles: [...member.printedRoles], rolesAsPrinted: null, representing: member.representing, from: null, to: null, sample: true,
    };
    return { person, membership };
  });
  return { people: pairs.map(({ person }) => person), memberships: pairs.map(({ membership }) => membership) };
};

const sampleAttendance = (meeting: Meeting, people: readonly Person[], makers: Makers): Attendance[] => {
  const members = sampleMembers.map((member, index) => ({
    name: member.name, councillor: member.councillor, personId: people[index]?.id ?? null, presence: member.presence, presiding: member.role === 'chair',
    capacity: member.role === 'co-opted' ? ('co-opted' as const) : ('member' as const), post: null,
  }));
  const guests = sampleGuests.map((guest) => ({ ...guest, councillor: false, personId: null, presence: 'present' as const, presiding: false }));
  const rows = [...members, ...guests];
  const orders = ordersBetween(null, null, rows.length);
  return rows.map((row, index) => ({
    ...newRecord(makers.newId, makers.now), ...row, meetingId: meeting.id, order: orders[index] ?? 'a0', mode: 'in-the-room', substituteFor: null, forMinute: null,
    displayRule: 'not-named', sample: true,
  }));
};

const sampleMinutes = (meeting: Meeting, items: readonly Item[], days: Days, makers: Makers): Minute[] => {
  const printed = { before: printedShortDate(days.before, 'accessible'), next: printedDate(days.current, 'accessible') };
  const words = pastMinutes(sampleLacCouncil, printed);
  const orders = ordersBetween(null, null, words.length);
  return words.map((minute, index) => ({
    ...newRecord(makers.newId, makers.now), meetingId: meeting.id, order: orders[index] ?? 'a0', kind: 'minute', number: firstSampleNumber + index, printedLabel: null,
    itemId: items[pastAgenda.findIndex((item) => item.title === minute.item)]?.id ?? null,
    title: minute.title, publicTitle: null, access: publicAccess, text: blocksToText(minute.blocks, makers.newId), publicSummary: null, sample: true,
  }));
};

const sampleYears = (panel: Panel, days: Days, makers: Makers): MunicipalYear[] => {
  const starts = [...new Set([days.past, days.current, days.future].map((day) => provisionalYearStart(day, [])))];
  return starts.map((startsOn) => ({
    ...newRecord(makers.newId, makers.now), panelId: panel.id, name: municipalYearName(partsOf(startsOn).year), startsOn, sample: true,
  }));
};

/**
 * All records of the sample council, marked as sample.
 * @param today the past meeting is about six weeks before it, the current one two weeks and the future one eight weeks after it
 */
export const sampleRecords = (today: IsoDate, makers: Makers): SampleCouncil => {
  const days = sampleDays(today);
  const panel = samplePanel(newRecord(makers.newId, makers.now), makers.newId);
  const meetings = sampleMeetings(panel, days, makers);
  const pastItems = sampleItems(pastAgenda, meetings.past, panel, { previous: days.before, next: days.current }, makers);
  const currentItems = sampleItems(currentAgenda, meetings.current, panel, { previous: days.past, next: days.future }, makers);
  const { people, memberships } = samplePeople(panel, makers);
  return {
    panel, municipalYears: sampleYears(panel, days, makers), people, memberships, meetings,
    items: [...pastItems, ...currentItems],
    attendance: sampleAttendance(meetings.past, people, makers),
    minutes: sampleMinutes(meetings.past, pastItems, days, makers),
  };
};
