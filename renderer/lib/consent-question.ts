// The question whether anybody can be recognised on a picture, and who agreed, as a form holds it.
import { consentProblems, newConsentDraft } from './consent-draft.ts';
import type { ConsentDraft } from './consent-draft.ts';

/** `later`: somebody can be recognised, and nobody was asked yet. */
export type ConsentAnswer = 'nobody' | 'agreed' | 'later';

/** In place of one contributor: several people, or somebody who is not on the list. */
export const severalPeople = 'several';

export type ConsentQuestion = { readonly answer: ConsentAnswer; readonly who: string; readonly draft: ConsentDraft };

export const newQuestion = (today: string, answer: ConsentAnswer = 'later'): ConsentQuestion => ({ answer, who: severalPeople, draft: newConsentDraft(today) });

/** What is missing, with the id of its field. @param of tells apart several of them on one screen */
export const questionProblems = ({ answer, draft }: ConsentQuestion, of = '') => (answer === 'agreed' ? consentProblems(draft, of) : []);
