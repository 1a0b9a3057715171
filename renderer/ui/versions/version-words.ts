// How an earlier version of a text is called: when, by whom, and why it was kept.
import { londonDate } from '../../../shared/model/dates.ts';
import { clockInWords, dayInWords } from '../../lib/dates-in-words.ts';

const kinds = {
  automatic: 'Kept automatically',
  named: 'Kept by name',
  conflict: 'Kept out when two windows wrote at once',
} as const;

/** What is known of a kept version beside its text. */
export type Kept = { readonly at: string; readonly actor: { readonly name: string }; readonly kind: keyof typeof kinds; readonly name: string };

/** "Tuesday 28 August 2018, 14:32", in London. */
export const versionTime = ({ at }: Pick<Kept, 'at'>): string => {
  const milliseconds = Date.parse(at);
  return `${dayInWords(londonDate(milliseconds))}, ${clockInWords(milliseconds)}`;
};

/** Its name where it has one, else its time. */
export const versionLabel = (version: Kept): string => (version.name.trim() === '' ? versionTime(version) : version.name.trim());

/** What the label does not say: "Kept automatically. Robin Ashdown.", "Tuesday 28 August 2018, 14:32. Robin Ashdown." */
export const versionFacts = (version: Kept): string =>
  [version.name.trim() === '' ? kinds[version.kind] : versionTime(version), version.actor.name.trim()].filter((words) => words !== '').map((words) => `${words}.`).join(' ');
