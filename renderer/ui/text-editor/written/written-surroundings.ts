// What a written text shows that is not in it: pictures by their hash, numbers, what references print, consents in words.
import { createContext, type ReactNode } from 'react';
import type { Block } from '../../../../shared/model/text.ts';
import { noConsentWords } from '../schema/picture-words.ts';
import type { ConsentWords } from '../schema/picture-words.ts';
import { noLead } from '../schema/resolution-lead.ts';
import type { Lead } from '../schema/resolution-lead.ts';

/** Paragraphs, headings and pictures by name, for marks, search and the reader's place. A way is the number of each node among those it stands in, from 0. */
export type NamedBlocks = {
  readonly keyOf: (way: readonly number[]) => string;
  /** What stands before it, such as where a printed page begins. */
  readonly before: (key: string) => ReactNode;
};

export type WrittenSurroundings = {
  /** The words before a resolution. */
  readonly lead: Lead;
  /** An address that this window can show; null when the picture is not here. */
  readonly urlOf: (sha256: string) => Promise<string | null>;
  /** What a reference prints; null when its target is gone. */
  readonly labelOf: (target: string) => string | null;
  /** The printed numbers of the text's own blocks (`paperNumbers(...).blocks`). */
  readonly numbers: ReadonlyMap<Block, string>;
  readonly consentWords: ConsentWords;
  /** A picture's bytes, to be drawn from memory and never under an address; null: `urlOf` gives one. */
  readonly bytesOf: ((sha256: string) => Promise<Uint8Array | null>) | null;
  /** Null: nothing names its blocks. */
  readonly named: NamedBlocks | null;
};

export const bareSurroundings: WrittenSurroundings = {
  lead: noLead,
  urlOf: () => Promise.resolve(null),
  labelOf: () => null,
  numbers: new Map(),
  consentWords: noConsentWords,
  bytesOf: null,
  named: null,
};

export const Surroundings = createContext(bareSurroundings);
