// Threads that are kept for the next piece of work. Idle they must not hold the program open, and one whose output is piped does, even where it is let go of:
// each is ended when the program's work is done.

type Stop = () => Promise<unknown>;

const stops = new Set<Stop>();

/** @param stop ends threads that were started; called once, when the program is done */
export const stopAtEnd = (stop: Stop): void => { stops.add(stop); };

/** Ends every thread that is still kept. */
export const endKeptThreads = async (): Promise<void> => { await Promise.all([...stops].map((stop) => stop())); };
