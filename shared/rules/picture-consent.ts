// A picture on which somebody can be recognised is printed only while a consent to it holds (DOMAIN A6; data protection law asks for the same).
import { holdsOn, withdrawalStands, type Consent } from '../model/contributor.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { AttachedFile, Paper } from '../model/paper.ts';
import type { IsoDate } from '../model/record.ts';
import type { Block, Image, TextDoc } from '../model/text.ts';
import { leftOutPicture } from './left-out-picture.ts';

/** Why a picture stays out: nobody has said yes, or whether that is needed; the consent that it names is not there or for something else, was withdrawn, is over, or is still to come. */
export type ConsentLack = 'needed' | 'unsaid' | 'unknown' | 'withdrawn' | 'over' | 'not-yet';

/** What is so of a new picture in a text of such a paper until somebody says otherwise: young people's own photographs show young people. */
export const consentAtFirst = (kind: Paper['kind']): 'needed' | 'not-needed' => (kind === 'lac-update' ? 'needed' : 'not-needed');

const lackOf = (consent: Consent, on: IsoDate): ConsentLack | null => {
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= on) return 'withdrawn';
  if (consent.until !== null && consent.until < on) return 'over';
  return holdsOn(consent, on) ? null : 'not-yet';
};

/** Of people who are not on the list nobody can tell whose yes follows whose no. */
const stillWithdrawn = (no: Consent, ofPerson: readonly Consent[], on: IsoDate): boolean => withdrawalStands(no, no.contributorId === null ? [] : ofPerson, on);

const lackOfPerson = (ofPerson: readonly Consent[], on: IsoDate): ConsentLack | null => {
  if (ofPerson.some((consent) => stillWithdrawn(consent, ofPerson, on))) return 'withdrawn';
  const lacks = ofPerson.map((consent) => lackOf(consent, on));
  return lacks.includes(null) ? null : (lacks.at(-1) ?? null);
};

/** Of each person on the picture one consent must hold: a newer one stands in for one that is over. Null: they all do. */
const lackOfAnybody = (ofPicture: readonly Consent[], on: IsoDate): ConsentLack | null => {
  const people = Map.groupBy(ofPicture, ({ contributorId }) => contributorId);
  return [...people.values()].map((ofPerson) => lackOfPerson(ofPerson, on)).find((lack) => lack !== null) ?? null;
};

const lackOfPicture = ({ sha256, consent }: Pick<Image['attrs'], 'sha256' | 'consent'>, consents: readonly Consent[], on: IsoDate): ConsentLack | null => {
  const ofPicture = consents.filter(({ deletedAt, fileSha256 }) => deletedAt === null && fileSha256 === sha256);
  const lack = lackOfAnybody(ofPicture, on);
  if (lack !== null || consent === 'not-needed') return lack;
  if (consent === 'needed' || consent === 'unsaid') return consent;
  return ofPicture.some(({ id }) => id === consent) ? null : 'unknown';
};

/**
 * Null when the picture may be printed on that day. What one person on the picture withdrew keeps it in, whatever the picture itself says.
 * @param consents of the panel; deleted ones count for nothing
 */
export const consentLack = ({ attrs }: Image, consents: readonly Consent[], on: IsoDate): ConsentLack | null => lackOfPicture(attrs, consents, on);

type Attached = Pick<AttachedFile, 'sha256' | 'picture' | 'format'>;

/** A file that prints as the picture that it is. */
export const isPictureFile = ({ format }: Pick<AttachedFile, 'format'>): boolean => format === 'jpeg' || format === 'png';

/** The same of an attached picture; null of a file that is no picture. */
export const attachedPictureLack = (file: Attached, consents: readonly Consent[], on: IsoDate): ConsentLack | null =>
  isPictureFile(file) ? lackOfPicture({ sha256: file.sha256, consent: file.picture?.consent ?? 'unsaid' }, consents, on) : null;

/** A plan or a diagram is a picture too: one of which nobody has said who is on it is in the drafts, and stops their publication until somebody has. */
export const attachedPictureStaysOut = (file: Attached, consents: readonly Consent[], on: IsoDate): boolean => {
  const lack = attachedPictureLack(file, consents, on);
  return lack !== null && lack !== 'unsaid';
};

const withoutLacking = (text: TextDoc, consents: readonly Consent[], on: IsoDate): TextDoc => {
  const lacks = (block: Block): boolean => block.type === 'image' && consentLack(block, consents, on) !== null;
  if (!text.content.some(lacks)) return text;
  return { ...text, content: text.content.map((block) => (block.type === 'image' && lacks(block) ? leftOutPicture(block) : block)) };
};

/**
 * The snapshot without the pictures that nobody agreed to on that day, file, alternative text and caption with them. What is left of each
 * prints that a picture was left out; an attached picture leaves its paper without a file. For every audience: members' papers are printed and sent too, and their pages must be the public's.
 */
export const withConsentedPictures = (snapshot: MeetingSnapshot, on: IsoDate): MeetingSnapshot => {
  const consents = snapshot.consents ?? [];
  const cut = <T extends { readonly text: TextDoc }>(row: T): T => ({ ...row, text: withoutLacking(row.text, consents, on) });
  return {
    ...snapshot,
    papers: snapshot.papers.map((paper) => (paper.file === undefined || !attachedPictureStaysOut(paper.file, consents, on) ? paper : { ...paper, file: undefined, earlierFiles: undefined })),
    minutes: snapshot.minutes.map(cut),
    ...(snapshot.paperSections === undefined ? {} : { paperSections: snapshot.paperSections.map(cut) }),
  };
};
