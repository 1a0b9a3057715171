// A key that could not be derived, as what throws it says it: `Ciphers` answers with a key or not at all.
import type { Problem } from '../../../../shared/model/result.ts';

export class KeyFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}
