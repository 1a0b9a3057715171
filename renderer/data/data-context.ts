// What every write needs to know: the database, who acts, on which computer, and the clock and ids that make records.
import { idMaker } from '../../shared/model/ids.ts';
import type { NewId } from '../../shared/model/ids.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Clock, RandomBytes } from '../../shared/ports.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Actor } from './records.ts';

export type DataContext = {
  readonly db: OrderpaperDatabase;
  readonly actor: Actor;
  /** Id of this computer's store; made at the first start. */
  readonly device: Id;
  readonly now: Clock;
  readonly newId: NewId;
  /** Stores what open editors hold unsaved; what can't be stored stays with its editor, which says so. */
  readonly settle: () => Promise<Result<null>>;
};

const nothingOpen = (): Promise<Result<null>> => Promise.resolve(ok(null));

/** Until the officer has told their name. */
export const unnamedActor: Actor = { name: '', role: '' };

export const dataContext = (
  db: OrderpaperDatabase,
  who: { readonly actor: Actor; readonly device: Id },
  ports: { readonly now: Clock; readonly randomBytes: RandomBytes },
  settle: DataContext['settle'] = nothingOpen,
): DataContext => ({ db, actor: who.actor, device: who.device, now: ports.now, newId: idMaker(ports.now, ports.randomBytes), settle });
