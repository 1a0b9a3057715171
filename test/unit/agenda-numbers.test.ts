import { describe, expect, it } from 'vitest';
import { agendaLabels } from '../../shared/rules/agenda-numbers.ts';
import type { Item } from '../../shared/model/meeting.ts';

const item = (id: string, sub = false, printedLabel: string | null = null): Item => ({ id, sub, printedLabel }) as Item;

describe('agenda numbers', () => {
  it('start at 1 and count items in order', () => {
    expect([...agendaLabels([item('a'), item('b'), item('c')]).values()]).toEqual(['1', '2', '3']);
  });
  it('give sub-items the number before them and a letter', () => {
    expect([...agendaLabels([item('a'), item('b'), item('c', true), item('d', true), item('e')]).values()]).toEqual(['1', '2', '2a', '2b', '3']);
  });
  it('keep what an imported agenda printed', () => {
    expect([...agendaLabels([item('a', false, '5'), item('b', false, '7A')]).values()]).toEqual(['5', '7A']);
  });
});
