// The marks of a copy as far as they can be read: where the sealed ones can't, the others are there all the same.
import type { Problem } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../open-copy.ts';
import type { MarksPorts } from './marks-ports.ts';
import { openMarkRows, type MarkRows, type MyMarks } from './marks-repository.ts';
import { stored } from './stored.ts';

export type MarksToShow = { readonly marks: MyMarks; /** Why the sealed ones are not among them; null: they are. */ readonly problem: Problem | null };

const nothing: MyMarks = { clear: [], sealed: [], waiting: 0, shut: 0 };

/** @returns marks, with what was wrong; never waits for a key that does not come and never throws what a key or the store throws */
export const marksToShow = async (rows: MarkRows, copy: OpenCopy, ports: MarksPorts): Promise<MarksToShow> => {
  const all = await stored(() => openMarkRows(rows, copy, ports));
  if (all.ok) return { marks: all.value, problem: null };
  const clear = await stored(() => openMarkRows({ ...rows, sealed: [] }, copy, ports));
  return { marks: clear.ok ? clear.value : nothing, problem: all.problem };
};
