// A meeting of two hours as it is typed: the same sentences each time, shared out over its items.
import type { Page } from '@playwright/test';

const spokenWords = ['members', 'asked', 'about', 'the', 'harbour', 'kettles', 'and', 'were', 'told', 'that', 'work', 'would', 'begin', 'in', 'spring', 'officers', 'noted', 'it'];

/** Two hours at two and a half keys a second. */
const wholeMeeting = 18_000;

export type Replay = {
  readonly keys: number;
  readonly isFull: boolean;
  /** Milliseconds between keys, faster than anybody types, and between sentences, where an idle minute is cut to what a save needs. */
  readonly pace: number;
  readonly silence: number;
  /** The sentences of each item, for as many items as there are. */
  readonly sharedOut: (items: number) => readonly (readonly string[])[];
};

const sentencesOf = (keys: number): readonly string[] => {
  const made: string[] = [];
  for (let typed = 0, at = 0; typed < keys; at += 1) {
    const sentence = ` said S${at} ${Array.from({ length: 12 }, (_, word) => spokenWords[(at * 7 + word * 5) % spokenWords.length] ?? '').join(' ')}. `;
    made.push(sentence);
    typed += sentence.length + 3;
  }
  return made;
};

/** @param scale 1: the whole meeting */
export const replayOf = (scale: number): Replay => {
  const keys = Math.max(300, Math.round(wholeMeeting * scale));
  const isFull = keys >= wholeMeeting;
  const sentences = sentencesOf(keys);
  return {
    keys, isFull, pace: isFull ? 50 : 2, silence: isFull ? 450 : 0,
    sharedOut: (items) => {
      const each = Math.ceil(sentences.length / items);
      return Array.from({ length: Math.ceil(sentences.length / each) }, (_, item) => sentences.slice(item * each, (item + 1) * each));
    },
  };
};

/** How many of the keys are not in the article where they were typed. @param expected words by the article's place */
export const missingKeys = (expected: ReadonlyMap<number, string>, articles: readonly (string | null)[]): number =>
  [...expected].reduce((lost, [at, words]) => lost + ((articles[at] ?? '').includes(words.trim()) ? 0 : words.length), 0);

/** From now on keeps how long each key took until the page showed it, from its press. @returns asks for the longest so far, in milliseconds */
export const watchKeys = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const slow: number[] = [];
    const watched = { type: 'event', durationThreshold: 16 };
    Object.assign(window, { slowKeys: slow });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown' || entry.name === 'beforeinput') slow.push(entry.duration);
    }).observe(watched);
  });
  return () => page.evaluate(() => { const slow: unknown = Reflect.get(window, 'slowKeys'); return Array.isArray(slow) ? Math.max(0, ...slow.map(Number)) : 0; });
};
