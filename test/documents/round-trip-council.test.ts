// The council's name, which stands above the panel's, through records and Word and back.
import { describe, expect, it } from 'vitest';
import { imported, thereAndBack } from './round-trip.ts';

const pack = [
  'WEXCOMBE BOROUGH COUNCIL', '', 'CORPORATE PARENTING PANEL', '', 'Date: Tuesday 3 March 2020', 'Time: 5.00 pm', 'Venue: Town Hall, Wexcombe WX1 2AB', '', 'AGENDA', '',
  '1. Apologies', '', '2. Minutes of the last meeting (Pages 1 - 4)', '', '3. Repairs (Pages 5 - 9)', '',
  'WEXCOMBE BOROUGH COUNCIL', '', 'CORPORATE PARENTING PANEL', '', 'Minutes of the meeting held on Tuesday 7 January 2020 at 5.00 pm in the Town Hall', '',
  'Present: Councillors Roe (Chair) and Able', '', '1. APOLOGIES', '', 'There were none.', '', '2. REPAIRS', '', 'RESOLVED: That the report be noted.',
].join('\n');

describe.each(['accessible', 'traditional'] as const)('from import to Word and back in the %s style', (style) => {
  it('the council stands above the panel in agenda and minutes', async () => {
    const first = await imported('pack.txt', new TextEncoder().encode(pack));
    const back = await thereAndBack(first, style, 'public');
    expect([first.agenda?.council, first.minutes[0]?.council]).toEqual(['WEXCOMBE BOROUGH COUNCIL', 'WEXCOMBE BOROUGH COUNCIL']);
    expect([back.agenda?.council, back.minutes[0]?.council].map((name) => name?.toUpperCase())).toEqual(['WEXCOMBE BOROUGH COUNCIL', 'WEXCOMBE BOROUGH COUNCIL']);
    expect([back.agenda?.body, back.minutes[0]?.body].map((name) => name?.toUpperCase())).toEqual(['CORPORATE PARENTING PANEL', 'CORPORATE PARENTING PANEL']);
  });
});
