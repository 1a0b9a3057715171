// What must be seen before a meeting's papers go out: names of young people, what is private about them, and consents (DOMAIN A6).
import { holdsOn, withdrawalStands, type Consent, type Contributor } from '../model/contributor.ts';
import { isToBeSearched, youngListMark, youngPeopleNamed } from '../attachments/young-people-in-file.ts';
import { addDays } from '../model/dates.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { AttachedFile } from '../model/paper.ts';
import type { IsoDate } from '../model/record.ts';
import { printedDate } from '../phrases/dates.ts';
import { sentenceCase } from '../phrases/names.ts';
import { attachedPictureLack, consentLack, isPictureFile, type ConsentLack } from '../rules/picture-consent.ts';
import { namesToLookAt, type Look, type LookCode } from '../rules/young-names/names-to-look-at.ts';
import type { Finding, FindingPlace } from './finding.ts';

/** A doubt that may be put aside only after somebody has said that they looked at it. */
export type MustBeSeen = Finding & { readonly mustBeSeen: true };


const mustBeSeen = (code: string, what: string, remedy: string, place?: FindingPlace): MustBeSeen =>
  ({ code, stops: false, mustBeSeen: true, what, remedy, ...(place === undefined ? {} : { place }) });

const paperAt = (paperId: string): FindingPlace => ({ at: 'paper', paperId });
const youngPeople: FindingPlace = { at: 'young-people' };

const lookWords: Readonly<Record<LookCode, { readonly what: (look: Look) => string; readonly remedy: string }>> = {
  'name-doubt': { what: ({ where, words }) => `“${words}” in ${where} may be a young person’s name.`, remedy: 'Read the sentence. If it is, write it in full there, so that the display rule finds it, or take it out.' },
  'full-name': { what: ({ where, words }) => `A young person’s full name prints in ${where}: “${words}”.`, remedy: 'Make sure that this was agreed.' },
  'birth-date': { what: ({ where, words }) => `A date of birth may stand in ${where}: “${words}”.`, remedy: 'Take it out, unless it is not of a child.' },
  'case-number': { what: ({ where, words }) => `A case number may stand in ${where}: “${words}”.`, remedy: 'Take it out, unless it is not of a child.' },
  'name-near-private': { what: ({ where, words }) => `In ${where} a young person stands beside words about health, faith, sexuality, offences, placement or court: “${words}”.`, remedy: 'Make sure that it tells nothing private about anybody who can be recognised.' },
};

const lackWords: Readonly<Record<ConsentLack, string>> = {
  needed: 'nobody has agreed to it yet', unsaid: 'nobody has said whether anybody can be recognised on it', unknown: 'the consent to it is not on record', withdrawn: 'the consent to it was withdrawn',
  over: 'the consent to it is over', 'not-yet': 'the consent to it begins later',
};

/** Why a picture stays out, in words for a screen. */
export const lackInWords = (lack: ConsentLack): string => lackWords[lack];

const placeOfLook = ({ of }: Look): FindingPlace | undefined => {
  if (of === null) return undefined;
  return of.kind === 'item' ? { at: 'agenda', itemId: of.id } : of.kind === 'paper' ? paperAt(of.id) : { at: 'minutes' };
};

/** Places to look at as findings. */
export const lookFindings = (looks: readonly Look[]): MustBeSeen[] => looks.map((look) => mustBeSeen(look.code, lookWords[look.code].what(look), lookWords[look.code].remedy, placeOfLook(look)));

const soon = 31;

const endsSoon = ({ until, withdrawnOn }: Consent, on: IsoDate): boolean => withdrawnOn === null && until !== null && until >= on && until <= addDays(on, soon);

type Shown = { readonly paperId: string; readonly where: string; readonly alt: string; readonly sha256: string; readonly lack: (consents: readonly Consent[], on: IsoDate) => ConsentLack | null };

const attachedPictures = (snapshot: MeetingSnapshot): Shown[] =>
  snapshot.papers.flatMap(({ id, deletedAt, title, file }) =>
    deletedAt !== null || file === undefined || !isPictureFile(file) ? [] : [{ paperId: id, where: `the paper “${title}”`, alt: file.picture?.alt ?? '', sha256: file.sha256, lack: (consents, on) => attachedPictureLack(file, consents, on) }]);

const picturesOf = (snapshot: MeetingSnapshot): Shown[] => [
  ...attachedPictures(snapshot),
  ...snapshot.papers.filter(({ deletedAt }) => deletedAt === null).flatMap((paper) =>
    (snapshot.paperSections ?? []).filter(({ paperId, deletedAt }) => paperId === paper.id && deletedAt === null).flatMap(({ text }) =>
      text.content.flatMap((block): Shown[] =>
        block.type === 'image' ? [{ paperId: paper.id, where: `the paper “${paper.title}”`, alt: block.attrs.alt, sha256: block.attrs.sha256, lack: (consents, on) => consentLack(block, consents, on) }] : []))),
];

const pictureFindings = (snapshot: MeetingSnapshot, on: IsoDate): MustBeSeen[] =>
  picturesOf(snapshot).flatMap(({ paperId, where, alt, sha256, lack: lackOf }): MustBeSeen[] => {
    const consents = snapshot.consents ?? [];
    const picture = alt.trim() === '' ? 'a picture' : `the picture “${alt.trim()}”`;
    const lack = lackOf(consents, on);
    if (lack === 'unsaid') return [mustBeSeen('picture-without-consent', `${sentenceCase(picture)} in ${where} can’t be published yet: ${lackWords[lack]}.`, 'Say on that paper who agreed, or that nobody can be recognised.', paperAt(paperId))];
    if (lack !== null) return [mustBeSeen('picture-without-consent', `${sentenceCase(picture)} in ${where} stays out of what is printed: ${lackWords[lack]}.`, 'Note who agreed, or leave it out.', paperAt(paperId))];
    const ending = consents.find((consent) => consent.deletedAt === null && consent.fileSha256 === sha256 && endsSoon(consent, on));
    return ending?.until === undefined || ending.until === null ? [] : [mustBeSeen('consent-ends', `The consent to ${picture} in ${where} ends on ${printedDate(ending.until, 'accessible')}.`, 'Ask again before then.', paperAt(paperId))];
  });

const fileWords: Readonly<Record<'file-not-searched' | 'file-not-searchable' | 'file-scanned', { readonly what: (title: string) => string; readonly remedy: string }>> = {
  'file-not-searched': { what: (title) => `The attached file of the paper “${title}” has not been searched for the young people who are on the list now.`, remedy: 'Orderpaper does that while the Publish tab is open. Where this stays, read the file yourself.' },
  'file-not-searchable': { what: (title) => `The separate file of the paper “${title}” can’t be searched for names of young people.`, remedy: 'Read it before it is sent out.' },
  'file-scanned': { what: (title) => `The attached file of the paper “${title}” has pages that are pictures, and can’t be searched there for names of young people.`, remedy: 'Read those pages.' },
};

const fileCodes = (file: AttachedFile, mark: string | null): (keyof typeof fileWords)[] => {
  if (isToBeSearched(file, mark)) return ['file-not-searched'];
  if (mark !== null && file.format === 'other') return ['file-not-searchable'];
  return mark !== null && file.findings.some(({ code }) => code === 'no-text') ? ['file-scanned'] : [];
};

/** No display rule reaches into a file that others made: who is named in it, and where nobody could look for names. */
export const attachedFileFindings = (snapshot: MeetingSnapshot, on: IsoDate): MustBeSeen[] => {
  const mark = youngListMark(snapshot, on);
  return snapshot.papers.flatMap(({ id, deletedAt, title, file }) => {
    if (deletedAt !== null || file === undefined) return [];
    const count = file.findings.find(({ code }) => code === youngPeopleNamed)?.count ?? 0;
    const who = count === 1 ? 'A young person is' : `${count} young people are`;
    return [
      ...(count === 0 ? [] : [mustBeSeen('file-names-young-person', `${who} named in the attached file of the paper “${title}”, and nothing in it can be changed here.`, 'Ask the author for a version without the name, or make sure that this was agreed.', paperAt(id))]),
      ...fileCodes(file, mark).map((code) => mustBeSeen(code, fileWords[code].what(title), fileWords[code].remedy, paperAt(id))),
    ];
  });
};

const isNamed = ({ displayRule, deletedAt }: Contributor): boolean => deletedAt === null && (displayRule === 'first-name' || displayRule === 'as-agreed');

const nameFindings = (contributor: Contributor, consents: readonly Consent[], on: IsoDate): MustBeSeen[] => {
  const own = consents.filter(({ contributorId, fileSha256, deletedAt }) => deletedAt === null && contributorId === contributor.id && fileSha256 === null);
  const { name } = contributor;
  if (own.length === 0) return [mustBeSeen('name-without-consent', `${name} prints by name, and no consent to it is noted.`, 'Note who agreed, or choose “Not named”.', youngPeople)];
  const holding = own.some((consent) => withdrawalStands(consent, own, on)) ? [] : own.filter((consent) => holdsOn(consent, on));
  if (holding.length === 0) return [mustBeSeen('name-consent-over', `The consent to print ${name} by name is over or was withdrawn, so the name stays out.`, 'Ask again, or choose “Not named”.', youngPeople)];
  const last = holding.every((consent) => endsSoon(consent, on)) ? holding[0]?.until : null;
  return last === null || last === undefined ? [] : [mustBeSeen('name-consent-ends', `The consent to print ${name} by name ends on ${printedDate(last, 'accessible')}.`, 'Ask again before then.', youngPeople)];
};

/**
 * @param snapshot whole, with names as they are written
 * @param on the day of publication
 * @returns findings that an officer must have seen before anything of it is published
 */
export const youngPeopleFindings = (snapshot: MeetingSnapshot, on: IsoDate): readonly MustBeSeen[] => [
  ...(snapshot.contributors ?? []).filter(isNamed).flatMap((contributor) => nameFindings(contributor, snapshot.consents ?? [], on)),
  ...pictureFindings(snapshot, on),
  ...attachedFileFindings(snapshot, on),
  ...lookFindings(namesToLookAt(snapshot)),
];
