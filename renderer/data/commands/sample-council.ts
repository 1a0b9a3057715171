// Adds the sample council on request and removes it again in one go, with everything that was made in it (UX 18).
import { londonDate } from '../../../shared/model/dates.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { recordTables } from '../records.ts';
import { sampleRecords } from '../sample/sample-council.ts';
import type { SampleCouncil } from '../sample/sample-council.ts';
import { createRecord } from '../write-record.ts';
import { freezePublication } from './publication.ts';

export type AddedSample = { readonly panelId: Id; readonly currentMeetingId: Id | null };

const store = async (work: Work, { panel, meetings, ...rest }: SampleCouncil): Promise<void> => {
  await createRecord(work, 'panels', panel);
  for (const year of rest.municipalYears) await createRecord(work, 'municipalYears', year);
  for (const person of rest.people) await createRecord(work, 'people', person);
  for (const membership of rest.memberships) await createRecord(work, 'memberships', membership);
  for (const meeting of [meetings.past, meetings.current, meetings.future]) await createRecord(work, 'meetings', meeting);
  for (const item of rest.items) await createRecord(work, 'items', item);
  for (const row of rest.attendance) await createRecord(work, 'attendance', row);
  for (const minute of rest.minutes) await createRecord(work, 'minutes', minute);
};

/** Adds the sample council around today. A second call adds nothing. */
export const addSampleCouncil = (context: DataContext): Promise<Result<AddedSample>> =>
  act(context, { label: 'Add the sample council', undoIn: null }, async (work): Promise<Result<AddedSample>> => {
    const panelHere = await work.db.panels.filter((panel) => panel.sample).first();
    if (panelHere !== undefined) {
      const current = await work.db.meetings.where('panelId').equals(panelHere.id).filter((meeting) => meeting.agendaState === 'draft').first();
      return ok({ panelId: panelHere.id, currentMeetingId: current?.id ?? null });
    }
    const records = sampleRecords(londonDate(context.now()), context);
    await store(work, records);
    const { past, current } = records.meetings;
    for (const [kind, publishedOn] of [['agenda', past.agendaPublishedOn], ['minutes', past.minutesPublishedOn]] as const) {
      const frozen = await freezePublication(work, { ...newRecord(context.newId, context.now), meetingId: past.id, kind, publishedOn: publishedOn ?? '' });
      if (!frozen.ok) return frozen;
    }
    return ok({ panelId: records.panel.id, currentMeetingId: current.id });
  });

/** Ids of everything marked as sample, in any table. */
const sampleKeys = async (work: Work): Promise<ReadonlySet<Id>> => {
  const keys = new Set<Id>();
  for (const name of recordTables) {
    if (name === 'closures') continue;
    for (const row of await work.db.records(name).filter((each) => 'sample' in each && each.sample).toArray()) keys.add(row.id);
  }
  return keys;
};

/** Removes the sample council with its history, for good: nothing in it was real. @returns how many records went */
export const removeSampleCouncil = (context: DataContext): Promise<Result<number>> =>
  act(context, { label: 'Remove the sample council', settles: true, undoIn: null }, async (work) => {
    const keys = await sampleKeys(work);
    for (const name of recordTables) await work.db.records(name).bulkDelete([...keys]);
    await work.db.revisions.filter((revision) => keys.has(revision.key)).delete();
    await work.db.changes.where('key').anyOf([...keys]).delete();
    await work.db.actions.filter((action) => keys.has(action.scope)).delete();
    await work.db.drafts.bulkDelete([...keys]);
    await work.db.readingIssues.where('meetingId').anyOf([...keys]).delete();
    return ok(keys.size);
  });
