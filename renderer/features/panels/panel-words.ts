// The officer's words for a panel's choices, and its particulars as field and value for putting two versions side by side.
import type { Facts } from '../../ui/conflict-notice.tsx';
import { asksForRestart, months } from './number-restart.ts';
import type { PanelDraft } from './panel-draft.ts';

export const laws = [
  { value: 'committee', label: 'Committee', hint: 'Five clear days; exempt matters by resolution (Local Government Act 1972, Part VA).' },
  { value: 'executive', label: 'Executive', hint: 'As a committee, and 28 days\u2019 notice of private business (SI 2012/2089).' },
  { value: 'informal', label: 'Informal', hint: 'No deadline in law.' },
] as const;

export const scopes = [
  { value: 'panel', label: 'on through the panel\u2019s year' },
  { value: 'council', label: 'on through the whole council\u2019s year' },
  { value: 'meeting', label: 'from 1 at each meeting' },
] as const;

export const restarts = [
  { value: 'annual-meeting', label: 'after the annual meeting' },
  { value: 'date', label: 'on a day of each year' },
  { value: 'never', label: 'never' },
] as const;

export const houseStyles = [
  { value: 'accessible', label: 'Accessible', hint: 'Sans serif, left aligned, sentence case.' },
  { value: 'traditional', label: 'Traditional', hint: 'Capital headings, \u201cA G E N D A\u201d, \u201cResolved:-\u201d.' },
] as const;

const labelOf = (options: readonly { readonly value: string; readonly label: string }[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** "on 1 April" for a day of each year; empty where numbers don't run on. */
const restartInWords = (draft: PanelDraft): string => {
  if (!asksForRestart(draft)) return '';
  return draft.numberRestart === 'date' ? `on ${draft.restartDay.trim()} ${labelOf(months, draft.restartMonth)}` : labelOf(restarts, draft.numberRestart);
};

/** Every field of the form with its value in words. */
export const panelFacts = (draft: PanelDraft): Facts => [
  ['Name of the panel', draft.name],
  ['Council', draft.councilName],
  ['Minutes call it the', draft.bodyNoun],
  ['The young people\u2019s council is the', draft.lacCouncilTerm],
  ['Rules of access', labelOf(laws, draft.law)],
  ['Place', draft.venueLines],
  ['Postcode', draft.postcode],
  ['Time', draft.time ?? ''],
  ['Who signs the agenda', draft.signatoryName],
  ['Post', draft.signatoryPost],
  ['Minute numbers run', labelOf(scopes, draft.numberScope)],
  ['Numbers begin again at 1', restartInWords(draft)],
  ['A minute number looks like', draft.numberFormat],
  ['House style', labelOf(houseStyles, draft.houseStyle)],
];
