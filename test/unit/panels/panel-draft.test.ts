// The form of a panel keeps what its minute numbering says, also what it does not ask (DOMAIN N1).
import { expect, it } from 'vitest';
import { draftOf, fieldsOf, panelProblems, type PanelDraft } from '../../../renderer/features/panels/panel-draft.ts';
import { panelFacts } from '../../../renderer/features/panels/panel-words.ts';
import { panelFields } from '../../../renderer/data/meeting-file/record-words.ts';
import { minuteNumberingSchema, type Panel } from '../../../shared/model/panel.ts';

const panel: Panel = {
  id: 'p', createdAt: '', updatedAt: '', rev: 1, deletedAt: null, name: 'Allotments Panel', councilName: 'Larkmere Borough Council', bodyNoun: 'Panel', lacCouncilTerm: 'LAC Council', law: 'committee',
  minuteNumbering: { scope: 'panel', format: '{n}' }, houseStyle: 'accessible', signatory: null, usualVenue: null, usualTime: null, template: [], sample: false,
};
const numbered = (minuteNumbering: Panel['minuteNumbering']): Panel => ({ ...panel, minuteNumbering });
const saved = (of: Panel, patch: Partial<PanelDraft> = {}) => fieldsOf({ ...draftOf(of), ...patch }, of.minuteNumbering).minuteNumbering;

it('a save of something else keeps where numbers begin again', () => {
  for (const numbering of [
    { scope: 'panel', format: '{n}', restart: 'date', restartOn: '09-01' },
    { scope: 'council', format: '{n}', restart: 'never' },
    { scope: 'panel', format: '{n}', restart: 'annual-meeting', restartOn: '02-29' },
  ] as const) expect(saved(numbered(numbering), { name: 'Parks Panel' })).toEqual(numbering);
});

it('keeps what a newer form put there', () => {
  const newer = { ...panel.minuteNumbering, prefix: 'CP' };
  expect(saved(numbered(newer))).toMatchObject({ prefix: 'CP' });
});

it('the day and month typed become the day of each year, and a choice of another kind keeps the day', () => {
  const dated = saved(panel, { numberRestart: 'date', restartDay: ' 5 ', restartMonth: '11' });
  expect(dated).toEqual({ scope: 'panel', format: '{n}', restart: 'date', restartOn: '11-05' });
  expect(minuteNumberingSchema.safeParse(dated).success).toBe(true);
  expect(saved(numbered({ scope: 'panel', format: '{n}', restart: 'date', restartOn: '11-05' }), { numberRestart: 'never' })).toEqual({ scope: 'panel', format: '{n}', restart: 'never', restartOn: '11-05' });
});

it('a day that no year has is told at its field, only where it counts', () => {
  const told = (patch: Partial<PanelDraft>) => panelProblems({ ...draftOf(panel), numberRestart: 'date', ...patch }).map(({ fieldId }) => fieldId);
  const wrong = { restartDay: '31', restartMonth: '04' };
  expect([told(wrong), told({ restartDay: '' }), told({ restartDay: '1.' }), told({ restartDay: '0' })]).toEqual(Array.from({ length: 4 }, () => ['panel-restart-day']));
  expect([told({}), told({ restartDay: '29', restartMonth: '02' }), told({ ...wrong, numberRestart: 'never' }), told({ ...wrong, numberScope: 'meeting' })]).toEqual([[], [], [], []]);
});

it('two versions that differ in nothing else are told apart, on the screen and when a file comes back', () => {
  const [never, dated] = [numbered({ scope: 'panel', format: '{n}', restart: 'never' }), numbered({ scope: 'panel', format: '{n}', restart: 'date', restartOn: '09-01' })];
  const said = (of: Panel) => panelFacts(draftOf(of)).find(([label]) => label === 'Numbers begin again at 1')?.[1];
  expect([said(panel), said(never), said(dated), said(numbered({ scope: 'meeting', format: '{n}' }))]).toEqual(['after the annual meeting', 'never', 'on 1 September', '']);
  const compared = (of: Panel) => panelFields(of).find(([label]) => label === 'Numbers begin again')?.[1];
  expect([compared(panel), compared(never), compared(dated), compared(numbered({ scope: 'meeting', format: '{n}' }))]).toEqual(['after the annual meeting', 'never', 'on 1 September', 'at each meeting']);
});
