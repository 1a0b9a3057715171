// Where a value does not fit its schema, in one line: for files that come from outside.
import type { z } from './zod.ts';

type Issue = z.core.$ZodIssue;

/** A union's own message says nothing; the branch that came furthest does. */
const deepest = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const inner = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map(deepest)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] };
};

/** What a schema says of itself, in words. */
const codeWords: Readonly<Partial<Record<Issue['code'], string>>> = {
  invalid_type: 'it is missing or of another kind', too_big: 'it is too long or too large', too_small: 'it is too short or too small', invalid_format: 'it is not written as it has to be',
  invalid_value: 'it has a value that is not known', unrecognized_keys: 'it has a field that is not known', invalid_union: 'it is of no known kind', invalid_key: 'it has a name that does not fit',
};

/** The path of the first issue ("items.3.title") and what is wrong there. */
export const schemaPlace = (error: z.core.$ZodError): { readonly where: string; readonly message: string } => {
  const first = error.issues[0];
  if (first === undefined) return { where: 'the whole', message: 'it does not fit' };
  const issue = deepest(first);
  const where = issue.path.length === 0 ? 'the whole' : issue.path.map(String).join('.');
  const message = issue.message.replace(/\s+/g, ' ').slice(0, 200);
  return { where, message: message === '' || message === 'Invalid input' ? (codeWords[issue.code] ?? 'it does not fit') : message };
};
