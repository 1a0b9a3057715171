// What stands on each page of a paper that isn't published yet (DESIGN section 5).
import type { HouseStyle } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';
import { printedShortDate } from '../phrases/dates.ts';
import type { Say } from '../phrases/phrase-book.ts';

/** @param provisional minute numbers may still change (DOMAIN N2) */
export const draftLine = (say: Say, builtOn: IsoDate, style: HouseStyle, provisional: boolean): string =>
  say(provisional ? 'draft-provisional' : 'draft', { date: printedShortDate(builtOn, style) });
