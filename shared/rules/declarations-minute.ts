// The minute that interests are recorded under: it says by itself who declared one, or that nobody did (DOMAIN M2).
import type { Item, Minute } from '../model/meeting.ts';

type MinuteOfItems = Pick<Minute, 'itemId' | 'alsoItemIds' | 'title'>;

/** That of the item of declarations, else the one whose title says it. @param numbered the minutes without procedural notes, in printed order */
export const declarationsMinute = <M extends MinuteOfItems>(numbered: readonly M[], items: readonly Pick<Item, 'id' | 'kind'>[]): M | undefined => {
  const declarations = new Set(items.flatMap(({ id, kind }) => (kind === 'declarations' ? [id] : [])));
  return numbered.find(({ itemId, alsoItemIds = [] }) => [itemId ?? '', ...alsoItemIds].some((id) => declarations.has(id))) ?? numbered.find(({ title }) => /declarations? of interest/i.test(title));
};
