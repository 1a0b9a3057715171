// The words of this screen that stand in more than one place.
export { accessLabels, accessWords } from '../../ui/access-words.ts';
export { kindLabel, kindOptions } from '../../lib/item-kind-words.ts';

export const agendaIsPublished = 'The agenda is already published';
