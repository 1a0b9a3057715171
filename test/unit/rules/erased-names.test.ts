// How a name that is to be erased may stand in a text, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { nameSearch } from '../../../shared/rules/erased-names/name-search.ts';

const found = (name: string, text: string): string[] => (nameSearch(name)?.places(text) ?? []).map(({ start, end }) => text.slice(start, end));

describe('a name that is erased is found', () => {
  it.each([
    ['Zebedee O\'Neill', 'Thanks to Zebedee O\u2019Neill.', 'Zebedee O\u2019Neill'],
    ['Zebedee O\u2019Neill', 'Thanks to ZEBEDEE ONEILL.', 'ZEBEDEE ONEILL'],
    ['Zo\u00eb Quillon-Vexby', 'by Zoe\u0308 Quillon\u2011Vexby, 15', 'Zoe\u0308 Quillon\u2011Vexby'],
    ['Zoe Quillon-Vexby', 'by Zo\u00eb Quil\u00adlon Vexby', 'Zo\u00eb Quil\u00adlon Vexby'],
    ['Zebedee Quill', 'Zebedee\nQuill', 'Zebedee\nQuill'],
    ['Zebedee Quill', 'Present: Quill, Zebedee; Vine, Posy', 'Quill, Zebedee'],
    ['Quill, Zebedee', 'a Zebedee Quill-led group', 'Zebedee Quill'],
    ['Zebedee Quill', 'Zebedee J. Quill\u2019s poem', 'Zebedee J. Quill'],
    ['Zebedee Quill', 'write to zebedee.quill@school.example.', 'zebedee.quill@school.example'],
    ['Zebedee Quill', 'see https://poems.example/by/Zebedee%20Quill today', 'https://poems.example/by/Zebedee%20Quill'],
    ['Zebedee Quill', 'the file zebedee_quill_final', 'zebedee_quill'],
    ['Raph', 'Raph spoke. RAPH! And raph\u2019s idea', 'Raph|RAPH|raph'],
    ['Grace', 'Grace said grace', 'Grace'],
  ])('%s in "%s"', (name, text, places) => {
    expect(found(name, text)).toEqual(places.split('|'));
  });

  it('in the name of a file, and where first name and surname stand in two cells', () => {
    const search = nameSearch('Zebedee Quill');
    expect([search?.inAddress('zebedee-quill.docx'), search?.inAddress('poem by ZebedeeQuill v2.pdf'), search?.inAddress('quilting.docx')]).toEqual([true, true, false]);
    expect(search?.apart(['Quill', '15', 'Zebedee'])).toEqual({ first: 2, surname: 0 });
    expect(search?.apart(['Quill', '15', 'Posy'])).toBeNull();
  });
});

describe('it is not found', () => {
  it.each([
    ['Ann', 'the Annual meeting planned by Joann and Hannah'],
    ['Lin', 'the link to Lincoln'],
    ['Raph', 'a paragraph'],
    ['Ann Lund', 'Ann Lunde, Anna Lund, Mary-Ann Lund, Ann Lund-Smith'],
    ['Ann Lund', 'Councillors Lund, Ann Smith and Bob Ray'],
    ['Ann Lund', 'asked Ann, Lund and others. Said Ann. Lund is a place'],
    ['Bea', '0bea1234-bea0-4bea-8bea-beabeabeabea'],
  ])('%s in "%s"', (name, text) => {
    expect(found(name, text)).toEqual([]);
  });

  it('where it may be somebody else; that is told, and stays', () => {
    const search = nameSearch('Zebedee Quill');
    expect(search?.alike('Z. Quill, then Zebedee and Zebedee Q. met Zebedee Quill')).toEqual(['Z. Quill', 'Zebedee', 'Zebedee Q.']);
    expect(search?.alike('Nothing of him here')).toEqual([]);
    expect([nameSearch('Qu'), nameSearch('12 34')]).toEqual([null, null]);
    expect([nameSearch('Raph')?.isSingle, search?.isSingle]).toEqual([true, false]);
  });
});
