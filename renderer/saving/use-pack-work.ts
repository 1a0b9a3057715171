// Work on a pack that takes time: its count, stage and time left while it goes on, a cancel that leaves nothing behind, and what went wrong.
import { useEffect, useRef, useState } from 'react';
import type { Problem, Result } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { showToast } from '../ui/toast-queue.ts';
import type { How } from './make-pack-files.ts';
import { afterStep, packBegins } from './pack-progress.ts';
import type { PackProgress } from './pack-progress.ts';

/** What a screen shows of it. */
export type PackWorkView = {
  /** Null while nothing is being made. */
  readonly progress: PackProgress | null;
  readonly problem: Problem | null;
  readonly cancel: () => void;
};

export type RunHow = Required<How>;

export type PackWork = PackWorkView & {
  /**
   * @param passes how often all papers are gone through
   * @param work what is done; `how.signal` says when it was cancelled
   * @returns what was made; null where it was cancelled, or failed and `problem` says why
   */
  readonly run: <T>(passes: number, work: (how: RunHow) => Promise<Result<T>>) => Promise<T | null>;
  /** Says what went wrong after that. */
  readonly fail: (problem: Problem) => void;
};

/** @param cancelled what is said once it was cancelled, and true of it */
export const usePackWork = (cancelled = 'Cancelled. Nothing was saved.'): PackWork => {
  const { context } = useData();
  const [progress, setProgress] = useState<PackProgress | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const abort = useRef<AbortController | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => { isGone.current = true; abort.current?.abort(); };
  }, []);

  const run = async <T>(passes: number, work: (how: RunHow) => Promise<Result<T>>): Promise<T | null> => {
    const controller = new AbortController();
    abort.current = controller;
    setProblem(null);
    setProgress(packBegins);
    const begun = context.now();
    const made = await work({
      signal: controller.signal,
      onStep: (pass, step) => { setProgress((before) => (before === null ? null : afterStep(before, pass, step, { passes, elapsed: context.now() - begun }))); },
    }).finally(() => { setProgress(null); });
    if (made.ok) return made.value;
    if (!controller.signal.aborted) setProblem(made.problem);
    else if (!isGone.current) showToast(cancelled);
    return null;
  };

  return { progress, problem, run, fail: setProblem, cancel: () => { abort.current?.abort(); } };
};
