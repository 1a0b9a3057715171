// The files of a change that is published: what can be made is saved, and what can't be says so. Nothing of it undoes the publication.
import type { Problem, Result } from '../../shared/model/result.ts';
import type { FileToSave } from './use-save-files.ts';

export type ChangeFiles = {
  readonly files: readonly FileToSave[];
  /** Why some are missing; null: all are made. */
  readonly problem: Problem | null;
};

const ways = { made: 'Save them under “Published before”.', saved: 'Save them again under “Published before”.' } as const;

/** What went wrong with the files once the change is on record: nothing is published again for it. @param not what became of them */
export const afterPublication = (problem: Problem, not: keyof typeof ways): Problem =>
  ({ ...problem, what: `The change is published, but its files are not all ${not}: ${problem.what}`, remedy: ways[not] });

/** @param makers one after another; one that fails ends it @returns what the ones before it made */
export const makeChangeFiles = async (makers: readonly (() => Promise<Result<readonly FileToSave[]>>)[]): Promise<ChangeFiles> => {
  const files: FileToSave[] = [];
  for (const make of makers) {
    const made = await make();
    if (!made.ok) return { files, problem: afterPublication(made.problem, 'made') };
    files.push(...made.value);
  }
  return { files, problem: null };
};
