// The bracketed note by which the Chair lets an urgent item be taken (LGA s100B(4)); it stands before the item.
import { isBalanced } from './text.ts';

const about = /\b(?:chair(?:man|woman|person)?|mayor)\b.{0,80}\b(?:authori[sz]|agree|consent|opinion|accept|approv|permit)/i;
const following = /\b(?:following|next)\s+(?:items?|reports?|matters?|business)\b|\bitems?\s+below\b/i;

/** A note that belongs to the item after it. */
export const isNoteBefore = (text: string): boolean => following.test(text) && (about.test(text) || /^[([]/.test(text));

/** A note that opened with a bracket still runs on. */
export const noteGoesOn = (text: string): boolean => /^[([]/.test(text) && !isBalanced(text);

/** "(The Chair authorised consideration of this item ...)", printed under the item itself. */
export const isNoteOfItem = (text: string): boolean => /^[([]/.test(text) && about.test(text) && /\b(?:this|the above)\b/i.test(text);
