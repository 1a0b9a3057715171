// A written paper as words, before any Word: title, meeting, marking and sections (DOMAIN 1, A3; DESIGN section 5).
import { belongingTo, mainMeeting, sectionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { writtenPaperKindSchema, type Paper } from '../../model/paper.ts';
import type { Id } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { paperKindOf } from '../../paper-kinds/index.ts';
import type { PaperLook } from '../../paper-kinds/paper-kind.ts';
import { printedDate } from '../../phrases/dates.ts';
import { phraseBook, type Say } from '../../phrases/phrase-book.ts';
import { pageMarkings } from '../../phrases/sentences/exempt-sentences.ts';
import { accessOfPapers } from '../../rules/paper-access.ts';
import { withPaperAlone } from '../../rules/paper-alone.ts';
import { forAudience } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';
import { draftLine } from '../draft-line.ts';
import { newsletterColours, type NewsletterColours } from '../house-style/newsletter-colours.ts';
import { withFollowingAnswers, type Openness } from './follow-answers.ts';
import { paperHead, type PaperHead } from './paper-head.ts';
import { printedSections, type SheetSection } from './printed-sections.ts';

export type PaperSheet = PaperHead & {
  /** For the file's properties. */
  readonly title: string;
  readonly heading: string;
  readonly look: PaperLook;
  /** Of a newsletter. */
  readonly colours?: NewsletterColours;
  readonly sections: readonly SheetSection[];
  /** On each page: the draft's line, and that it is not for publication. */
  readonly pageHead: readonly string[];
};

const notThere = (paperId: Id): Result<never> => failed({ code: 'no-such-paper', what: `The meeting has no paper ${paperId}.`, remedy: 'Choose one of its papers.' });

const notWritten = (title: string): Result<never> => failed({ code: 'paper-not-written', what: `"${title}" is not a paper that was written here.`, remedy: 'Take its file as it is.' });

const restrictedPaper: Result<never> = failed({ code: 'paper-restricted', what: 'This paper is not for publication.', remedy: 'Build it for members, or give it a public version.' });

const appendixLines = (snapshot: MeetingSnapshot, paper: Paper, say: Say): string => {
  const accessOf = accessOfPapers(snapshot);
  // A public version is read with the appendices of the paper that it stands for.
  const standsFor = paper.belongsTo?.as === 'public-version' ? belongingTo(snapshot, paper.belongsTo.paperId, 'appendix') : [];
  const lines = [...standsFor, ...belongingTo(snapshot, paper.id, 'appendix')].map((appendix, index) => {
    const number = String(index + 1);
    return appendix.title.trim() === '' && accessOf(appendix).level !== 'public' ? say('appendix-restricted', { number }) : say('appendix-line', { number, title: appendix.title });
  });
  return lines.length === 0 ? say('appendices-none') : lines.join('\n');
};

const opennessOf = (whole: MeetingSnapshot, paper: Paper): Openness => {
  const accessOf = accessOfPapers(whole);
  if (accessOf(paper).level !== 'public') return 'restricted';
  return belongingTo(whole, paper.id, 'appendix').some((appendix) => accessOf(appendix).level !== 'public') ? 'in-part' : 'open';
};

/**
 * @param whole the snapshot with everything in it; what the audience may not have is left out here
 * @param shown the snapshot as the audience may have it, where it is at hand: `forAudience` of the whole
 * @returns a problem when the paper is not there, was not written here, or is not for that audience
 */
export const paperSheet = (whole: MeetingSnapshot, paperId: Id, options: DocumentOptions, shown?: MeetingSnapshot): Result<PaperSheet> => {
  const audience = options.audience ?? 'public';
  const original = whole.papers.find(({ id, deletedAt }) => id === paperId && deletedAt === null);
  if (original === undefined) return notThere(paperId);
  const access = accessOfPapers(whole)(original);
  if (audience === 'public' && access.level !== 'public') return restrictedPaper;
  const kind = writtenPaperKindSchema.safeParse(original.kind);
  if (!kind.success || original.file !== undefined) return notWritten(original.title);
  const snapshot = shown ?? forAudience(withPaperAlone(whole, original), options);
  const paper = snapshot.papers.find(({ id }) => id === paperId) ?? original;
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const meeting = mainMeeting(snapshot);
  const panel = meeting.bodyAsPrinted ?? snapshot.panel.name;
  const date = meeting.date === null ? null : printedDate(meeting.date, style);
  const heading = paper.title.trim() === '' ? paperKindOf(kind.data).label : paper.title;
  const look = paperKindOf(kind.data).look ?? 'report';
  return ok({
    title: date === null ? say('paper-title-undated', { title: heading, panel }) : say('paper-title', { title: heading, panel, date }),
    ...paperHead(snapshot, say, style),
    heading,
    look,
    ...(look === 'newsletter' ? { colours: newsletterColours(snapshot.accent ?? null) } : {}),
    sections: printedSections(withFollowingAnswers(sectionsOf(snapshot, paperId), { appendices: appendixLines(snapshot, paper, say), openness: opennessOf(whole, original) }), style),
    pageHead: [...(meeting.agendaState === 'published' ? [] : [draftLine(say, options.builtOn, style, false)]), ...pageMarkings([access], say)],
  });
};
