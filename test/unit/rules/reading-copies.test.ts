// Who gets which reading copy: nobody but voting councillors what is restricted, a number for life, no young person's name in a file.
import { describe, expect, it } from 'vitest';
import type { Member } from '../../../shared/model/meeting-snapshot.ts';
import { plannedCopies, readersWithRestricted, usualCopy, usualReaders, type CopyReader } from '../../../shared/rules/reading-copies.ts';

const stamp = { rev: 1, createdAt: '2031-01-01T10:00:00.000Z', updatedAt: '2031-01-01T10:00:00.000Z', deletedAt: null };
const member = (name: string, own: { readonly role?: Member['membership']['role']; readonly voting?: boolean; readonly councillor?: boolean; readonly youngPerson?: boolean; readonly to?: string } = {}): Member => ({
  person: { ...stamp, id: `person ${name}`, name, councillor: own.councillor ?? true, post: null, youngPerson: own.youngPerson ?? false, displayRule: 'not-named', sample: false },
  membership: { ...stamp, id: `membership ${name} ${own.role ?? ''}`, panelId: 'panel', personId: `person ${name}`, order: 'a', role: own.role ?? 'member', voting: own.voting ?? true, printedRoles: [], rolesAsPrinted: null, representing: null, from: null, to: own.to ?? null, sample: false },
});
const reader = (name: string, own: Partial<CopyReader> = {}): CopyReader => ({ personId: `person ${name}`, name, role: 'member', youngPerson: false, kind: 'restricted', ...own });
const day = '2031-09-16';

describe('the usual reading copy', () => {
  it.each([
    ['a voting councillor', member('Odile Marsh'), 'restricted'],
    ['the Chair', member('Odile Marsh', { role: 'chair' }), 'restricted'],
    ['a councillor without a vote', member('Odile Marsh', { voting: false }), 'public'],
    ['a co-opted member who votes', member('Noor Vale', { role: 'co-opted', councillor: false }), 'public'],
    ['a young person who shares the Chair and votes', member('Wren', { role: 'joint-chair', councillor: false, youngPerson: true }), 'public'],
    ['somebody entered as a young person and as a councillor', member('Wren', { youngPerson: true }), 'public'],
    ['an adviser', member('Dr Finch', { role: 'adviser', councillor: false, voting: false }), 'public'],
    ['a councillor who advises', member('Odile Marsh', { role: 'adviser' }), 'public'],
    ['a voting member who is no councillor', member('Revd Ashby', { councillor: false }), 'public'],
    ['a substitute', member('Piers Oakley', { role: 'substitute-pool', voting: false }), 'none'],
  ] as const)('of %s', (_who, who, kind) => {
    expect(usualCopy(who)).toBe(kind);
  });

  it('is offered to members of the day, each once, and to whom it was made before as it was made', () => {
    const members = [member('Odile Marsh', { role: 'chair' }), member('Odile Marsh', { role: 'adviser' }), member('Gone Byrne', { to: '2031-09-15' }), member('Noor Vale', { role: 'co-opted', councillor: false })];
    const got = [
      { copy: 1, restricted: true, readers: [{ personId: null, name: 'The Monitoring Officer', kind: 'restricted' as const }] },
      { copy: 2, restricted: false, readers: [{ personId: 'person Noor Vale', name: 'Noor Vale', kind: 'public' as const }] },
      { copy: 2, restricted: false, readers: [{ personId: 'person Noor Vale', name: 'Noor Vale', kind: 'restricted' as const }] },
    ];
    expect(usualReaders(members, day, got).map(({ name, kind }) => [name, kind])).toEqual([['Odile Marsh', 'restricted'], ['Noor Vale', 'restricted'], ['The Monitoring Officer', 'restricted']]);
  });
});

describe('the copies that are made', () => {
  it('are numbered in the order of the list, and whoever had one keeps the number', () => {
    const got = [{ copy: 3, restricted: true, readers: [{ personId: 'person Odile Marsh', name: 'Odile Marsh', kind: 'restricted' as const }] }];
    const made = plannedCopies([reader('Noor Vale', { kind: 'public' }), reader('Nobody', { kind: 'none' }), reader('Odile Marsh'), reader('Séan O’Hara')], { isNumbered: true, date: day, seals: true, got });
    expect(made.map(({ copy, fileName, restricted, nameInCopy }) => [copy, fileName, restricted, nameInCopy])).toEqual([
      [4, 'reading-2031-09-16-copy-04-noor-vale.orderpaper', false, 'Noor Vale'],
      [3, 'reading-2031-09-16-copy-03-odile-marsh.orderpaper', true, 'Odile Marsh'],
      [5, 'reading-2031-09-16-copy-05-sean-o-hara.orderpaper', true, 'Séan O’Hara'],
    ]);
  });

  it('say no young person’s name, in the file or of it; the list still knows whose it is', () => {
    const [made] = plannedCopies([reader('Wren Tully', { youngPerson: true, kind: 'public' })], { isNumbered: true, date: null, seals: true, got: [] });
    expect(made).toEqual({ copy: 1, nameInCopy: null, restricted: false, fileName: 'reading-undated-copy-01.orderpaper', readers: [{ personId: 'person Wren Tully', name: 'Wren Tully', kind: 'public' }] });
  });

  it('are two where all share one: nobody holds a sealed part that is not for them', () => {
    const made = plannedCopies([reader('Odile Marsh'), reader('Noor Vale', { kind: 'public' }), reader('Piers Oakley', { kind: 'none' })], { isNumbered: false, date: day, seals: true, got: [] });
    expect(made.map(({ fileName, restricted, readers }) => [fileName, restricted, readers.map(({ name }) => name)])).toEqual([
      ['reading-2031-09-16.orderpaper', false, ['Noor Vale']], ['reading-2031-09-16-members.orderpaper', true, ['Odile Marsh']],
    ]);
    expect(plannedCopies([reader('Odile Marsh')], { isNumbered: false, date: day, seals: true, got: [] })).toHaveLength(1);
  });

  it('are one, for whomever what is restricted would be, where nothing is', () => {
    const made = plannedCopies([reader('Odile Marsh'), reader('Noor Vale', { kind: 'public' })], { isNumbered: false, date: day, seals: false, got: [] });
    expect(made).toMatchObject([{ fileName: 'reading-2031-09-16.orderpaper', restricted: false, readers: [{ name: 'Odile Marsh', kind: 'restricted' }, { name: 'Noor Vale', kind: 'public' }] }]);
  });
});

it('only whose last copy has a sealed part can have lost its passphrase', () => {
  const got = [['Odile Marsh', true], ['Noor Vale', false], ['Odile Marsh', false], ['Piers Oakley', true]].map(([name, restricted], at) =>
    ({ copy: at + 1, restricted: restricted === true, readers: [{ personId: `person ${String(name)}`, name: String(name), kind: 'restricted' as const }] }));
  expect(readersWithRestricted(['Odile Marsh', 'Noor Vale', 'Piers Oakley', 'Nobody Yet'].map((name) => reader(name)), got).map(({ name }) => name)).toEqual(['Piers Oakley']);
});
