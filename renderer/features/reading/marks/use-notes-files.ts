// What leaves the reader as a file: my brief, and notes for another device. All of it is the reader's own.
import { useState } from 'react';
import { briefFileNotes } from './brief-notes.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import { ok, problemLine, type Problem, type Result } from '../../../../shared/model/result.ts';
import { writeNotesFile } from '../../../../shared/marks/notes-file.ts';
import { notesOf, notesOfAll, type NotesToTake } from '../../../data/reading/marks/notes-exchange.ts';
import { readingFile, wordFile } from '../../../platform/file-types.ts';
import type { FileType } from '../../../platform/platform.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { useTellSaved } from '../../../saving/use-tell-saved.ts';
import { buildBriefInWorker } from '../../../workers/documents-client.ts';
import { notesFilePorts } from '../../../workers/marks-client.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { useMarks } from './marks-context.ts';

export type NotesFiles = {
  readonly isBusy: boolean;
  /** Of saving the notes. */
  readonly problem: Problem | null;
  readonly saveBrief: (large: boolean) => Promise<void>;
  /** @returns whether it was saved */
  readonly saveNotes: (passphrase: string, ofAll: boolean) => Promise<boolean>;
};

export const useNotesFiles = (): NotesFiles => {
  const { copy, read, all, ports } = useMarks();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (made: Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>, type: FileType, words: (name: string) => string): Promise<Result<boolean>> => {
    setBusy(true);
    const file = await made;
    const saved = file.ok ? await platform.saveFile({ suggestedName: file.value.name, bytes: file.value.bytes, type }) : file;
    setBusy(false);
    if (!saved.ok) return saved;
    if (saved.value !== null) tellSaved(saved.value, words);
    return ok(saved.value !== null);
  };
  const notesToTake = async (ofAll: boolean): Promise<Result<NotesToTake>> => {
    if (ofAll) return notesOfAll(ports);
    const found = await notesOf(copy, ports);
    return found.ok ? { ok: true, value: { meetings: [found.value.notes], left: found.value.left } } : found;
  };
  const saveNotes = async (passphrase: string, ofAll: boolean): Promise<boolean> => {
    let left = 0;
    const file = async (): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> => {
      const found = await notesToTake(ofAll);
      if (!found.ok) return found;
      left = found.value.left;
      const { date } = copy.content.meeting;
      const of = ofAll ? '-all-meetings' : date === null ? '' : `-${date}`;
      return { ok: true, value: { name: `my-notes${of}.orderpaper`, bytes: await writeNotesFile({ schema: 'orderpaper-notes/1', meetings: [...found.value.meetings] }, passphrase, notesFilePorts) } };
    };
    setProblem(null);
    const saved = await save(file(), readingFile, (name) => `Saved “${name}”: open it in Orderpaper on your other device${left === 0 ? '' : `. ${left} on restricted papers did not go along: open those papers first`}`);
    if (!saved.ok) setProblem(saved.problem);
    return saved.ok && saved.value;
  };
  return {
    isBusy, problem,
    saveBrief: async (large) => {
      const saved = await save(buildBriefInWorker({ content: copy.content, notes: briefFileNotes(copy, all, read.status === 'ready' ? read.sealedIds : new Set()), options: { builtOn: londonDate(ports.now()), large } }), wordFile, (name) => `Saved “${name}”: your private notes`);
      if (!saved.ok) showToast(problemLine(saved.problem));
    },
    saveNotes,
  };
};
