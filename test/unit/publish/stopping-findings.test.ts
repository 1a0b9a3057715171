// What stops a pack stops its first publication and every later one.
import { describe, expect, it } from 'vitest';
import { mayGoOut, stoppingFindings } from '../../../renderer/saving/stopping-findings.ts';
import type { PackFinding } from '../../../shared/documents/pack/pack-finding.ts';

const finding = (code: PackFinding['code'], stops: boolean): PackFinding => ({ code, stops, itemId: 'i', paperId: 'p', label: '7', fileName: null, message: `About ${code}.` });
const all = [finding('unreadable-file', true), finding('picture-without-consent', true), finding('to-follow', true), finding('scanned-pages', false)];

describe('what stops a publication', () => {
  it.each([
    [false, ['unreadable-file', 'picture-without-consent', 'to-follow']], [true, ['unreadable-file', 'picture-without-consent']],
  ])('leaves nothing out but papers to follow, where the officer goes on without them: %s', (withoutExpected, codes) => {
    expect(stoppingFindings(all, withoutExpected).map(({ code }) => code)).toEqual(codes);
  });

  it('is said item by item', () => {
    const answer = mayGoOut(stoppingFindings(all, true));
    expect(answer.ok ? '' : answer.problem.what).toContain('Item 7: About unreadable-file. Item 7: About picture-without-consent.');
    const named = mayGoOut([{ ...finding('unreadable-file', true), fileName: 'homes.docx' }]);
    expect(named.ok ? '' : named.problem.what).toContain('Item 7, “homes.docx”: About unreadable-file.');
    expect(mayGoOut([])).toEqual({ ok: true, value: null });
  });
});
