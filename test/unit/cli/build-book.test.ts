// The papers of the minute book from the command line, each in the style that is asked for and in the panel's own when none is (DOMAIN P2; DESIGN section 6).
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bookKinds } from '../../../electron/cli/commands/build-book.ts';
import { lintAccessibility } from '../../../shared/checking/word-lint/index.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import type { HouseStyle } from '../../../shared/model/panel.ts';
import { confirmFollowUp } from '../../../shared/rules/follow-ups/decide.ts';
import { proposeFollowUps } from '../../../shared/rules/follow-ups/propose.ts';
import { partOf } from '../../documents/support/docx-parts.ts';
import { heldMeeting, minuteNamed } from '../documents/held-meeting.ts';
import { makers } from '../importing/proposal-fixture.ts';
import { ports } from '../meeting-file/fixture.ts';
import { called } from './called.ts';
import { document, namesIn, newFolder } from './orderpaper-process.ts';

let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  const held = heldMeeting();
  const followUps = proposeFollowUps(held, held.meetingId, makers()).flatMap((row) => {
    const confirmed = confirmFollowUp(row, { who: 'Dilys Moor' });
    return confirmed.ok ? [confirmed.value] : [];
  });
  const snapshot = { ...held, followUps, panel: { ...held.panel, houseStyle: 'traditional' as const, councilName: 'Larkfield Borough Council' }, meetings: held.meetings.map((row) => (row.id === held.meetingId ? { ...row, minutesState: 'published' as const } : row)) };
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot, files: [] }, ports));
});

const made = async (kind: string, style: HouseStyle | null): Promise<{ readonly said: unknown; readonly words: readonly Uint8Array[] }> => {
  const out = `${kind}-${style ?? 'own'}`;
  const number = String(minuteNamed(heldMeeting(), 'Placement').printedLabel ?? '17');
  const ended = await called(folder, 'build', 'm.orderpaper', '--out', out, '--only', kind, '--audience', 'members', ...(kind === 'extract' ? ['--minute', number] : []), ...(style === null ? [] : ['--style', style]), '--json');
  expect([kind, ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([kind, 0, '']);
  const names = (await namesIn(join(folder, out))).filter((name) => name.endsWith('.docx'));
  return { said: document(ended), words: await Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(folder, out, name))))) };
};

it.each(bookKinds)('%s', async (kind) => {
  for (const [asked, style] of [['accessible', 'accessible'], ['traditional', 'traditional'], [null, 'traditional']] as const) {
    const { said, words } = await made(kind, asked);
    expect(said).toMatchObject({ style });
    expect(words).toHaveLength(1);
    for (const bytes of words) {
      expect([asked, partOf(bytes, 'word/styles.xml').includes('<w:caps/>')]).toEqual([asked, style === 'traditional']);
      const linted = lintAccessibility(bytes, { style, organisation: 'Larkfield Borough Council' });
      expect(linted.ok ? linted.value.filter(({ severity }) => severity === 'error') : linted.problem).toEqual([]);
    }
  }
});
