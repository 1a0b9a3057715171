// Words of this screen that stand in more than one place.
import type { ImportedBlock } from '../../../shared/importing/import-result.ts';
import type { Declaration } from '../../../shared/model/proceedings.ts';
import { itemKinds } from '../../../shared/model/panel.ts';
import type { ItemKind } from '../../../shared/model/panel.ts';

const kinds: Readonly<Record<ItemKind, string>> = {
  categories: 'exempt matters to decide', urgency: 'urgent business', apologies: 'apologies', declarations: 'declarations',
  minutes: 'previous minutes', 'lac-update': 'young people’s council update', report: 'report', verbal: 'verbal report',
  champions: 'champions’ feedback', planning: 'planning', exclusion: 'exclusion of press and public', 'next-meeting': 'next meeting',
};

export const itemKindWords = (kind: ItemKind): string => kinds[kind];

export const itemKindOptions = itemKinds.map((value) => ({ value, label: kinds[value] }));

export const blockTypeOptions: readonly { readonly value: ImportedBlock['type']; readonly label: string }[] = [
  { value: 'paragraph', label: 'Paragraph' },
  { value: 'bullet', label: 'Bullet' },
  { value: 'subheading', label: 'Sub-heading' },
  { value: 'numbered', label: 'Numbered' },
  { value: 'lettered', label: 'Lettered' },
  { value: 'resolution', label: 'Resolution' },
];

/** "no items", "1 item", "3 items". */
export const counted = (count: number, one: string, many: string): string => (count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`);

/** An interest that was announced, in the officer's words. */
export const announcedKinds: Readonly<Record<Declaration['kind'], string>> = {
  'disclosable-pecuniary': 'Disclosable pecuniary', 'other-registrable': 'Other registrable', 'non-registrable': 'Not registrable', sensitive: 'Sensitive: its nature is not told here and never prints (Localism Act 2011, section 32)',
};
