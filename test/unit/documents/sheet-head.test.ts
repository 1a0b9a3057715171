// A sheet in a paper's place is a page of the pack like others: whose it is, and for which meeting, stands above its title.
import { expect, it } from 'vitest';
import { packPages } from '../../../shared/documents/pack/build-pack.ts';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { readPrepared } from '../../../shared/ooxml/merge/prepared-file.ts';
import { meetingWith, packPorts } from '../../documents/support/attachments.ts';
import { makePaper } from '../../documents/support/make-records.ts';

it('has the council, the panel and the day on the page of a paper to follow and of one that could not be read', async () => {
  const { snapshot, files } = meetingWith([{ item: 4, title: 'Homes near schools', bytes: new Uint8Array([1, 2, 3]) }]);
  const items = itemsOf(snapshot, snapshot.meetingId);
  const expected = makePaper(snapshot.meetingId, items[6]?.id ?? null, { kind: 'attachment', title: 'Late figures', text: '' });
  const pages = await packPages({ ...snapshot, papers: [...snapshot.papers, expected] }, { builtOn: '2031-09-08', files, style: 'accessible' }, packPorts);
  const lines = pages.ok ? pages.value.papers.map(({ fragment }) => Array.from((fragment === null ? '' : readPrepared(fragment.bytes)?.body ?? '').matchAll(/>([^<>]+)<\/w:t>/g), ([, words]) => words)) : [];
  const head = ['Larkfield Borough Council', 'Young People in Care Panel, Tuesday 16 September 2031'];
  expect(lines.map((each) => each.slice(0, 3))).toEqual([[...head, 'Homes near schools'], [...head, 'Late figures']]);
});
