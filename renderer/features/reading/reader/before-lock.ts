// What has to be stored before the restricted papers are locked, while its key is still there: the words of a note that is open on one of them.

/** A lock is wanted at once: whoever wants it is asked where storing takes longer. */
const longest = 2_000;

type Store = () => Promise<boolean>;

const waiting = new Set<Store>();

/** @param store called before each lock; resolves whether all is stored @returns takes it off again */
export const onBeforeLock = (store: Store): (() => void) => {
  waiting.add(store);
  return () => { waiting.delete(store); };
};

/** @returns whether all is stored; false where something is not, or not after two seconds: locking would lose it. Never rejects. */
export const storedBeforeLock = async (): Promise<boolean> => {
  if (waiting.size === 0) return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => { timer = setTimeout(() => { resolve(false); }, longest); });
  const all = Promise.all([...waiting].map((store) => store())).then((done) => done.every(Boolean), () => false);
  const isStored = await Promise.race([all, late]);
  clearTimeout(timer);
  return isStored;
};
