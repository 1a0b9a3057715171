// Young people who contribute to papers, with the rule by which they print (DOMAIN A6).
import type { Contributor } from '../../shared/model/contributor.ts';
import { newRecord } from '../../shared/model/ids.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRowsBy } from './live-rows.ts';
import type { Edit } from './panels-repository.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord, findRecord } from './write-record.ts';

/** The panel's young people by name. */
export const listContributors = async (db: OrderpaperDatabase, panelId: Id): Promise<Contributor[]> =>
  (await liveRowsBy(db.contributors, 'panelId', panelId)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));

export type ContributorFields = Pick<Contributor, 'name' | 'role' | 'agreedForm' | 'displayRule'>;

/** Adds a young person; without a rule they are not named. */
export const addContributor = (
  context: DataContext, input: { readonly panelId: Id } & Pick<Contributor, 'name'> & Partial<ContributorFields>,
): Promise<Result<Contributor>> =>
  act(context, { label: 'Add a young person', undoIn: input.panelId }, async (work): Promise<Result<Contributor>> => {
    const panel = await findRecord(work, 'panels', input.panelId);
    if (!panel.ok) return panel;
    const contributor: Contributor = { ...newRecord(context.newId, context.now), role: '', agreedForm: '', displayRule: 'not-named', ...input, sample: panel.value.sample };
    await createRecord(work, 'contributors', contributor);
    return ok(contributor);
  });

export const updateContributor = (context: DataContext, edit: Edit<Partial<ContributorFields>> & { readonly panelId: Id }): Promise<SaveResult<Contributor>> =>
  act(context, { label: 'Change how a young person prints', undoIn: edit.panelId, coalesce: `contributor:${edit.id}:${Object.keys(edit.patch).join()}` }, (work) =>
    changeRecord(work, 'contributors', edit, edit.patch),
  );

/** Takes a young person off the list, with what they agreed to. From then on their name prints as it is written. */
export const deleteContributor = (context: DataContext, target: { readonly panelId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Take a young person off the list', undoIn: target.panelId }, async (work) => {
    for (const consent of await liveRowsBy(work.db.consents, 'contributorId', target.id)) await deleteRecord(work, 'consents', consent.id);
    await deleteRecord(work, 'contributors', target.id);
    return ok(null);
  });
