// A consent as a form holds it: who agreed, when, until when.
import type { Consent } from '../../shared/model/contributor.ts';
import type { IsoDate } from '../../shared/model/record.ts';

export type ConsentDraft = Pick<Consent, 'givenBy' | 'givenByName' | 'until'> & { readonly givenOn: IsoDate | null };

export const newConsentDraft = (today: IsoDate): ConsentDraft => ({ givenBy: 'young-person', givenByName: '', givenOn: today, until: null });

export const consentFieldIds = { by: 'consent-by', on: 'consent-on', until: 'consent-until' } as const;

/** What is missing, with the id of its field; empty when the consent can be stored. */
export const consentProblems = ({ givenBy, givenByName, givenOn, until }: ConsentDraft): readonly { readonly fieldId: string; readonly message: string }[] => [
  ...(givenBy === 'parental-responsibility' && givenByName.trim() === '' ? [{ fieldId: consentFieldIds.by, message: 'Enter who agreed' }] : []),
  ...(givenOn === null ? [{ fieldId: consentFieldIds.on, message: 'Enter the day' }] : []),
  ...(givenOn !== null && until !== null && until < givenOn ? [{ fieldId: consentFieldIds.until, message: 'The last day is before the first' }] : []),
];
