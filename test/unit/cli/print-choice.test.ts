import { expect, it } from 'vitest';
import { printChoiceOf } from '../../../electron/cli/commands/build-print.ts';
import type { Call } from '../../../electron/cli/commands/command.ts';

const call = (values: Readonly<Record<string, string>>, ...switches: readonly string[]): Call => ({ input: 'm.orderpaper', more: [], value: (name) => values[name], all: () => [], switchedOn: (name) => switches.includes(name) });
const paper = '01900000-0000-7000-8000-00000000000a';

it.each([
  ['nothing that is about printing', call({ only: 'pack', audience: 'members' }), null],
  ['an item by its printed number', call({ paper: '7a.' }), { what: { kind: 'item', label: '7a' }, sides: 'single', large: false }],
  ['a paper by its id', call({ paper: paper.toUpperCase() }, 'large-print'), { what: { kind: 'paper', id: paper }, sides: 'single', large: true }],
  ['pages with letters', call({ pages: '76a - 76c' }, 'duplex'), { what: { kind: 'pages', from: '76A', to: '76C' }, sides: 'double', large: false }],
  ['one page', call({ pages: '12' }), { what: { kind: 'pages', from: '12', to: '12' }, sides: 'single', large: false }],
  ['the agenda in large print', call({ only: 'agenda' }, 'large-print'), { what: { kind: 'agenda' }, sides: 'single', large: true }],
  ['the pack on both sides', call({}, 'duplex'), { what: { kind: 'pack' }, sides: 'double', large: false }],
])('a call of the command line that names %s prints that', (_, asked, choice) => {
  expect(printChoiceOf(asked)).toEqual({ ok: true, value: choice });
});

it.each([
  ['two things at once', call({ paper: '7', pages: '1' }), 'not both at once'], ['three pages', call({ pages: '1-2-3' }), 'can\'t be "1-2-3"'],
  ['pages of one kind of file', call({ pages: '1', only: 'agenda' }), '--only can\'t be given with --pages'], ['a notice on both sides', call({ only: 'notice' }, 'duplex'), 'not --only notice'],
])('a call that asks for %s is refused with what is wrong', (_, asked, what) => {
  expect(printChoiceOf(asked)).toMatchObject({ ok: false, problem: { code: 'bad-call', what: expect.stringContaining(what) as string } });
});
