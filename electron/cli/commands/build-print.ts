// The printing part of `orderpaper build`: what of the pack is printed and how, read from the call, made and told in the summary.
import type { BuiltPrint } from '../../../shared/documents/print/build-print.ts';
import type { PrintChoice, PrintWhat } from '../../../shared/documents/print/print-choice.ts';
import type { PackPages } from '../../../shared/documents/pack/build-pack.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { spanLabels } from '../../../shared/rules/page-labels.ts';
import { packFindings, packPortsOf, timed, type PackCliFinding, type PackJob } from './build-pack.ts';
import type { Call, OptionSpec } from './command.ts';

export const printOptions: readonly OptionSpec[] = [
  { name: 'paper', value: '<item|id>', help: "to print: the papers of one item by its number, or one paper by its id, on the pack's own page numbers" },
  { name: 'pages', value: '<n>-<m>', help: 'to print: the papers that have these pages of the pack, such as 12-40 or 76A; each is printed whole' },
  { name: 'duplex', help: 'to print on both sides: each paper begins on a right-hand page, the page numbers stay' },
  { name: 'large-print', help: "to print in 18 point: pages are counted anew, the pack's page numbers stand at the head and where each begins" },
];

const badCall = (what: string): Failed => failed({ code: 'bad-call', what, remedy: 'Call "orderpaper build --help" to see how.' });

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const whatOf = (call: Call): Result<PrintWhat> => {
  const [paper, pages, only] = [call.value('paper'), call.value('pages'), call.value('only')];
  if (paper !== undefined && pages !== undefined) return badCall('Either --paper or --pages can be printed, not both at once.');
  if ((paper ?? pages) !== undefined && only !== undefined) return badCall(`The option --only can't be given with ${paper === undefined ? '--pages' : '--paper'}.`);
  if (paper !== undefined) return ok(id.test(paper) ? { kind: 'paper', id: paper.toLowerCase() } : { kind: 'item', label: paper.replace(/\.$/, '') });
  if (pages !== undefined) {
    const [from = '', to = from, ...more] = pages.split('-').map((label) => label.trim().toUpperCase());
    return more.length > 0 ? badCall(`The option --pages can't be "${pages}", only one page or two with a dash between them.`) : ok({ kind: 'pages', from, to });
  }
  if (only !== undefined && only !== 'agenda' && only !== 'pack') return badCall(`Only the agenda and the pack are laid out for printing, not --only ${only}.`);
  return ok({ kind: only ?? 'pack' });
};

/** Null where nothing is said of printing: then the files are made that are published. */
export const printChoiceOf = (call: Call): Result<PrintChoice | null> => {
  if (printOptions.every(({ name, value }) => (value === undefined ? !call.switchedOn(name) : call.value(name) === undefined))) return ok(null);
  const what = whatOf(call);
  return what.ok ? ok({ what: what.value, sides: call.switchedOn('duplex') ? 'double' : 'single', large: call.switchedOn('large-print') }) : what;
};

export const printFile = async (job: PackJob, choice: PrintChoice, pages: PackPages | null): Promise<Result<BuiltPrint>> => {
  const { buildPrint } = await import('../../../shared/documents/print/build-print.ts');
  return timed(job.stages, 'print', () => buildPrint(job.snapshot, { ...job.options, choice, withConfidential: job.withConfidential }, pages, packPortsOf(job)));
};

const labelsOf = (spans: BuiltPrint['covers']): readonly string[] => spans.map((span) => {
  const { start, end } = spanLabels(span);
  return start === end ? start : `${start}-${end}`;
});

/** For the summary: which pages the file really has, and how many sheets a copy takes. */
export const printJson = ({ what, sides, large }: PrintChoice, { covers, leftOut, sheets }: BuiltPrint) => ({ print: { what: what.kind, sides, largePrint: large, pages: labelsOf(covers), leftOut: labelsOf(leftOut), sheets } });

export const printFindings = ({ findings }: BuiltPrint): readonly PackCliFinding[] => packFindings({ findings });

/** "Pages 3-7, on 4 sheets." */
export const printWords = ({ sides }: PrintChoice, { covers, leftOut, sheets }: BuiltPrint): readonly string[] => [
  ...(covers.length === 0 ? [] : [`Pages ${labelsOf(covers).join(', ')} of the pack${sheets === null ? '' : `, on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}${sides === 'double' ? ' printed on both sides' : ''}`}.`]),
  ...(leftOut.length === 0 ? [] : [`Left out for this audience: pages ${labelsOf(leftOut).join(', ')}.`]),
];
