// A supplement as it went out: from the frozen copy, with the day, the style and the say on confidential papers of its publication.
import { withoutRestricted } from '../../shared/documents/audience.ts';
import type { BuiltDocument } from '../../shared/documents/build-documents.ts';
import type { Audience } from '../../shared/documents/document-options.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { asItWentOut } from '../data/agenda-publications.ts';
import type { Publication } from '../data/records.ts';
import type { MadePack, PackRequest } from '../workers/pack-client.ts';
import { countsOf } from './make-pack-files.ts';

export type SupplementOrder = { readonly database: string; readonly publication: Publication; /** Among the meeting's. */ readonly number: number; readonly audience: Audience };

/** The number of a supplement among those that stand in its own frozen copy; null: it is none. */
export const supplementNumber = ({ snapshot, facts }: Pick<Publication, 'snapshot' | 'facts'>): number | null =>
  facts?.kind === 'supplement' ? (snapshot.publications ?? []).filter(({ kind }) => kind === 'supplement').length : null;

/**
 * @param make the worker, or what it does
 * @returns the file; `no-supplement`; what `make` refuses
 */
export const makeSupplement = async ({ database, publication, number, audience }: SupplementOrder, make: (request: PackRequest) => Promise<Result<MadePack>>): Promise<Result<BuiltDocument>> => {
  const { snapshot, builtOn } = asItWentOut(publication);
  const { style = snapshot.panel.houseStyle, withConfidential = false } = publication.pack ?? {};
  const order = { database, style, builtOn };
  const forMembers = audience === 'members';
  const whole = await make({ ...order, withConfidential, snapshot, audience: 'members', counted: null, files: forMembers ? ['supplements'] : [] });
  if (!whole.ok) return whole;
  // The public's build gets the counts of the members' version and nothing that is restricted.
  const made = forMembers ? whole : await make({ ...order, withConfidential: false, snapshot: withoutRestricted(snapshot), audience, counted: countsOf(whole.value), files: ['supplements'] });
  if (!made.ok) return made;
  const file = made.value.documents[number - 1];
  return file === undefined ? failed({ code: 'no-supplement', what: 'This publication has no supplement.', remedy: 'Save the agenda or the pack instead.' }) : ok(file);
};
