import { describe, expect, it } from 'vitest';
import { fitsAfter, lastLineLength, lineLength } from '../../../shared/documents/text/last-line.ts';

const width = 8464;
const size = 12;
const range = '(Pages 76 - 80)';

describe('the room after the last line of a title', () => {
  it('is measured in twentieths of a point: ten figures at 12 pt are 60 pt long', () => {
    expect(lineLength('0123456789', size)).toBe(1200);
    expect(lineLength('é', size)).toBe(lineLength('e', size));
  });

  it('counts from where the text last wrapped, at a space or after a hyphen', () => {
    expect(lastLineLength('aaaa bb', lineLength('aaaa b', size), size)).toBe(lineLength('bb', size));
    expect(lastLineLength('aaaa-bb', lineLength('aaaa-b', size), size)).toBe(lineLength('bb', size));
    expect(lastLineLength('aaaa bb', width, size)).toBe(lineLength('aaaa bb', size));
  });

  it.each([
    ['Fostering Recruitment', true],
    ['Educational Outcomes - Children and Young People Looked After 2018', false],
    [`${'Placement '.repeat(9)}Review`, true],
  ])('is enough for a page range after "%s": %s', (title, fits) => {
    expect(fitsAfter(title, range, width, size, 240)).toBe(fits);
  });

  it('is never less than the gap, whatever the title', () => {
    const words = 'Review of the sufficiency of residential and foster placements for young people with complex needs and the outcome of consultation'.split(' ');
    for (let count = 1; count <= words.length; count += 1) {
      const title = words.slice(0, count).join(' ');
      if (fitsAfter(title, range, width, size, 240)) expect(lastLineLength(title, width, size) + 240 + lineLength(range, size)).toBeLessThanOrEqual(width);
    }
  });
});
