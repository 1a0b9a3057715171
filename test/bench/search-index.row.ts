// The index alone: each key of nine queries over four million words, beside MiniSearch with equal content as it is documented for typing (AND, the last word a prefix, fuzzy 0.2).
import MiniSearch from 'minisearch';
import { median, milliseconds, quantile, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { noFilter } from '../../shared/search/page-filter.ts';
import { parseQuery } from '../../shared/search/query.ts';
import { createSearchIndex } from '../../shared/search/search-index.ts';
import { buildSegment } from '../../shared/search/segment.ts';
import type { SearchPage } from '../../shared/search/search-page.ts';
import { archive, keystrokes, typedQueries, wordArchive } from './support/word-archive.ts';

const budget = 50;

/** Milliseconds of the processor: other programs at work don't count. */
const spent = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const pageOf = (id: number, text: string): SearchPage => ({
  id: String(id), kind: 'paper', title: text.split(' ', 4).join(' '), label: null, access: 'public', itemId: null, paperId: null, minuteId: null, printed: { first: id + 1, last: id + 1, label: String(id + 1) }, text, blocks: [],
});

export const row: BenchRow = {
  what: 'search four million words, each key of a query (processor time, all results)',
  budget: '50 ms p95',
  measure: () => {
    const words = wordArchive();
    const meetings = Array.from({ length: archive.meetings }, () => Array.from({ length: archive.pages }, (_, page) => pageOf(page, words.page())));
    const index = createSearchIndex();
    const peer = new MiniSearch<{ readonly id: string; readonly title: string; readonly text: string }>({ fields: ['title', 'text'] });
    const added = meetings.map((pages, meeting) => spent(() => {
      index.put(buildSegment({ source: 'officer', meetingId: String(meeting), panelId: 'panel', panel: 'Panel', date: `${2016 + Math.floor(meeting / 6)}-0${1 + (meeting % 6)}-11` }, pages));
    }));
    const peerAdded = spent(() => { for (const [meeting, pages] of meetings.entries()) peer.addAll(pages.map(({ id, title, text }) => ({ id: `${meeting} ${id}`, title, text }))); });
    const keys = typedQueries(words).flatMap(keystrokes);
    const warm = keys.slice(0, 8);
    const ours = (typed: string): number => spent(() => index.find(parseQuery(typed), noFilter, 20));
    const theirs = (typed: string): number => spent(() => {
      const all = typed.split(' ');
      return peer.search({ combineWith: 'AND', queries: all.map((word, at) => ({ queries: [word], prefix: at === all.length - 1, fuzzy: word.length > 4 ? 0.2 : false })) });
    });
    for (const typed of warm) { ours(typed); theirs(typed); }
    const [own, other] = [keys.map(ours), keys.map(theirs)];
    const p95 = quantile(own, 0.95);
    return Promise.resolve({
      ours: `p50 ${milliseconds(median(own))}, p95 ${milliseconds(p95)} (${keys.length} keys); a meeting of ${archive.pages} pages added in ${milliseconds(median(added))}`,
      reference: `MiniSearch p50 ${milliseconds(median(other))}, p95 ${milliseconds(quantile(other, 0.95))}; a meeting ${milliseconds(peerAdded / archive.meetings)}`,
      ratio: `${times(quantile(other, 0.95) / p95)} faster`, withinBudget: p95 <= budget,
    });
  },
};
