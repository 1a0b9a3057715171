// How the screen speaks of young people and their consents.
import type { Consent, Contributor } from '../../../shared/model/contributor.ts';
import { addDays } from '../../../shared/model/dates.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { ruleInForce } from '../../../shared/rules/young-names/name-book.ts';
import { endingSoonDays } from '../../data/consents-repository.ts';
import { shortDayInWords, dayInWords } from '../../lib/dates-in-words.ts';

/** What documents print in place of the name. */
export const printsAs = (contributor: Contributor, consents: readonly Consent[], term: string, today: IsoDate): string => {
  switch (ruleInForce(contributor, consents, today)) {
    case 'not-named': return `a young person from the ${term}`;
    case 'role-only': return contributor.role.trim() === '' ? `a representative of the ${term}` : contributor.role.trim();
    case 'first-name': return contributor.name.trim().split(/\s+/)[0] ?? '';
    case 'as-agreed': return contributor.agreedForm.trim();
  }
};

/** "To the name as it prints. The young person agreed on Monday 3 March 2031, until Friday 3 March 2032." */
export const consentWords = ({ fileSha256, about, givenBy, givenByName, givenOn, until }: Consent): string => {
  const what = fileSha256 === null ? 'To the name as it prints' : `To a picture${about.trim() === '' ? '' : `: ${about.trim()}`}`;
  const who = givenBy === 'young-person' ? 'the young person' : `${givenByName.trim() === '' ? 'somebody' : givenByName.trim()}, with parental responsibility,`;
  return `${what}. ${who.charAt(0).toUpperCase()}${who.slice(1)} agreed on ${dayInWords(givenOn)}${until === null ? '' : `, until ${dayInWords(until)}`}.`;
};

/** What is to be noticed about a consent; null: it simply holds. */
export const stateOfConsent = ({ withdrawnOn, until }: Consent, today: IsoDate): { readonly state: string | null; readonly tone: 'warn' | 'accent' } => {
  if (withdrawnOn !== null) return { state: `Withdrawn on ${shortDayInWords(withdrawnOn)}`, tone: 'warn' };
  if (until !== null && until < today) return { state: 'Over', tone: 'warn' };
  if (until !== null && until <= addDays(today, endingSoonDays)) return { state: 'Ends within a month', tone: 'warn' };
  return { state: null, tone: 'accent' };
};
