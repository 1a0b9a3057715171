// Who agreed to what, until when: to a name as it prints, or to one picture (DOMAIN A6).
import type { Consent } from '../../shared/model/contributor.ts';
import { addDays } from '../../shared/model/dates.ts';
import { newRecord } from '../../shared/model/ids.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows, liveRowsBy } from './live-rows.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord, findRecord } from './write-record.ts';

/** The panel's consents, the newest first. */
export const listConsents = async (db: OrderpaperDatabase, panelId: Id): Promise<Consent[]> =>
  (await liveRowsBy(db.consents, 'panelId', panelId)).sort((a, b) => b.givenOn.localeCompare(a.givenOn) || b.createdAt.localeCompare(a.createdAt));

export type NewConsent = Pick<Consent, 'panelId' | 'contributorId' | 'fileSha256' | 'about' | 'givenBy' | 'givenByName' | 'givenOn' | 'until'>;

/** Notes a consent that was given. */
export const noteConsent = (context: DataContext, input: NewConsent): Promise<Result<Consent>> =>
  act(context, { label: 'Note a consent', undoIn: input.panelId }, async (work): Promise<Result<Consent>> => {
    const panel = await findRecord(work, 'panels', input.panelId);
    if (!panel.ok) return panel;
    const consent: Consent = { ...newRecord(context.newId, context.now), ...input, withdrawnOn: null, sample: panel.value.sample };
    await createRecord(work, 'consents', consent);
    return ok(consent);
  });

/** From that day on the consent no longer holds; what it was for stays out of everything that is made afterwards. */
export const withdrawConsent = (context: DataContext, target: { readonly panelId: Id; readonly id: Id; readonly on: IsoDate }): Promise<SaveResult<Consent>> =>
  act(context, { label: 'Withdraw a consent', undoIn: target.panelId }, (work) => changeRecord(work, 'consents', { id: target.id, rev: null }, { withdrawnOn: target.on }));

/** Takes off a consent that was noted by mistake; one that was taken back is withdrawn instead, so that the history shows it. */
export const deleteConsent = (context: DataContext, target: { readonly panelId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Take off a consent', undoIn: target.panelId }, async (work) => {
    await deleteRecord(work, 'consents', target.id);
    return ok(null);
  });

/** Days ahead in which a consent that ends is pointed out. */
export const endingSoonDays = 31;

const isForTheSame = (a: Consent, b: Consent): boolean => a.panelId === b.panelId && a.contributorId === b.contributorId && a.fileSha256 === b.fileSha256;

/** Another consent to the same thing stands in for one that ends: it has no end, or a later one. */
const isRenewed = (consent: Consent, all: readonly Consent[]): boolean =>
  (consent.contributorId !== null || consent.fileSha256 !== null) &&
  all.some((other) => other.id !== consent.id && other.withdrawnOn === null && isForTheSame(other, consent) && (other.until === null || other.until > (consent.until ?? '')));

export type EndingConsents = { readonly panelId: Id; /** Hold today and end within a month. */ readonly ending: readonly Consent[]; readonly ended: readonly Consent[] };

/** By panel the consents that end within a month or have ended, and were neither withdrawn nor given again (DOMAIN A6). Panels without any are left out. */
export const listEndingConsents = async (db: OrderpaperDatabase, today: IsoDate): Promise<EndingConsents[]> => {
  const last = addDays(today, endingSoonDays);
  const all = await allLiveRows(db.consents);
  const open = all.filter((consent) => consent.withdrawnOn === null && consent.until !== null && consent.until <= last && !isRenewed(consent, all));
  return [...Map.groupBy(open, ({ panelId }) => panelId)].map(([panelId, rows]) => ({
    panelId,
    ending: rows.filter(({ until }) => (until ?? '') >= today),
    ended: rows.filter(({ until }) => (until ?? '') < today),
  }));
};
