// Saves a notice as a Word file, or the calendar of a meeting or a panel, where the officer says.
import { useState } from 'react';
import { calendarFile as calendarText } from '../../shared/calendar/calendar-file.ts';
import type { BuiltDocument } from '../../shared/documents/build-documents.ts';
import type { NoticeKind } from '../../shared/documents/notice/notice-sheet.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { instantOf } from '../../shared/model/ids.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Panel } from '../../shared/model/panel.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, ok, type Problem, type Result } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { listMeetingsEver } from '../data/meetings-repository.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { calendarFile, wordFile } from '../platform/file-types.ts';
import type { FileType } from '../platform/platform.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { buildNoticeInWorker } from '../workers/documents-client.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type NoticeFileWork = {
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly saveNotice: (meetingId: Id, kind: NoticeKind) => Promise<void>;
  readonly saveCalendar: (panel: Panel, meetings: readonly Meeting[], name: string) => Promise<void>;
};

export const useNoticeFile = (): NoticeFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const offer = async (make: () => Promise<Result<BuiltDocument>>, type: FileType): Promise<void> => {
    setProblem(null);
    setBusy(true);
    const made = await make();
    setBusy(false);
    if (!made.ok) { setProblem(made.problem); return; }
    const saved = await platform.saveFile({ suggestedName: made.value.name, bytes: made.value.bytes, type });
    if (!saved.ok) setProblem(saved.problem);
    else if (saved.value !== null) tellSaved(saved.value, (name) => `Saved “${name}”`);
  };

  const notice = async (meetingId: Id, kind: NoticeKind): Promise<Result<BuiltDocument>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const snapshot = await readSnapshot(db, meetingId);
    return snapshot.ok ? buildNoticeInWorker({ snapshot: snapshot.value, notice: kind, options: { builtOn: londonDate(context.now()) } }) : snapshot;
  };

  const calendar = async (panel: Panel, meetings: readonly Meeting[], name: string): Promise<Result<BuiltDocument>> => {
    const text = calendarText(panel, meetings, { ofPanel: await listMeetingsEver(db, panel.id), at: instantOf(context.now()) });
    return text === null
      ? failed({ code: 'no-dates', what: 'No meeting has a date yet, so there is nothing for a calendar.', remedy: 'Enter the date first.' })
      : ok({ name, bytes: new TextEncoder().encode(text) });
  };

  return {
    isBusy, problem,
    saveNotice: (meetingId, kind) => offer(() => notice(meetingId, kind), wordFile),
    saveCalendar: (panel, meetings, name) => offer(() => calendar(panel, meetings, name), calendarFile),
  };
};
