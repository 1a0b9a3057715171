// What a written text shows that is not in it: pictures by their hash, numbers, what references print, consents in words.
import { createContext } from 'react';
import type { Block } from '../../../../shared/model/text.ts';
import { noConsentWords } from '../schema/picture-words.ts';
import type { ConsentWords } from '../schema/picture-words.ts';
import { noLead } from '../schema/resolution-lead.ts';
import type { Lead } from '../schema/resolution-lead.ts';

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
};

export const bareSurroundings: WrittenSurroundings = {
  lead: noLead,
  urlOf: () => Promise.resolve(null),
  labelOf: () => null,
  numbers: new Map(),
  consentWords: noConsentWords,
};

export const Surroundings = createContext(bareSurroundings);
