// The council's signing key among the settings: its private half is there sealed under the office's passphrase and nowhere else, so a backup carries it as safely as a copy of it.
import { councilKeySchema, type CouncilKey } from '../../shared/meeting-file/reading/council-key.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Setting } from './records.ts';

const settingKey = 'councilKey';

const keyIn = (row: Setting | undefined): CouncilKey | null => {
  const parsed = councilKeySchema.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
};

/** Null: none was made here yet. */
export const readCouncilKey = async (db: OrderpaperDatabase): Promise<CouncilKey | null> => keyIn(await db.settings.get(settingKey));

/**
 * Stores the key in place of the one before. The journal says which public key came after which; the sealed half stands in no history.
 * @param before the public key that is known to be there; null: none. Another one was made in another window meanwhile: `changed-meanwhile`
 */
export const keepCouncilKey = (context: DataContext, key: CouncilKey, before: string | null): Promise<Result<null>> =>
  act(context, { label: 'Keep the council’s signing key', undoIn: null }, async (work): Promise<Result<null>> => {
    const stored = await work.db.settings.get(settingKey);
    const was = keyIn(stored)?.key ?? null;
    if (was !== before) return failed({ code: 'changed-meanwhile', what: 'The council’s key was changed in another window. It stays as it is there.', remedy: 'Look at the key in the settings, then do it again if it is still needed.' });
    const rev = (stored?.rev ?? 0) + 1;
    await work.db.settings.put({ key: settingKey, value: key, rev, updatedAt: work.at });
    work.journal({ table: 'settings', key: settingKey, rev, patch: { kind: 'change', before: { value: was }, after: { value: key.key } } });
    return ok(null);
  });

const isSetting = (row: unknown): row is Setting => typeof row === 'object' && row !== null && 'key' in row && row.key === settingKey && 'value' in row;

/**
 * The key of this computer where a backup would put none or an older one in its place: councillors know the newer one, and without it nothing could be signed for them.
 * @param rows the settings of the backup
 */
export const newerCouncilKey = async (db: OrderpaperDatabase, rows: readonly unknown[]): Promise<Setting | null> => {
  const here = await db.settings.get(settingKey);
  const [own, other] = [keyIn(here), keyIn(rows.find(isSetting))];
  return here !== undefined && own !== null && (other === null || other.madeAt < own.madeAt) ? here : null;
};
