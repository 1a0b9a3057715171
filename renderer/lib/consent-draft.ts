// A consent as a form holds it: who agreed, when, until when.
import type { Consent } from '../../shared/model/contributor.ts';
import type { IsoDate } from '../../shared/model/record.ts';

export type ConsentDraft = Pick<Consent, 'givenBy' | 'givenByName' | 'until'> & { readonly givenOn: IsoDate | null };

export const newConsentDraft = (today: IsoDate): ConsentDraft => ({ givenBy: 'young-person', givenByName: '', givenOn: today, until: null });

/** @param of tells apart several of them on one screen */
export const consentFieldIds = (of = '') => ({ by: `consent-by${of}`, on: `consent-on${of}`, until: `consent-until${of}` });

/** What is missing, with the id of its field; empty when the consent can be stored. */
export const consentProblems = ({ givenBy, givenByName, givenOn, until }: ConsentDraft, of = ''): readonly { readonly fieldId: string; readonly message: string }[] => {
  const ids = consentFieldIds(of);
  return [
    ...(givenBy === 'parental-responsibility' && givenByName.trim() === '' ? [{ fieldId: ids.by, message: 'Enter who agreed' }] : []),
    ...(givenOn === null ? [{ fieldId: ids.on, message: 'Enter the day' }] : []),
    ...(givenOn !== null && until !== null && until < givenOn ? [{ fieldId: ids.until, message: 'The last day is before the first' }] : []),
  ];
};
