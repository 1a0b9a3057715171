// What a write answers: the record, a problem, or a conflict that carries both versions so that the officer decides.
import { failed } from '../../shared/model/result.ts';
import type { Failed, Ok, Problem } from '../../shared/model/result.ts';

/** Two windows changed the same thing: `theirs` is stored, `mine` was kept out. To prefer mine, save again on `theirs.rev`. */
export type Conflict<T> = Problem & { readonly code: 'rev-conflict'; readonly mine: T; readonly theirs: T };

export type SaveResult<T> = Ok<T> | { readonly ok: false; readonly problem: Problem | Conflict<T> };

export const isConflict = <T>(problem: Problem | Conflict<T>): problem is Conflict<T> => problem.code === 'rev-conflict' && 'theirs' in problem;

export const conflict = <T>(mine: T, theirs: T): { readonly ok: false; readonly problem: Conflict<T> } => ({
  ok: false,
  problem: {
    code: 'rev-conflict',
    what: 'This was changed in another window while you were writing. Both versions are kept.',
    remedy: 'Compare them and choose which to keep.',
    mine,
    theirs,
  },
});

export const notFound = (noun: string): Failed =>
  failed({ code: 'not-found', what: `That ${noun} is no longer here.`, remedy: 'It may have been deleted in another window: undo there, or go back to the list.' });
