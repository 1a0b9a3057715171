// Whether a clock says anything: on a machine that other programs keep busy, what took long was not the app.
const tick = 20;

/** From now on. @returns stops, and answers which share of this process's timers came more than 50 ms late */
export const watchMachine = (): (() => number) => {
  const lateness: number[] = [];
  let due = performance.now() + tick;
  const timer = setInterval(() => {
    lateness.push(performance.now() - due);
    due = performance.now() + tick;
  }, tick);
  return () => {
    clearInterval(timer);
    return lateness.length === 0 ? 0 : lateness.filter((late) => late > 50).length / lateness.length;
  };
};

/** Late timers up to this share are the test's own. */
export const isQuiet = (lateShare: number): boolean => lateShare < 0.01;
