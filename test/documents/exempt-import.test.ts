// Whoever imports the members' copy of minutes must not publish it by building it again.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { minutesDocument } from '../../shared/documents/minutes-document.ts';
import { importFile } from '../../shared/importing/import-file.ts';
import { snapshotOfProposal } from '../../shared/importing/proposal-to-snapshot.ts';
import { idMaker } from '../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';

const membersCopy = `CORPORATE PARENTING PANEL
Tuesday, 8th September, 2026

Present:- Councillor Hale (in the Chair); Councillors Brook and Tarn.

14. FOSTERING REPORT

The Panel received the report.

Resolved:- That the report be noted.

15. AN INDIVIDUAL PLACEMENT

(Not for publication under paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972)

The Quillwether family had asked for a review.

Resolved:- That the Quillwether review be held in October.
`;

const makers = { newId: idMaker(nodePorts.now, nodePorts.randomBytes), now: nodePorts.now };

const snapshotOf = async (name: string, bytes: Uint8Array): Promise<MeetingSnapshot> => {
  const imported = await importFile(name, bytes, nodePorts);
  if (!imported.ok) throw new Error(imported.problem.what);
  const snapshot = snapshotOfProposal(imported.value.result, {}, makers);
  if (!snapshot.ok) throw new Error(snapshot.problem.what);
  return snapshot.value;
};

const built = (snapshot: MeetingSnapshot, audience: 'public' | 'members'): Promise<Uint8Array> =>
  minutesDocument(snapshot, snapshot.meetingId, { builtOn: '2026-09-20', audience });

const everyByte = (file: Uint8Array): string => Object.values(unzipSync(file)).map((part) => strFromU8(part, true)).join('\n');

describe('minutes that say they are not for publication, imported', () => {
  it('keep their text from the public and show it to members, once marked', async () => {
    const snapshot = await snapshotOf('minutes.txt', new TextEncoder().encode(membersCopy));
    const [toPublic, toMembers] = await Promise.all([built(snapshot, 'public'), built(snapshot, 'members')]);
    expect(everyByte(toPublic)).not.toContain('Quillwether');
    expect(everyByte(toPublic)).toContain('The Panel received the report.');
    expect(everyByte(toMembers)).toContain('Quillwether');
    expect(snapshot.minutes.map((minute) => [minute.number, minute.access.level, minute.access.paragraphs])).toEqual([[14, 'public', []], [15, 'exempt', [2]]]);
  });

  it('stay so when the members’ Word file is imported again', async () => {
    const first = await snapshotOf('minutes.txt', new TextEncoder().encode(membersCopy));
    const again = await snapshotOf('minutes.docx', await built(first, 'members'));
    expect(again.minutes.map((minute) => minute.access)).toEqual(first.minutes.map((minute) => minute.access));
    expect(everyByte(await built(again, 'members')).split('Not for publication').length).toBe(everyByte(await built(first, 'members')).split('Not for publication').length);
    expect(everyByte(await built(again, 'public'))).not.toContain('Quillwether');
  });
});
