// Settings of the council and of this computer; each has a default, so a missing or damaged one never stops the app.
import { houseStyleSchema, signatorySchema } from '../../shared/model/panel.ts';
import { lineSchema } from '../../shared/model/record.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { z } from '../../shared/model/zod.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Actor } from './records.ts';
import { sameValue } from './same-value.ts';

export const appSettingsSchema = z.object({
  councilName: lineSchema,
  /** For new panels; each panel has its own. */
  houseStyle: houseStyleSchema,
  signatory: z.nullable(signatorySchema),
  /** Per cent of the usual size, 80 to 250. */
  textSize: z.int().check(z.minimum(80), z.maximum(250)),
  theme: z.enum(['system', 'light', 'dark', 'sepia']),
  /** `plain`: documents in the face of the interface. */
  readingFace: z.enum(['standard', 'plain', 'dyslexia']),
  /** `lines`: more between lines; `wide`: between letters and words too. */
  spacing: z.enum(['standard', 'lines', 'wide']),
  /** How long a line of a document may be. */
  lineLength: z.enum(['short', 'standard', 'long']),
  /** A band over the line that is being read. */
  readingRuler: z.boolean(),
  /** The council's own colour, "#rrggbb"; null: the app's green. */
  accent: z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
  singleKeyShortcuts: z.boolean(),
  /** Standing orders: whether Saturdays count towards the five clear days (DOMAIN T1; usually not). */
  saturdaysCount: z.boolean(),
  /** Names and words of the council that its spelling takes as right. */
  councilWords: z.array(lineSchema),
  /** The officer was asked about the sample council. */
  sampleOffered: z.boolean(),
});
export type AppSettings = z.infer<typeof appSettingsSchema>;

export const defaultSettings: AppSettings = {
  councilName: '',
  houseStyle: 'accessible',
  signatory: null,
  textSize: 100,
  theme: 'system',
  readingFace: 'standard',
  spacing: 'standard',
  lineLength: 'standard',
  readingRuler: false,
  accent: null,
  singleKeyShortcuts: true,
  saturdaysCount: false,
  councilWords: [],
  sampleOffered: false,
};

const shape = appSettingsSchema.shape;
const isSettingKey = (key: string): key is keyof AppSettings => key in shape;

/** All settings; one that is missing or doesn't fit its schema has its default. */
export const readSettings = async (db: OrderpaperDatabase): Promise<AppSettings> => {
  const rows = await db.settings.toArray();
  const stored = rows.filter((row) => isSettingKey(row.key) && shape[row.key].safeParse(row.value).success);
  return appSettingsSchema.parse({ ...defaultSettings, ...Object.fromEntries(stored.map((row) => [row.key, row.value])) });
};

const putSetting = async (work: Work, key: string, value: unknown): Promise<void> => {
  const current = await work.db.settings.get(key);
  if (current !== undefined && sameValue(current.value, value)) return;
  const rev = (current?.rev ?? 0) + 1;
  await work.db.settings.put({ key, value, rev, updatedAt: work.at });
  work.journal({ table: 'settings', key, rev, patch: { kind: 'change', before: { value: current?.value ?? null }, after: { value } } });
};

/** Settings to store, or how to make them from those that are stored: a second step in a row goes on from the first. */
export type SettingsPatch = Partial<AppSettings> | ((stored: AppSettings) => Partial<AppSettings>);

/** Stores the given settings, leaving the others. */
export const saveSettings = (context: DataContext, patch: SettingsPatch): Promise<Result<null>> =>
  act(context, { label: 'Change settings', undoIn: null }, async (work) => {
    const given = typeof patch === 'function' ? patch(await readSettings(work.db)) : patch;
    for (const [key, value] of Object.entries(given)) await putSetting(work, key, value);
    return ok(null);
  });

const actorSchema = z.object({ name: lineSchema, role: lineSchema });

/** The officer's name and role; null until they have been asked. */
export const readActor = async (db: OrderpaperDatabase): Promise<Actor | null> => {
  const parsed = actorSchema.safeParse((await db.settings.get('actor'))?.value);
  return parsed.success ? parsed.data : null;
};

/** Stores who works on this computer; from then on it signs the history. */
export const saveActor = (context: DataContext, actor: Actor): Promise<Result<null>> =>
  act({ ...context, actor }, { label: 'Say who works here', undoIn: null }, async (work) => {
    await putSetting(work, 'actor', actor);
    return ok(null);
  });

/** This store's own id, made when it is first asked for. */
export const ensureDevice = (db: OrderpaperDatabase, newId: () => Id, at: string): Promise<Id> =>
  db.transaction('rw', db.settings, async () => {
    const stored = await db.settings.get('device');
    if (typeof stored?.value === 'string') return stored.value;
    const device = newId();
    await db.settings.put({ key: 'device', value: device, rev: 1, updatedAt: at });
    return device;
  });
