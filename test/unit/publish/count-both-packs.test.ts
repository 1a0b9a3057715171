// A later publication is held up by what stops either pack, also where only the public gets the paper that it is about.
import { describe, expect, it } from 'vitest';
import { countBothPacks } from '../../../renderer/saving/count-both-packs.ts';
import { stoppingFindings } from '../../../renderer/saving/stopping-findings.ts';
import type { MadePack, PackRequest } from '../../../renderer/workers/pack-messages.ts';
import { packPages } from '../../../shared/documents/pack/build-pack.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { meetingWith, packPorts } from '../../documents/support/attachments.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';
import { must } from '../data/open-test-data.ts';

const report = (pages: number): Uint8Array => wordFile({ body: Array.from({ length: pages }, (_, index) => paragraph(`Part ${index + 1}`, index === 0 ? '' : '<w:pageBreakBefore/>')).join('') });

const stopsOf = async (publicVersion: Uint8Array): Promise<readonly string[]> => {
  const { snapshot, files } = meetingWith([{ item: 4, title: 'Full', bytes: report(2), access: { level: 'exempt', paragraphs: [3], reason: '' } }, { item: 4, title: 'Open', bytes: publicVersion }]);
  const [full, open] = snapshot.papers;
  if (full === undefined || open === undefined) throw new Error('no papers');
  const make = async ({ snapshot: whole, audience, style, builtOn, withConfidential, counted }: PackRequest): Promise<Result<MadePack>> => {
    const { papers, ...pages } = must(await packPages(whole, { audience, style, builtOn, withConfidential, files, ...(counted === null ? {} : { counted }) }, packPorts));
    return ok({ ...pages, documents: [], papers: papers.map(({ entry, range, flagged, fragment }) => ({ id: entry.id, itemId: entry.itemId, label: entry.label, appendix: null, level: entry.access.level, minutesOf: null, range, flagged, isIncluded: fragment !== null })) });
  };
  const whole = { ...snapshot, papers: [full, { ...open, belongsTo: { paperId: full.id, as: 'public-version' as const } }] };
  const { findings, pages } = must(await countBothPacks({ database: 'none', snapshot: whole, style: 'accessible', builtOn: '2031-09-01' }, make));
  expect(pages.map(({ span }) => span)).toEqual([{ start: 1, end: 2 }]);
  return stoppingFindings(findings, true).map(({ code }) => code);
};

describe('a later publication', () => {
  it('does not go out with a public version that is longer than the paper it stands for, or cannot be read', async () => {
    expect(await stopsOf(report(4))).toEqual(['public-version-longer']);
    expect(await stopsOf(new TextEncoder().encode('no Word file'))).toEqual(['unreadable-file']);
    expect(await stopsOf(report(1))).toEqual([]);
  });
});
