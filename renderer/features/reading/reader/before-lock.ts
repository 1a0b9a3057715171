// What has to be stored before the restricted papers are locked, while its key is still there: the words of a note that is open on one of them.

/** Whatever is stored by then: a lock is wanted at once. */
const longest = 2_000;

const waiting = new Set<() => Promise<unknown>>();

/** @param store called before each lock @returns takes it off again */
export const onBeforeLock = (store: () => Promise<unknown>): (() => void) => {
  waiting.add(store);
  return () => { waiting.delete(store); };
};

/** Resolves when all is stored, or after two seconds. Never rejects. */
export const storedBeforeLock = async (): Promise<void> => {
  if (waiting.size === 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => { timer = setTimeout(resolve, longest); });
  await Promise.race([Promise.allSettled([...waiting].map((store) => store())), late]);
  clearTimeout(timer);
};
