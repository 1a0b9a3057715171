// The agenda template that a new panel starts with: the usual items, the legal ones marked (DOMAIN section 1, LGA s100A-s100B).
import { publicAccess } from '../model/access.ts';
import type { NewId } from '../model/ids.ts';
import type { ItemKind, TemplateSlot } from '../model/panel.ts';

type Slot = { readonly kind: ItemKind; readonly title: string; readonly legal?: true };

const slots: readonly Slot[] = [
  { kind: 'categories', title: 'To determine if the following matters are to be considered under the categories suggested in accordance with the Local Government Act 1972', legal: true },
  { kind: 'urgency', title: 'To determine any item which the Chair is of the opinion should be considered as a matter of urgency', legal: true },
  { kind: 'apologies', title: 'Apologies for absence' },
  { kind: 'declarations', title: 'Declarations of interest', legal: true },
  { kind: 'minutes', title: 'Minutes of the previous meeting held on {previousMeeting}', legal: true },
  { kind: 'lac-update', title: 'LAC Council update' },
  { kind: 'next-meeting', title: 'Date and time of the next meeting' },
];

/**
 * Fresh slots for a new panel. `{previousMeeting}` in a title is filled with the date of the last meeting when an agenda is made.
 * @param lacCouncilTerm the panel's own term for the looked-after children's council
 */
export const usualTemplate = (newId: NewId, lacCouncilTerm: string): TemplateSlot[] =>
  slots.map((slot) => ({ id: newId(), kind: slot.kind, title: slot.kind === 'lac-update' ? `${lacCouncilTerm} update` : slot.title, subLines: [], legal: slot.legal ?? false, access: publicAccess }));
