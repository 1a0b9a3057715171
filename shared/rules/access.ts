// The strictest access on the way down is effective (DESIGN section 5).
import type { Access } from '../model/access.ts';

const strictness = { public: 0, exempt: 1, confidential: 2 } as const;

/** The stricter of two; equal exempt ones join their paragraphs. */
export const strictest = (a: Access, b: Access): Access => {
  if (strictness[a.level] !== strictness[b.level]) return strictness[a.level] > strictness[b.level] ? a : b;
  if (a.level !== 'exempt') return a;
  return { ...a, paragraphs: [...new Set([...a.paragraphs, ...b.paragraphs])].sort((x, y) => x - y) };
};
