// A file to be printed: as with a pack the members' version is counted first, and the public's build is handed nothing but its own matter (DESIGN section 5).
import type { BuiltDocument } from '../../shared/documents/build-documents.ts';
import type { Audience } from '../../shared/documents/document-options.ts';
import { withoutRestricted } from '../../shared/documents/audience.ts';
import { hasPapers } from '../../shared/documents/pack/pack-plan.ts';
import type { PrintFacts } from '../../shared/documents/print/build-print.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { makePackInWorker } from '../workers/pack-client.ts';
import { countsOf, stepsOf } from './make-pack-files.ts';
import type { How, PackOrder, PackPass } from './make-pack-files.ts';

export type PrintOrder = Omit<PackOrder, 'files'> & { readonly audience: Audience; readonly choice: PrintChoice };

export type PrintFile = BuiltDocument & { readonly facts: PrintFacts };

/** @returns the file; the problems of `makePackInWorker` and of `buildPrint` */
export const makePrintFile = async ({ snapshot, audience, choice, ...order }: PrintOrder, given: How = {}): Promise<Result<PrintFile>> => {
  const how = (pass: PackPass) => stepsOf(given, pass);
  const isOpen = audience === 'public';
  const members = isOpen && !hasPapers(snapshot) ? null : await makePackInWorker({ ...order, snapshot, audience: 'members', counted: null, files: [], ...(isOpen ? {} : { print: choice }) }, how('members'));
  if (members !== null && !members.ok) return members;
  const made = members !== null && !isOpen ? members : await makePackInWorker(
    { ...order, withConfidential: false, snapshot: withoutRestricted(snapshot), audience: 'public', counted: members === null ? null : countsOf(members.value), files: [], print: choice }, how('public'),
  );
  if (!made.ok) return made;
  const { documents: [file], print = null } = made.value;
  if (file === undefined || print === null) throw new Error('a print was made without its file');
  return ok({ ...file, facts: print });
};
