// One act of the officer: one transaction, one journal group, one entry in the undo log (DESIGN sections 3 and 4).
import { nextHlc } from '../../shared/model/hlc.ts';
import type { Hlc } from '../../shared/model/hlc.ts';
import { instantOf } from '../../shared/model/ids.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Result } from '../../shared/model/result.ts';
import { coalescedAction, logAction } from './action-log.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { recordTables } from './records.ts';
import type { Change, Patch } from './records.ts';
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
};

/** The open transaction of an act. */
export type Work = {
  readonly context: DataContext;
  readonly db: OrderpaperDatabase;
  /** The instant of the act, the same for all its writes. */
  readonly at: string;
  /** Writes the journal row of a write; called by the write functions only. */
  readonly journal: (table: Change['table'], key: string, rev: number, patch: Patch) => Promise<void>;
  /** Gives the act a label that is known only after reading ("Move item 4 up"). */
  readonly relabel: (label: string) => void;
};

class Rollback extends Error {}

const latestHlc = async (db: OrderpaperDatabase): Promise<Hlc | null> => (await db.changes.orderBy('hlc').last())?.hlc ?? null;

/**
 * Runs `body` in one read-write transaction over all record tables, journal and undo log.
 * Everything is rolled back when it answers a problem, when it throws, or when the store fails.
 * @returns what `body` answers, or the problem of the store (disk full, closed) in words
 */
export const act = async <R extends Result<unknown>>(
  context: DataContext,
  options: ActOptions,
  body: (work: Work) => Promise<R>,
): Promise<R | Extract<Result<never>, { ok: false }>> => {
  const { db } = context;
  const outcome: { failed?: R } = {};
  try {
    return await db.transaction('rw', [...recordTables, 'changes', 'actions', 'revisions', 'settings'], async () => {
      const at = instantOf(context.now());
      let label = options.label;
      const merged = await coalescedAction(db, options, at);
      const group = merged?.id ?? context.newId();
      let hlc = await latestHlc(db);
      let writes = 0;
      const work: Work = {
        context,
        db,
        at,
        journal: async (table, key, rev, patch) => {
          hlc = nextHlc(hlc, context.now(), context.device);
          writes += 1;
          await db.changes.add({
            id: context.newId(), hlc, device: context.device, actor: context.actor, table, key, rev, group, at, label,
            reason: options.reason ?? null, patch,
          });
        },
        relabel: (words) => {
          label = words;
        },
      };
      const result = await body(work);
      if (!result.ok) {
        outcome.failed = result;
        throw new Rollback();
      }
      if (options.undoIn !== null && writes > 0 && hlc !== null) {
        await logAction(db, { id: group, hlc, label, at, scope: options.undoIn, state: 'done', coalesce: options.coalesce ?? null });
      }
      return result;
    });
  } catch (error) {
    if (outcome.failed !== undefined) return outcome.failed;
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

