// How restricted a paper's item is: a paper is never more open than where it stands (DESIGN section 5).
import { publicAccess } from '../../shared/model/access.ts';
import type { Access } from '../../shared/model/access.ts';
import type { Id } from '../../shared/model/record.ts';
import { asRestricted } from '../../shared/rules/access.ts';
import type { Work } from './act.ts';
import { orderedRowsBy } from './live-rows.ts';

/** What is effective for an item, the one that it stands under included; public where there is none. */
export const itemAccess = async (work: Work, meetingId: Id, itemId: Id | null): Promise<Access> => {
  const items = asRestricted(await orderedRowsBy(work.db.items, 'meetingId', meetingId));
  return items.find(({ id }) => id === itemId)?.access ?? publicAccess;
};
