// The store's failures as problems, and those of keys.
import { failed, type Result } from '../../../../shared/model/result.ts';
import { storageFailure } from '../../storage-problem.ts';
import { KeyFailure } from './key-failure.ts';

/** @returns what the work returns, the store's problem, or that of a key which could not be derived */
export const stored = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    const failure = error instanceof KeyFailure ? failed(error.problem) : storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};
