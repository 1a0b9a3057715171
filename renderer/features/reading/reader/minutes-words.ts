// How long reading takes, in words.

/** "8 min", "1 h 18 min". */
export const minutesWords = (minutes: number): string => (minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`);
