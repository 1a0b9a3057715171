import { describe, expect, it } from 'vitest';
import { choiceOf, draftErrors } from '../../../renderer/features/publish/print/print-draft.ts';
import type { PrintDraft } from '../../../renderer/features/publish/print/print-draft.ts';
import { printedWords } from '../../../renderer/features/publish/print/print-result.tsx';

const draft = (over: Partial<PrintDraft>): PrintDraft => ({ kind: 'pages', paperId: null, from: '', to: '', audience: 'public', isDouble: false, isLarge: false, as: 'word', withConfidential: false, ...over });

describe('the print dialog', () => {
  it('asks for what is missing beside its field, and for nothing that is not printed', () => {
    expect(draftErrors(draft({}))).toHaveProperty('from');
    expect(draftErrors(draft({ from: '3', to: 'end' }))).toHaveProperty('to');
    expect(draftErrors(draft({ from: '76a', to: '76' }))).toEqual({ to: 'The last page comes before the first.' });
    expect(draftErrors(draft({ kind: 'paper' }))).toHaveProperty('paper');
    for (const kind of ['agenda', 'pack'] as const) expect(draftErrors(draft({ kind, from: 'x' }))).toEqual({});
  });

  it('takes one page where the last is left empty, and letters as they are printed', () => {
    expect(choiceOf(draft({ from: ' 76a ', isDouble: true }))).toEqual({ what: { kind: 'pages', from: '76A', to: '76A' }, sides: 'double', large: false });
    expect(choiceOf(draft({ kind: 'paper', paperId: 'p', isLarge: true }))).toEqual({ what: { kind: 'paper', id: 'p' }, sides: 'single', large: true });
  });

  it('says afterwards which pages the file really has', () => {
    const choice = choiceOf(draft({ from: '4' }));
    const facts = { leftOut: [], findings: [] };
    expect(printedWords({ choice, facts: { ...facts, covers: [{ start: 3, end: 7 }, { start: 1, end: 1, after: 7 }], sheets: 6 } })).toBe('The file has pages 3 to 7, 7A of the pack, on 6 sheets of paper.');
    expect(printedWords({ choice: { ...choice, large: true }, facts: { ...facts, covers: [{ start: 4, end: 4 }], sheets: null } })).toBe('The file has page 4 of the pack in large print.');
    expect(printedWords({ choice, facts: { ...facts, covers: [], sheets: null } })).toBe('The agenda is ready to print.');
  });
});
