// The store's failures as problems.
import type { Result } from '../../../../shared/model/result.ts';
import { storageFailure } from '../../storage-problem.ts';

/** @returns what the work returns, or the store's problem */
export const stored = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};
