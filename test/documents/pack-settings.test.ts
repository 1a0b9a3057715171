// Settings that only a whole file can have: the pack has one where a paper needs it and no other would look different for it (ECMA-376 17.15.1).
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPages, type PackPages } from '../../shared/documents/pack/build-pack.ts';
import { buildPrint } from '../../shared/documents/print/build-print.ts';
import type { Paper } from '../../shared/model/paper.ts';
import { grantedSettings, withPackSettings } from '../../shared/ooxml/merge/pack-settings.ts';
import { value, xml } from '../../shared/ooxml/xml-edit.ts';
import { meetingWith, packPorts } from './support/attachments.ts';
import { craftedWord, h, p, section, t, usualStyles } from './support/crafted-word.ts';
import { structureFindings, validatorErrors } from './support/expect-sound-docx.ts';
import { merged } from './support/merged-attachments.ts';
import { canDrawPages, drawnPages } from './support/page-pictures.ts';

const uneven = section('', '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="900" w:bottom="1440" w:left="2200" w:header="708" w:footer="708" w:gutter="0"/>');
const lines = `${t('Short')}<w:r><w:br/></w:r>${t('line')}`;
const twoColumns = section('<w:type w:val="continuous"/>').replace('</w:sectPr>', '<w:cols w:num="2" w:space="720"/></w:sectPr>');
const styles = `${usualStyles}<w:style w:type="paragraph" w:styleId="Full"><w:name w:val="Full"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>`;

const file = (body: string, settings = '', last = section()): Uint8Array => craftedWord({ styles, settings, body: `${h('Paper')}${body}${last}` });
const continuous = section('<w:type w:val="continuous"/>');

const plain = file(p(t('Words.')));
/** A paper that has the setting, one that looks different for it, one that has the setting and doesn't show it. */
const cases = {
  mirrorMargins: [file(p(t('Words.')), '<w:mirrorMargins/>', uneven), file(p(t('Words.')), '', uneven), file(p(t('Words.')), '<w:mirrorMargins/>')],
  doNotExpandShiftReturn: [
    file(p(lines, '<w:pStyle w:val="Full"/>'), '<w:compat><w:doNotExpandShiftReturn/></w:compat>'), file(p(lines, '<w:jc w:val="both"/>')), file(p(lines), '<w:compat><w:doNotExpandShiftReturn/></w:compat>'),
  ],
} as const;
const unbalanced = '<w:compat><w:noColumnBalance/></w:compat>';

const settingsOf = (files: readonly Uint8Array[]): string => strFromU8(unzipSync(merged(files))['word/settings.xml'] ?? new Uint8Array());

const meetingOf = (files: readonly Uint8Array[], over: Partial<Paper> = {}) => {
  const { snapshot, files: stored } = meetingWith(files.map((bytes, index) => ({ item: 4 + index, title: `Paper ${index + 1}`, bytes, over })));
  return { snapshot, options: { builtOn: '2031-09-08', files: stored } };
};
const pagesOf = async (files: readonly Uint8Array[], over: Partial<Paper> = {}): Promise<PackPages> => {
  const { snapshot, options } = meetingOf(files, over);
  const pages = await packPages(snapshot, options, packPorts);
  if (!pages.ok) throw new Error(pages.problem.what);
  return pages.value;
};
const changedIn = async (files: readonly Uint8Array[]): Promise<readonly string[]> =>
  (await pagesOf(files)).findings.filter(({ code }) => code === 'look-changed').map(({ fileName }) => fileName ?? '');

describe.each(Object.entries(cases))('%s', (setting, [wishing, refusing, silent]) => {
  it('is the pack’s where a paper needs it and no other would change', () => {
    const written = `<w:${setting}/>`;
    const has = (...files: readonly Uint8Array[]): boolean => settingsOf(files).includes(written);
    expect([has(wishing), has(plain, wishing), has(wishing, wishing), has(wishing, refusing), has(refusing, wishing), has(refusing), has(silent), has(plain)]).toEqual([true, true, true, false, false, false, false, false]);
  });

  it('is told of where the pack can’t have it, at the paper that needs it', async () => {
    expect([await changedIn([refusing, wishing]), await changedIn([plain, wishing])]).toEqual([['Paper 2.docx'], []]);
  });
});

it.each([
  ['as a whole', '<w:pPr><w:jc w:val="both"/></w:pPr>', '', true], ['in some of its parts', '<w:tblStylePr w:type="firstRow"><w:pPr><w:jc w:val="both"/></w:pPr></w:tblStylePr>', '', true],
  ['and not its paragraph', '<w:pPr><w:jc w:val="both"/></w:pPr>', '<w:jc w:val="left"/>', false],
])('a table whose style justifies %s refuses lines that a break ends short', (_, says, own, refuses) => {
  const [wishing] = cases.doNotExpandShiftReturn;
  const style = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/>${says}</w:style>`;
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p(lines, own)}</w:tc></w:tr></w:tbl>`;
  expect(settingsOf([wishing, craftedWord({ styles: `${styles}${style}`, body: `${table}${p(t('Words.'))}${section()}` })]).includes('<w:doNotExpandShiftReturn/>')).toBe(!refuses);
});

describe('columns that fill one after the other', () => {
  const broken = (count: number): string => Array.from({ length: count }, (_, at) => `<w:r>${at === 0 ? '' : '<w:br/>'}<w:t>Line ${at + 1}</w:t></w:r>`).join('');
  const below = `${p(broken(24), twoColumns.replace('<w:type w:val="continuous"/>', ''))}${p(broken(30))}`;

  it('are made equally long, and it is told at a paper that shows it', async () => {
    const [shows, doesNot] = [file(below, unbalanced, continuous), file(p(t('Words.')), unbalanced)];
    expect(settingsOf([shows])).not.toContain('noColumnBalance');
    expect([await changedIn([shows]), await changedIn([plain, doesNot])]).toEqual([['Paper 1.docx'], []]);
  });

  it.runIf(canDrawPages())('have as many pages as are counted', async () => {
    const paper = craftedWord({ styles, settings: unbalanced, body: `${below}${continuous}` });
    const { papers, pages } = await pagesOf([paper]);
    const ofHost = 1;
    expect([papers[0]?.flagged, (drawnPages(new Map([['pack', merged([paper])]])).get('pack')?.length ?? 0) - ofHost]).toEqual([false, pages]);
  });
});

describe('a paper that divides words by other rules than the first', () => {
  const dividing = (limit: number): Uint8Array => file(p(t(`Words of ${limit}.`)), `<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="${limit}"/>`);
  const found = async (files: readonly Uint8Array[], over: Partial<Paper> = {}): Promise<readonly string[]> =>
    (await pagesOf(files, over)).findings.filter(({ code }) => code === 'look-changed' || code === 'count-unsure').map(({ code, fileName }) => `${fileName ?? ''}: ${code}`);

  it('is told of, and its pages are to be looked at until an officer counts them', async () => {
    expect(await found([plain, dividing(2), dividing(3)])).toEqual(['Paper 3.docx: look-changed', 'Paper 3.docx: count-unsure']);
    expect(await found([dividing(2), dividing(3)], { countedPages: 1 })).toEqual(['Paper 2.docx: look-changed']);
    expect(await found([dividing(2), plain, file(p(t('Others.')), '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/>')])).toEqual([]);
  });

  it('has its turns of pages where nobody knows', async () => {
    expect((await pagesOf([dividing(2), dividing(3), plain], { countedPages: 1 })).papers.map(({ fragment }) => fragment?.turnsHold)).toEqual([true, false, true]);
  });
});

it('a paper printed alone looks as in the pack: it has no setting that the pack was refused, and each that the pack has', async () => {
  const printedAlone = async (files: readonly Uint8Array[], index: number): Promise<string> => {
    const { snapshot, options } = meetingOf(files);
    const pages = await pagesOf(files);
    const print = await buildPrint(snapshot, { ...options, choice: { what: { kind: 'paper', id: pages.papers[index]?.entry.id ?? '' }, sides: 'single', large: false } }, pages, packPorts);
    return print.ok ? strFromU8(unzipSync(print.value.bytes)['word/settings.xml'] ?? new Uint8Array()) : print.problem.what;
  };
  const [wishing, refusing] = cases.mirrorMargins;
  expect([await printedAlone([refusing, wishing], 1), await printedAlone([plain, wishing], 1), await printedAlone([plain, wishing], 0)].map((settings) => settings.includes('<w:mirrorMargins/>'))).toEqual([false, true, true]);
});

it('words are divided in the pack as the first file says that divides them', async () => {
  const hyphens = (limit: number): string => `<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="${limit}"/><w:hyphenationZone w:val="425"/><w:doNotHyphenateCaps/>`;
  const [two, three] = [2, 3].map((limit) => file(p(t('Words.')), hyphens(limit)));
  const bytes = merged([plain, two, three, file(p(t('Words.')), '<w:consecutiveHyphenLimit w:val="4"/>')].filter((each) => each !== undefined));
  expect(strFromU8(unzipSync(bytes)['word/settings.xml'] ?? new Uint8Array())).toContain('<w:defaultTabStop w:val="720"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="425"/><w:doNotHyphenateCaps w:val="1"/><w:evenAndOddHeaders');
  expect(settingsOf([plain])).not.toMatch(/[hH]yphen/);
  expect(await validatorErrors(bytes)).toEqual([]);
});

it('all of them together are sound', async () => {
  const bytes = merged([cases.mirrorMargins[0], cases.doNotExpandShiftReturn[0]]);
  expect(strFromU8(unzipSync(bytes)['word/settings.xml'] ?? new Uint8Array())).toMatch(/<w:mirrorMargins\/>.*<w:compat><w:doNotExpandShiftReturn\/><w:compatSetting /s);
  expect([structureFindings(bytes), await validatorErrors(bytes)]).toEqual([[], []]);
});

it('a setting is granted once for all who wish it, and stands where the schema has it', () => {
  const wish = { wishes: ['mirrorMargins' as const], refuses: [] };
  expect([grantedSettings([wish, wish]), grantedSettings([wish, { wishes: [], refuses: ['mirrorMargins'] }]), grantedSettings([])]).toEqual([['mirrorMargins'], [], []]);
  const made = withPackSettings(xml('w:settings', {}, [value('w:zoom', '100'), value('w:defaultTabStop', '720')]), ['mirrorMargins', 'doNotExpandShiftReturn']);
  expect(made.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual(['w:zoom', 'w:mirrorMargins', 'w:defaultTabStop', 'w:compat']);
});
