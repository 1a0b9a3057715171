// The head of minutes: present, also present, young people, apologies, who came for one minute.
import type { ImportedMinutes, ImportedPerson } from '../import-result.ts';
import { attendanceColumns, attendanceRow, type AttendanceColumns } from './attendance-table.ts';
import { attendanceLabel, type AttendanceGroup } from './attendance-labels.ts';
import { attendedFor } from './attended-for.ts';
import { isNext } from './lines.ts';
import { markerOf } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';
import { readPeople, type ReadPerson } from './people.ts';
import { looksLikeName, looksLikePost } from './posts.ts';
import { substitutesIn } from './substitutes.ts';
import { fold, wordCount } from './text.ts';
import { attendingSentence } from './young-people.ts';

export type Attendance = Pick<ImportedMinutes, 'chair' | 'present' | 'alsoPresent' | 'youngPeople' | 'youngPeopleSupportedBy' | 'attendedForMinute' | 'apologies'>;

type Kind = Exclude<AttendanceGroup['kind'], 'sub-label' | 'remote' | 'none'>;
type Gathered = {
  readonly lists: Record<Kind, ReadPerson[]>;
  readonly attended: ImportedMinutes['attendedForMinute'][number][];
  readonly understood: Set<Paragraph>;
};

const titled = /^(?:councillors?|cllrs?|mr|mrs|ms|miss|mx|dr|rev|prof)\b/i;

/** "Councillor A Moss      Councillor B Nash" are two people, "F Rhys      Head of Care" is one with a post. */
const joinedColumns = (columns: readonly string[], between: string): string => {
  const [name = '', post = ''] = columns;
  const posted = columns.length === 2 && looksLikeName(name) && !titled.test(post) && looksLikePost(post) && !post.includes('(');
  return posted ? `${name} (${post})` : columns.join(between);
};

const inColumns = (wide: string): string => joinedColumns(wide.trim().split(/\s{3,}/), '\n');

/** A row of a table as one text, its label cell first. */
const entryOf = ({ first, parts, text }: Paragraph): string => {
  const marker = markerOf(text);
  if (parts.length === 1 && first.cells === null && marker === null && attendanceLabel(text) === null) return inColumns(first.wide);
  if (parts.length !== 1 || first.cells === null) return marker === null ? text : marker.rest;
  const cells = first.cells.filter((cell) => cell.length > 0);
  const [label, ...rest] = cells;
  const group = label === undefined ? null : attendanceLabel(label.join(' '));
  if (group !== null) return `${(label ?? []).join(' ')}\n${rest.map((cell) => cell.join('\n')).join('\n')}`;
  return joinedColumns(cells.map((cell) => cell.join(' ')), ', ');
};

const isList = (text: string): boolean => {
  const people = readPeople(text);
  return people.length > 0 && people.every((person) => wordCount(person.name) <= 6 && !/\d/.test(person.name)) && !/\b(?:was|were|had|be|is)\b/.test(text.replace(/\([^()]*\)/g, ''));
};

const isOpenPlural = (text: string): boolean => /^(?:councillors|cllrs)[\s:]+(?!.*\band\b)/is.test(text);

const gather = (paragraphs: readonly Paragraph[]): Gathered => {
  const lists: Gathered['lists'] = { present: [], also: [], apologies: [], 'young-people': [], supporters: [], chair: [] };
  const attended: ImportedMinutes['attendedForMinute'][number][] = [];
  const understood = new Set<Paragraph>();
  let kind: Kind | null = null;
  let councillors = false;
  // "Councillors D Cole" with further names on lines of their own.
  let sticky = false;
  /** ... of which the line held a single one, so that more must stand below. */
  let alone = false;
  let columns: AttendanceColumns | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const above = paragraphs[at - 1]?.parts.at(-1);
    const follows = above !== undefined && (isNext(above, paragraph.first) || above.text.endsWith(','));
    const cells = paragraph.first.cells?.map((cell) => cell.join(' ')) ?? null;
    const header: AttendanceColumns | null = cells === null || columns !== null ? null : attendanceColumns(cells);
    if (header !== null) {
      columns = header;
      understood.add(paragraph);
      continue;
    }
    const row = cells === null || columns === null ? null : attendanceRow(cells, columns);
    if (row !== null) {
      if (row.presence !== 'absent') lists[row.presence === 'apologies' ? 'apologies' : row.officer || kind === 'also' ? 'also' : 'present'].push(row.person);
      understood.add(paragraph);
      continue;
    }
    const text = entryOf(paragraph);
    const single = attendedFor(text);
    if (single !== null) {
      attended.push(...single);
      understood.add(paragraph);
      continue;
    }
    const group = attendanceLabel(text);
    if (group !== null) {
      understood.add(paragraph);
      if (group.kind === 'none') continue;
      councillors = group.councillors;
      const target: Kind = group.kind === 'sub-label' ? (kind === 'apologies' || kind === 'also' ? kind : 'present') : group.kind === 'remote' ? (kind === 'also' ? kind : 'present') : group.kind;
      kind = target;
      sticky = isOpenPlural(group.rest);
      alone = sticky && readPeople(group.rest).length === 1;
      readInto(lists, target, group.rest, councillors);
      continue;
    }
    const sentence = attendingSentence(text);
    if (sentence !== null) {
      understood.add(paragraph);
      if (sentence.kind === 'others') lists.also.push(...sentence.people);
      else {
        lists['young-people'].push(...sentence.young.map(asPerson));
        lists.supporters.push(...sentence.supporters.map(asPerson));
      }
      continue;
    }
    if (kind !== null && isList(text)) {
      understood.add(paragraph);
      alone = isOpenPlural(text) ? readPeople(text).length === 1 : alone && readPeople(text).length === 1;
      sticky = isOpenPlural(text) || (sticky && (follows || alone) && !/^(?:mr|mrs|ms|miss|mx|dr|rev|prof)\b/i.test(text) && readPeople(text).every(({ post }) => post === null));
      readInto(lists, kind, text, councillors || sticky);
      sticky &&= !/\band\b/.test(text);
    }
  }
  return { lists, attended, understood };
};

const asPerson = (name: string): ReadPerson => ({ name, councillor: false, title: null, post: null, chair: false, substituteFor: null, substitutedBy: null, brackets: [] });

/** Who came instead of those who sent apologies. */
const standIns = (apologies: readonly ReadPerson[]): readonly ReadPerson[] =>
  apologies.flatMap((person) => (person.substitutedBy === null ? [] : [{ ...asPerson(person.substitutedBy), councillor: person.councillor, substituteFor: person.name }]));

const noOne = /^(?:none|nil|n\/a|there were none|no one)\.?$/i;

const readInto = (lists: Gathered['lists'], kind: Kind, text: string, councillors: boolean): void => {
  if (text === '' || noOne.test(text)) return;
  if (kind === 'young-people' || kind === 'also') {
    const [first, ...supporters] = text.split(/,?\s+(?:together with|supported by|accompanied by)\s+/i);
    lists[kind].push(...readPeople(first ?? '', councillors));
    lists[kind === 'also' ? 'also' : 'supporters'].push(...supporters.flatMap((part) => readPeople(part)));
    return;
  }
  lists[kind].push(...readPeople(text, councillors));
};

const asPrinted = (person: ReadPerson): string => (person.title === null ? (person.councillor ? `Councillor ${person.name}` : person.name) : `${person.title} ${person.name}`);

const imported = (person: ReadPerson): ImportedPerson => ({
  name: person.name, councillor: person.councillor,
  ...(person.post === null ? {} : { post: person.post }), ...(person.substituteFor === null ? {} : { substituteFor: person.substituteFor }),
});

const sameName = (one: { name: string }, other: { name: string }): boolean => fold(one.name) === fold(other.name);

/** Each name once, in the order of first mention. */
export const once = <T extends { readonly name: string }>(people: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return people.filter((person) => !seen.has(fold(person.name)) && seen.add(fold(person.name)));
};

/** The attendance, and the paragraphs that were understood. */
export const attendanceOf = (paragraphs: readonly Paragraph[]): { readonly attendance: Attendance; readonly understood: ReadonlySet<Paragraph> } => {
  const { lists, attended, understood } = gather(paragraphs);
  // "In attendance" is the only list of some councils: its councillors are the members present.
  const only = lists.present.length === 0 && lists.chair.length === 0;
  const members = only ? lists.also.filter((person) => person.councillor || person.chair) : lists.present;
  const others = only ? lists.also.filter((person) => !person.councillor && !person.chair) : lists.also;
  const stoodIn = standIns(lists.apologies);
  const present = [...lists.chair.filter((chair) => !members.some((member) => sameName(chair, member))), ...members, ...stoodIn];
  const chairs = [...lists.chair, ...members.filter((person) => person.chair && !lists.chair.some((chair) => sameName(chair, person)))];
  return {
    understood,
    attendance: {
      chair: chairs.length === 0 ? null : once(chairs).map(asPrinted).join(' and '),
      present: once(present).map(imported),
      alsoPresent: once(others).map(imported),
      youngPeople: once(lists['young-people']).map(({ name }) => ({ name })),
      youngPeopleSupportedBy: once(lists.supporters).map(({ name }) => name),
      attendedForMinute: attended,
      apologies: once(lists.apologies).map(imported),
    },
  };
};

/** Apologies that are printed inside a minute, as a sentence or a list under it, and who came instead. */
export const apologiesIn = (texts: readonly string[]): { readonly apologies: readonly ImportedPerson[]; readonly substitutes: readonly ImportedPerson[] } => {
  const people: ReadPerson[] = [];
  let listing = false;
  for (const text of texts) {
    const group = attendanceLabel(text.replace(/^that\s+/i, ''));
    if (group?.kind === 'apologies') {
      const list = group.rest.replace(/\s+(?:be|were|was)\s+(?:received|noted|accepted|submitted|recorded).*$/is, '');
      listing = list === '';
      readInto({ present: [], also: [], apologies: people, 'young-people': [], supporters: [], chair: [] }, 'apologies', list.replace(/(?<=\p{L}{3})\.\s+\p{Lu}.*$/su, ''), false);
    } else if (listing && isList(text)) people.push(...readPeople(text));
    else listing = false;
  }
  return { apologies: once(people).map(imported), substitutes: [...standIns(people).map(imported), ...substitutesIn(texts)] };
};
