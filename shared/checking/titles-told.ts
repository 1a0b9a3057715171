// The title of what is not for publication in a line of the agenda that the public reads: a resolution or a sub-line written before the public title was chosen (DESIGN section 5).
import { itemsOf, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import { asRestricted } from '../rules/access.ts';
import { agendaLabels } from '../rules/agenda-numbers.ts';
import { accessOfPapers } from '../rules/paper-access.ts';
import { doubt, type Finding } from './finding.ts';

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** A single word, or two short ones, may stand there for anything. */
const tells = (title: string): boolean => title.length >= 14 && title.trim().includes(' ');

type Line = { readonly itemId: Id; readonly isTitle: boolean; readonly text: string };

/** What the public reads of an item. */
const linesOf = (item: Item): readonly Line[] => {
  const title = { itemId: item.id, isTitle: true, text: item.access.level === 'public' ? item.title : item.publicTitle ?? item.title };
  const below = item.access.level === 'public' ? [...item.subLines, item.presenter ?? '', item.note?.text ?? '', item.resolutionText ?? ''] : [];
  return [title, ...below.map((text) => ({ itemId: item.id, isTitle: false, text }))].map((line) => ({ ...line, text: plain(line.text) }));
};

/** @returns one for each item whose restricted title, or that of a restricted paper of it, is told; in words that tell it nobody */
export const titlesTold = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const items = asRestricted(itemsOf(snapshot, snapshot.meetingId));
  const [labels, accessOf] = [agendaLabels(items), accessOfPapers(snapshot)];
  const lines = items.flatMap(linesOf);
  const ofItems = items.filter(({ access, publicTitle }) => access.level !== 'public' && publicTitle !== null).map(({ id, title }) => ({ itemId: id, title: plain(title) }));
  const ofPapers = papersOf(snapshot, snapshot.meetingId).flatMap((paper) => (paper.itemId === null || accessOf(paper).level === 'public' ? [] : [{ itemId: paper.itemId, title: plain(paper.title) }]));
  // A paper may have the name of its item, and an item its own in public.
  const told = [...ofItems, ...ofPapers].flatMap(({ itemId, title }) => (tells(title) ? lines.filter((line) => line.text.includes(title) && !(line.isTitle && line.itemId === itemId)).map((line) => ({ about: itemId, where: line.itemId })) : []));
  const seen = new Map(told.map((each) => [`${each.about} ${each.where}`, each]));
  return [...seen.values()].map(({ about, where }) => doubt(
    'restricted-title-told', `Item ${labels.get(where) ?? ''} says to the public the title of what is not for publication under item ${labels.get(about) ?? ''}.`, 'Put other words there, as in the public title of that item.', { at: 'agenda', itemId: where },
  ));
};
