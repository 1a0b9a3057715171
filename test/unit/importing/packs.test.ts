// Whole packs of invented councils, each with another council's habits, against what a careful reader finds in them.
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { differences } from './differences.ts';
import { expectedOf, importText, packNames, packText } from './sources.ts';

const comparable = (result: ImportResult): unknown => ({
  ...result, warnings: result.warnings.map(({ code }) => code), leftOver: result.leftOver.map(({ text }) => text),
});

/** Page numbers, a system's mark over the pack, the line on which the Chair signs. */
const furniture = /^(?:\f?page \d+|public document pack|signed \.+.*)$/i;

/** Lines of the source that no agenda, minutes, paper or left-over line covers. */
const uncovered = (text: string, result: ImportResult): readonly string[] => {
  const ranges = [
    ...(result.agenda === null ? [] : [result.agenda.lines]), ...result.minutes.map(({ lines }) => lines),
    ...result.papers.map((paper) => ({ first: paper.firstLine, last: paper.lastLine })), ...result.leftOver.map(({ line }) => ({ first: line, last: line })),
  ];
  return text.split('\n').filter((line, at) => line.replace(/\f/g, '').trim() !== '' && !furniture.test(line.trim()) && !ranges.some(({ first, last }) => at + 1 >= first && at + 1 <= last));
};

/** Words of four letters and more that stand in the source and nowhere in the result. */
const lostWords = (text: string, result: ImportResult): readonly string[] => {
  const kept = JSON.stringify(result).toLowerCase();
  const labels = new Set(['agenda', 'page', 'pages', 'venue', 'date', 'time', 'present', 'also', 'apologies', 'absence', 'minute', 'minutes', 'item', 'resolved', 'agreed', 'decision', 'membership', 'title', 'lead', 'name', 'role', 'were', 'from', 'together', 'with', 'attendance', 'officers', 'members', 'opted', 'councillor', 'councillors', 'cllrs', 'submitted', 'supported', 'held', 'draft', 'young', 'people', 'recommended', 'that', 'there', 'substitute', 'substituting', 'teams', 'chair', 'meeting', 'microsoft', 'noon', 'none', 'cllr', 'attending', 'remotely', 'subject', 'received', 'commencing', 'absent', 'will', 'chairman', 'document', 'place', 'remote', 'unanimously', 'invited', 'invitation', 'start', 'location', 'attendees', 'organisation', 'others']);
  return [...new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase()))].filter((word) => !kept.includes(word) && !labels.has(word) && !/(?:day|ber|uary|march|april|may|june|july|august)$/.test(word));
};

describe('a past pack is brought in', () => {
  it('there are at least eight packs to try', () => {
    expect(packNames().length).toBeGreaterThanOrEqual(8);
  });

  it.each(packNames())('%s: agenda, minutes and papers are found as a careful reader finds them', (name) => {
    expect(differences(expectedOf(name), comparable(importText(packText(name))))).toEqual([]);
  });

  it.each(packNames())('%s: nothing of the source is silently dropped', (name) => {
    const result = importText(packText(name));
    expect(uncovered(packText(name), result)).toEqual([]);
    expect(lostWords(packText(name).replace(/^.*(?:Larkfield Borough Council - ).*$/gm, ''), result)).toEqual([]);
  });

  it.each(packNames())('%s: Windows line ends and a byte order mark change nothing', (name) => {
    const plain = importText(packText(name));
    expect(differences(plain, importText(`\ufeff${packText(name).replace(/\n/g, '\r\n')}`))).toEqual([]);
  });
});
