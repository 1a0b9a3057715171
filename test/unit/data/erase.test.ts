import { describe, expect, it } from 'vitest';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { erase, listErasures } from '../../../renderer/data/commands/erase.ts';
import { addSampleCouncil } from '../../../renderer/data/commands/sample-council.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { saveMinuteText } from '../../../renderer/data/minute-text.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { must, openTestData, problemOf } from './open-test-data.ts';

const name = 'Quillon Vexby';
const sha256 = 'ab'.repeat(32);
const words = (...texts: readonly string[]): TextDoc => ({
  type: 'doc', content: [{ type: 'paragraph', content: texts.map((text, at) => ({ type: 'text', text, ...(at % 2 === 1 ? { marks: [{ type: 'bold' as const }] } : {}) })) }],
});
const picture: TextDoc = { type: 'doc', content: [{ type: 'image', attrs: { sha256, width: 4, height: 4, size: 'full', alt: 'Two friends at a fair', decorative: false, caption: '', consent: 'needed' } }] };

/** A paper with two sections and a file, an appendix, a minute that was typed letter by letter, and a frozen publication of it all. */
const furnished = async () => {
  const { context } = await openTestData();
  must(await addSampleCouncil(context));
  const { db } = context;
  const minute = (await db.minutes.toArray()).find((each) => each.number === null) ?? (await db.minutes.toArray())[0];
  if (minute === undefined) throw new Error('the sample has no minute');
  await db.meetings.update(minute.meetingId, { minutesState: 'draft', agendaState: 'draft' });
  const at = '2030-01-01T00:00:00.000Z';
  const base = () => ({ id: context.newId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: minute.meetingId, order: 'a0', sample: false });
  const paper: Paper = { ...base(), itemId: null, kind: 'free', title: 'A paper of secrets', text: '', access: publicAccess };
  const appendix: Paper = { ...base(), itemId: null, kind: 'attachment', title: 'Its appendix', text: '', access: publicAccess, belongsTo: { paperId: paper.id, as: 'appendix' }, file: { sha256: 'cd'.repeat(32), fileName: 'appendix.pdf', format: 'pdf', length: 3, pages: 1, pixels: null, findings: [], addedAt: at } };
  const section = (heading: string, text: TextDoc): PaperSection => ({ ...base(), paperId: paper.id, slot: null, heading, hint: '', layout: 'text', numbered: false, required: false, notApplicable: false, fields: [], text });
  await db.papers.bulkAdd([paper, appendix]);
  await db.paperSections.bulkAdd([section('Words', words('Said by Quil', 'lon Vexby', ' today')), section('Picture', picture)]);
  await db.files.bulkAdd([{ sha256, bytes: new Uint8Array([1, 2]), addedAt: at }, { sha256: 'cd'.repeat(32), bytes: new Uint8Array([3]), addedAt: at }]);
  let { rev } = minute;
  for (let length = 1; length <= name.length; length += 1) rev = must(await saveMinuteText(context, { id: minute.id, rev, text: words(name.slice(0, length)) })).rev;
  must(await saveMinuteText(context, { id: minute.id, rev, text: words('Nothing to see') }));
  const snapshot = must(await readSnapshot(db, minute.meetingId));
  await db.publications.add({ ...base(), id: context.newId(), kind: 'agenda', number: 1, publishedOn: '2030-01-01', snapshot, withdrawn: null });
  return { context, paper, minute };
};

const everything = async ({ db }: DataContext): Promise<string> => {
  const tables = await Promise.all(db.tables.map(async (table) => JSON.stringify(await table.toArray())));
  return tables.join('\n');
};

describe('erasing', () => {
  it('a name takes it out of every record, version, journal row and frozen publication, also where it runs over bold', async () => {
    const { context } = await furnished();
    expect(await everything(context)).toMatch(/Vexby/);
    const { erasure } = must(await erase(context, { kind: 'name', name: 'quillon  vexby' }, 'At the wish of the person'));
    const after = await everything(context);
    expect(after).not.toMatch(/vexb|quillo/i);
    expect(after).toContain('[name erased]');
    expect(erasure.publishedIn).toHaveLength(1);
  });

  it('leaves no splinter of a name that was typed and taken back', async () => {
    const { context, minute } = await furnished();
    must(await erase(context, { kind: 'name', name }, 'At the wish of the person'));
    const rows = await context.db.changes.where('key').equals(minute.id).toArray();
    expect(rows.filter(({ patch }) => patch.kind === 'text')).toEqual([]);
    expect((await context.db.minutes.get(minute.id))?.text).toEqual(words('Nothing to see'));
  });

  it('a picture takes its node, words and bytes, and leaves the text valid', async () => {
    const { context } = await furnished();
    const { erasure } = must(await erase(context, { kind: 'picture', sha256 }, 'Consent was withdrawn'));
    expect(await everything(context)).not.toMatch(new RegExp(`${sha256}|Two friends`));
    expect(await context.db.files.toCollection().primaryKeys()).toEqual(['cd'.repeat(32)]);
    expect((await context.db.paperSections.toArray()).find(({ heading }) => heading === 'Picture')?.text).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(erasure).toMatchObject({ kind: 'picture', publishedIn: [{ kind: 'agenda', number: 1 }] });
  });

  it('a paper takes its sections, appendix, files and history, and no other paper', async () => {
    const { context, paper } = await furnished();
    const others = await context.db.papers.filter(({ id, belongsTo }) => id !== paper.id && belongsTo === undefined).count();
    must(await erase(context, { kind: 'paper', paperId: paper.id }, 'Sent by mistake'));
    expect(await everything(context)).not.toMatch(/A paper of secrets|Its appendix|appendix\.pdf/);
    expect([await context.db.papers.count(), await context.db.paperSections.count(), await context.db.files.count()]).toEqual([others, 0, 0]);
  });

  it('leaves a marker with who, when and why, and nothing of what it was', async () => {
    const { context, paper } = await furnished();
    must(await erase(context, { kind: 'paper', paperId: paper.id }, 'Sent by mistake'));
    const [marker, ...more] = await listErasures(context.db);
    expect([marker?.kind, marker?.reason, marker?.actor.name, more]).toEqual(['paper', 'Sent by mistake', context.actor.name, []]);
  });

  it('is refused without a reason, for scraps of a name, and for what is nowhere; nothing changes then', async () => {
    const { context } = await furnished();
    const before = await everything(context);
    expect(problemOf(await erase(context, { kind: 'name', name }, '  '))).toBe('no-reason');
    expect(problemOf(await erase(context, { kind: 'name', name: 'Qu' }, 'Why not'))).toBe('name-too-short');
    expect(problemOf(await erase(context, { kind: 'name', name: 'Nobody Nowhere' }, 'Why not'))).toBe('nothing-to-erase');
    expect(await everything(context)).toBe(before);
  });
});
