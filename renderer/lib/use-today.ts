// The day in London; moves on at midnight though the window stays open for weeks.
import { useEffect, useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import type { IsoDate } from '../../shared/model/record.ts';
import type { Clock } from '../../shared/ports.ts';

const lookAgain = 60_000;

/** Looks at the clock once a minute; renders again only when the day has changed. */
export const useToday = (now: Clock): IsoDate => {
  const [today, setToday] = useState(() => londonDate(now()));
  useEffect(() => {
    const timer = setInterval(() => { setToday(londonDate(now())); }, lookAgain);
    return () => { clearInterval(timer); };
  }, [now]);
  return today;
};
