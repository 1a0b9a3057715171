// Panels and their municipal years.
import { newRecord } from '../../shared/model/ids.ts';
import type { MunicipalYear, Panel, TemplateSlot } from '../../shared/model/panel.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { usualTemplate } from '../../shared/rules/usual-template.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows, liveRow, liveRowsBy } from './live-rows.ts';
import type { SaveResult } from './save-result.ts';
import { readSettings } from './settings-repository.ts';
import { changeRecord, createRecord, deleteRecord } from './write-record.ts';
import type { FieldsOf } from './write-record.ts';

/** What a write of a stored record names: which one, the revision it was based on, the fields that change. */
export type Edit<F> = { readonly id: Id; readonly rev: number; readonly patch: F };

/** All panels by name. */
export const listPanels = async (db: OrderpaperDatabase): Promise<Panel[]> =>
  (await allLiveRows(db.panels)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));

export const getPanel = (db: OrderpaperDatabase, id: Id): Promise<Panel | null> => liveRow(db.panels, id);

export type NewPanel = {
  readonly name: string;
  /** Default: the council of the settings. */
  readonly councilName?: string;
  readonly bodyNoun?: string;
  readonly lacCouncilTerm?: string;
  readonly law?: Panel['law'];
  readonly template?: readonly TemplateSlot[];
  /** Start of the municipal year that is running; null: none yet. */
  readonly yearStartsOn?: IsoDate | null;
  readonly yearName?: string;
};

/** Makes a panel with the usual agenda template, the council and house style of the settings, and its first municipal year. */
export const createPanel = (context: DataContext, input: NewPanel): Promise<Result<Panel>> =>
  act(context, { label: 'Add a panel', undoIn: null }, async (work) => {
    const settings = await readSettings(work.db);
    const panel: Panel = {
      ...newRecord(context.newId, context.now),
      name: input.name,
      councilName: input.councilName ?? settings.councilName,
      bodyNoun: input.bodyNoun ?? 'Panel',
      lacCouncilTerm: input.lacCouncilTerm ?? 'LAC Council',
      law: input.law ?? 'committee',
      minuteNumbering: { scope: 'panel', format: '{n}' },
      houseStyle: settings.houseStyle,
      signatory: settings.signatory,
      usualVenue: null,
      usualTime: null,
      template: [...(input.template ?? usualTemplate(context.newId, input.lacCouncilTerm ?? 'LAC Council'))],
      sample: false,
    };
    await createRecord(work, 'panels', panel);
    if (input.yearStartsOn !== undefined && input.yearStartsOn !== null) {
      await createRecord(work, 'municipalYears', {
        ...newRecord(context.newId, context.now), panelId: panel.id, name: input.yearName ?? '', startsOn: input.yearStartsOn, sample: false,
      });
    }
    return ok(panel);
  });

export type PanelFields = FieldsOf<'panels'>;

/** Each change of a list is a step of its own: undo of the last must not take the one before with it. */
const changesList = (patch: PanelFields): boolean => patch.template !== undefined || patch.minutePhrases !== undefined;

/** Changes a panel: name, house style, numbering, signatory, usual place and time, template. */
export const updatePanel = (context: DataContext, edit: Edit<PanelFields>): Promise<SaveResult<Panel>> =>
  act(context, { label: 'Change the panel', undoIn: edit.id, ...(changesList(edit.patch) ? {} : { coalesce: `panel:${edit.id}:${Object.keys(edit.patch).join()}` }) }, (work) =>
    changeRecord(work, 'panels', edit, edit.patch),
  );

/** The panel's years, earliest first. */
export const listMunicipalYears = async (db: OrderpaperDatabase, panelId: Id): Promise<MunicipalYear[]> =>
  (await liveRowsBy(db.municipalYears, 'panelId', panelId)).sort((a, b) => a.startsOn.localeCompare(b.startsOn));

export const addMunicipalYear = (
  context: DataContext,
  input: { readonly panelId: Id; readonly name: string; readonly startsOn: IsoDate },
): Promise<Result<MunicipalYear>> =>
  act(context, { label: 'Add a municipal year', undoIn: input.panelId }, async (work) => {
    const panel = await work.db.panels.get(input.panelId);
    const year = { ...newRecord(context.newId, context.now), ...input, sample: panel?.sample ?? false };
    await createRecord(work, 'municipalYears', year);
    return ok(year);
  });

export const updateMunicipalYear = (context: DataContext, edit: Edit<FieldsOf<'municipalYears'>> & { readonly panelId: Id }): Promise<SaveResult<MunicipalYear>> =>
  act(context, { label: 'Change a municipal year', undoIn: edit.panelId }, (work) => changeRecord(work, 'municipalYears', edit, edit.patch));

export const deleteMunicipalYear = (context: DataContext, target: { readonly panelId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Delete a municipal year', undoIn: target.panelId }, async (work) => {
    await deleteRecord(work, 'municipalYears', target.id);
    return ok(null);
  });
