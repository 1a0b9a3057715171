// Papers as lists: under their items, what belongs to one right below it; a row that is dropped counts among its own kind only.
import { describe, expect, it } from 'vitest';
import { comparePaper } from '../../renderer/features/papers/history/compare-paper.ts';
import { paperTree, positionAmongPeers } from '../../renderer/features/papers/list/paper-tree.ts';
import { foundElsewhere } from '../../renderer/features/papers/paper/found-elsewhere.ts';
import { neighbourOf, stateOf, wordsOfSection } from '../../renderer/features/papers/paper/section-state.ts';
import { fieldsFrom, movedTo, withLayout } from '../../renderer/features/settings/templates/template-draft.ts';
import { paperFileName } from '../../renderer/saving/use-paper-word-file.ts';
import { publicAccess } from '../../shared/model/access.ts';
import type { Item } from '../../shared/model/meeting.ts';
import type { Paper, PaperSection } from '../../shared/model/paper.ts';
import { emptyText } from '../../shared/model/text.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import { paperKindOf } from '../../shared/paper-kinds/index.ts';

const base = { createdAt: '2026-11-22T09:00:00.000Z', updatedAt: '2026-11-22T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: 'm', sample: false };
const item = (id: string): Item => ({
  ...base, id, order: id, kind: 'report', sub: false, title: id, publicTitle: null, subLines: [], presenter: null, note: null, access: publicAccess,
  resolutionText: null, refersTo: null, nextMeeting: null, printedPages: null, printedLabel: null, slotId: null,
});
const paper = (id: string, itemId: string | null, belongsTo?: Paper['belongsTo']): Paper =>
  ({ ...base, id, itemId, order: id, kind: 'free', title: id, text: '', access: publicAccess, ...(belongsTo === undefined ? {} : { belongsTo }) });
const words = (text: string): TextDoc => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const section = (id: string, change: Partial<PaperSection> = {}): PaperSection =>
  ({ ...base, id, paperId: 'p', order: id, slot: null, heading: id, hint: '', layout: 'text', numbered: false, required: false, fields: [], text: emptyText, notApplicable: false, ...change });

describe('the list', () => {
  const papers = [paper('a', 'i1'), paper('b', 'i1'), paper('a1', 'i1', { paperId: 'a', as: 'appendix' }), paper('ap', 'i1', { paperId: 'a', as: 'public-version' }), paper('lost', 'gone'), paper('orphan', 'i2', { paperId: 'deleted', as: 'appendix' })];
  const tree = paperTree([item('i1'), item('i2')], papers);

  it('has every paper once: appendices and public version below their paper, and those whose item or paper is gone', () => {
    expect(tree.items.map(({ lines }) => lines.map(({ id, depth }) => `${id}${depth}`))).toEqual([['a0', 'ap1', 'a10', 'b0'].map((line) => (line === 'a10' ? 'a11' : line)), ['orphan0']]);
    expect(tree.withoutItem.map(({ id }) => id)).toEqual(['lost']);
  });

  it('counts a dropped row among those it stands with, whatever stands between', () => {
    const lines = tree.items[0]?.lines ?? [];
    expect(positionAmongPeers(lines, 'b', 0)).toBe(1);
    expect(positionAmongPeers(lines, 'a', 3)).toBe(2);
    expect(positionAmongPeers(lines, 'a1', 0)).toBeNull();
  });
});

describe('sections', () => {
  it('are written when they say something; a table that the template began when a cell beside its first column does', () => {
    const approvals = paperKindOf('standard-report').sections.find(({ slot }) => slot === 'approvals')?.text ?? emptyText;
    expect([stateOf(section('s'), emptyText), stateOf(section('s'), words('x')), stateOf(section('s'), approvals), stateOf(section('s', { notApplicable: true }), words('x'))]).toEqual(['empty', 'written', 'empty', 'not-applicable']);
  });

  it('are begun while a form has answers and gaps, and a lead-in that leads to nothing is nothing yet', () => {
    const field = (key: string, value: string, hint = '') => ({ key, label: key, hint, kind: 'line' as const, choices: [], value });
    const form = (...fields: PaperSection['fields']) => stateOf(section('s', { layout: 'form', fields }), emptyText);
    expect([form(field('a', ''), field('b', '')), form(field('a', 'x'), field('b', '')), form(field('a', 'x'), field('b', '', 'Left empty, the authors are printed.'))]).toEqual(['empty', 'begun', 'written']);
    const asked: TextDoc = { type: 'doc', content: [...words('That the Panel:').content, ...words('note the report.').content] };
    expect([stateOf(section('s'), words('That the Panel:')), stateOf(section('s'), asked)]).toEqual(['empty', 'written']);
  });

  it('are searched in their texts; title, headings and answers with the same words are named', () => {
    const form = section('s', { heading: 'Details', fields: [{ key: 'a', label: 'Wards', hint: '', kind: 'line', choices: [], value: "the carers' ward" }] });
    const asked = { words: "carers'", wholeWord: false, matchCase: false };
    expect(foundElsewhere("Passes: the Carers' view", [form, section('t', { heading: "Carers' words" })], asked)).toBe("Also in the title, “Wards” and the heading “Carers' words”: change it there.");
    expect(foundElsewhere('Passes', [form], asked)).toBe('Also in “Wards”: change it there.');
    expect([foundElsewhere('Passes', [{ ...form, notApplicable: true }], asked), foundElsewhere("carers'", [], { ...asked, words: ' ' })]).toEqual([null, null]);
  });

  it('are counted in words, answers included, an apostrophe not parting one', () => {
    const form = section('s', { layout: 'form', fields: [{ key: 'a', label: 'A', hint: '', kind: 'line', choices: [], value: "O'Neill, Head" }] });
    expect(wordsOfSection(form, words("the children's well-being"))).toBe(5);
  });

  it('that are not applicable are passed over on the way to the next', () => {
    const rows = [section('1'), section('2', { notApplicable: true }), section('3')];
    expect([neighbourOf(rows, '1', 1), neighbourOf(rows, '3', 1), neighbourOf(rows, null, 1), neighbourOf(rows, '2', -1)]).toEqual(['3', '3', '1', '1']);
  });

  it('of a named version are compared: changed, added, taken out', () => {
    const now = [section('1', { text: words('new words') }), section('2')];
    const then = [{ section: section('1'), text: words('old words'), fields: [] }, { section: section('3', { deletedAt: base.createdAt }), text: words('gone'), fields: [] }];
    expect(comparePaper(then, now).map(({ id, fate }) => [id, fate])).toEqual([['1', 'changed'], ['2', 'added'], ['3', 'taken-out']]);
  });
});

describe('templates', () => {
  const before = [{ key: 'to', label: 'To', hint: 'Who', kind: 'line' as const, choices: [], value: '' }, { key: 'date', label: 'Date', hint: '', kind: 'date' as const, choices: [], value: '' }];

  it('keep a field that keeps its label, or that was renamed in its place; new ones have a key of their own', () => {
    expect(fieldsFrom('Date\nTo', before).map(({ key }) => key)).toEqual(['date', 'to']);
    expect(fieldsFrom("To whom\nDate", before).map(({ key, label, hint }) => [key, label, hint])).toEqual([['to', 'To whom', 'Who'], ['date', 'Date', '']]);
    expect(fieldsFrom("To\nDate\nTo\nThe officer's post", before).map(({ key }) => key)).toEqual(['to', 'date', 'to-2', 'the-officers-post']);
  });

  it('move sections and number those with numbered paragraphs only', () => {
    const sections = paperKindOf('letter').sections;
    expect(movedTo(sections, 'signed', 0)[0]?.slot).toBe('signed');
    const [first] = sections;
    expect(first === undefined ? [] : [withLayout(first, 'numbered').numbered, withLayout(first, 'text').numbered]).toEqual([true, false]);
  });
});

it('a Word file is named after its paper, never after a restricted one', () => {
  const request = { meetingId: 'm', itemLabel: '7a', audience: 'public' as const, paper: { id: 'p', title: "The children's “own” plan / 2027", access: publicAccess } };
  expect(paperFileName(request, '2027-01-12')).toBe('paper-7a-the-childrens-own-plan-2027-2027-01-12.docx');
  const restricted = { ...request, audience: 'members' as const, paper: { ...request.paper, access: { level: 'exempt' as const, paragraphs: [2], reason: '' } } };
  expect(paperFileName(restricted, null)).toBe('paper-7a-undated-members.docx');
});
