// Who gets which reading copy of a meeting (DOMAIN A2, A6): what is not for publication goes to voting councillors by itself, and to nobody else unless the officer says so.
import { mainMeeting, type MeetingSnapshot, type Member } from '../model/meeting-snapshot.ts';
import type { Id, IsoDate } from '../model/record.ts';
import { inForce } from './membership.ts';

/** `restricted`: with a sealed part that holds what is not for publication. */
export type CopyKind = 'restricted' | 'public' | 'none';

export type CopyReader = {
  /** Null: somebody whom the officer added by name. */
  readonly personId: Id | null;
  readonly name: string;
  readonly role: Member['membership']['role'] | null;
  readonly youngPerson: boolean;
  readonly kind: CopyKind;
};

/** Who a copy was for, and what was chosen for them. */
export type GotReader = Pick<CopyReader, 'personId' | 'name' | 'kind'>;

/** A copy that somebody got. */
export type GotCopy = {
  /** Null: not numbered. */
  readonly copy: number | null;
  /** It has a sealed part with what is not for publication. */
  readonly restricted: boolean;
  readonly readers: readonly GotReader[];
};

/**
 * The copy that a member gets unless the officer decides otherwise. Voting councillors are entitled to what their committee considers (LGA s100F); co-opted members, young
 * people and advisers are not, whether or not they vote, and a substitute needs one only for the meeting at which they stand in.
 */
export const usualCopy = ({ membership, person }: Member): CopyKind => {
  if (membership.role === 'substitute-pool') return 'none';
  const isEntitled = person.councillor && !person.youngPerson && membership.voting && membership.role !== 'co-opted' && membership.role !== 'adviser';
  return isEntitled ? 'restricted' : 'public';
};

const isSame = (one: Pick<CopyReader, 'personId' | 'name'>, other: Pick<CopyReader, 'personId' | 'name'>): boolean =>
  one.personId === null ? other.personId === null && one.name === other.name : one.personId === other.personId;

/** What was last chosen for somebody; null: they had no copy of this meeting. */
const lastKind = (reader: Pick<CopyReader, 'personId' | 'name'>, got: readonly GotCopy[]): CopyKind | null => got.flatMap(({ readers }) => readers).findLast((each) => isSame(each, reader))?.kind ?? null;

/**
 * Who is offered a copy: members of that day in the panel's order, each once, then who was added by name before. What was chosen for somebody before is chosen again.
 * @param members of all times, in printed order
 * @param got copies of this meeting until now, the oldest first
 */
export const usualReaders = (members: readonly Member[], day: IsoDate, got: readonly GotCopy[]): readonly CopyReader[] => {
  const now = members.filter(({ membership }) => inForce(membership, day));
  const once = now.filter(({ person }, at) => now.findIndex((other) => other.person.id === person.id) === at);
  const listed = once.map((member): CopyReader => {
    const reader = { personId: member.person.id, name: member.person.name, role: member.membership.role, youngPerson: member.person.youngPerson };
    return { ...reader, kind: lastKind(reader, got) ?? usualCopy(member) };
  });
  const added = got.flatMap(({ readers }) => readers.filter(({ personId }) => personId === null));
  const addedOnce = added.filter((reader, at) => added.findIndex((other) => isSame(other, reader)) === at);
  return [...listed, ...addedOnce.map((reader): CopyReader => ({ ...reader, role: null, youngPerson: false, kind: lastKind(reader, got) ?? 'public' }))];
};

/** Who of them last got a copy with a sealed part: those alone can have lost its passphrase. @param got as for `usualReaders` */
export const readersWithRestricted = (readers: readonly CopyReader[], got: readonly GotCopy[]): readonly CopyReader[] =>
  readers.filter((reader) => got.findLast((copy) => copy.readers.some((each) => isSame(each, reader)))?.restricted === true);

/** Which issue of the papers a copy is: the number of the agenda's publication; 0 while it is a draft. */
export const issueNumber = (snapshot: MeetingSnapshot): number => snapshot.publications?.at(-1)?.number ?? (mainMeeting(snapshot).agendaState === 'published' ? 1 : 0);

export type PlannedCopy = GotCopy & {
  /** What the copy itself says of its reader: a young person's name is in none (DOMAIN A6). */
  readonly nameInCopy: string | null;
  readonly fileName: string;
};

/** "O’Hara, Jane" as "o-hara-jane": what every file system takes. */
const inFileName = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);

const gets = ({ personId, name, kind }: CopyReader): GotReader => ({ personId, name, kind });

const numberedCopies = (readers: readonly CopyReader[], { stem, got, seals }: { readonly stem: string; readonly got: readonly GotCopy[]; readonly seals: boolean }): PlannedCopy[] => {
  let next = Math.max(0, ...got.map(({ copy }) => copy ?? 0));
  return readers.map((reader) => {
    const had = got.findLast(({ copy, readers: of }) => copy !== null && of.some((each) => isSame(each, reader)))?.copy ?? null;
    if (had === null) next += 1;
    const copy = had ?? next;
    const nameInCopy = reader.youngPerson ? null : reader.name;
    const named = nameInCopy === null ? '' : inFileName(nameInCopy);
    return {
      copy, nameInCopy, restricted: seals && reader.kind === 'restricted', readers: [gets(reader)],
      fileName: `${stem}-copy-${String(copy).padStart(2, '0')}${named === '' ? '' : `-${named}`}.orderpaper`,
    };
  });
};

const sharedCopies = (readers: readonly CopyReader[], stem: string, seals: boolean): PlannedCopy[] => [false, true].flatMap((restricted) => {
  const own = readers.filter(({ kind }) => (seals && kind === 'restricted') === restricted);
  return own.length === 0 ? [] : [{ copy: null, nameInCopy: null, restricted, readers: own.map(gets), fileName: `${stem}${restricted ? '-members' : ''}.orderpaper` }];
});

/**
 * The files that are made. Numbered: one for each reader, who keeps the number that they had of this meeting; else one for those with restricted papers and one for all others,
 * so that nobody holds a sealed part that is not for them.
 * @param date of the meeting; null: it has none
 * @param seals whether there is anything restricted to be sealed
 * @param got copies of this meeting until now, the oldest first
 */
export const plannedCopies = (readers: readonly CopyReader[], { isNumbered, date, seals, got }: { readonly isNumbered: boolean; readonly date: IsoDate | null; readonly seals: boolean; readonly got: readonly GotCopy[] }): readonly PlannedCopy[] => {
  const getting = readers.filter(({ kind }) => kind !== 'none');
  const stem = `reading-${date ?? 'undated'}`;
  return isNumbered ? numberedCopies(getting, { stem, got, seals }) : sharedCopies(getting, stem, seals);
};
