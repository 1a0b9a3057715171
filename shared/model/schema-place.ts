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

/** The path of the first issue ("items.3.title") and what is wrong there. */
export const schemaPlace = (error: z.core.$ZodError): { readonly where: string; readonly message: string } => {
  const first = error.issues[0];
  if (first === undefined) return { where: 'the whole', message: 'it does not fit' };
  const issue = deepest(first);
  const where = issue.path.length === 0 ? 'the whole' : issue.path.map(String).join('.');
  const message = issue.message.replace(/\s+/g, ' ').slice(0, 200);
  return { where, message: message === '' || message === 'Invalid input' ? `${issue.code}` : message };
};
