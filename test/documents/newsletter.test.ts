// The update of the young people as a newsletter: columns only where themes share them, nothing wider than its column, real headings in
// the order in which they were written.
import { describe, expect, it } from 'vitest';
import { houseStyles } from '../../shared/documents/house-style/index.ts';
import { newsletterColours } from '../../shared/documents/house-style/newsletter-colours.ts';
import { columnGap } from '../../shared/documents/house-style/newsletter-look.ts';
import { textWidth } from '../../shared/documents/house-style/style-row.ts';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import { partOf } from './support/docx-parts.ts';
import { samplePaper } from './support/sample-papers.ts';

const bodyOf = async (how: 'blank' | 'filled', style: HouseStyle = 'accessible', accent: string | null = null): Promise<string> => {
  const { snapshot, paperId, files } = samplePaper('lac-update', how);
  const made = await paperDocument({ ...snapshot, ...(accent === null ? {} : { accent }) }, paperId, { builtOn: '2031-09-08', files, style });
  if (!made.ok) throw new Error(made.problem.what);
  return partOf(made.value, 'word/document.xml');
};

/** The parts of a body; the properties of each but the last stand in its last paragraph (OOXML 17.6.18). */
const sectionsOf = (body: string): readonly { readonly content: string; readonly properties: string }[] =>
  [...body.matchAll(/[^]*?(<w:sectPr[^]*?<\/w:sectPr>)(?:<\/w:pPr>[^]*?<\/w:p>)?/g)].map(([content, properties = '']) => ({ content, properties }));

const headings = (body: string): readonly string[] =>
  [...body.matchAll(/<w:p>(?:(?!<\/w:p>)[^])*?<w:pStyle w:val="Heading[12]"\/>(?:(?!<\/w:p>)[^])*<\/w:p>/g)].map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''));

describe('an update for everybody', () => {
  it.each(['accessible', 'traditional'] as const)('has its themes in two columns, the rest over the whole width, and pictures that fit: %s', async (style) => {
    const body = await bodyOf('filled', style);
    const sections = sectionsOf(body);
    expect(sections.map(({ properties }) => /<w:cols [^>]*w:num="2"/.test(properties))).toEqual([false, true, false]);
    expect(sections.slice(1).every(({ properties }) => properties.includes('<w:type w:val="continuous"/>') && !properties.includes('footerReference'))).toBe(true);
    const column = ((textWidth(houseStyles[style]) - columnGap) / 2) * 635;
    const widths = [...(sections[1]?.content ?? '').matchAll(/<wp:extent [^>]*cx="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.length).toBe(5);
    expect(Math.max(...widths)).toBeLessThanOrEqual(column);
    expect(headings(body)).toEqual(['What we did this summer: update from the LAC Council', 'Summary', 'Shaping services', 'Awards', 'Fundraising', 'Activities', 'Guests', 'Thanks', 'Contact']);
  });

  it("wears the council's own colour, and Orderpaper's green while there is none", async () => {
    const green = await bodyOf('blank');
    const own = await bodyOf('blank', 'accessible', '#c0398f');
    const { ink, tint } = newsletterColours('#c0398f');
    expect([own.includes(`w:color="${ink}"`), own.includes(`w:fill="${tint}"`), own.includes('1F4D3A')]).toEqual([true, true, false]);
    expect([green.includes('1F4D3A'), green.includes(ink)]).toEqual([true, false]);
  });

  it('has no columns while it has no themes that could share them', async () => {
    expect(await bodyOf('blank')).not.toContain('w:num="2"');
  });
});
