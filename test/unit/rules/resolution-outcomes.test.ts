// What a resolution decided is read from its words, and the officer may say otherwise (DOMAIN M4).
import { expect, it } from 'vitest';
import { yearIndexSheet } from '../../../shared/documents/minute-book/year-index.ts';
import type { ResolutionOutcome, TextDoc } from '../../../shared/model/text.ts';
import { resolutionParts } from '../../../shared/rules/resolution-parts.ts';
import { draftMeeting, minuteNamed } from '../documents/held-meeting.ts';

const resolved = (id: string, words: string, outcome?: ResolutionOutcome): TextDoc => ({
  type: 'doc',
  content: [{
    type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null },
    content: [{ type: 'resolutionPart', attrs: { id, ...(outcome === undefined ? {} : { outcome }) }, content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] }],
  }],
});

it('the officer’s outcome goes before that of the words, also as “another decision”, and stands in the year index', () => {
  const draft = draftMeeting();
  const minute = minuteNamed(draft, 'Sufficiency');
  const outcome = (words: string, said?: ResolutionOutcome) => resolutionParts(resolved(minute.id, words, said))[0]?.outcome;
  expect(outcome('That the report be noted.')).toBe('noted');
  expect(outcome('That thanks be given.')).toBeNull();
  expect(outcome('That the report be noted.', 'approved')).toBe('approved');
  expect(outcome('That the report be noted.', 'other')).toBeNull();
  const index = (said?: ResolutionOutcome): string => JSON.stringify(yearIndexSheet({ ...draft, minutes: draft.minutes.map((row) => (row.id === minute.id ? { ...row, text: resolved(minute.id, 'That the matter be withdrawn.', said) } : row)) }, { builtOn: '2019-10-20', audience: 'members' }));
  expect(index()).toContain('Withdrawn');
  expect(index('agreed-with-amendment')).not.toContain('Withdrawn');
  expect(index('agreed-with-amendment')).toContain('Agreed with amendment');
});
