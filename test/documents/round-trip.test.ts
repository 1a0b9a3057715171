import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { proposal } from '../unit/importing/proposal-fixture.ts';
import { imported, thereAndBack } from './round-trip.ts';
import { agendaStructure, minutesStructure } from './structure.ts';

const styles = ['accessible', 'traditional'] as const;
const pack = fileURLToPath(new URL('../../../shared/cases/aug-2018-pack.txt', import.meta.url));

describe.each(styles)('from import to Word and back in the %s style', (style) => {
  it('an invented pack keeps its structure', async () => {
    const result = proposal();
    const back = await thereAndBack(result, style);
    expect(agendaStructure(back.agenda)).toEqual(agendaStructure(result.agenda));
    expect(back.minutes.map(minutesStructure)).toEqual(result.minutes.map(minutesStructure));
  });

  it.skipIf(!existsSync(pack))('the published pack of August 2018 keeps its structure (skipped where ../shared/cases is absent)', async () => {
    const result = await imported('aug-2018-pack.txt', new Uint8Array(readFileSync(pack)));
    const back = await thereAndBack(result, style);
    expect(agendaStructure(back.agenda)).toEqual(agendaStructure(result.agenda));
    expect(back.minutes.map(minutesStructure)).toEqual(result.minutes.map(minutesStructure));
  });
});
