// What an officer says of an attached picture: for who can't see it, and who agreed. Stored with the file in one act.
import type { Consent } from '../../../shared/model/contributor.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { AttachedFile, Paper, PictureWords } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import type { SaveResult } from '../save-result.ts';
import { changeRecord, createRecord, findRecord } from '../write-record.ts';

/** A consent that was given; `contributorId` null: several people, or somebody who is not on the list. */
export type GivenConsent = Pick<Consent, 'contributorId' | 'givenBy' | 'givenByName' | 'givenOn' | 'until'>;

/** `needed`: somebody can be recognised and nobody was asked yet; a text that is neither: a consent on record, by its id. */
export type PictureAnswer = Pick<PictureWords, 'alt' | 'decorative'> & { readonly consent: string | GivenConsent };

/** Notes a consent to one picture inside an act that is open; answers its id. */
export const storeConsent = async (work: Work, { panelId, sample }: Pick<Meeting, 'panelId' | 'sample'>, fileSha256: string, about: string, given: GivenConsent): Promise<Id> => {
  const { newId, now } = work.context;
  const consent: Consent = { ...newRecord(newId, now), ...given, panelId, fileSha256, about, withdrawnOn: null, sample };
  await createRecord(work, 'consents', consent);
  return consent.id;
};

/** The file with what was said of it; a consent that was given becomes a record of the panel. Without an answer the file stays as it is. */
export const withPictureWords = async (work: Work, meeting: Pick<Meeting, 'panelId' | 'sample'>, file: AttachedFile, answer: PictureAnswer | undefined): Promise<AttachedFile> => {
  if (answer === undefined) return file;
  const { alt, decorative, consent } = answer;
  const kept = typeof consent === 'string' ? consent : await storeConsent(work, meeting, file.sha256, alt, consent);
  return { ...file, picture: { alt: decorative ? '' : alt, decorative, consent: kept } };
};

const noPicture = failed({ code: 'not-a-picture', what: 'This paper is no picture any more.', remedy: 'Nothing was changed; look at the paper again.' });

/**
 * Changes what is said of an attached picture.
 * @returns the paper; `not-a-picture`, `agenda-published`, `not-found`, or a conflict when the file was changed since `rev`
 */
export const describePicture = (context: DataContext, target: { readonly meetingId: Id; readonly id: Id; readonly rev: number; readonly answer: PictureAnswer }): Promise<SaveResult<Paper>> =>
  act(context, { label: 'Describe a picture', undoIn: target.meetingId }, async (work): Promise<SaveResult<Paper>> => {
    const meeting = await openAgenda(work, target.meetingId);
    if (!meeting.ok) return meeting;
    const paper = await findRecord(work, 'papers', target.id);
    if (!paper.ok) return paper;
    const { file } = paper.value;
    if (file === undefined || file.pixels === null) return noPicture;
    return changeRecord(work, 'papers', target, { file: await withPictureWords(work, meeting.value, file, target.answer) });
  });
