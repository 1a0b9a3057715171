// Settings that only a whole file can have: the pack has one where a paper needs it and no other would look different for it (ECMA-376 17.15.1).
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPages } from '../../shared/documents/pack/build-pack.ts';
import { grantedSettings, withPackSettings } from '../../shared/ooxml/merge/pack-settings.ts';
import { value, xml } from '../../shared/ooxml/xml-edit.ts';
import { meetingWith, packPorts } from './support/attachments.ts';
import { craftedWord, h, p, section, t, usualStyles } from './support/crafted-word.ts';
import { structureFindings, validatorErrors } from './support/expect-sound-docx.ts';
import { merged } from './support/merged-attachments.ts';

const uneven = section('', '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="900" w:bottom="1440" w:left="2200" w:header="708" w:footer="708" w:gutter="0"/>');
const lines = `${t('Short')}<w:r><w:br/></w:r>${t('line')}`;
const twoColumns = section('<w:type w:val="continuous"/>').replace('</w:sectPr>', '<w:cols w:num="2" w:space="720"/></w:sectPr>');
const styles = `${usualStyles}<w:style w:type="paragraph" w:styleId="Full"><w:name w:val="Full"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>`;

const file = (body: string, settings = '', last = section()): Uint8Array => craftedWord({ styles, settings, body: `${h('Paper')}${body}${last}` });
const inColumns = `${p(t('Above'), section())}${p(t('In columns'), twoColumns)}${p(t('Below'))}`;
const continuous = section('<w:type w:val="continuous"/>');

const plain = file(p(t('Words.')));
/** A paper that has the setting, one that looks different for it, one that has the setting and doesn't show it. */
const cases = {
  mirrorMargins: [file(p(t('Words.')), '<w:mirrorMargins/>', uneven), file(p(t('Words.')), '', uneven), file(p(t('Words.')), '<w:mirrorMargins/>')],
  doNotExpandShiftReturn: [
    file(p(lines, '<w:pStyle w:val="Full"/>'), '<w:compat><w:doNotExpandShiftReturn/></w:compat>'), file(p(lines, '<w:jc w:val="both"/>')), file(p(lines), '<w:compat><w:doNotExpandShiftReturn/></w:compat>'),
  ],
  noColumnBalance: [file(inColumns, '<w:compat><w:noColumnBalance/></w:compat>', continuous), file(inColumns, '', continuous), file(p(t('Words.')), '<w:compat><w:noColumnBalance/></w:compat>')],
} as const;

const settingsOf = (files: readonly Uint8Array[]): string => strFromU8(unzipSync(merged(files))['word/settings.xml'] ?? new Uint8Array());

describe.each(Object.entries(cases))('%s', (setting, [wishing, refusing, silent]) => {
  it('is the pack’s where a paper needs it and no other would change', () => {
    const written = `<w:${setting}/>`;
    const has = (...files: readonly Uint8Array[]): boolean => settingsOf(files).includes(written);
    expect([has(wishing), has(plain, wishing), has(wishing, wishing), has(wishing, refusing), has(refusing, wishing), has(refusing), has(silent), has(plain)]).toEqual([true, true, true, false, false, false, false, false]);
  });

  it('is told of where the pack can’t have it, at the paper that needs it', async () => {
    const found = async (files: readonly Uint8Array[]): Promise<readonly string[]> => {
      const { snapshot, files: stored } = meetingWith(files.map((bytes, index) => ({ item: 4 + index, title: `Paper ${index + 1}`, bytes })));
      const pages = await packPages(snapshot, { builtOn: '2031-09-08', files: stored }, packPorts);
      return pages.ok ? pages.value.findings.filter(({ code }) => code === 'look-changed').map(({ fileName }) => fileName ?? '') : ['not made'];
    };
    expect([await found([refusing, wishing]), await found([plain, wishing])]).toEqual([['Paper 2.docx'], []]);
  });
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
  const bytes = merged([cases.mirrorMargins[0], cases.doNotExpandShiftReturn[0], cases.noColumnBalance[0]]);
  expect(strFromU8(unzipSync(bytes)['word/settings.xml'] ?? new Uint8Array())).toMatch(/<w:mirrorMargins\/>.*<w:compat><w:noColumnBalance\/><w:doNotExpandShiftReturn\/><w:compatSetting /s);
  expect([structureFindings(bytes), await validatorErrors(bytes)]).toEqual([[], []]);
});

it('a setting is granted once for all who wish it, and stands where the schema has it', () => {
  const wish = { wishes: ['mirrorMargins' as const], refuses: [] };
  expect([grantedSettings([wish, wish]), grantedSettings([wish, { wishes: [], refuses: ['mirrorMargins'] }]), grantedSettings([])]).toEqual([['mirrorMargins'], [], []]);
  const made = withPackSettings(xml('w:settings', {}, [value('w:zoom', '100'), value('w:defaultTabStop', '720')]), ['mirrorMargins', 'noColumnBalance']);
  expect(made.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual(['w:zoom', 'w:mirrorMargins', 'w:defaultTabStop', 'w:compat']);
});
