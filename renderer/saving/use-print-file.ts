// Makes a file to be printed in workers and saves it where the officer says. What was typed is written first; cancelling leaves nothing behind.
import { useEffect, useRef, useState } from 'react';
import type { Audience } from '../../shared/documents/document-options.ts';
import type { PrintFacts } from '../../shared/documents/print/build-print.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import { londonDate } from '../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { ok } from '../../shared/model/result.ts';
import type { Problem, Result } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { readSnapshot } from '../data/snapshot.ts';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { makePrintFile } from './make-print-file.ts';
import type { PrintFile } from './make-print-file.ts';
import { afterStep, packBegins } from './pack-progress.ts';
import type { PackProgress } from './pack-progress.ts';
import type { PackFileRequest } from './use-pack-file.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type PrintFileRequest = Omit<PackFileRequest, 'kind'> & { readonly audience: Audience; readonly choice: PrintChoice };

export type PrintFileWork = {
  /** Null while nothing is being made. */
  readonly progress: PackProgress | null;
  readonly problem: Problem | null;
  /** The last one that was saved. */
  readonly saved: { readonly choice: PrintChoice; readonly facts: PrintFacts } | null;
  readonly make: (request: PrintFileRequest) => Promise<void>;
  readonly cancel: () => void;
};

export const usePrintFile = (): PrintFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [progress, setProgress] = useState<PackProgress | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState<PrintFileWork['saved']>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => { abort.current?.abort(); }, []);

  const read = async ({ from, meetingId }: PrintFileRequest): Promise<Result<MeetingSnapshot>> => {
    if (from !== undefined) return ok(from.snapshot);
    const flushed = await saves.flushAll();
    return flushed.ok ? readSnapshot(db, meetingId) : flushed;
  };

  const build = async (request: PrintFileRequest, signal: AbortSignal): Promise<Result<PrintFile>> => {
    const snapshot = await read(request);
    if (!snapshot.ok) return snapshot;
    const { audience, choice, style, withConfidential, from } = request;
    const begun = context.now();
    const passes = audience === 'public' ? 2 : 1;
    return makePrintFile(
      { database: db.name, snapshot: snapshot.value, audience, choice, style, builtOn: from?.builtOn ?? londonDate(begun), withConfidential },
      { signal, onStep: (pass, step) => { setProgress((before) => (before === null ? null : afterStep(before, pass, step, { passes, elapsed: context.now() - begun }))); } },
    );
  };

  const make = async (request: PrintFileRequest): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setProblem(null);
    setSaved(null);
    setProgress(packBegins);
    const built = await build(request, controller.signal);
    setProgress(null);
    if (controller.signal.aborted) return;
    if (!built.ok) { setProblem(built.problem); return; }
    const { name, bytes, facts } = built.value;
    const written = await platform.saveFile({ suggestedName: name, bytes, type: wordFile });
    if (!written.ok) { setProblem(written.problem); return; }
    if (written.value === null) return;
    setSaved({ choice: request.choice, facts });
    tellSaved(written.value, (savedName) => `Saved “${savedName}”`);
  };

  return { progress, problem, saved, make, cancel: () => { abort.current?.abort(); } };
};
