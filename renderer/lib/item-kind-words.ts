// What the screens call the kinds of agenda item; the council's own term stands for "LAC Council".
import type { ItemKind } from '../../shared/model/panel.ts';
import { itemKinds } from '../../shared/model/panel.ts';

const kindLabels: Readonly<Record<ItemKind, string>> = {
  categories: 'Exempt matters to decide',
  urgency: 'Urgent business',
  apologies: 'Apologies for absence',
  declarations: 'Declarations of interest',
  minutes: 'Minutes of the previous meeting',
  'lac-update': 'LAC Council update',
  report: 'Report',
  verbal: 'Verbal report',
  champions: 'Champions\u2019 feedback',
  planning: 'Planning of the work',
  exclusion: 'Exclusion of press and public',
  'next-meeting': 'Date of next meeting',
};

export const kindLabel = (kind: ItemKind, lacCouncilTerm: string): string =>
  kind === 'lac-update' ? `${lacCouncilTerm} update` : kindLabels[kind];

export const kindOptions = (lacCouncilTerm: string): readonly { readonly value: ItemKind; readonly label: string }[] =>
  itemKinds.map((kind) => ({ value: kind, label: kindLabel(kind, lacCouncilTerm) }));
