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

export type Lost = { readonly keys: number; /** Where words first differ from what was typed. */ readonly first: string | null };

/** The typed words of one article against what stands there: how many keys from the first difference on are not as typed. */
const lostIn = (typed: string, found: string): Lost => {
  if (found.includes(typed)) return { keys: 0, first: null };
  const from = Math.max(0, found.indexOf(typed.slice(0, 12)));
  let same = 0;
  while (same < typed.length && found[from + same] === typed[same]) same += 1;
  let atEnd = 0;
  while (atEnd < typed.length - same && found.includes(typed.slice(typed.length - atEnd - 1))) atEnd += 1;
  return { keys: typed.length - same - atEnd, first: `typed …${typed.slice(Math.max(0, same - 20), same + 30)}… stands …${found.slice(Math.max(0, from + same - 20), from + same + 30)}…` };
};

/** How many of the keys are not in the article where they were typed, and where the first of them is. @param expected words by the article's place */
export const missingKeys = (expected: ReadonlyMap<number, string>, articles: readonly (string | null)[]): Lost =>
  [...expected].map(([at, words]) => lostIn(words.trim(), articles[at] ?? '')).reduce((sum, lost) => ({ keys: sum.keys + lost.keys, first: sum.first ?? lost.first }), { keys: 0, first: null });

export type KeyTimes = {
  /** Milliseconds from the press of the slowest key until the page showed it. */
  readonly slowest: number;
  /** Keys that took more than 100. */
  readonly paused: number;
  /** Milliseconds of the page's processor, which other programs do not lengthen. */
  readonly processor: number;
};

/** From now on keeps how long each key took until the page showed it. @returns asks for it */
export const watchKeys = async (page: Page): Promise<() => Promise<KeyTimes>> => {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processor = async (): Promise<number> => 1_000 * ((await tools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  const before = await processor();
  await page.evaluate(() => {
    const slow: number[] = [];
    const watched = { type: 'event', durationThreshold: 16 };
    Object.assign(window, { slowKeys: slow });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown' || entry.name === 'beforeinput') slow.push(entry.duration);
    }).observe(watched);
  });
  return async () => {
    const slow = await page.evaluate(() => { const kept: unknown = Reflect.get(window, 'slowKeys'); return Array.isArray(kept) ? kept.map(Number) : []; });
    return { slowest: Math.max(0, ...slow), paused: slow.filter((time) => time > 100).length, processor: (await processor()) - before };
  };
};
