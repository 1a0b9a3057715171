// One act of the officer: one transaction, one journal group, one entry in the undo log (DESIGN sections 3 and 4).
import { nextHlc } from '../../shared/model/hlc.ts';
import { instantOf } from '../../shared/model/ids.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Failed, Result } from '../../shared/model/result.ts';
import { coalescedAction, logAction } from './action-log.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { recordTables } from './records.ts';
import type { Change } from './records.ts';
import { longestSettling, settleWithin, stillSaving } from './settle-within.ts';
import { storageFailure } from './storage-problem.ts';

export type ActOptions = {
  /** In the officer's words, for "Undo: Move item 4 up". Never a title or a name: labels of restricted matter would give it away. */
  readonly label: string;
  /** The meeting or panel that the act belongs to; null: it can't be undone. */
  readonly undoIn: Id | null;
  /** Why, where the officer was asked for it: a way back, a legal item left out. */
  readonly reason?: string;
  /** Edits with the same key within ten seconds become one entry ("the title of this item"). */
  readonly coalesce?: string;
  /**
   * It takes something away, back or out of reach: what open editors have not stored yet is stored first, so that it goes, and comes back, whole. Never for the save of an editor.
   * `or-refuses`: where something can't be stored, nothing is done (what is published or approved can't take it up afterwards).
   * Where it is still on its way after `longestSettling`, no act is done: words that come after it would stand in what was taken away, or be turned down there. All of these can be done again.
   */
  readonly settles?: true | 'or-refuses';
};

type Written = Pick<Change, 'table' | 'key' | 'rev' | 'patch'>;

/** The open transaction of an act. */
export type Work = {
  readonly context: DataContext;
  readonly db: OrderpaperDatabase;
  /** The instant of the act, the same for all its writes. */
  readonly at: string;
  /** Notes a write for the journal, which gets its rows at the end of the transaction; called by the write functions only. */
  readonly journal: (written: Written) => void;
  /** Gives the act a label that is known only after reading ("Move item 4 up"). */
  readonly relabel: (label: string) => void;
  /** Names the panel or meeting of the act when it is known only after reading. */
  readonly undoIn: (scope: Id) => void;
};

class Rollback extends Error {}

type Plan = { readonly at: string; readonly written: readonly Written[]; readonly label: string; readonly scope: Id | null };

/** Journal rows and undo entry of what the act has written; nothing when it wrote nothing. */
const record = async (context: DataContext, options: ActOptions, { at, written, label, scope }: Plan): Promise<void> => {
  if (written.length === 0) return;
  const { db, device, actor } = context;
  const joined = await coalescedAction(db, { ...options, undoIn: scope }, at);
  const group = joined?.id ?? context.newId();
  let hlc = (await db.changes.orderBy('hlc').last())?.hlc ?? null;
  const changes = written.map((each): Change => {
    hlc = nextHlc(hlc, context.now(), device);
    return { id: context.newId(), hlc, device, actor, group, at, label, reason: options.reason ?? null, ...each };
  });
  await db.changes.bulkAdd(changes);
  if (scope !== null && hlc !== null) await logAction(db, { id: group, hlc, label, at, scope, state: 'done', coalesce: options.coalesce ?? null });
};

/**
 * Runs `body` in one read-write transaction over all record tables, journal and undo log.
 * Everything is rolled back when it answers a problem, when it throws, or when the store fails.
 * @returns what `body` answers, or the problem of the store (disk full, closed) in words
 */
export const act = async <R extends Result<unknown>>(context: DataContext, options: ActOptions, body: (work: Work) => Promise<R>): Promise<R | Failed> => {
  const { db } = context;
  if (options.settles !== undefined) {
    const settled = await settleWithin(context.settle, longestSettling);
    if (!settled.ok && (options.settles === 'or-refuses' || settled === stillSaving)) return settled;
  }
  const refused: { result?: R } = {};
  try {
    return await db.transaction('rw', [...recordTables, 'changes', 'actions', 'revisions', 'files', 'erasures', 'settings', 'drafts', 'readingIssues'], async () => {
      const plan = { at: instantOf(context.now()), written: [] as Written[], label: options.label, scope: options.undoIn };
      const result = await body({
        context,
        db,
        at: plan.at,
        journal: (written) => {
          plan.written.push(written);
        },
        relabel: (label) => {
          plan.label = label;
        },
        undoIn: (scope) => {
          plan.scope = scope;
        },
      });
      if (!result.ok) {
        refused.result = result;
        throw new Rollback();
      }
      await record(context, options, plan);
      return result;
    });
  } catch (error) {
    if (refused.result !== undefined) return refused.result;
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};
