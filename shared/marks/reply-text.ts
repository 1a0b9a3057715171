// What a councillor tells the officer before a meeting, as words for a mail: apologies, or an interest in an item (Localism Act 2011 s31 and the council's code).
import type { Declaration } from '../model/proceedings.ts';
import type { IsoDate } from '../model/record.ts';
import { printedDate } from '../phrases/dates.ts';

export type InterestKind = Declaration['kind'];
export const interestKinds: readonly InterestKind[] = ['disclosable-pecuniary', 'other-registrable', 'non-registrable', 'sensitive'];

export type Reply = {
  readonly as: 'apologies' | 'interest';
  readonly from: string;
  readonly panel: string;
  readonly date: IsoDate | null;
  /** Of an interest. */
  readonly item: { readonly label: string; readonly title: string } | null;
  readonly kind: InterestKind;
  /** Added by the councillor; may be empty. */
  readonly words: string;
};

const interests: Readonly<Record<InterestKind, string>> = {
  'disclosable-pecuniary': 'a disclosable pecuniary interest', 'other-registrable': 'another registrable interest', 'non-registrable': 'a non-registrable interest', sensitive: 'a sensitive interest, whose nature is not to be published (Localism Act 2011 s32),',
};

/** @returns the mail's text, with its subject in the first line */
export const replyText = ({ as, from, panel, date, item, kind, words }: Reply): string => {
  const meeting = `${panel}${date === null ? '' : `, ${printedDate(date, 'accessible')}`}`;
  const lines = as === 'apologies'
    ? [`Apologies: ${meeting}`, '', `I give my apologies for the meeting of the ${meeting}.`]
    : [`Declaration of interest: ${meeting}`, '', `At the meeting of the ${meeting} I shall declare ${interests[kind]}${item === null ? '' : ` in item ${item.label}, ${item.title}`}.`];
  return [...lines, ...(words === '' ? [] : ['', words]), '', from].join('\n');
};
