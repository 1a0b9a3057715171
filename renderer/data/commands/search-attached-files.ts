// Names that came onto the list of young people after a file was attached: the file is searched again for the list as it is now (DOMAIN A6).
import { isToBeSearched, withYoungPeopleNamed, youngListMark } from '../../../shared/attachments/young-people-in-file.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import type { SaveResult } from '../save-result.ts';
import { gatherSnapshot, readSnapshot } from '../snapshot.ts';
import { changeRecord, findRecord } from '../write-record.ts';

/** The meeting's papers whose file has not been searched for the young people who are on the list now; none while its agenda is published. */
export const papersToSearch = async ({ db, now }: Pick<DataContext, 'db' | 'now'>, meetingId: Id): Promise<readonly Paper[]> => {
  const snapshot = await readSnapshot(db, meetingId);
  const meeting = snapshot.ok ? snapshot.value.meetings.find(({ id }) => id === meetingId) : undefined;
  if (!snapshot.ok || meeting === undefined || meeting.agendaState === 'published') return [];
  const mark = youngListMark(snapshot.value, londonDate(now()));
  return snapshot.value.papers.filter(({ meetingId: of, file }) => of === meetingId && file !== undefined && isToBeSearched(file, mark));
};

/**
 * Notes which young people are named in a file, by the list as it is now.
 * @param target.words what the file says, line by line
 * @returns the paper; `agenda-published`, `not-found`; a conflict when the paper was changed since it was read
 */
export const noteYoungPeopleInFile = (context: DataContext, target: { readonly meetingId: Id; readonly id: Id; readonly rev: number; readonly words: string }): Promise<SaveResult<Paper>> =>
  act(context, { label: 'Search an attached file for names', undoIn: null }, async (work): Promise<SaveResult<Paper>> => {
    const open = await openAgenda(work, target.meetingId);
    if (!open.ok) return open;
    const paper: Result<Paper> = await findRecord(work, 'papers', target.id);
    if (!paper.ok) return paper;
    const snapshot = await gatherSnapshot(work.db, target.meetingId);
    if (!snapshot.ok) return snapshot;
    const { file } = paper.value;
    if (file === undefined) return paper;
    return changeRecord(work, 'papers', target, { file: withYoungPeopleNamed(file, target.words, snapshot.value, londonDate(context.now())) });
  });
