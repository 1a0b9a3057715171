// Labels of a chart keep the words that they took from cells, though the workbook behind it goes.
import { expect, it } from 'vitest';
import { labelExtensions, withWordsInLabels } from '../../../shared/ooxml/merge/chart-labels.ts';
import { writeXml } from '../../../shared/ooxml/write-xml.ts';
import { readTree } from '../../../shared/ooxml/xml-tree.ts';

const chart = (inner: string) => {
  const tree = readTree(new TextEncoder().encode(`<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">${inner}</c:chartSpace>`), 'chart');
  if (!tree.ok) throw new Error('no XML');
  return tree.value;
};
const field = (type: string, words = `[${type}]`): string => `<a:fld id="{A}" type="${type}"><a:rPr lang="en-GB"/><a:pPr/><a:t>${words}</a:t></a:fld>`;
const label = (point: number, inner: string): string => `<c:dLbl><c:idx val="${point}"/><c:tx><c:rich><a:bodyPr/><a:p>${inner}</a:p></c:rich></c:tx></c:dLbl>`;
const points = (...words: string[]): string => words.map((word, index) => `<c:pt idx="${index}"><c:v>${word}</c:v></c:pt>`).join('');
const range = `<c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"><c15:datalabelsRange><c15:f>Data!$C$2:$C$3</c15:f><c15:dlblRangeCache><c:ptCount val="2"/>${points('Ash', 'Beech')}</c15:dlblRangeCache></c15:datalabelsRange><c15:filteredSeriesTitle>SECRET</c15:filteredSeriesTitle></c:ext>`;
const series = (labels: string): string => `<c:ser><c:idx val="0"/><c:dLbls>${labels}</c:dLbls><c:val><c:numRef><c:f>Data!$B$2</c:f><c:numCache>${points('5', '7')}</c:numCache></c:numRef></c:val><c:extLst>${range}</c:extLst></c:ser>`;

it('a label from cells is the words of its own cell, one by its value that value', () => {
  const written = writeXml(withWordsInLabels(chart(series(label(0, field('CELLRANGE')) + label(1, `${field('CELLRANGE')}${field('VALUE')}`)))));
  expect(Array.from(written.matchAll(/<a:t>([^<]*)/g), ([, words]) => words)).toEqual(['Ash', 'Beech', '7']);
  expect(written).not.toMatch(/\[CELLRANGE|a:fld/);
});

it('a label whose cell is not known shows nothing rather than a stand-in, and one with words keeps them', () => {
  const written = writeXml(withWordsInLabels(chart(series(label(5, `${field('CELLRANGE')}${field('CATEGORYNAME', 'Oak')}`)))));
  expect(Array.from(written.matchAll(/<a:t>([^<]*)/g), ([, words]) => words)).toEqual(['Oak']);
});

it('of the extensions of a chart only those of labels stay', () => {
  const kept = labelExtensions(chart(range));
  expect(kept === null ? '' : writeXml(kept)).toMatch(/datalabelsRange.*Ash/);
  expect(kept === null ? '' : writeXml(kept)).not.toContain('SECRET');
  expect(labelExtensions(chart('<c:ext uri="x"><c15:filteredBarSeries/></c:ext>'))).toBeNull();
});
