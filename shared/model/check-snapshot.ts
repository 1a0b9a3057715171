// What every snapshot that comes from outside must be: it fits the schema, and each record that another one names is there.
import { meetingSnapshotSchema } from './meeting-snapshot.ts';
import type { MeetingSnapshot } from './meeting-snapshot.ts';
import type { Id } from './record.ts';
import { failed, ok } from './result.ts';
import type { Result } from './result.ts';
import { schemaPlace } from './schema-place.ts';

const broken = (where: string, what: string): Result<never> =>
  failed({ code: 'snapshot-broken', what, remedy: 'Ask for the file again, or restore it from a backup.', where });

type Place = { readonly where: string; readonly id: Id };

const tables = (s: MeetingSnapshot): Record<string, readonly { readonly id: Id }[]> => ({
  panel: [s.panel], municipalYears: s.municipalYears, people: s.people, memberships: s.memberships,
  meetings: s.meetings, items: s.items, attendance: s.attendance, minutes: s.minutes, papers: s.papers,
  paperSections: s.paperSections ?? [], contributors: s.contributors ?? [], consents: s.consents ?? [],
  publications: s.publications ?? [],
  sittings: s.sittings ?? [], movements: s.movements ?? [], declarations: s.declarations ?? [], votes: s.votes ?? [],
  corrections: s.corrections ?? [], officerNotes: s.officerNotes ?? [], followUps: s.followUps ?? [],
  deleted: s.deleted ?? [],
});

const firstTwice = (places: readonly Place[]): Place | undefined => {
  const seen = new Set<Id>();
  return places.find(({ id }) => seen.size === seen.add(id).size);
};

/** Every mention of another record, with the table that has to hold it. */
const mentions = (s: MeetingSnapshot): (Place & { readonly ids: ReadonlySet<Id>; readonly noun: string })[] => {
  const to = (table: readonly { readonly id: Id }[], noun: string) => {
    const ids = new Set(table.map((record) => record.id));
    return (where: string, id: Id | null) => (id === null ? [] : [{ where, id, ids, noun }]);
  };
  const panel = to([s.panel], 'panel');
  const person = to(s.people, 'person');
  const meeting = to(s.meetings, 'meeting');
  const item = to(s.items, 'agenda item');
  const paper = to(s.papers, 'paper');
  const minute = to(s.minutes, 'minute');
  const attendee = to(s.attendance, 'person present');
  const contributor = to(s.contributors ?? [], 'contributor');
  return [
    ...meeting('meetingId', s.meetingId),
    ...s.municipalYears.flatMap((year, at) => panel(`municipalYears.${at}.panelId`, year.panelId)),
    ...s.memberships.flatMap((m, at) => [...panel(`memberships.${at}.panelId`, m.panelId), ...person(`memberships.${at}.personId`, m.personId)]),
    ...s.meetings.flatMap((m, at) => panel(`meetings.${at}.panelId`, m.panelId)),
    ...s.items.flatMap((i, at) => meeting(`items.${at}.meetingId`, i.meetingId)),
    ...s.attendance.flatMap((a, at) => [...meeting(`attendance.${at}.meetingId`, a.meetingId), ...person(`attendance.${at}.personId`, a.personId)]),
    ...s.minutes.flatMap((m, at) => [...meeting(`minutes.${at}.meetingId`, m.meetingId), ...item(`minutes.${at}.itemId`, m.itemId)]),
    ...s.papers.flatMap((p, at) => [...meeting(`papers.${at}.meetingId`, p.meetingId), ...item(`papers.${at}.itemId`, p.itemId), ...paper(`papers.${at}.belongsTo`, p.belongsTo?.paperId ?? null)]),
    ...(s.paperSections ?? []).flatMap((p, at) => [...meeting(`paperSections.${at}.meetingId`, p.meetingId), ...paper(`paperSections.${at}.paperId`, p.paperId)]),
    ...(s.contributors ?? []).flatMap((c, at) => panel(`contributors.${at}.panelId`, c.panelId)),
    ...(s.sittings ?? []).flatMap((r, at) => [...meeting(`sittings.${at}.meetingId`, r.meetingId), ...minute(`sittings.${at}.fromMinuteId`, r.fromMinuteId)]),
    ...(s.movements ?? []).flatMap((r, at) => [
      ...meeting(`movements.${at}.meetingId`, r.meetingId), ...attendee(`movements.${at}.attendanceId`, r.attendanceId), ...minute(`movements.${at}.minuteId`, r.minuteId),
    ]),
    ...(s.declarations ?? []).flatMap((r, at) => [
      ...meeting(`declarations.${at}.meetingId`, r.meetingId), ...attendee(`declarations.${at}.attendanceId`, r.attendanceId),
      ...item(`declarations.${at}.itemId`, r.itemId), ...minute(`declarations.${at}.minuteId`, r.minuteId),
    ]),
    ...(s.votes ?? []).flatMap((r, at) => [
      ...meeting(`votes.${at}.meetingId`, r.meetingId), ...minute(`votes.${at}.minuteId`, r.minuteId),
      ...r.recorded.flatMap(({ attendanceId }) => attendee(`votes.${at}.recorded`, attendanceId)),
    ]),
    ...(s.corrections ?? []).flatMap((r, at) => [...meeting(`corrections.${at}.meetingId`, r.meetingId), ...minute(`corrections.${at}.minuteId`, r.minuteId), ...attendee(`corrections.${at}.attendance`, r.attendance?.attendanceId ?? null)]),
    ...(s.officerNotes ?? []).flatMap((r, at) => [
      ...meeting(`officerNotes.${at}.meetingId`, r.meetingId), ...item(`officerNotes.${at}.itemId`, r.itemId), ...minute(`officerNotes.${at}.minuteId`, r.minuteId),
    ]),
    ...(s.followUps ?? []).flatMap((r, at) => panel(`followUps.${at}.panelId`, r.panelId)),
    ...s.minutes.flatMap((m, at) => (m.alsoItemIds ?? []).flatMap((id) => item(`minutes.${at}.alsoItemIds`, id))),
    ...(s.publications ?? []).flatMap((p, at) => meeting(`publications.${at}.meetingId`, p.meetingId)),
    ...(s.consents ?? []).flatMap((c, at) => [...panel(`consents.${at}.panelId`, c.panelId), ...contributor(`consents.${at}.contributorId`, c.contributorId)]),
  ];
};

const partIds = (s: MeetingSnapshot): Place[] =>
  s.minutes.flatMap((minute, at) =>
    minute.text.content.flatMap((block) =>
      block.type === 'resolution' ? block.content.map((part) => ({ where: `minutes.${at}.text`, id: part.attrs.id })) : [],
    ),
  );

/**
 * Checks a value that claims to be a snapshot: schema (with real days), ids used once, no mention of a record that isn't there,
 * page ranges that don't run backwards. The problem names the first place that is wrong.
 */
export const checkSnapshot = (value: unknown): Result<MeetingSnapshot> => {
  const parsed = meetingSnapshotSchema.safeParse(value);
  if (!parsed.success) {
    const { where, message } = schemaPlace(parsed.error);
    return broken(where, `The meeting has a field that does not fit: ${message}.`);
  }
  const snapshot = parsed.data;
  const rows = Object.entries(tables(snapshot)).flatMap(([table, records]) => records.map(({ id }, at) => ({ where: `${table}.${at}`, id })));
  const twice = firstTwice([...rows, ...partIds(snapshot)]);
  if (twice !== undefined) return broken(twice.where, 'Two records of the meeting have the same id.');
  const dangling = mentions(snapshot).find(({ ids, id }) => !ids.has(id));
  if (dangling !== undefined) return broken(dangling.where, `The meeting names a ${dangling.noun} that is not in it.`);
  const backwards = snapshot.items.findIndex((item) => item.printedPages !== null && item.printedPages.end < item.printedPages.start);
  if (backwards >= 0) return broken(`items.${backwards}.printedPages`, 'An agenda item has a page range that runs backwards.');
  return ok(snapshot);
};
