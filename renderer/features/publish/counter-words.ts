// Who counted a paper's pages in Word, and whether that count still stands.
import type { HandCount } from './use-publish.ts';

const clock = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** "1 page", "5 pages". */
export const pagesWords = (pages: number): string => (pages === 1 ? '1 page' : `${pages} pages`);

/** "5 pages in Word: Robin Clerk looked on 26 November at 13:40." */
export const counterWords = ({ pages, stands, by }: HandCount): string => {
  const who = by === null ? 'Somebody looked.' : `${by.name} looked on ${clock.format(Date.parse(by.at))}.`;
  return stands ? `${pagesWords(pages)} in Word: ${who}` : `The paper was changed since ${pagesWords(pages)} were counted in Word, so that count no longer stands: look again. ${who}`;
};
