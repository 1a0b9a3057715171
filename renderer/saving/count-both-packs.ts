// Counts a pack for members and for the public without making a file: what would stop the build of either stops the publication of both.
import type { PackFinding } from '../../shared/documents/pack/pack-finding.ts';
import { withoutRestricted } from '../../shared/documents/audience.ts';
import type { PublishedPages } from '../../shared/model/publication.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { MadePack, PackRequest } from '../workers/pack-client.ts';
import { countsOf, pagesOf, type PackOrder } from './make-pack-files.ts';
import { findingsOfBoth } from './stopping-findings.ts';

export type CountedPacks = { readonly pages: readonly PublishedPages[]; readonly findings: readonly PackFinding[] };

/**
 * @param make the worker, or what it does
 * @returns the pages as the members' version fixes them and each finding of either once, none of both where there are no papers
 */
export const countBothPacks = async (
  order: Omit<PackOrder, 'files' | 'withConfidential'>, make: (request: PackRequest) => Promise<Result<MadePack>>,
): Promise<Result<CountedPacks>> => {
  const members = await make({ ...order, withConfidential: true, audience: 'members', counted: null, files: [] });
  if (!members.ok) return members.problem.code === 'no-papers' ? ok({ pages: [], findings: [] }) : members;
  const open = await make({ ...order, snapshot: withoutRestricted(order.snapshot), withConfidential: false, audience: 'public', counted: countsOf(members.value), files: [] });
  return open.ok ? ok({ pages: pagesOf(members.value), findings: findingsOfBoth(members.value, open.value) }) : open;
};
