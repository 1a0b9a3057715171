// Stores a confirmed import: panel, people, meetings, items, minutes, papers, in one act that one undo takes back.
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import type { HouseStyle, Panel, Person } from '../../../shared/model/panel.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Ok, Problem, Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { erasedIn, snapshotWithoutErased } from '../erase/comes-back.ts';
import { matchMeetings } from '../importing/find-present.ts';
import type { IfPresent, Present } from '../importing/find-present.ts';
import { storeImport } from '../importing/store-import.ts';
import { allLiveRows, orderedRowsBy } from '../live-rows.ts';
import { listMunicipalYears } from '../panels-repository.ts';
import { readSettings } from '../settings-repository.ts';
import { findRecord } from '../write-record.ts';

/** The officer's word that a printed name is a person who is here; nobody is merged without it. */
export type PersonLink = { readonly name: string; readonly councillor: boolean; readonly personId: Id };

export type ImportChoices = {
  /** The panel that the paper belongs to; null: a new one is made from the paper. */
  readonly panelId: Id | null;
  readonly people?: readonly PersonLink[];
  readonly houseStyle?: HouseStyle;
  readonly councilName?: string;
  /** `ask` answers `already-imported` when a part is here; `keep` stores only what is new; `replace`; `both` makes a second meeting. */
  readonly ifPresent: 'ask' | IfPresent;
  /** The officer's word that what was erased here may come back with this paper; else it is left out. */
  readonly bringErased?: boolean;
};

export type AlreadyImported = Problem & { readonly code: 'already-imported'; readonly present: readonly Present[] };
export type Imported = { readonly panelId: Id; readonly meetingId: Id };
export type ImportAnswer = Ok<Imported> | { readonly ok: false; readonly problem: Problem | AlreadyImported };

/** Narrows a problem of `importProposal` to the question what to do with what is here already. */
export const isAlreadyImported = (problem: Problem | AlreadyImported): problem is AlreadyImported => problem.code === 'already-imported' && 'present' in problem;

const alreadyImported = (present: readonly Present[]): { readonly ok: false; readonly problem: AlreadyImported } => ({
  ok: false,
  problem: {
    code: 'already-imported',
    what: present.some((part) => part.sameFile) ? 'This paper was imported before. Nothing was changed.' : 'A meeting of that panel on that day is here already. Nothing was changed.',
    remedy: 'Keep what is here, replace it by this paper, or keep both.',
    present,
  },
});

type Known = { readonly panel?: Panel; readonly people: readonly (Omit<PersonLink, 'personId'> & { readonly person: Person })[] };

const known = async (work: Work, choices: ImportChoices): Promise<Result<Known>> => {
  const people: { name: string; councillor: boolean; person: Person }[] = [];
  for (const { name, councillor, personId } of choices.people ?? []) {
    const person = await findRecord(work, 'people', personId);
    if (!person.ok) return person;
    people.push({ name, councillor, person: person.value });
  }
  if (choices.panelId === null) return ok({ people });
  const panel = await findRecord(work, 'panels', choices.panelId);
  return panel.ok ? ok({ panel: panel.value, people }) : panel;
};

/**
 * Stores an import result, as the officer has confirmed and corrected it.
 * @returns panel and meeting to open; `already-imported` with what is here (when `ifPresent` is `ask`);
 * `agenda-published`, `minutes-published`, `minutes-approved` when it would replace what was published here; the problems of `snapshotOfProposal`
 */
export const importProposal = (context: DataContext, result: ImportResult, choices: ImportChoices): Promise<ImportAnswer> =>
  act(context, { label: 'Import a paper', undoIn: choices.panelId }, async (work): Promise<ImportAnswer> => {
    const settings = await readSettings(work.db);
    const here = await known(work, choices);
    if (!here.ok) return here;
    const { panel, people } = here.value;
    const existing = panel === undefined ? {} : {
      panel,
      municipalYears: await listMunicipalYears(work.db, panel.id),
      memberships: await orderedRowsBy(work.db.memberships, 'panelId', panel.id),
    };
    const { houseStyle = settings.houseStyle, councilName = settings.councilName } = choices;
    const made = snapshotOfProposal(result, { ...existing, people, houseStyle, councilName }, context);
    if (!made.ok) return made;
    const back = choices.bringErased === true ? [] : await erasedIn(work.db, made.value);
    const snapshot = ok(snapshotWithoutErased(made.value, back));
    const matches = await matchMeetings(work.db, snapshot.value);
    const present = matches.flatMap((match) => match.present);
    if (choices.ifPresent === 'ask' && present.length > 0) return alreadyImported(present);
    const stored = await storeImport(work, snapshot.value, matches, choices.ifPresent === 'ask' ? 'keep' : choices.ifPresent);
    if (!stored.ok) return stored;
    work.undoIn(snapshot.value.panel.id);
    return ok({ panelId: snapshot.value.panel.id, meetingId: stored.value });
  });

const plainName = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** Printed names of an import that are spelt like somebody who is here: offered to the officer, linked only on their word. */
export const peopleSpeltAlike = async (db: OrderpaperDatabase, result: ImportResult): Promise<PersonLink[]> => {
  const here = await allLiveRows(db.people);
  const printed = [
    ...(result.agenda?.membership.members ?? []),
    ...result.minutes.flatMap((set) => [...set.present, ...set.alsoPresent, ...set.apologies, ...set.attendedForMinute]),
  ];
  const names = new Map(printed.map(({ name, councillor }) => [`${councillor ? 1 : 0}${plainName(name)}`, { name, councillor }]));
  return [...names.values()].flatMap(({ name, councillor }) => {
    const person = here.find((candidate) => candidate.councillor === councillor && plainName(candidate.name) === plainName(name));
    return person === undefined ? [] : [{ name, councillor, personId: person.id }];
  });
};

/** Panels on this computer whose name is printed on the paper, the likely choice for `panelId`. */
export const panelsPrintedOn = async (db: OrderpaperDatabase, result: ImportResult): Promise<Panel[]> => {
  const bodies = [result.agenda?.body ?? null, ...result.minutes.map((set) => set.body)].flatMap((body) => (body === null ? [] : [plainName(body)]));
  return (await allLiveRows(db.panels)).filter((panel) => bodies.includes(plainName(panel.name)));
};
