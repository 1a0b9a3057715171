// Phrases by id: both styles hold the same fields, a council may override, a brace in a name stays a brace.
import { describe, expect, it } from 'vitest';
import { allPhrases, type PhraseId } from '../../../shared/phrases/index.ts';
import { checkPhrase, phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { fieldsOf } from '../../../shared/phrases/phrase.ts';
import { exemptDescription } from '../../../shared/phrases/schedule-12a.ts';

const ids = Object.keys(allPhrases) as PhraseId[];

describe('the phrases', () => {
  it.each(ids)('%s has the same fields in both styles', (id) => {
    expect(fieldsOf(allPhrases[id].traditional).sort()).toEqual(fieldsOf(allPhrases[id].accessible).sort());
    expect(allPhrases[id].about).not.toBe('');
  });

  it("print a council's own wording where it has one", () => {
    const say = phraseBook('traditional', { 'no-declarations': 'No interests were declared.', apologies: 'Apologies: {people}' });
    expect(say('no-declarations')).toBe('No interests were declared.');
    expect(say('apologies', { people: 'Councillor Ash' })).toBe('Apologies: Councillor Ash');
    expect(say('resolved')).toBe('Resolved:-');
  });

  it('put fields in once, so that what looks like a field in a name is left alone', () => {
    expect(phraseBook('accessible')('with-post', { name: '{post}', post: '$& {name}' })).toBe('{post} ($& {name})');
  });

  it('refuse a wording with a field that the phrase does not have', () => {
    expect(checkPhrase('apologies', 'Sorry: {people}').ok).toBe(true);
    const refused = checkPhrase('apologies', 'Sorry: {person}');
    expect(refused.ok ? '' : `${refused.problem.code} ${refused.problem.remedy}`).toBe('phrase-unknown-field Use {people}.');
  });

  it('describe the seven paragraphs of Schedule 12A and no other', () => {
    expect([1, 2, 3, 4, 5, 6, 7].every((paragraph) => exemptDescription(paragraph).startsWith('information'))).toBe(true);
    expect([0, 8].map(exemptDescription)).toEqual(['', '']);
  });
});
