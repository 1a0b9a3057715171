// Reads a paper aloud with the system's own voice, block by block; nothing of it leaves the computer.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { announce } from '../../../ui/announce.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { blockElement } from '../reader/reader-view.ts';
import { spokenPieces } from './aloud-words.ts';

export type ReadAloud = {
  readonly isOn: boolean;
  readonly isPaused: boolean;
  readonly start: (fromBlock: string | null) => void;
  readonly stop: () => void;
  readonly pause: () => void;
  readonly step: (by: 1 | -1) => void;
};

export const noVoice = 'This computer has no voice of its own to read aloud. Add one in the system’s settings, under speech or accessibility, then start Orderpaper again.';

const patience = 1_500;

const ownVoices = (): readonly SpeechSynthesisVoice[] => window.speechSynthesis.getVoices().filter(({ localService }) => localService);

/** Voices may come a moment late. */
const voice = async (): Promise<SpeechSynthesisVoice | null> => {
  if (!('speechSynthesis' in window)) return null;
  if (ownVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const done = (): void => { resolve(); };
      window.speechSynthesis.addEventListener('voiceschanged', done, { once: true });
      setTimeout(done, patience);
    });
  }
  const voices = ownVoices();
  return voices.find(({ lang }) => lang === 'en-GB') ?? voices.find(({ lang }) => lang.startsWith('en')) ?? voices[0] ?? null;
};

/** Says the pieces; resolves true at their end, false when it was stopped or the voice failed. */
const said = (pieces: readonly string[], by: SpeechSynthesisVoice, signal: AbortSignal): Promise<boolean> => new Promise((resolve) => {
  let left = pieces.length;
  if (left === 0) { resolve(true); return; }
  signal.addEventListener('abort', () => {
    window.speechSynthesis.cancel();
    resolve(false);
  }, { once: true });
  for (const piece of pieces) {
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = by;
    utterance.lang = by.lang;
    utterance.addEventListener('end', () => {
      left -= 1;
      if (left === 0) resolve(true);
    });
    utterance.addEventListener('error', () => { resolve(false); });
    window.speechSynthesis.speak(utterance);
  }
});

/** @param wordsOf a block's words; of a drawn page they are read when its turn comes */
export const useReadAloud = (sheet: HTMLElement | null, flow: readonly FlowBlock[], wordsOf: (block: FlowBlock) => Promise<string>): ReadAloud => {
  const [isOn, setOn] = useState(false);
  const [isPaused, setPaused] = useState(false);
  const turn = useRef<{ readonly controller: AbortController; readonly index: number } | null>(null);
  const shown = useRef<HTMLElement | null>(null);
  const show = useCallback((element: HTMLElement | null): void => {
    if (shown.current !== null) delete shown.current.dataset['spoken'];
    shown.current = element;
    if (element === null) return;
    element.dataset['spoken'] = '';
    element.scrollIntoView({ block: 'nearest' });
  }, []);
  const stop = useCallback((): void => {
    turn.current?.controller.abort();
    turn.current = null;
    if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    show(null);
    setOn(false);
    setPaused(false);
  }, [show]);
  const from = useCallback(async (first: number): Promise<void> => {
    turn.current?.controller.abort();
    const controller = new AbortController();
    const { signal } = controller;
    turn.current = { controller, index: first };
    const by = await voice();
    if (signal.aborted) return;
    if (by === null) {
      stop();
      showToast(noVoice);
      return;
    }
    setOn(true);
    setPaused(false);
    window.speechSynthesis.resume();
    for (let index = first; index < flow.length; index += 1) {
      const block = flow[index];
      if (block === undefined) break;
      turn.current = { controller, index };
      show(blockElement(sheet, block.key));
      const words = await wordsOf(block);
      if (signal.aborted || !(await said(spokenPieces(words), by, signal))) {
        if (!signal.aborted) stop();
        return;
      }
    }
    stop();
    announce('End of the paper');
  }, [flow, sheet, show, stop, wordsOf]);
  // Another paper, or none: what was begun ends.
  useEffect(() => stop, [flow, stop]);
  return {
    isOn, isPaused, stop,
    start: (fromBlock) => void from(Math.max(0, flow.findIndex(({ key }) => key === fromBlock))),
    pause: () => {
      if (isPaused) window.speechSynthesis.resume();
      else window.speechSynthesis.pause();
      setPaused(!isPaused);
    },
    step: (by) => {
      const index = (turn.current?.index ?? 0) + by;
      if (index >= 0 && index < flow.length) void from(index);
    },
  };
};
