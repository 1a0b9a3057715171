// Saves a paper of the minute book (extract, follow-ups, attendance sheet, Chair's brief, year index) where the officer says, once what it should be looked at for
// was seen; follow-ups come as a table too.
import { useState } from 'react';
import { bookFindings, type BookFinding } from '../../shared/checking/book-findings.ts';
import type { BookChoice } from '../../shared/documents/minute-book/index.ts';
import type { Audience, DocumentOptions } from '../../shared/documents/document-options.ts';
import { londonDate } from '../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Problem } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../data/database.ts';
import { listMeetings } from '../data/meetings-repository.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { fileTypeOf } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { buildBookInWorker } from '../workers/documents-client.ts';
import { useTellSaved } from './use-tell-saved.ts';

/** What somebody should look at before a paper goes out, with the answer awaited. */
export type BookQuestion = { readonly findings: readonly BookFinding[]; readonly answer: (saveIt: boolean) => void };

export type BookFileWork = {
  readonly isBusy: boolean;
  /** Null while nothing is asked. */
  readonly question: BookQuestion | null;
  /** Null when it was saved, or the officer chose not to. */
  readonly save: (meetingId: Id, choice: BookChoice, audience: Audience) => Promise<Problem | null>;
};

/** The snapshot with the meetings whose minutes asked for something: lists for the public go by whether those minutes are out. */
const withMeetingsThatAsked = async (db: OrderpaperDatabase, snapshot: MeetingSnapshot): Promise<MeetingSnapshot> => {
  const known = new Set(snapshot.meetings.map(({ id }) => id));
  const asked = new Set((snapshot.followUps ?? []).map(({ origin }) => origin.meetingId));
  const more = (await listMeetings(db, snapshot.panel.id)).filter(({ id }) => asked.has(id) && !known.has(id));
  return more.length === 0 ? snapshot : { ...snapshot, meetings: [...snapshot.meetings, ...more] };
};

export const useBookFile = (): BookFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [isBusy, setBusy] = useState(false);
  const [question, setQuestion] = useState<BookQuestion | null>(null);
  const isAgreed = async (snapshot: MeetingSnapshot, choice: BookChoice, options: DocumentOptions): Promise<boolean> => {
    const { bookPaper } = await import('../../shared/documents/minute-book/minutes-quoted.ts');
    const findings = bookFindings(snapshot, bookPaper(snapshot, choice, options));
    if (findings.length === 0) return true;
    const saveIt = await new Promise<boolean>((answer) => { setQuestion({ findings, answer }); });
    setQuestion(null);
    return saveIt;
  };
  const save = async (meetingId: Id, choice: BookChoice, audience: Audience): Promise<Problem | null> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed.problem;
    const read = await readSnapshot(db, meetingId);
    if (!read.ok) return read.problem;
    const snapshot = await withMeetingsThatAsked(db, read.value);
    const options = { builtOn: londonDate(context.now()), audience };
    if (!(await isAgreed(snapshot, choice, options))) return null;
    setBusy(true);
    const built = await buildBookInWorker({ snapshot, choice, options });
    setBusy(false);
    if (!built.ok) return built.problem;
    for (const { name, bytes } of built.value) {
      const saved = await platform.saveFile({ suggestedName: name, bytes, type: fileTypeOf(name.split('.').at(-1) ?? '') });
      if (!saved.ok) return saved.problem;
      if (saved.value !== null) tellSaved(saved.value, (file) => `Saved “${file}”`);
    }
    return null;
  };
  return { isBusy, question, save };
};
