// Expected failures are values, not exceptions: what happened, where, and what to do about it.

export type Problem = {
  /** Stable, kebab-case; tests and callers branch on it, never on the words. */
  readonly code: string;
  /** What happened, one sentence, with the name of the thing. */
  readonly what: string;
  /** What the user can do now, one sentence. */
  readonly remedy: string;
  /** Where in the source: "line 12", "page 3", "entry word/document.xml". */
  readonly where?: string;
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failed = { readonly ok: false; readonly problem: Problem };
export type Result<T> = Ok<T> | Failed;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const failed = (problem: Problem): Failed => ({ ok: false, problem });

/** The problem as the one line that the command line prints and the app shows first. */
export const problemLine = (problem: Problem): string =>
  `${problem.what}${problem.where === undefined ? '' : ` (${problem.where})`} ${problem.remedy}`.replace(/\s+/g, ' ').trim();
