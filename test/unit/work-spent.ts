// What a call costs in processor time, which other programs on the machine don't change as they change the clock on the wall.

/** @returns what the call returned, and the processor time in milliseconds that this process spent until then */
export const workSpent = <T>(call: () => T): { readonly value: T; readonly ms: number } => {
  const before = process.cpuUsage();
  const value = call();
  return { value, ms: inMilliseconds(process.cpuUsage(before)) };
};

/** As `workSpent`, for a call that answers later. */
export const workSpentLater = async <T>(call: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> => {
  const before = process.cpuUsage();
  const value = await call();
  return { value, ms: inMilliseconds(process.cpuUsage(before)) };
};

const inMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
