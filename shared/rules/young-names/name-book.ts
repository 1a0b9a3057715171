// Every young person of a meeting with the forms of their name and what prints in its place; and the adults whose names must stay (DOMAIN A6).
import { withdrawalStands, type Consent, type Contributor } from '../../model/contributor.ts';
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Attendance } from '../../model/meeting.ts';
import type { DisplayRule } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { foldedKey, foldText } from './folded-text.ts';
import { nameForms, type NameForms } from './name-forms.ts';
import { nameParts, type NameParts } from './name-parts.ts';
import { namesAsPublished } from './names-as-published.ts';

/** What stands in place of a name. `alike`: neighbours of the same kind join in the plural. */
export type Printed = { readonly one: string; readonly several: string | null };

export type YoungName = {
  readonly name: string;
  readonly parts: NameParts;
  readonly forms: NameForms;
  /** The strictest of all records of that name. */
  readonly rule: DisplayRule;
  readonly printed: Printed;
  /** Null where nobody of that name is a contributor. */
  readonly contributorRule: DisplayRule | null;
  readonly printedBy: (rule: DisplayRule) => Printed;
};

export type NameBook = {
  readonly young: readonly YoungName[];
  /** Whole names of people of the meeting who aren't young people, folded. */
  readonly adults: RegExp | null;
  /** Surnames of those people with the initials that they go with; an empty one where no more than the surname is recorded. */
  readonly adultInitials: ReadonlyMap<string, ReadonlySet<string>>;
  /** A quick look: nothing of this in a text, and no name is. */
  readonly anything: RegExp;
};

export type NameWords = {
  readonly say: Say;
  /** The day of printing: a consent that is over by then no longer lets a name through. */
  readonly on: IsoDate | null;
  /** Attendance as it stood before it was corrected: whom it named is known still. */
  readonly before?: readonly Attendance[];
};

const strictness: Readonly<Record<DisplayRule, number>> = { 'not-named': 0, 'role-only': 1, 'first-name': 2, 'as-agreed': 3 };

export const stricterRule = (a: DisplayRule, b: DisplayRule): DisplayRule => (strictness[b] < strictness[a] ? b : a);

type Entry = {
  readonly name: string;
  readonly rule: DisplayRule;
  readonly contributorRule: DisplayRule | null;
  readonly role: string;
  /** Null where the record has no words of its own for "as agreed": the name itself. */
  readonly agreedForm: string | null;
};

/** A consent to the name that was withdrawn, or is over, takes the name back; where none was ever noted the rule stands, with a finding. */
const lapsed = (contributor: Contributor, consents: readonly Consent[], on: IsoDate | null): boolean => {
  const own = consents.filter((consent) => consent.deletedAt === null && consent.contributorId === contributor.id && consent.fileSha256 === null);
  return own.some((consent) => withdrawalStands(consent, own, on)) || (on !== null && own.length > 0 && own.every(({ until, withdrawnOn }) => (until !== null && until < on) || (withdrawnOn !== null && withdrawnOn <= on)));
};

/** The rule by which a contributor prints on a day: their own, or not named once the consent is over or nothing was agreed. */
export const ruleInForce = (contributor: Contributor, consents: readonly Consent[], on: IsoDate | null): DisplayRule => {
  const { displayRule } = contributor;
  if (displayRule !== 'first-name' && displayRule !== 'as-agreed') return displayRule;
  return lapsed(contributor, consents, on) || (displayRule === 'as-agreed' && contributor.agreedForm.trim() === '') ? 'not-named' : displayRule;
};

const noContributor = { contributorRule: null, role: '', agreedForm: null } as const;

/** Attendance as it is and as it was; whom a correction made an adult is one. */
const attendanceEver = ({ attendance }: MeetingSnapshot, before: readonly Attendance[]): readonly Attendance[] =>
  [...attendance, ...before.filter(({ id }) => !attendance.some((now) => now.id === id && now.capacity !== 'young-person'))];

const entriesOf = (snapshot: MeetingSnapshot, { on, before = [] }: NameWords): Entry[] => {
  const contributors = (snapshot.contributors ?? []).filter(({ deletedAt }) => deletedAt === null);
  const young = new Set(snapshot.people.filter(({ youngPerson }) => youngPerson).map(({ id }) => id));
  return [
    ...contributors.map((each): Entry => {
      const rule = ruleInForce(each, snapshot.consents ?? [], on);
      return { name: each.name, rule, contributorRule: rule, role: each.role.trim(), agreedForm: each.agreedForm.trim() };
    }),
    ...snapshot.people.filter(({ youngPerson }) => youngPerson).map((each): Entry => ({ name: each.name, rule: each.displayRule, ...noContributor })),
    ...attendanceEver(snapshot, before).flatMap((row): Entry[] =>
      row.deletedAt === null && row.displayRule !== 'as-published' && (row.capacity === 'young-person' || (row.personId !== null && young.has(row.personId)))
        ? [{ name: row.name, rule: row.displayRule, ...noContributor }] : []),
  ];
};

/** Whom nothing but imported minutes names: nobody has agreed to more, so they are not named in anything else. What was recorded of them since goes before. */
const withPublished = (entries: readonly Entry[], snapshot: MeetingSnapshot, { before = [] }: NameWords): Entry[] => {
  const known = new Set(entries.map(({ name }) => foldedKey(name)));
  return [...entries, ...namesAsPublished({ ...snapshot, attendance: attendanceEver(snapshot, before) }).filter((name) => !known.has(foldedKey(name))).map((name): Entry => ({ name, rule: 'not-named', ...noContributor }))];
};

const together = (a: Entry, b: Entry): Entry => ({
  name: a.name,
  rule: stricterRule(a.rule, b.rule),
  contributorRule: a.contributorRule === null || b.contributorRule === null ? (a.contributorRule ?? b.contributorRule) : stricterRule(a.contributorRule, b.contributorRule),
  role: a.role === '' ? b.role : a.role,
  agreedForm: a.agreedForm ?? b.agreedForm,
});

/** Where several records are one young person, the strictest of their rules holds. */
const oneOfEach = (entries: readonly Entry[]): Entry[] => {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const other = byName.get(foldedKey(entry.name));
    byName.set(foldedKey(entry.name), other === undefined ? entry : together(other, entry));
  }
  return [...byName.values()];
};

export const collective = (term: string, say: Say) => ({
  notNamed: { one: say('young-person', { lacCouncil: term }), several: say('young-people', { lacCouncil: term }) },
  byRole: { one: say('young-representative', { lacCouncil: term }), several: say('young-representatives', { lacCouncil: term }) },
});

const namesAnyOf = (text: string, parts: NameParts): boolean => {
  const words = foldedKey(text).split(/[^\p{L}'-]+/u);
  return [parts.first, ...parts.known, ...(parts.surname === null ? [] : [parts.surname])].some((name) => words.includes(name.toLowerCase()));
};

const printedOf = ({ role, agreedForm, name }: Entry, rule: DisplayRule, parts: NameParts, words: ReturnType<typeof collective>): Printed => {
  switch (rule) {
    case 'not-named': return words.notNamed;
    case 'role-only': return role === '' || namesAnyOf(role, parts) ? words.byRole : { one: role, several: null };
    case 'first-name': return { one: foldText(name).text.trim() === name.trim() ? parts.first : (name.trim().split(/[\s,]+/)[0] ?? parts.first), several: null };
    case 'as-agreed': return { one: agreedForm ?? name, several: null };
  }
};

const alternatives = (texts: readonly string[]): string => texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');

const adultNames = (snapshot: MeetingSnapshot, youngKeys: ReadonlySet<string>): string[] => {
  const young = new Set(snapshot.people.filter(({ youngPerson }) => youngPerson).map(({ id }) => id));
  const names = [
    ...snapshot.people.filter(({ youngPerson }) => !youngPerson).map(({ name }) => name),
    ...snapshot.attendance.filter(({ capacity, personId }) => capacity !== 'young-person' && (personId === null || !young.has(personId))).map(({ name }) => name),
    ...[snapshot.panel, ...snapshot.meetings].flatMap(({ signatory }) => signatory?.name ?? []),
  ].map((name) => foldText(name).text.replace(/\s+/g, ' ').trim());
  return [...new Set(names)].filter((name) => name !== '' && !youngKeys.has(name.toLowerCase()));
};

const wholeNames = (names: readonly string[]): RegExp | null => {
  const whole = names.filter((name) => name.includes(' '));
  if (whole.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(whole).replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'giu');
};

const initialsBySurname = (names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const initials = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.toLowerCase().split(' ');
    const surname = words.at(-1) ?? '';
    const first = words.length > 1 ? (words[0] ?? '').charAt(0) : '';
    initials.set(surname, (initials.get(surname) ?? new Set()).add(first));
  }
  return initials;
};

/** Null where the meeting has no young people whose names are known. Words that a rule already put in place of a name are no name. */
export const nameBook = (snapshot: MeetingSnapshot, words: NameWords): NameBook | null => {
  const instead = collective(snapshot.panel.lacCouncilTerm, words.say);
  const printedForms = new Set([
    ...Object.values(instead).flatMap(({ one, several }) => [one, several]),
    // A contributor whose name was taken out has been here: what stands in people and attendance is already the role or the agreed form.
    ...(snapshot.contributors ?? []).filter(({ name }) => name === '').flatMap(({ role, agreedForm }) => [role, agreedForm]),
  ].map(foldedKey));
  const young = oneOfEach(withPublished(entriesOf(snapshot, words), snapshot, words)).flatMap((entry): YoungName[] => {
    const parts = printedForms.has(foldedKey(entry.name)) ? null : nameParts(entry.name);
    if (parts === null) return [];
    const printedBy = (rule: DisplayRule): Printed => printedOf(entry, rule, parts, instead);
    const { name, rule, contributorRule } = entry;
    return [{ name, parts, forms: nameForms(parts), rule, printed: printedBy(rule), contributorRule, printedBy }];
  });
  if (young.length === 0) return null;
  const pieces = young.flatMap(({ parts }) => [parts.first, ...parts.known, ...(parts.surname === null ? [] : [parts.surname.split(/[\s'-]/).at(-1) ?? ''])]);
  const adults = adultNames(snapshot, new Set(young.map(({ name }) => foldedKey(name))));
  return {
    young,
    adults: wholeNames(adults),
    adultInitials: initialsBySurname(adults),
    anything: new RegExp(alternatives([...new Set(pieces.map((piece) => piece.split(/[\s'-]/)[0] ?? piece))].filter((piece) => piece !== '')), 'iu'),
  };
};
