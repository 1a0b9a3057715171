// What no schema knows goes; what one knows stays as it is.
import { describe, expect, it } from 'vitest';
import { spaceBetween } from '../../../shared/ooxml/merge/old-spacing.ts';
import { soundValues } from '../../../shared/ooxml/merge/sound-values.ts';
import { shortMarker } from '../../../shared/ooxml/short-marker.ts';
import { writeXml } from '../../../shared/ooxml/write-xml.ts';
import { xml } from '../../../shared/ooxml/xml-edit.ts';
import { abstractList, level, list, listItem, readParts } from './word-file.ts';

const sound = (name: string, attributes: Readonly<Record<string, string>>): string | null => { const made = soundValues(xml(name, attributes)); return made === null ? null : writeXml(made); };

describe('values of a property', () => {
  it.each([
    ['w:jc', { 'w:val': 'both' }], ['w:sz', { 'w:val': '22' }], ['w:color', { 'w:val': 'auto' }], ['w:color', { 'w:val': '1a2B3c', 'w:themeColor': 'accent1' }], ['w:tab', { 'w:val': 'left', 'w:pos': '-20' }],
    ['w:spacing', { 'w:line': '240', 'w:lineRule': 'exact' }], ['w:pgSz', { 'w:w': '11906', 'w:h': '16838' }], ['w:tblW', { 'w:w': '5000', 'w:type': 'pct' }], ['w:spacing', { 'w:val': '-4' }],
  ] as const)('%s %j stays', (name, attributes) => { expect(sound(name, attributes)).toBe(writeXml(xml(name, attributes))); });

  it.each([
    ['w:jc', { 'w:val': 'middle' }], ['w:sz', { 'w:val': 'large' }], ['w:color', { 'w:val': 'red' }], ['w:u', { 'w:val': 'wiggly' }], ['w:highlight', { 'w:val': 'pink' }], ['w:pgSz', { 'w:w': '-5', 'w:h': '16838' }],
    ['w:pgMar', { 'w:top': 'x', 'w:left': '1440' }], ['w:tab', { 'w:val': 'left', 'w:pos': 'x' }],
  ] as const)('%s %j goes', (name, attributes) => { expect(sound(name, attributes)).toBeNull(); });

  it.each([
    ['w:sz', { 'w:val': '99999999' }, '<w:sz w:val="3276"/>'], ['w:pgSz', { 'w:w': '20', 'w:h': '99999999' }, '<w:pgSz w:w="1440" w:h="31680"/>'], ['w:spacing', { 'w:before': '-99999999', 'w:after': '60' }, '<w:spacing w:before="-31680" w:after="60"/>'],
  ] as const)('%s %j is as large as Word lets it be', (name, attributes, written) => { expect(sound(name, attributes)).toBe(written); });

  it('a marker has no more letters than any program gives it', () => {
    expect(soundValues(xml('w:lvlText', { 'w:val': '%1.'.repeat(1_000) }))?.attributes.get('w:val')).toHaveLength(255);
  });

  it('a marker is cut between two letters, never in the middle of one', () => {
    const marker = '\u{1F4CE}'.repeat(200);
    expect([shortMarker(marker), shortMarker(`.${marker}`), shortMarker('\u{1F4CE}')]).toEqual(['\u{1F4CE}'.repeat(127), `.${'\u{1F4CE}'.repeat(127)}`, '\u{1F4CE}']);
    expect(soundValues(xml('w:lvlText', { 'w:val': marker }))?.attributes.get('w:val')).toBe(shortMarker(marker));
    const numbering = abstractList(1, level(0, 'decimal', marker)) + list(1, 1);
    expect(readParts({ numbering, body: listItem('A', 1) }).paragraphs[0]?.list?.marker).toBe(shortMarker(marker));
  });

  it('spaces that old files add up are together no longer than one can be', () => {
    const between = spaceBetween();
    const properties = xml('w:pPr', {}, [xml('w:spacing', { 'w:before': '31000', 'w:after': '31000' })]);
    between.next(properties, undefined, []);
    expect(writeXml(between.next(properties, undefined, []))).toContain('w:before="31680"');
  });

  it('of several only the one that is none goes', () => {
    expect(sound('w:tcW', { 'w:w': 'auto', 'w:type': 'auto' })).toBe('<w:tcW w:type="auto"/>');
    expect(sound('w:shd', { 'w:val': 'clear', 'w:fill': 'pale' })).toBe('<w:shd w:val="clear"/>');
    expect(sound('w:spacing', { 'w:before': '1e3', 'w:after': '120', 'w:lineRule': 'sometimes' })).toBe('<w:spacing w:after="120"/>');
  });
});
