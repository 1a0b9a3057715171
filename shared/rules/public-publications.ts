// What the public learns of publications after the first: nothing that was said of restricted matter (DESIGN section 5).
import type { AgendaPublication } from '../model/publication.ts';
import type { Id } from '../model/record.ts';

/**
 * Words about a restricted item or paper go, and so does the reason of a publication that concerns one: it may tell of it.
 * @param restricted ids of items, papers and meetings with minutes that the public may not see, and of items with such a paper
 */
export const publicPublications = (publications: readonly AgendaPublication[], restricted: ReadonlySet<Id>): AgendaPublication[] =>
  publications.map((publication) => {
    const concerns = ({ itemId, paperId }: { readonly itemId: Id | null; readonly paperId: Id | null }): boolean => restricted.has(itemId ?? '') || restricted.has(paperId ?? '');
    return {
      ...publication,
      reason: publication.changes.some(concerns) ? '' : publication.reason,
      changes: publication.changes.map((change) => (concerns(change) ? { ...change, text: '' } : change)),
    };
  });
