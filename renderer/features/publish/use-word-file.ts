// Makes a Word file of what is stored, in a worker, and saves it where the officer says.
import { useRef, useState } from 'react';
import { londonDate } from '../../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { failed, problemLine } from '../../../shared/model/result.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import type { Audience } from '../../../shared/documents/document-options.ts';
import { useData } from '../../data/data-provider.tsx';
import { readSnapshot } from '../../data/snapshot.ts';
import { wordFile } from '../../platform/file-types.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import type { SavedFile } from '../../platform/platform.ts';
import { showToast } from '../../ui/toast-queue.ts';
import { buildInWorker } from '../../workers/documents-client.ts';

export type WordFileRequest = {
  readonly meetingId: string;
  readonly what: 'agenda' | 'minutes';
  readonly audience: Audience;
  /** A frozen publication to print again; absent: what is stored now. */
  readonly from?: MeetingSnapshot;
};

export type WordFileWork = {
  readonly state: 'idle' | 'building';
  readonly problem: Problem | null;
  readonly save: (request: WordFileRequest) => Promise<void>;
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
  const [state, setState] = useState<WordFileWork['state']>('idle');
  const [problem, setProblem] = useState<Problem | null>(null);
  const abort = useRef<AbortController | null>(null);

  const build = async (request: WordFileRequest, signal: AbortSignal): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const snapshot = request.from === undefined ? await readSnapshot(db, request.meetingId) : { ok: true as const, value: request.from };
    if (!snapshot.ok) return snapshot;
    const meeting = snapshot.value.meetings.find((each) => each.id === request.meetingId);
    const built = await buildInWorker(snapshot.value, { builtOn: londonDate(context.now()), audience: request.audience, only: request.what }, { signal });
    if (!built.ok) return built;
    const file = built.value.find(wanted(request, meeting?.date ?? null));
    return file === undefined ? failed(nothingToBuild(request.what)) : { ok: true, value: file };
  };

  const tellSaved = (saved: SavedFile): void => {
    const { token } = saved;
    const { showInFolder } = platform;
    showToast(
      `Saved “${saved.name}”`,
      token === null || showInFolder === undefined ? null : { label: 'Show in folder', perform: () => void showInFolder(token) },
    );
  };

  const save = async (request: WordFileRequest): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setProblem(null);
    setState('building');
    const built = await build(request, controller.signal);
    setState('idle');
    if (controller.signal.aborted) return;
    if (!built.ok) {
      setProblem(built.problem);
      return;
    }
    const saved = await platform.saveFile({ suggestedName: built.value.name, bytes: built.value.bytes, type: wordFile });
    if (!saved.ok) {
      setProblem(saved.problem);
      showToast(problemLine(saved.problem));
    } else if (saved.value !== null) {
      tellSaved(saved.value);
    }
  };

  return { state, problem, save, cancel: () => abort.current?.abort() };
};
