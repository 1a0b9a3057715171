// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { WrittenText } from '../../../renderer/ui/text-editor/written/written-text.tsx';
import type { Paragraph } from '../../../shared/model/text.ts';

afterEach(cleanup);

const para = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const empty: Paragraph = { type: 'paragraph' };
const shown = (...content: readonly Paragraph[]): (string | null)[] =>
  [...render(<WrittenText text={{ type: 'doc', content }} />).container.querySelectorAll('p')].map(({ textContent }) => textContent);

it('empty lines at the end of a text show no gap, those between words stay', () => {
  expect(shown(para("The members' vote."), empty, para('It was noted.'), empty, empty)).toEqual(["The members' vote.", '', 'It was noted.']);
  cleanup();
  expect(shown(empty)).toEqual(['']);
});
