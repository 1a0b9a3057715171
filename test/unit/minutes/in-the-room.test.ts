import { describe, expect, it } from 'vitest';
import { blankItem } from '../../../renderer/data/items-repository.ts';
import { exclusionAt } from '../../../renderer/features/minutes/happenings/exclusion-words.ts';
import { membersAway, standIns, substituteOf } from '../../../renderer/features/minutes/happenings/stand-ins.ts';
import type { MinutesView } from '../../../renderer/features/minutes/screen/use-minutes-view.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Access } from '../../../shared/model/access.ts';
import type { Attendance, Item, Minute } from '../../../shared/model/meeting.ts';
import type { Person } from '../../../shared/model/panel.ts';
import { emptyText } from '../../../shared/model/text.ts';

const base = (id: string) => ({ id, createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: 'm', order: id, sample: false });
const row = (name: string, fields: Partial<Attendance> = {}): Attendance => ({
  ...base(name), personId: null, name, councillor: true, capacity: 'member', presence: 'present', presiding: false, mode: 'in-the-room',
  post: null, substituteFor: null, forMinute: null, displayRule: 'not-named', ...fields,
});
const person = (name: string, fields: Partial<Person> = {}): Person => ({ ...base(name), name, councillor: true, post: null, youngPerson: false, displayRule: 'not-named', ...fields });

describe('whose place is taken, and by whom', () => {
  const attendance = [row('A. Lowe'), row('B. Mayes', { presence: 'apologies' }), row('C. Nash', { presence: 'not-recorded' }), row('D. Orme', { capacity: 'substitute', substituteFor: 'C. Nash' }), row('Kit', { capacity: 'young-person', councillor: false })];

  it('is that of a member who is away and has nobody yet', () => {
    expect(membersAway(attendance).map(({ name }) => name)).toEqual(['B. Mayes']);
  });

  it('offers councillors first, never a member of the panel or a young person', () => {
    const people = [person('Jo Reed', { councillor: false, post: 'Manager' }), person('E. Pike'), person('Sam', { youngPerson: true })];
    expect(standIns(attendance, people).map(({ label }) => label)).toEqual(['Councillor D. Orme', 'Councillor E. Pike', 'Jo Reed']);
  });

  it('takes a new name with the title that it was typed with', () => {
    expect(substituteOf(' Cllr F. Quill ', [], false)).toEqual({ personId: null, name: 'F. Quill', councillor: true });
    expect(substituteOf('Fern Quill', [], false)).toEqual({ personId: null, name: 'Fern Quill', councillor: false });
    expect(substituteOf('Councillor D. Orme', standIns(attendance, []), true)).toEqual({ attendanceId: 'D. Orme' });
  });
});

describe('excluding press and public', () => {
  const exempt: Access = { level: 'exempt', paragraphs: [1], reason: 'One child' };
  const confidential: Access = { level: 'confidential', paragraphs: [], reason: 'Court' };
  const item = (id: string, fields: Partial<Item> = {}): Item => ({ ...base(id), ...blankItem, title: id, ...fields });
  const minute = (id: string, itemId: string | null, words = ''): Minute => ({
    ...base(id), itemId, kind: 'minute', number: null, printedLabel: null, title: id, publicTitle: null, access: publicAccess, publicSummary: null,
    text: words === '' ? emptyText : { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
  });
  const around = (items: readonly Item[], minutes: readonly Minute[]) =>
    ({ items, minutes, itemLabels: new Map(items.map(({ id }, at) => [id, String(at + 1)])), panel: { houseStyle: 'accessible', law: 'committee' } }) as unknown as MinutesView;

  it('names its own item by its public title, and states what is confidential without a vote', () => {
    const items = [item('open'), item('private', { access: exempt, publicTitle: 'An individual matter' }), item('court', { access: confidential })];
    const minutes = items.map(({ id }) => minute(id, id));
    expect(exclusionAt('open', around(items, minutes))).toEqual({ may: false });
    const own = exclusionAt('private', around(items, minutes));
    expect(own).toMatchObject({ may: true, itemId: 'private' });
    expect(own.may && own.text).toMatch(/^Resolved:-\nThat, under Section 100A\(4\).*Item 2, An individual matter \(paragraph 1/);
    const stated = exclusionAt('court', around(items, minutes));
    expect(stated.may && stated.text).toMatch(/^The press and public must be excluded/);
  });

  it('writes no second resolution where the exclusion item has one, and there names every restricted item', () => {
    const items = [item('exclusion', { kind: 'exclusion' }), item('private', { access: exempt }), item('opened', { access: exempt, taken: { how: 'in-public', reason: '', to: null } })];
    const minutes = [minute('exclusion', 'exclusion', 'Resolved so.'), minute('private', 'private')];
    expect(exclusionAt('private', around(items, minutes))).toEqual({ may: true, text: null, itemId: 'private' });
    const whole = exclusionAt('exclusion', around(items, minutes));
    expect(whole.may && [whole.itemId, whole.text?.includes('private'), whole.text?.includes('opened')]).toEqual([null, true, false]);
  });
});
