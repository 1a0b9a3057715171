// The panel as its form holds it, and what must be right before it is saved.
import { municipalYearName } from '../../../shared/rules/municipal-years.ts';
import { partsOf } from '../../../shared/model/dates.ts';
import type { HouseStyle, Panel, Venue } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import type { PanelFields } from '../../data/panels-repository.ts';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import { keptRestart, restartOf, restartProblem } from './number-restart.ts';
import type { RestartDraft } from './number-restart.ts';

export type PanelDraft = RestartDraft & {
  readonly name: string;
  readonly councilName: string;
  readonly bodyNoun: string;
  readonly lacCouncilTerm: string;
  readonly law: Panel['law'];
  readonly numberScope: Panel['minuteNumbering']['scope'];
  readonly numberFormat: string;
  readonly houseStyle: HouseStyle;
  readonly signatoryName: string;
  readonly signatoryPost: string;
  readonly venueLines: string;
  readonly postcode: string;
  readonly time: string | null;
};

/** The address as typed, a line each; blank lines go. */
export const venueOf = (lines: string, postcode: string): Venue | null => {
  const kept = lines.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const code = postcode.trim();
  return kept.length === 0 && code === '' ? null : { lines: kept, postcode: code === '' ? null : code.toUpperCase() };
};

export const draftOf = (panel: Panel): PanelDraft => ({
  name: panel.name,
  councilName: panel.councilName,
  bodyNoun: panel.bodyNoun,
  lacCouncilTerm: panel.lacCouncilTerm,
  law: panel.law,
  numberScope: panel.minuteNumbering.scope,
  numberFormat: panel.minuteNumbering.format,
  ...restartOf(panel.minuteNumbering),
  houseStyle: panel.houseStyle,
  signatoryName: panel.signatory?.name ?? '',
  signatoryPost: panel.signatory?.post ?? '',
  venueLines: panel.usualVenue?.lines.join('\n') ?? '',
  postcode: panel.usualVenue?.postcode ?? '',
  time: panel.usualTime,
});

/** @param kept the numbering as it is stored: what the form does not ask stays */
export const fieldsOf = (draft: PanelDraft, kept: Panel['minuteNumbering']): PanelFields => ({
  name: draft.name.trim(),
  councilName: draft.councilName.trim(),
  bodyNoun: draft.bodyNoun.trim(),
  lacCouncilTerm: draft.lacCouncilTerm.trim(),
  law: draft.law,
  minuteNumbering: { ...kept, scope: draft.numberScope, format: draft.numberFormat.trim(), ...keptRestart(draft) },
  houseStyle: draft.houseStyle,
  signatory: draft.signatoryName.trim() === '' && draft.signatoryPost.trim() === '' ? null : { name: draft.signatoryName.trim(), post: draft.signatoryPost.trim() },
  usualVenue: venueOf(draft.venueLines, draft.postcode),
  usualTime: draft.time,
});

/** Field ids of the form. */
export const panelFieldIds = {
  name: 'panel-name', councilName: 'panel-council', bodyNoun: 'panel-noun', lacCouncilTerm: 'panel-lac-term', numberFormat: 'panel-number-format', restartDay: 'panel-restart-day', signatoryName: 'panel-signatory',
} as const;

export const panelProblems = (draft: PanelDraft): readonly FieldProblem[] => {
  const problems: FieldProblem[] = [];
  if (draft.name.trim() === '') problems.push({ fieldId: panelFieldIds.name, message: 'Enter the name of the panel' });
  if (draft.councilName.trim() === '') problems.push({ fieldId: panelFieldIds.councilName, message: 'Enter the name of the council' });
  if (draft.bodyNoun.trim() === '') problems.push({ fieldId: panelFieldIds.bodyNoun, message: 'Enter what minutes call it, such as Panel' });
  if (draft.lacCouncilTerm.trim() === '') problems.push({ fieldId: panelFieldIds.lacCouncilTerm, message: 'Enter the term for the young people\u2019s council' });
  if (!draft.numberFormat.includes('{n}')) problems.push({ fieldId: panelFieldIds.numberFormat, message: 'Put {n} where the number stands' });
  const restart = restartProblem(draft);
  if (restart !== null) problems.push({ fieldId: panelFieldIds.restartDay, message: restart });
  if (draft.signatoryName.trim() === '' && draft.signatoryPost.trim() !== '') {
    problems.push({ fieldId: panelFieldIds.signatoryName, message: 'Enter the name of the person who signs' });
  }
  return problems;
};

/** "2026/27" for a year that starts on that day. */
export const yearNameFor = (startsOn: IsoDate): string => municipalYearName(partsOf(startsOn).year);
