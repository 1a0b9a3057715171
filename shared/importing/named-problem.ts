// Readers say "This file ..."; who imports several wants to know which.
import { failed, type Failed } from '../model/result.ts';

/** The same problem with the file's name in place of "This file". */
export const named = (fileName: string, { problem }: Failed): Failed =>
  failed({ ...problem, what: problem.what.replace(/^This file\b/, () => `"${fileName}"`) });
