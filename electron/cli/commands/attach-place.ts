// Where in a meeting a file is to be attached: the item by its printed number, the paper that an appendix belongs to.
import { papersOfItem } from '../../../shared/attachments/attach-papers.ts';
import { belongingTo, itemsOf, ownPapersOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';

export type PlacedItem = { readonly item: Item; readonly label: string };

/** "5.", " 5A " and "Item 5a" mean the same. */
const key = (label: string): string => label.replace(/^\s*item\b/i, '').replace(/[\s.)(]+$|^[\s(]+/g, '').toLowerCase();

/** The item with that printed number; a problem lists the numbers that there are. */
export const itemNumbered = (snapshot: MeetingSnapshot, typed: string): Result<PlacedItem> => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  if (items.length === 0) return failed({ code: 'no-agenda', what: 'This meeting file has no agenda, so there is no item to attach to.', remedy: 'Choose the file of a meeting with an agenda.' });
  const item = items.find(({ id }) => key(labels.get(id) ?? '') === key(typed));
  if (item !== undefined) return ok({ item, label: labels.get(item.id) ?? '' });
  return failed({ code: 'no-such-item', what: `There is no item ${typed.trim()} on this agenda.`, remedy: `The items are ${items.map(({ id }) => labels.get(id) ?? '').join(', ')}.` });
};

const sameTitle = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The paper that is meant by its title, the beginning of its id (eight characters or more) or its number among the item's papers. */
export const paperMeant = (snapshot: MeetingSnapshot, { item, label }: PlacedItem, typed: string): Result<Paper> => {
  const papers = papersOfItem(snapshot, item.id);
  const byTitle = papers.filter(({ title }) => sameTitle(title, typed));
  const byId = /^[0-9a-f-]{8,36}$/i.test(typed) ? papers.filter(({ id }) => id.startsWith(typed.toLowerCase())) : [];
  const byNumber = /^[1-9]\d{0,3}$/.test(typed) ? papers.slice(Number(typed) - 1, Number(typed)) : [];
  const found = [byTitle, byId, byNumber].find((each) => each.length > 0) ?? [];
  const [paper] = found;
  if (paper !== undefined && found.length === 1) return ok(paper);
  if (paper !== undefined) return failed({ code: 'several-papers', what: `${found.length} papers of item ${label} are meant by "${typed}".`, remedy: 'Name the paper by its number among the papers of the item, or by its id ("orderpaper info --json" lists them).' });
  const imported = ownPapersOf(snapshot, item.id).some(({ kind, title }) => kind === 'imported-text' && sameTitle(title, typed));
  if (imported) return failed({ code: 'imported-text', what: `"${typed}" is text from an import, which stands in no pack and has no appendices.`, remedy: 'Attach the file of that paper first, then its appendix.' });
  const appendix = papers.flatMap(({ id }) => belongingTo(snapshot, id, 'appendix')).find(({ title }) => sameTitle(title, typed));
  if (appendix !== undefined) return failed({ code: 'appendix-of-appendix', what: `"${typed}" is an appendix itself, and an appendix has no appendices.`, remedy: 'Name the paper that it belongs to: the file becomes another appendix of that paper.' });
  return failed({
    code: 'no-such-paper', what: `Item ${label} has no paper "${typed}".`,
    remedy: papers.length === 0 ? 'It has no papers yet: attach the paper first, then its appendix.' : `It has ${papers.length === 1 ? '1 paper' : `papers 1 to ${papers.length}`}; name it by number, title or id ("orderpaper info --json" lists them).`,
  });
};
