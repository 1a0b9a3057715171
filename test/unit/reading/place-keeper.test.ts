// Where a reader is: kept soon and together, told only when what was read changes, tried again after the disk refused it; and what is read aloud in pieces.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { spokenPieces } from '../../../renderer/features/reading/aids/aloud-words.ts';
import { createPlaceKeeper } from '../../../renderer/features/reading/pages/place-keeper.ts';

const paper: ReadingPaper = { id: 'p', itemId: 'i', appendix: null, title: 'Homes', access: { level: 'public', paragraphs: [] }, span: { start: 6, end: 7 }, pageHead: [], pageStarts: [], pagesApproximate: false, body: { as: 'pdf', file: 'a'.repeat(64) } };

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const keeper = (answer: () => Result<null> = () => ok(null)) => {
  const keep = vi.fn(() => Promise.resolve(answer()));
  const onProblem = vi.fn();
  return { keep, onProblem, places: createPlaceKeeper({ meetingId: 'm', known: [], last: null, now: () => 0, keep, onProblem }) };
};

it('writes the last of several places soon, with the paper that was read last', async () => {
  const { keep, places } = keeper();
  places.at(paper, 'p:1', 6);
  places.at(paper, 'p:2', 7);
  expect(keep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(keep).toHaveBeenCalledTimes(1);
  expect(keep).toHaveBeenCalledWith([expect.objectContaining({ id: 'm p', block: 'p:2', page: 7, isRead: false })], expect.objectContaining({ meetingId: 'm', paperId: 'p' }));
});

it('writes where a reader is who goes on without a rest', async () => {
  const { keep, places } = keeper();
  for (let step = 1; step <= 6; step += 1) {
    places.at(paper, `p:${step}`, 6);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(keep).toHaveBeenCalledTimes(2);
  expect(keep).toHaveBeenLastCalledWith([expect.objectContaining({ block: 'p:6' })], expect.anything());
});

it('is flushed only once what was being written is written', async () => {
  const { keep, places } = keeper();
  const disk = Promise.withResolvers<Result<null>>();
  keep.mockReturnValueOnce(disk.promise);
  places.at(paper, 'p:1', 6);
  await vi.advanceTimersByTimeAsync(600);
  let isFlushed = false;
  const flushed = places.flush().then(() => { isFlushed = true; });
  await vi.advanceTimersByTimeAsync(600);
  expect(isFlushed).toBe(false);
  disk.resolve(ok(null));
  await flushed;
  expect(keep).toHaveBeenCalledTimes(1);
});

it('is read when its last page was, and tells its lists of that and not of each scrolling', () => {
  const { places } = keeper();
  const heard = vi.fn();
  places.subscribe(heard);
  places.sawPage(paper, 6);
  expect(places.placeOf('p')).toMatchObject({ readPages: [6], isRead: false });
  places.at(paper, 'p:2', 7);
  places.sawPage(paper, 7);
  expect(places.placeOf('p')).toMatchObject({ readPages: [6, 7], isRead: true, block: 'p:2' });
  expect(heard).toHaveBeenCalledTimes(2);
  places.markAs(paper, false);
  expect(places.placeOf('p')).toMatchObject({ readPages: [], isRead: false });
});

it('is unread in another issue where its body is another one, and read on where only its pages moved', async () => {
  const { keep, places } = keeper();
  places.readIn([paper], { p: 'one' });
  places.sawPage(paper, 6);
  places.at(paper, 'p:1', 6);
  const moved = { ...paper, span: { start: 10, end: 11 } };
  places.readIn([moved], { p: 'one' });
  expect(places.placeOf('p')).toMatchObject({ block: 'p:1', page: 10, readPages: [10] });
  places.sawPage(moved, 11);
  expect(places.readings()).toMatchObject([{ isRead: true, readPages: [10, 11] }]);
  // While its restricted part is shut nothing is known of it.
  places.readIn([{ ...moved, body: { as: 'withheld' } }], {});
  expect(places.readings()).toMatchObject([{ isRead: true, body: 'one' }]);
  places.readIn([moved], { p: 'two' });
  expect(places.readings()).toMatchObject([{ isRead: false, readPages: [] }]);
  places.at(moved, 'p:1', 10);
  await places.flush();
  expect(keep).toHaveBeenLastCalledWith([expect.objectContaining({ body: 'two', start: 10, isRead: false, readPages: [], block: 'p:1' })], expect.anything());
});

it('says that the disk refused a place, and writes it with the next one', async () => {
  let isFull = true;
  const { keep, onProblem, places } = keeper(() => (isFull ? failed({ code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' }) : ok(null)));
  places.at(paper, 'p:1', 6);
  await vi.advanceTimersByTimeAsync(600);
  expect(onProblem).toHaveBeenCalledWith(expect.objectContaining({ code: 'disk-full' }));
  isFull = false;
  await places.flush();
  expect(keep).toHaveBeenCalledTimes(2);
  expect(keep).toHaveBeenLastCalledWith([expect.objectContaining({ block: 'p:1' })], expect.objectContaining({ paperId: 'p' }));
});

it('reads sentences aloud one after another, long ones in parts that lose no word', () => {
  expect(spokenPieces('The first. And  a second?\nA third')).toEqual(['The first.', 'And a second?', 'A third']);
  const long = `${'one, two three '.repeat(40).trim()}.`;
  const pieces = spokenPieces(long);
  expect(pieces.every(({ length }) => length <= 222)).toBe(true);
  expect(pieces.join(' ')).toBe(long);
  expect(spokenPieces('  ')).toEqual([]);
});
