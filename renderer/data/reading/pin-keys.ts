// Pins the key of a copy that is kept, with the hand-overs that it carries: every key in them is given up from then on, also where the copy's own key was known before.
import type { Signer } from '../../../shared/meeting-file/reading/signature.ts';
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { ReadingDatabase } from './reading-database.ts';
import type { Trust } from './trust.ts';

const pinId = (key: string, panelId: string): string => `${key} ${panelId}`;

/** Two keys came after the same, and the reader answered that this one is the council's: then the others are not. */
const giveUpOthers = async (db: ReadingDatabase, others: readonly string[], signer: string, at: string): Promise<void> => {
  const pins = (await db.keys.toArray()).filter(({ key }) => others.includes(key));
  await db.keys.bulkPut(pins.map((pin) => ({ ...pin, givenUp: pin.givenUp ?? { for: signer, at } })));
};

/**
 * A pin that is there keeps its first day, the key it came after and the one it was given up for; what was not known of it is added. Keys that were handed over are of the
 * council that the known one of them is of, whatever the file says: nobody was asked.
 * @param panel of the copy @param trust as it was judged, and answered where that was asked @param at the moment, ISO
 */
export const pinKeys = async (db: ReadingDatabase, panel: ReadingContent['panel'], { key: signer, before }: Signer, trust: Trust, at: string): Promise<void> => {
  // The answer was of this one copy: its key stays given up, and brings no others.
  if (trust.kind === 'given-up-key') return;
  if (trust.kind === 'handed-over-twice') await giveUpOthers(db, trust.known, signer, at);
  // A council may have gone back to a key: that one took the place of those between, and of nothing before itself.
  const back = before.indexOf(signer);
  const chain = [...new Set([signer, ...(back === -1 ? before : before.slice(0, back))])];
  const there = await db.keys.bulkGet(chain.map((key) => pinId(key, panel.id)));
  const council = there.find((pin) => pin !== undefined)?.council ?? panel.council;
  await db.keys.bulkPut(chain.map((key, place) => {
    const pin = there[place] ?? { id: pinId(key, panel.id), key, panelId: panel.id, council, pinnedAt: at, after: null };
    const [newer] = chain.slice(0, place).slice(-1);
    return { ...pin, after: pin.after ?? chain[place + 1] ?? null, ...(newer === undefined || pin.givenUp !== undefined ? {} : { givenUp: { for: newer, at } }) };
  }));
};
