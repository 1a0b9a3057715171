// Times as councils print them: "5.00 p.m.", "5pm", "17:00", "12 noon".

const clock = /(?<![\d./:£])(\d{1,2})(?:\s?[.:]\s?(\d{2}))?\s*(a\.?\s?m\b\.?|p\.?\s?m\b\.?|noon|midday|hrs\b|hours\b)?(?!\s*[/%]|[.:]?\d)/gi;

type Reading = { readonly hour: number; readonly minute: number; readonly mark: 'a' | 'p' | 'noon' | 'hours' | null; readonly punctuated: boolean };

const readingOf = (hit: RegExpMatchArray): Reading => {
  const mark = (hit[3] ?? '').toLowerCase();
  return {
    hour: Number(hit[1]),
    minute: Number(hit[2] ?? '0'),
    mark: mark.startsWith('a') ? 'a' : mark.startsWith('p') ? 'p' : mark.startsWith('n') || mark.startsWith('m') ? 'noon' : mark.startsWith('h') ? 'hours' : null,
    punctuated: hit[2] !== undefined,
  };
};

const iso = (hour: number, minute: number): string | null =>
  hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

const hourOf = (reading: Reading, mark: Reading['mark']): number => {
  if (mark === 'p' && reading.hour < 12) return reading.hour + 12;
  if (mark === 'a' && reading.hour === 12) return 0;
  // "Time: 5.00" without am or pm: no panel meets before eight in the morning.
  return mark === null && reading.hour >= 1 && reading.hour < 8 ? reading.hour + 12 : reading.hour;
};

/**
 * The first time in the text as "17:00", or null. A bare "17.00" counts only with `labelled` (the text stood after
 * "Time:") or after "at"; "5.00 - 7.00 p.m." takes its half of the day from the end of the range.
 */
export const findTime = (text: string, labelled = false): string | null => {
  const military = /\b([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs)\b/i.exec(text);
  if (military !== null) return `${military[1] ?? ''}:${military[2] ?? ''}`;
  const hits = [...text.matchAll(clock)];
  for (const [at, hit] of hits.entries()) {
    const reading = readingOf(hit);
    const following = hits[at + 1];
    const between = following === undefined ? '' : text.slice((hit.index ?? 0) + hit[0].length, following.index);
    const rangeMark = following !== undefined && /^\s*(?:-|–|—|to|until)\s*$/.test(between) ? readingOf(following).mark : null;
    const mark = reading.mark ?? rangeMark;
    const afterAt = /\b(?:at|from|commencing(?: at)?)\s*$/i.test(text.slice(Math.max(0, (hit.index ?? 0) - 16), hit.index));
    const plausible = mark !== null || (reading.punctuated && (labelled || afterAt || /:/.test(hit[0])));
    const time = plausible ? iso(hourOf(reading, mark), reading.minute) : null;
    if (time !== null) return time;
  }
  return /\b(?:12 )?(?:noon|midday)\b/i.test(text) ? '12:00' : null;
};
