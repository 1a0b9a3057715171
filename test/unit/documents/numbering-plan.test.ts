// Printed labels and where their numbers come from (OOXML 17.9).
import { describe, expect, it } from 'vitest';
import { numberingPlan } from '../../../shared/documents/numbering-plan.ts';

/** What Word would print for the plan, typed labels as they are. */
const shown = (labels: readonly string[]): string[] => {
  const plan = numberingPlan(labels);
  const counts = plan.runs.map((run) => ({ main: run.start - 1, sub: 0 }));
  return plan.places.map((place, index) => {
    if (place === 'typed') return labels[index] ?? '';
    const run = plan.runs[place.run];
    const count = counts[place.run];
    if (run === undefined || count === undefined) throw new Error('A place without a run');
    if (place.level === 0) {
      count.main += 1;
      count.sub = 0;
      return `${run.before}${count.main}${run.after}`;
    }
    count.sub += 1;
    const sub = run.sub?.format === 'decimal' ? String(count.sub) : String.fromCharCode((run.sub?.format === 'upperLetter' ? 64 : 96) + count.sub);
    return `${count.main}${run.sub?.between ?? ''}${sub}`;
  });
};
const typed = (labels: readonly string[]): number => numberingPlan(labels).places.filter((place) => place === 'typed').length;

describe('the numbering plan', () => {
  it.each([
    [['1', '2', '3'], 0], [['25', '26', '27'], 0], [['1', '2', '2a', '2b', '3', '3a'], 0], [['5', '5.1', '5.2', '6'], 0], [['7', '7A', '7B', '8'], 0],
    [['12/18', '13/18', '14/18'], 0], [['1', '2', '5', '6', '9'], 0], [['12', '12a', '12A', '13'], 1], [['A', 'B'], 2], [['40', '41', '12A'], 1],
    [['01', '02'], 2], [['1', '', '2'], 1], [['CP1', 'CP2'], 0], [['3', '3', '4'], 0], [['100%'], 1], [['2b'], 1], [['1', '1a', '1.1'], 1], [['9', '8', '7'], 0],
  ] as const)('prints %j as it is', (labels, expectedTyped) => {
    expect(shown(labels)).toEqual(labels);
    expect(typed(labels)).toBe(expectedTyped);
  });
});
