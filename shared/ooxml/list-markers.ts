// Counts list paragraphs in document order and says what marker each one shows (17.9.10, 17.9.11, 17.9.27).
import { formatNumber } from './number-format.ts';
import type { ListInstance, ListLevel } from './numbering.ts';
import { readableSymbols } from './symbols.ts';

export type ShownMarker = { readonly marker: string; readonly bullet: boolean };

/** Called once for each list paragraph, in order; an empty marker means that the list shows nothing here. */
export type MarkerCounter = (list: ListInstance, level: number) => ShownMarker;

/** True where using `higher` makes `level` begin again. */
const restarts = (level: ListLevel, higher: number): boolean =>
  level.restart === undefined || (level.restart > 0 && higher < level.restart);

const shown = (list: ListInstance, level: number, counters: readonly (number | undefined)[]): ShownMarker => {
  const own = list.levels[level];
  if (own === undefined) return { marker: '', bullet: false };
  if (own.format === 'bullet' || own.picture) return { marker: own.picture ? '•' : readableSymbols(own.text).trim(), bullet: true };
  const marker = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const part = list.levels[index];
    if (part === undefined || index > level) return '';
    return formatNumber(counters[index] ?? part.start, own.legal && part.format !== 'none' ? 'decimal' : part.format);
  });
  return { marker: marker.trim(), bullet: false };
};

/** A counter for one document. */
export const markerCounter = (): MarkerCounter => {
  const counters = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return (list, level) => {
    const numbers = counters.get(list.counters) ?? Array<number | undefined>(9).fill(undefined);
    counters.set(list.counters, numbers);
    const override = list.startOverrides.get(level);
    const firstUse = !used.has(`${list.id}/${level}`);
    used.add(`${list.id}/${level}`);
    const current = numbers[level];
    const start = override ?? list.levels[level]?.start ?? 1;
    numbers[level] = current === undefined || (firstUse && override !== undefined) ? start : current + 1;
    for (let lower = level + 1; lower < 9; lower += 1) {
      const definition = list.levels[lower];
      if (definition !== undefined && restarts(definition, level)) numbers[lower] = undefined;
    }
    return shown(list, level, numbers);
  };
};
