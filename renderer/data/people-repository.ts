// People and their places on panels. One person on two panels is one record (DOMAIN M7); nobody is merged by the program.
import { newRecord } from '../../shared/model/ids.ts';
import type { Member } from '../../shared/model/meeting-snapshot.ts';
import { orderBetween } from '../../shared/model/order.ts';
import type { Membership, Person } from '../../shared/model/panel.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { votesAtFirst } from '../../shared/rules/membership.ts';
import { reorder } from '../../shared/rules/reorder.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows, orderedRowsBy } from './live-rows.ts';
import type { Edit } from './panels-repository.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord, findRecord } from './write-record.ts';
import type { FieldsOf } from './write-record.ts';

/** Everybody by name. */
export const listPeople = async (db: OrderpaperDatabase): Promise<Person[]> =>
  (await allLiveRows(db.people)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** A panel's members in printed order, those of all times: filter by `from` and `to` with `inForce`. */
export const listMembers = async (db: OrderpaperDatabase, panelId: Id): Promise<Member[]> => {
  const memberships = await orderedRowsBy(db.memberships, 'panelId', panelId);
  const people = await db.people.bulkGet(memberships.map((membership) => membership.personId));
  return memberships.flatMap((membership, index) => {
    const person = people[index];
    return person === undefined || person.deletedAt !== null ? [] : [{ membership, person }];
  });
};

export type NewPerson = Pick<Person, 'name' | 'councillor'> & Partial<Pick<Person, 'post' | 'youngPerson' | 'displayRule'>>;

export type NewMember = {
  readonly panelId: Id;
  /** A person who is here already, or a new one. */
  readonly person: { readonly id: Id } | NewPerson;
} & Partial<Pick<Membership, 'role' | 'voting' | 'votingChosen' | 'printedRoles' | 'representing' | 'from' | 'to'>>;

/** Adds a member at the end of the panel's list. */
export const addMember = (context: DataContext, input: NewMember): Promise<Result<Member>> =>
  act(context, { label: 'Add a member', undoIn: input.panelId }, async (work): Promise<Result<Member>> => {
    const panel = await findRecord(work, 'panels', input.panelId);
    if (!panel.ok) return panel;
    const { sample } = panel.value;
    let person: Person;
    if ('id' in input.person) {
      const found = await findRecord(work, 'people', input.person.id);
      if (!found.ok) return found;
      person = found.value;
    } else {
      const { name, councillor, post = null, youngPerson = false, displayRule = 'not-named' } = input.person;
      person = { ...newRecord(context.newId, context.now), name, councillor, post, youngPerson, displayRule, sample };
      await createRecord(work, 'people', person);
    }
    const last = (await orderedRowsBy(work.db.memberships, 'panelId', input.panelId)).at(-1);
    const role = input.role ?? 'member';
    const membership: Membership = {
      ...newRecord(context.newId, context.now),
      panelId: input.panelId,
      personId: person.id,
      order: orderBetween(last?.order ?? null, null),
      role,
      voting: input.voting ?? votesAtFirst({ role }, person),
      ...(input.votingChosen === true ? { votingChosen: true } : {}),
      printedRoles: input.printedRoles ?? [],
      rolesAsPrinted: null,
      representing: input.representing ?? null,
      from: input.from ?? null,
      to: input.to ?? null,
      sample,
    };
    await createRecord(work, 'memberships', membership);
    return ok({ membership, person });
  });

export const updatePerson = (context: DataContext, edit: Edit<FieldsOf<'people'>> & { readonly panelId: Id | null }): Promise<SaveResult<Person>> =>
  act(context, { label: 'Change a person', undoIn: edit.panelId, coalesce: `person:${edit.id}:${Object.keys(edit.patch).join()}` }, (work) =>
    changeRecord(work, 'people', edit, edit.patch),
  );

export const updateMembership = (context: DataContext, edit: Edit<FieldsOf<'memberships'>> & { readonly panelId: Id }): Promise<SaveResult<Membership>> =>
  act(context, { label: 'Change a membership', undoIn: edit.panelId, coalesce: `membership:${edit.id}:${Object.keys(edit.patch).join()}` }, (work) =>
    changeRecord(work, 'memberships', edit, edit.patch),
  );

/** Moves a member to a place (0 is the first) among the panel's members. */
export const moveMember = (context: DataContext, move: { readonly panelId: Id; readonly id: Id; readonly index: number }): Promise<Result<null>> =>
  act(context, { label: 'Move a member', undoIn: move.panelId }, async (work): Promise<Result<null>> => {
    const rows = await orderedRowsBy(work.db.memberships, 'panelId', move.panelId);
    for (const [id, order] of reorder(rows, [move.id], move.index)) {
      const changed = await changeRecord(work, 'memberships', { id, rev: null }, { order });
      if (!changed.ok) return changed;
    }
    return ok(null);
  });

/** Takes a membership entered by mistake off the list; a member who leaves gets an end date instead (`to`), so that the history stays. */
export const deleteMembership = (context: DataContext, target: { readonly panelId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Take a member off', settles: true, undoIn: target.panelId }, async (work) => {
    await deleteRecord(work, 'memberships', target.id);
    return ok(null);
  });
