// The resolution that excludes press and public as it goes into a minute, from the panel's phrases (DOMAIN A1, A2).
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { exclusionSentences } from '../../../../shared/phrases/sentences/exempt-sentences.ts';
import type { RestrictedItem } from '../../../../shared/phrases/sentences/exempt-sentences.ts';
import { asRestricted } from '../../../../shared/rules/access.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { isWritten } from '../screen/minute-order.ts';

type Around = Pick<MinutesView, 'items' | 'minutes' | 'itemLabels' | 'panel'>;

export type Exclusion =
  /** `text` null: the minute of the agenda's exclusion item says it already. `itemId` null: it is that minute, which names several items. */
  | { readonly may: true; readonly text: string | null; readonly itemId: string | null }
  | { readonly may: false };

/** A resolution for exempt matter; a statement for confidential matter, on which there is no vote. */
const wordsFor = (restricted: readonly RestrictedItem[], { panel }: Around): string => {
  const say = phraseBook(panel.houseStyle);
  const of = (level: 'exempt' | 'confidential') => exclusionSentences(restricted.filter(({ access }) => access.level === level), panel.law, say);
  return [...of('exempt').map((sentence) => `Resolved:-\n${sentence}`), ...of('confidential')].join('\n\n');
};

/** What excluding the public means at a minute; not possible where nothing is restricted. */
export const exclusionAt = (minuteId: string, around: Around): Exclusion => {
  const { items, minutes, itemLabels } = around;
  const restricted = asRestricted(items).filter(({ access, taken }) => access.level !== 'public' && taken?.how !== 'in-public');
  const named = (item: (typeof restricted)[number]): RestrictedItem => ({ number: itemLabels.get(item.id) ?? '', title: item.publicTitle ?? item.title, access: item.access });
  const item = items.find(({ id }) => id === minutes.find((minute) => minute.id === minuteId)?.itemId);
  if (item?.kind === 'exclusion') {
    const own = item.resolutionText ?? '';
    return restricted.length === 0 && own === '' ? { may: false } : { may: true, itemId: null, text: own === '' ? wordsFor(restricted.map(named), around) : `Resolved:-\n${own}` };
  }
  const here = restricted.find(({ id }) => id === item?.id);
  if (here === undefined) return { may: false };
  const isSaid = minutes.some(({ itemId, text }) => isWritten(text) && items.some(({ id, kind }) => id === itemId && kind === 'exclusion'));
  return { may: true, itemId: here.id, text: isSaid ? null : wordsFor([named(here)], around) };
};
