// The view as the rules of the room take it.
import type { RoomFacts } from '../../../../shared/rules/in-the-room.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';

export const factsOf = ({ attendance, minutes, panel, proceedings }: MinutesView): RoomFacts => ({
  attendance, minutes, panel, movements: proceedings.movements, declarations: proceedings.declarations,
});

/** Items with their printed numbers. */
export const labelledItems = ({ items, itemLabels }: Pick<MinutesView, 'items' | 'itemLabels'>) => items.map((item) => ({ item, label: itemLabels.get(item.id) ?? '' }));
