// Young people print by their display rule, by default not named, wherever their name would stand (DOMAIN A6; DESIGN section 5).
// This is the one place that decides it: every document, preview, reminder and file for a reader is made from what it answers.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Attendance } from '../model/meeting.ts';
import type { Person } from '../model/panel.ts';
import type { Correction } from '../model/proceedings.ts';
import type { Id } from '../model/record.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import { foldedKey } from './young-names/folded-text.ts';
import { nameBook, stricterRule, type NameBook, type NameWords } from './young-names/name-book.ts';
import { namesVisitor } from './young-names/names-visitor.ts';
import { mapTexts, type TextVisitor } from './young-names/map-texts.ts';

export type DisplayOptions = Partial<NameWords>;

/** By the rule of the row itself, or by the contributor's where that is stricter: who was there in this meeting was recorded for this meeting. */
const withPrinted = <T extends Person | Attendance>(row: T, isYoung: boolean, book: NameBook): T => {
  if (!isYoung || row.displayRule === 'as-published') return row;
  const key = foldedKey(row.name);
  const young = book.young.find(({ name }) => foldedKey(name) === key);
  if (young === undefined) return row;
  const rule = stricterRule(row.displayRule, young.contributorRule ?? row.displayRule);
  return { ...row, displayRule: rule, name: young.printedBy(rule).one };
};

/** Published elsewhere before they came here: a record is not rewritten. */
const importedMinutes = (snapshot: MeetingSnapshot): ReadonlySet<Id> =>
  new Set(snapshot.meetings.filter(({ minutesImported }) => minutesImported !== null).map(({ id }) => id));

/** What a correction of imported minutes takes out stands in them as published: by other words it would not be found. */
const corrected = (row: Correction, visitor: TextVisitor, asPublished: ReadonlySet<Id>): Correction =>
  (asPublished.has(row.meetingId) ? { ...mapTexts(row, visitor), was: row.was } : mapTexts(row, visitor));

/** Who attended is named by the row of attendance; the words of interests, corrections and follow-ups are texts like any other. */
const proceedingsNamed = ({ declarations, corrections, followUps }: MeetingSnapshot, visitor: TextVisitor, asPublished: ReadonlySet<Id>): Partial<MeetingSnapshot> => ({
  ...(declarations === undefined ? {} : { declarations: mapTexts(declarations, visitor) }),
  ...(corrections === undefined ? {} : { corrections: corrections.map((row) => corrected(row, visitor, asPublished)) }),
  ...(followUps === undefined ? {} : { followUps: mapTexts(followUps, visitor) }),
});

const apply = (snapshot: MeetingSnapshot, book: NameBook): MeetingSnapshot => {
  const visitor = namesVisitor(book);
  const asPublished = importedMinutes(snapshot);
  const young = new Set(snapshot.people.filter(({ youngPerson }) => youngPerson).map(({ id }) => id));
  const attendance = (row: Attendance): Attendance => {
    if (asPublished.has(row.meetingId)) return row;
    const { name, substituteFor, ...rest } = row;
    const isYoung = row.capacity === 'young-person' || (row.personId !== null && young.has(row.personId));
    return withPrinted({ ...mapTexts(rest, visitor), name, substituteFor }, isYoung, book);
  };
  const person = ({ name, ...rest }: Person): Person => withPrinted({ ...mapTexts(rest, visitor), name }, rest.youngPerson, book);
  return {
    ...snapshot,
    panel: { ...mapTexts({ ...snapshot.panel, signatory: null }, visitor), signatory: snapshot.panel.signatory },
    people: snapshot.people.map(person),
    memberships: mapTexts(snapshot.memberships, visitor),
    meetings: snapshot.meetings.map((meeting) => ({ ...mapTexts({ ...meeting, signatory: null }, visitor), signatory: meeting.signatory })),
    items: mapTexts(snapshot.items, visitor),
    attendance: snapshot.attendance.map(attendance),
    minutes: snapshot.minutes.map((minute) => (asPublished.has(minute.meetingId) ? minute : mapTexts(minute, visitor))),
    papers: mapTexts(snapshot.papers, visitor),
    ...(snapshot.paperSections === undefined ? {} : { paperSections: mapTexts(snapshot.paperSections, visitor) }),
    // Why something was published again, and what was corrected, is as new as whatever else is said.
    ...(snapshot.publications === undefined ? {} : { publications: mapTexts(snapshot.publications, visitor) }),
    ...proceedingsNamed(snapshot, visitor, asPublished),
    // The names themselves end here: nothing that is made afterwards can print them.
    ...(snapshot.youngAsPublished === undefined ? {} : { youngAsPublished: undefined }),
    ...(snapshot.contributors === undefined ? {} : { contributors: snapshot.contributors.map((each) => ({ ...each, name: '' })) }),
    ...(snapshot.consents === undefined ? {} : { consents: snapshot.consents.map((each) => ({ ...each, about: '', givenByName: '' })) }),
  };
};

/**
 * The snapshot with every young person's name as their display rule prints it: in titles, lines, running text, tables, picture descriptions,
 * form answers and file names, for every audience. Minutes that were imported as published, and attendance that prints as published, stay; whom they name is not named in anything else, unless a record of that name says otherwise.
 * Where several records are one young person the strictest rule holds. Applying it twice changes nothing more.
 * @param options the council's wording (default: the panel's house style), and the day of printing (consents that are over by then let no name through), and attendance before it was corrected
 */
export const withDisplayRules = (snapshot: MeetingSnapshot, { say = phraseBook(snapshot.panel.houseStyle), on = null, before = [] }: DisplayOptions = {}): MeetingSnapshot => {
  const book = nameBook(snapshot, { say, on, before });
  return book === null ? snapshot : apply(snapshot, book);
};
