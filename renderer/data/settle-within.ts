// How long an act waits for what open editors hold unsaved: a write that never ends must not hang the act, nor be overtaken by it.
import { failed, type Failed, type Result } from '../../shared/model/result.ts';

/** Storing a text takes milliseconds, a very long one a second: what takes longer than this is stuck. In milliseconds. */
export const longestSettling = 10_000;

/** Its words stay with their editor, which shows them as not stored. */
export const stillSaving: Failed = failed({
  code: 'still-saving', what: 'Words that were typed a moment ago are still being stored, so nothing was done.',
  remedy: 'Your words stay in their editor. Wait until the status line says that they are saved, then do it again. If it never does, copy them to another program, close Orderpaper and open it again.',
});

/** @returns what `settle` answers, or `still-saving` where it does not answer in time: it goes on, and may end later */
export const settleWithin = async (settle: () => Promise<Result<null>>, milliseconds: number): Promise<Result<null>> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Failed>((resolve) => { timer = setTimeout(() => { resolve(stillSaving); }, milliseconds); });
  try {
    return await Promise.race([settle(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
};
