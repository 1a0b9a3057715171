// Printed labels ("5", "5a", "12/18", "7A") -> automatic numbering in Word where Word can derive them, typed labels where it can't.

export type SubFormat = 'decimal' | 'lowerLetter' | 'upperLetter';

/** One numbered list in Word: "%1" from `start` between `before` and `after`; `sub` is its second level ("5a", "5.1"). */
export type NumberedRun = {
  readonly start: number;
  readonly before: string;
  readonly after: string;
  readonly sub: { readonly format: SubFormat; readonly between: string } | null;
};

/** Where a label's number comes from: level of a run, or its own text. */
export type NumberedPlace = { readonly run: number; readonly level: 0 | 1 } | 'typed';

export type NumberingPlan = { readonly runs: readonly NumberedRun[]; readonly places: readonly NumberedPlace[] };

type Main = { readonly before: string; readonly value: number; readonly after: string };
type Sub = { readonly value: number; readonly between: string; readonly format: SubFormat; readonly index: number };

const mainOf = (label: string): Main | null => {
  const match = /^([^\d%]*)([1-9]\d{0,5})((?:[^\dA-Za-z%][^%]*)?)$/.exec(label);
  return match === null ? null : { before: match[1] ?? '', value: Number(match[2]), after: match[3] ?? '' };
};

const subOf = (label: string): Sub | null => {
  const match = /^([1-9]\d{0,5})(\.?)(?:([1-9]\d{0,3})|([a-z])|([A-Z]))$/.exec(label);
  if (match === null) return null;
  const [, value, between = '', digits, lower, upper] = match;
  if (digits !== undefined) return between === '' ? null : { value: Number(value), between, format: 'decimal', index: Number(digits) };
  if (lower !== undefined) return { value: Number(value), between, format: 'lowerLetter', index: lower.charCodeAt(0) - 96 };
  return { value: Number(value), between, format: 'upperLetter', index: (upper ?? 'A').charCodeAt(0) - 64 };
};

/**
 * @param labels printed labels in order, without the full stop after them
 * @returns for each label its place; a run goes on while labels count up by one, a gap begins another run
 */
export const numberingPlan = (labels: readonly string[]): NumberingPlan => {
  const runs: NumberedRun[] = [];
  const places: NumberedPlace[] = [];
  let last = { value: 0, sub: 0 };
  for (const label of labels) {
    const run = runs.at(-1);
    const sub = subOf(label);
    if (sub !== null) {
      const fits =
        run !== undefined && run.before === '' && run.after === '' && sub.value === last.value && sub.index === last.sub + 1 &&
        (run.sub === null || (run.sub.format === sub.format && run.sub.between === sub.between));
      if (!fits) {
        places.push('typed');
        continue;
      }
      runs[runs.length - 1] = { ...run, sub: { format: sub.format, between: sub.between } };
      places.push({ run: runs.length - 1, level: 1 });
      last = { ...last, sub: sub.index };
      continue;
    }
    const main = mainOf(label);
    if (main === null) {
      places.push('typed');
      continue;
    }
    if (run === undefined || run.before !== main.before || run.after !== main.after || main.value !== last.value + 1) {
      runs.push({ start: main.value, before: main.before, after: main.after, sub: null });
    }
    places.push({ run: runs.length - 1, level: 0 });
    last = { value: main.value, sub: 0 };
  }
  return { runs, places };
};
