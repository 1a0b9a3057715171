// Whether a text holds, or held, what is erased: the whole text as it is stored, or what stands around a place that was typed at.
import type { Trace } from './trace.ts';
import { tracedIn } from './trace.ts';
import type { Erased } from './scrub.ts';
import { mapTexts } from '../../../shared/rules/young-names/map-texts.ts';
import { nameVisitor } from './name-visitor.ts';

export type Holder = {
  /** @param json a text as it is stored */
  readonly whole: (json: string) => boolean;
  /** @param json the whole text after a change @param at where it was changed @param length how far */
  readonly near: (json: string, at: number, length: number) => boolean;
};

/** Characters on both sides of a change in which a name that it made may stand, marks between its letters included. */
const reach = 1_500;

/** From one piece of a paragraph to the next in stored JSON: the end of its text, its marks, and the beginning of the other's. */
const seam = /"(?:,"marks":\[[^\]]*\])?\},\{(?:"marks":\[[^\]]*\],)?"type":"text",(?:"marks":\[[^\]]*\],)?"text":"/g;
const breakSeam = /"(?:,"marks":\[[^\]]*\])?\},(?:\{"type":"hardBreak"\},)+\{"type":"text",(?:"marks":\[[^\]]*\],)?"text":"/g;

/** What somebody could read there, pieces of a paragraph as one. */
const readableNear = (json: string, at: number, length: number): string =>
  json.slice(Math.max(0, at - reach), at + length + reach).replace(breakSeam, ' ').replace(seam, '').replaceAll('\\n', '\n').replaceAll('\\"', '"');

export const holderOf = (erased: Erased): Holder => {
  switch (erased.kind) {
    case 'name': {
      const { search } = erased;
      return {
        whole: (json) => {
          let found = false;
          mapTexts<unknown>(JSON.parse(json), nameVisitor(search, () => { found = true; }));
          return found;
        },
        near: (json, at, length) => search.places(readableNear(json, at, length)).length > 0,
      };
    }
    case 'picture': {
      const holds = (json: string): boolean => json.includes(erased.sha256);
      return { whole: holds, near: holds };
    }
    case 'paper':
      return { whole: () => false, near: () => false };
  }
};

/** The same by the trace of a marker, which knows a name or a picture only when it sees it. */
export const holderOfTrace = (trace: Trace): Holder => {
  const holds = (value: unknown): boolean => trace.kind !== 'paper' && tracedIn(value, trace).length > 0;
  const whole = (json: string): boolean => holds(JSON.parse(json));
  return { whole, near: trace.kind === 'picture' ? whole : (json, at, length) => holds(readableNear(json, at, length)) };
};
