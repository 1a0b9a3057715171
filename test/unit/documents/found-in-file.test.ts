// What a pack says of words that nobody sees in a file is what is known of the file now, also where its pages were made ready before.
import { expect, it } from 'vitest';
import { withoutRestricted } from '../../../shared/documents/audience.ts';
import { memoryCache } from '../../../shared/documents/pack/fragment-cache.ts';
import { benchOf, packFragment } from '../../../shared/documents/pack/pack-fragment.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { FileFinding } from '../../../shared/model/paper.ts';
import { ok } from '../../../shared/model/result.ts';
import { meetingWith, packPorts } from '../../documents/support/attachments.ts';

it('words that nobody sees are told once they are found, and not once they are gone, to the office and in the public’s build', async () => {
  const { snapshot, files } = meetingWith([{ item: 4, title: 'Report', bytes: new Uint8Array([1]) }]);
  const cache = memoryCache(null);
  const ports = { ...packPorts, preparePaper: () => Promise.resolve(ok({ bytes: new Uint8Array(), pages: 1, flagged: false, turns: [], notices: [] })) };
  const told = async (findings: readonly FileFinding[], shown: (whole: typeof snapshot) => typeof snapshot): Promise<readonly string[] | null> => {
    const found = shown({ ...snapshot, papers: snapshot.papers.map((paper) => (paper.file === undefined ? paper : { ...paper, file: { ...paper.file, findings: [...findings] } })) });
    const [paper] = found.papers;
    if (paper === undefined) return null;
    const fragment = await packFragment({ kind: 'paper', paper }, publicAccess, benchOf(found, { builtOn: '2031-09-08', files, audience: 'public' }, ports, cache));
    return fragment.ok ? fragment.value.findings.map(({ code }) => code) : null;
  };
  for (const shown of [(whole: typeof snapshot) => whole, withoutRestricted]) {
    expect(await told([], shown)).toEqual([]);
    expect(await told([{ code: 'unseen-words', count: 2 }, { code: 'author-names', count: 1 }], shown)).toEqual(['unseen-words']);
    expect(await told([{ code: 'bars-in-front', count: 1 }], shown)).toEqual(['bars-in-front']);
    expect(await told([], shown)).toEqual([]);
  }
  expect(cache.made()).toBe(1);
});

it('a place that is marked to be redacted and is not stops the pack, for the office and for the public, until the file is another one', async () => {
  const { snapshot, files } = meetingWith([{ item: 4, title: 'Letter', bytes: new Uint8Array([1]), format: 'pdf' }]);
  const page = { picture: new Uint8Array([1]), type: 'png' as const, width: 10, height: 10, text: 'Words', hidden: 0, covered: 0 };
  const ports = { ...packPorts, drawPdfPages: () => Promise.resolve(ok([page])), preparePaper: () => Promise.resolve(ok({ bytes: new Uint8Array(), pages: 1, flagged: false, turns: [], notices: [] })) };
  const cache = memoryCache(null);
  const told = async (count: number, shown: (whole: typeof snapshot) => typeof snapshot): Promise<unknown> => {
    const found = shown({ ...snapshot, papers: snapshot.papers.map((paper) => (paper.file === undefined ? paper : { ...paper, file: { ...paper.file, findings: count === 0 ? [] : [{ code: 'redactions-open', count }] } })) });
    const [paper] = found.papers;
    const fragment = paper === undefined ? null : await packFragment({ kind: 'paper', paper }, publicAccess, benchOf(found, { builtOn: '2031-09-08', files, audience: 'public' }, ports, cache));
    return fragment?.ok === true ? fragment.value.findings.map(({ code, stops }) => [code, stops]) : null;
  };
  for (const shown of [(whole: typeof snapshot) => whole, withoutRestricted]) {
    expect(await told(2, shown)).toEqual([['redactions-open', true]]);
    expect(await told(0, shown)).toEqual([]);
  }
});
