// What asks in the words of minutes is found with who, to whom and when; what merely tells is left alone (DOMAIN M5).
import { describe, expect, it } from 'vitest';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { proposeFollowUps } from '../../../shared/rules/follow-ups/index.ts';
import { makers, minute, minutesSet, proposal } from '../importing/proposal-fixture.ts';
import { narrativeThatAsks, narrativeThatDoesNot, resolutionsThatAsk, resolutionsThatDoNot } from './asking-sentences.ts';

const proposedFrom = (block: Parameters<typeof minute>[2][number]): FollowUp[] => {
  const made = snapshotOfProposal(proposal({ minutes: [{ ...minutesSet, minutes: [minute(12, 'TEA CLUB', [block])] }] }), {}, makers());
  if (!made.ok) throw new Error(made.problem.what);
  return made.value.meetings.flatMap(({ id }) => proposeFollowUps(made.value, id, makers()));
};
const resolved = (text: string): FollowUp[] => proposedFrom({ type: 'resolution', part: null, text });
const told = (text: string): FollowUp[] => proposedFrom({ type: 'paragraph', text });

describe('asks for something', () => {
  it.each(resolutionsThatAsk)('resolved: “%s”', (text, asked) => { expect(resolved(text)).toMatchObject([asked]); });
  it.each(narrativeThatAsks)('told: “%s”', (text, asked) => { expect(told(text)).toMatchObject([asked]); });
});

describe('asks for nothing', () => {
  it.each(resolutionsThatDoNot)('resolved: “%s”', (text) => { expect(resolved(text)).toEqual([]); });
  it.each(narrativeThatDoesNot)('told: “%s”', (text) => { expect(told(text)).toEqual([]); });
});

it('takes a page without a full stop in the time of a short sentence', () => {
  const before = process.cpuUsage().user;
  for (const words of ['Head of Parks and Ports, ', 'CAPITALS', 'the officer and the ', 'That the report be ', 'a, b and ']) told(`${words.repeat(8_000 / words.length)}to`);
  expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
});
