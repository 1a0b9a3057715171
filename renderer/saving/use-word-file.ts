// Makes a Word file of what is stored, in a worker, and saves it where the officer says. What was typed is written first.
import { useRef, useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Problem, Result } from '../../shared/model/result.ts';
import type { Audience } from '../../shared/documents/document-options.ts';
import { useData } from '../data/data-provider.tsx';
import { noteDraft } from '../data/drafts-repository.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { buildInWorker } from '../workers/documents-client.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type WordFileRequest = {
  readonly meetingId: string;
  readonly what: 'agenda' | 'minutes';
  readonly audience: Audience;
  /** The officer's word: confidential matter of the agenda is in the members' version. */
  readonly withConfidential?: boolean;
  /** A frozen publication to print again; absent: what is stored now. */
  readonly from?: MeetingSnapshot;
};

export type WordFileWork = {
  readonly isBuilding: boolean;
  /** Why the last one could not be made or saved. */
  readonly problem: Problem | null;
  /** Answers the problem too; null when the file was saved, or the officer cancelled. */
  readonly save: (request: WordFileRequest) => Promise<Problem | null>;
  readonly cancel: () => void;
};

/** The one file of a build that was asked for: the agenda, or the minutes of this meeting and not of the earlier ones beside it. */
const wanted = ({ what }: WordFileRequest, date: string | null) => ({ name }: { readonly name: string }): boolean =>
  name.startsWith(what === 'agenda' ? 'agenda-' : `minutes-${date ?? 'undated'}`);

const nothingToBuild = (what: WordFileRequest['what']): Problem => ({
  code: 'nothing-to-build',
  what: what === 'agenda' ? 'This meeting has no agenda items yet, so there is no agenda to save.' : 'This meeting has no minutes yet, so there are none to save.',
  remedy: what === 'agenda' ? 'Add items on the Agenda tab.' : 'Start the minutes on the Minutes tab.',
});

export const useWordFile = (): WordFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [isBuilding, setBuilding] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const abort = useRef<AbortController | null>(null);

  const build = async (request: WordFileRequest, signal: AbortSignal): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array; readonly madeFrom: MeetingSnapshot }>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const snapshot = request.from === undefined ? await readSnapshot(db, request.meetingId) : ok(request.from);
    if (!snapshot.ok) return snapshot;
    const meeting = snapshot.value.meetings.find((each) => each.id === request.meetingId);
    const built = await buildInWorker(snapshot.value, { builtOn: londonDate(context.now()), audience: request.audience, only: request.what, ...(request.withConfidential === undefined ? {} : { withConfidential: request.withConfidential }) }, { signal });
    if (!built.ok) return built;
    const file = built.value.find(wanted(request, meeting?.date ?? null));
    return file === undefined ? failed(nothingToBuild(request.what)) : ok({ ...file, madeFrom: snapshot.value });
  };

  const make = async (request: WordFileRequest, signal: AbortSignal): Promise<Problem | null> => {
    setBuilding(true);
    const built = await build(request, signal);
    setBuilding(false);
    if (signal.aborted) return null;
    if (!built.ok) return built.problem;
    const saved = await platform.saveFile({ suggestedName: built.value.name, bytes: built.value.bytes, type: wordFile });
    if (!saved.ok) return saved.problem;
    if (saved.value === null) return null;
    if (request.what === 'agenda' && request.from === undefined) await noteDraft(context, built.value.madeFrom, request.audience === 'members' ? 'members-agenda' : 'agenda', null);
    tellSaved(saved.value, (name) => `Saved “${name}”`);
    return null;
  };

  const save = async (request: WordFileRequest): Promise<Problem | null> => {
    const controller = new AbortController();
    abort.current = controller;
    setProblem(null);
    const stopped = await make(request, controller.signal);
    setProblem(stopped);
    return stopped;
  };

  return { isBuilding, problem, save, cancel: () => abort.current?.abort() };
};
