// Apologies for absence.
import { definePhrases, inBothStyles } from './phrase.ts';

export const apologiesPhrases = definePhrases({
  apologies: inBothStyles('Apologies for absence', 'Apologies for absence were submitted by {people}.'),
  'no-apologies': inBothStyles('No apologies', 'There were no apologies for absence.'),
});
