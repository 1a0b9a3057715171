// Minute numbers over two municipal years, whatever is inserted, moved, deleted (published ones too), published and taken back (DOMAIN N1, N2, N4).
import { describe, expect, it } from 'vitest';
import { emptyText } from '../../../shared/model/text.ts';
import type { Attendance, Minute } from '../../../shared/model/meeting.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { withMinutesNamed } from '../../../shared/phrases/sentences/attendance-for-minute.ts';
import { numbersAround, placesWith } from '../../../shared/rules/minute-number-run.ts';
import { minuteLabels } from '../../../shared/rules/minute-numbers.ts';
import { runEnd, runStart } from '../../../shared/rules/life-cycle/number-run.ts';

const years = [{ startsOn: '2030-05-20' }, { startsOn: '2031-05-19' }];
const dates = ['2030-06-11', '2030-09-10', '2030-12-10', '2031-03-11', '2031-06-10', '2031-09-09'];
/** Meetings that nobody had written down when those were, one of them before all others of its year. */
const comeLater = ['2030-05-28', '2030-10-15', '2031-01-14', '2031-07-08'];

type Held = { readonly date: string; readonly minutes: readonly Minute[]; readonly out: boolean; /** Published, taken back and then deleted. */ readonly gone?: readonly Minute[] };
type Book = readonly Held[];

const dice = (seed: number) => { let now = seed; return (sides: number): number => { now = (Math.imul(now, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((now / 2 ** 32) * sides); }; };
const minute = (id: string): Minute => ({ id, order: 'a0', kind: 'minute', title: `Matter ${id}`, number: null, printedLabel: null, text: emptyText }) as unknown as Minute;
const retiredAs = (gone: readonly Minute[]) => gone.map(({ id, order, number }) => ({ id, order, number: number ?? 0 }));
const numbersOf = ({ minutes, gone = [] }: Held): (number | null)[] => placesWith(minutes, retiredAs(gone)).map(({ number }) => number);

/** Where the run of numbers that a day falls in begins and ends; asked once a day. */
const bounds = new Map([...dates, ...comeLater].map((date) => [date, [runStart({ scope: 'panel', format: '{n}' }, years, date), runEnd({ scope: 'panel', format: '{n}' }, years, date)] as const]));

/** The meetings of one run of numbers. */
const runOf = (book: Book, { date }: Held): Held[] => {
  const [start = null, end = null] = bounds.get(date) ?? [];
  return book.filter((each) => (start === null || each.date >= start) && (end === null || each.date < end));
};
const labelsIn = (book: Book, held: Held): ReadonlyMap<string, { readonly number: number; readonly label: string; readonly provisional: boolean }> => {
  const run = runOf(book, held).map((each) => ({ place: each.date, numbers: numbersOf(each) }));
  return minuteLabels(held.minutes, { format: '{n}', date: held.date, years, ...numbersAround(run, held.date), retired: retiredAs(held.gone ?? []) });
};

/** Each minute has a place among those that stand and those that are gone: the latter keep theirs behind the one before them. */
const placed = (held: Held): Held => {
  const { gone = [] } = held;
  const after = new Map(gone.map((one) => [one, held.minutes.filter(({ number, order }) => number !== null && order < one.order).at(-1) ?? null]));
  const inOrder = [...gone.filter((one) => after.get(one) === null), ...held.minutes.flatMap((row) => [row, ...gone.filter((one) => after.get(one) === row)])];
  const orders = new Map(ordersBetween(null, null, inOrder.length).map((order, index) => [inOrder[index], order]));
  const at = (row: Minute): Minute => ({ ...row, order: orders.get(row) ?? row.order });
  return { ...held, minutes: held.minutes.map(at), gone: gone.map(at) };
};

const change = (book: Book, at: number, by: (held: Held) => Held): Book => book.map((held, index) => (index === at ? placed(by(held)) : held));

const published = (book: Book, at: number): Book => {
  const held = book[at];
  if (held === undefined || held.out || held.minutes.length === 0) return book;
  const run = runOf(book, held);
  if (run.some((each) => each.date < held.date && !each.out)) return book;
  const labels = labelsIn(book, held);
  return change(book, at, (each) => ({ ...each, out: true, minutes: each.minutes.map((row) => (row.number !== null ? row : { ...row, number: labels.get(row.id)?.number ?? -1, printedLabel: labels.get(row.id)?.label ?? '' })) }));
};

const moved = (minutes: readonly Minute[], from: number, to: number): readonly Minute[] => {
  const rest = minutes.filter((_, index) => index !== from);
  const one = minutes[from];
  // What has its number keeps its place among those that have theirs.
  return one === undefined || one.number !== null ? minutes : [...rest.slice(0, to), one, ...rest.slice(to)];
};

/** How often each thing that may be done changed the book: a history of refusals would prove nothing. */
const changes = new Map<string, number>();
const noted = (name: string, before: Book, after: Book): Book => {
  if (JSON.stringify(before) !== JSON.stringify(after)) changes.set(name, (changes.get(name) ?? 0) + 1);
  return after;
};

let made = 0;
const step = (book: Book, roll: (sides: number) => number): Book => {
  const at = roll(book.length);
  const open = book[at]?.out === false;
  switch (roll(7)) {
    case 0: case 1: case 2: made += 1; return noted('insert', book, open ? change(book, at, (held) => { const place = roll(held.minutes.length + 1); return { ...held, minutes: [...held.minutes.slice(0, place), minute(`m${made}`), ...held.minutes.slice(place)] }; }) : book);
    case 3: return noted('move', book, open ? change(book, at, (held) => ({ ...held, minutes: moved(held.minutes, roll(held.minutes.length), roll(held.minutes.length)) })) : book);
    case 4: return noted('delete', book, open ? change(book, at, (held) => {
      const one = held.minutes[roll(held.minutes.length)];
      if (one === undefined) return held;
      return { ...held, minutes: held.minutes.filter((row) => row !== one), gone: [...(held.gone ?? []), ...(one.number === null ? [] : [one])] };
    }) : book);
    case 5: {
      const date = comeLater[roll(comeLater.length * 4)];
      if (date === undefined || book.some((held) => held.date === date)) return noted('publish', book, published(book, at));
      return noted('late meeting', book, [...book, placed({ date, minutes: [minute(`${date}-a`), minute(`${date}-b`)], out: false })].sort((a, b) => (a.date < b.date ? -1 : 1)));
    }
    default: {
      if (roll(3) > 0) return noted('publish', book, published(book, at));
      // One of those that are out: of any other there is nothing to take back.
      const out = book.flatMap((held, index) => (held.out ? [index] : []));
      return noted('take back', book, change(book, out[roll(out.length)] ?? -1, (held) => ({ ...held, out: false })));
    }
  }
};

describe('minute numbers in any history of two years', () => {
  it('are contiguous from 1 in each year, each printed once, published ones for ever the same and never given again, and references follow', () => {
    let [letters, beforeOne, retiredEver] = [0, 0, 0];
    for (let seed = 1; seed <= 50; seed += 1) {
      const roll = dice(seed);
      let book: Book = dates.map((date) => placed({ date, minutes: [minute(`${date}-a`), minute(`${date}-b`)], out: false }));
      const fixed = new Map<string, string>();
      for (let turn = 0; turn < 60; turn += 1) {
        book = step(book, roll);
        // Compared as lines, one look for a turn: an expectation for each number would take minutes.
        const wrong: string[] = [];
        for (const [, run] of Map.groupBy(book, (held) => bounds.get(held.date)?.[0])) {
          const all = run.flatMap((held) => { const labels = labelsIn(book, held); return held.minutes.map((row) => ({ row, printed: labels.get(row.id) ?? { number: -1, label: '?', provisional: true } })); });
          const printedLine = all.map(({ printed }) => printed.label).join(' ');
          // A number whose minute is gone stays empty for ever: with it the run has no gap.
          const retired = run.flatMap(({ gone = [] }) => gone.map(({ printedLabel }) => printedLabel ?? ''));
          retiredEver += retired.length;
          const plain = [...all.map(({ printed }) => printed.label), ...retired].filter((label) => !/[A-Z]/.test(label)).map(Number).sort((a, b) => a - b);
          if (plain.some((number, index) => number !== index + 1)) wrong.push(`not contiguous: ${printedLine}, gone ${retired.join(' ')}`);
          const printedOrder = all.filter(({ printed }) => !/[A-Z]/.test(printed.label)).map(({ printed }) => printed.number);
          if (printedOrder.some((number, index) => number <= (printedOrder[index - 1] ?? 0))) wrong.push(`not in order: ${printedLine}`);
          if (all.some(({ printed }) => retired.includes(printed.label))) wrong.push(`given again: ${printedLine}, gone ${retired.join(' ')}`);
          if (new Set(all.map(({ printed }) => printed.label)).size !== all.length) wrong.push(`twice: ${printedLine}`);
          for (const { row, printed } of all) {
            if (/[A-Z]/.test(printed.label)) letters += 1;
            if (/^[A-Z]+1$/.test(printed.label)) beforeOne += 1;
            if (/^0/.test(printed.label)) wrong.push(`nought: ${printed.label}`);
            if (row.number === null) continue;
            if ((fixed.get(row.id) ?? printed.label) !== printed.label) wrong.push(`changed: ${fixed.get(row.id) ?? ''} to ${printed.label}`);
            fixed.set(row.id, printed.label);
          }
        }
        for (const held of book) {
          const labels = labelsIn(book, held);
          const rows = held.minutes.map((row) => ({ forMinute: { minuteId: row.id, number: 'old', title: 'old' } }) as unknown as Attendance);
          withMinutesNamed(rows, held.minutes, labels).forEach(({ forMinute }, index) => {
            const row = held.minutes[index];
            if (forMinute?.title !== row?.title || forMinute?.number !== labels.get(row?.id ?? '')?.label) wrong.push(`reference to ${row?.title ?? ''}`);
          });
        }
        if (wrong.length > 0) expect([`seed ${seed}, turn ${turn}`, wrong]).toEqual([`seed ${seed}, turn ${turn}`, []]);
      }
    }
    for (const name of ['insert', 'move', 'delete', 'publish', 'take back', 'late meeting']) expect([name, (changes.get(name) ?? 0) >= 60]).toEqual([name, true]);
    expect(letters).toBeGreaterThan(100);
    expect(beforeOne).toBeGreaterThan(100);
    expect(retiredEver).toBeGreaterThan(100);
  });
});
