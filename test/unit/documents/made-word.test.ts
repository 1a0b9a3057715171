import { describe, expect, it } from 'vitest';
import { houseBlank } from '../../../shared/documents/pack/house-blank.ts';
import { madeWord } from '../../../shared/documents/package/made-word.ts';
import { paperFile, paperMaker } from '../../../shared/documents/paper-document.ts';
import { paperSheet } from '../../../shared/documents/paper/paper-sheet.ts';
import { wordDocument, wordFile, type WordFile } from '../../../shared/documents/word-file.ts';
import type { HouseStyle } from '../../../shared/model/panel.ts';
import { preparedBytes } from '../../../shared/ooxml/merge/prepared-file.ts';
import { prepareFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import type { WordPackage } from '../../../shared/ooxml/word-package.ts';
import { doc, para } from '../../documents/support/make-records.ts';
import { everyBlock } from '../../documents/support/sample-meeting.ts';
import { ownSection, samplePaper, type SamplePaper } from '../../documents/support/sample-papers.ts';

const prepared = (file: Uint8Array | WordPackage): string => {
  const made = prepareFragment({ file, house: true, numbered: true, named: true, header: false, footer: true, outlineShift: 0 }, (bytes) => bytes);
  if (!made.ok) throw new Error(made.problem.what);
  return new TextDecoder('latin1').decode(preparedBytes(made.value));
};

const fileOf = ({ snapshot, paperId, files }: SamplePaper, style: HouseStyle): WordFile => {
  const options = { builtOn: '2031-09-08', style, files };
  const sheet = paperSheet(snapshot, paperId, options);
  if (!sheet.ok) throw new Error(sheet.problem.what);
  return paperFile(sheet.value, paperMaker(snapshot, options));
};

const withEveryBlock = (): SamplePaper => {
  const sample = samplePaper('free', 'blank');
  const odd = ['"Quoted" & <said>', "an officer's {a-1} {0}", 'tab\there, line\r\nthere', '  two  spaces  ', '\u00a0\u2011\ud83d\ude00'].map(para);
  const section = ownSection(sample.paperId, sample.snapshot.meetingId, 'a', 'Everything & more', doc(...everyBlock, ...odd, ...everyBlock));
  return { ...sample, snapshot: { ...sample.snapshot, paperSections: [section] } };
};

describe.each(['accessible', 'traditional'] as const)('a paper made for the pack in the %s style', (style) => {
  it.each([
    ['of every kind of block', withEveryBlock()], ['that is a report', samplePaper('standard-report', 'filled')], ['of two columns with pictures and links', samplePaper('lac-update', 'filled')],
  ])('%s is the same as its Word file read again', async (_, sample) => {
    const { parts } = await houseBlank(style);
    const asMade = prepared(madeWord(wordDocument(fileOf(sample, style)), parts));
    expect(asMade).toBe(prepared(await wordFile(fileOf(sample, style))));
    expect(asMade.length).toBeGreaterThan(2_000);
  });
});
