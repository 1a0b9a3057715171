// The council's key and who has which reading copy: kept, backed up and restored, never in the clear, gone with a name that is erased.
import { createPrivateKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { restoreBackup, writeBackup } from '../../../renderer/data/backup-file.ts';
import { erase } from '../../../renderer/data/commands/erase.ts';
import { keepCouncilKey, readCouncilKey } from '../../../renderer/data/council-key-repository.ts';
import { beginReadingIssue, keepMadeCopy, listReadingIssues } from '../../../renderer/data/reading-issues.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { councilKeyPem, makeKey } from '../../../renderer/workers/council-key-work.ts';
import { webVerify } from '../../../renderer/workers/ciphers.ts';
import { bytesOfHex } from '../../../shared/meeting-file/reading/hex.ts';
import { handedOverBy, isHandedOver } from '../../../shared/meeting-file/reading/signature.ts';
import { must, openTestData, openTestMeeting, problemOf } from './open-test-data.ts';

const office = 'willow lantern 1904';
const secretsOf = (pem: string): readonly string[] => {
  const seed = Buffer.from(createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' })).subarray(-32);
  return [seed.toString('latin1'), seed.toString('hex'), seed.toString('base64').slice(0, 40), pem.split('\n')[1]?.slice(-40) ?? ''];
};

describe('the council’s key', () => {
  it('goes into a backup sealed, out of it by the office’s passphrase, and hands over to the one after it', async () => {
    const { context } = await openTestMeeting();
    const first = must(await makeKey({ passphrase: office, madeAt: '2031-09-01T09:00:00.000Z', before: null }));
    must(await keepCouncilKey(context, first.key, null));
    expect(problemOf(await keepCouncilKey(context, { ...first.key, key: 'ab'.repeat(32) }, null))).toBe('changed-meanwhile');
    const backup = must(await writeBackup(context.db));
    expect(JSON.stringify(await context.db.changes.toArray())).not.toContain(first.key.sealed.slice(0, 60));
    const other = await openTestData();
    must(await restoreBackup(other.context.db, backup));
    const restored = await readCouncilKey(other.context.db);
    expect(restored).toEqual(first.key);
    if (restored === null) throw new Error('no key');
    const pem = must(await councilKeyPem(restored, office));
    for (const secret of [...secretsOf(pem), office]) expect(Buffer.from(backup).toString('latin1')).not.toContain(secret);
    const second = must(await makeKey({ passphrase: office, madeAt: '2031-10-01T09:00:00.000Z', before: first }));
    expect(second.key.handedOver?.from).toBe(first.key.key);
    expect(second.key.handedOver !== null && (await isHandedOver(bytesOfHex(second.key.key), second.key.handedOver, webVerify))).toBe(true);
    const third = must(await makeKey({ passphrase: office, madeAt: '2031-11-01T09:00:00.000Z', before: second }));
    expect(await handedOverBy(third.key.key, third.key, webVerify)).toEqual([second.key.key, first.key.key]);
    // A backup that knows only the key before, or none, does not take the newer one away.
    must(await keepCouncilKey(other.context, second.key, first.key.key));
    must(await restoreBackup(other.context.db, backup));
    expect((await readCouncilKey(other.context.db))?.key).toBe(second.key.key);
    must(await restoreBackup(other.context.db, must(await writeBackup((await openTestData()).context.db))));
    expect((await readCouncilKey(other.context.db))?.key).toBe(second.key.key);
  }, 60_000);
});

describe('who has which reading copy', () => {
  it('is kept copy by copy, travels in a backup, and loses a name that is erased', async () => {
    const { context, meeting } = await openTestMeeting();
    const snapshot = must(await readSnapshot(context.db, meeting.id));
    const copyOf = (copy: number, name: string) => ({ copy, restricted: copy === 1, readers: [{ personId: null, name, kind: 'public' as const }], fileName: `reading-copy-0${copy}.orderpaper`, sha256: String(copy).repeat(64), length: 9 });
    const begun = beginReadingIssue(context, snapshot, { expiresOn: '2027-02-01', signer: null });
    expect(await listReadingIssues(context.db, meeting.id)).toEqual([]);
    const one = must(await keepMadeCopy(context, begun, copyOf(1, 'Piers Oakley')));
    must(await keepMadeCopy(context, one, copyOf(2, 'Odile Farrant')));
    const [kept] = await listReadingIssues(context.db, meeting.id);
    expect(kept).toMatchObject({ by: 'Joan Felloway', number: 0, copies: [{ copy: 1, restricted: true, readers: [{ name: 'Piers Oakley' }] }, { copy: 2, restricted: false }] });
    const other = await openTestData();
    must(await restoreBackup(other.context.db, must(await writeBackup(context.db))));
    expect(await listReadingIssues(other.context.db, meeting.id)).toEqual([kept]);
    must(await erase(context, { kind: 'name', name: 'Odile Farrant' }, 'Asked for'));
    const names = JSON.stringify(await listReadingIssues(context.db, meeting.id));
    expect(names).toContain('Piers Oakley');
    expect(names).not.toContain('Farrant');
  });
});
