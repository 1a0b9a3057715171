// Who may see a paper: the least that its place allows, and an access without what its level has no use for.
import { publicAccess } from '../../../shared/model/access.ts';
import type { Access } from '../../../shared/model/access.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { asRestricted, strictest } from '../../../shared/rules/access.ts';

/** The least restricted that a paper may be under its item, and under the paper that it is an appendix of (DESIGN section 5). */
export const leastAt = (
  { items, papers }: { readonly items: readonly Item[]; readonly papers: readonly Paper[] },
  { itemId, appendixTo }: { readonly itemId: string | null; readonly appendixTo: string | null },
): Access => {
  const ofItem = asRestricted(items).find(({ id }) => id === itemId)?.access ?? publicAccess;
  const above = appendixTo === null ? undefined : papers.find(({ id }) => id === appendixTo)?.access;
  return above === undefined ? ofItem : strictest(ofItem, above);
};

/** Paragraphs in order and only of what is exempt; a reason only of what is restricted. */
export const tidyAccess = (access: Access): Access => ({
  ...access,
  paragraphs: access.level === 'exempt' ? [...access.paragraphs].sort((a, b) => a - b) : [],
  reason: access.level === 'public' ? '' : access.reason.trim(),
});
