// What a form holds of a picture: its words for who can't see it, and who agreed.
import type { PictureWords } from '../../../../../shared/model/paper.ts';
import type { PictureAnswer } from '../../../../data/commands/picture-answer.ts';
import { newQuestion, questionProblems, severalPeople } from '../../../../lib/consent-question.ts';
import type { ConsentQuestion } from '../../../../lib/consent-question.ts';
import type { FieldProblem } from '../../../../ui/error-summary.tsx';

export type PictureDraft = {
  readonly alt: string;
  readonly decorative: boolean;
  readonly question: ConsentQuestion;
  /** The consent on record, kept while the question is not answered anew. */
  readonly onRecord: string | null;
};

/** Of a picture that is new, or with what was said of it before. */
export const pictureDraft = (today: string, before: PictureWords | undefined): PictureDraft => {
  const onRecord = before === undefined || ['needed', 'not-needed', 'unsaid'].includes(before.consent) ? null : before.consent;
  return { alt: before?.alt ?? '', decorative: before?.decorative ?? false, question: newQuestion(today, before?.consent === 'not-needed' ? 'nobody' : 'later'), onRecord };
};

export const altId = (id: string): string => `alt-${id}`;

/** What is missing, with the id of its field. */
export const pictureProblems = (id: string, { alt, decorative, question, onRecord }: PictureDraft): readonly FieldProblem[] => [
  ...(!decorative && alt.trim() === '' ? [{ fieldId: altId(id), message: 'Say what can be seen on the picture' }] : []),
  ...(onRecord === null ? questionProblems(question, `-${id}`) : []),
];

/** What is stored; call it only without problems. */
export const pictureAnswer = ({ alt, decorative, question: { answer, who, draft }, onRecord }: PictureDraft): PictureAnswer => {
  const words = { alt: alt.trim(), decorative };
  if (onRecord !== null) return { ...words, consent: onRecord };
  if (answer !== 'agreed' || draft.givenOn === null) return { ...words, consent: answer === 'nobody' ? 'not-needed' : 'needed' };
  return { ...words, consent: { ...draft, givenByName: draft.givenByName.trim(), givenOn: draft.givenOn, contributorId: who === severalPeople ? null : who } };
};
