// @vitest-environment jsdom
// An older report as plain text, as a file or an e-mail has it: its headings, numbered paragraphs and lists stay what they are.
import { afterEach, expect, it } from 'vitest';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

let typing: Typing | null = null;
afterEach(() => { typing?.close(); typing = null; });

const pasted = (text: string, section?: string): string[] => {
  typing = openEditor(undefined, section === undefined ? {} : { section });
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [], items: [], types: ['text/plain'] } });
  typing.editor.view.dom.dispatchEvent(event);
  expect(typing.stored().ok).toBe(true);
  return typing.outline();
};

const report = [
  'LARKMERE BOROUGH COUNCIL', '', '1\tMeeting:-\tCorporate Parenting Panel', '2\tDate:-\t4th March 2031', '', '5. Why this comes now', '',
  '- 5.1 Nine homes were visited in the spring [see the list].', '- 5.2 Two of them asked for', 'more nights off.', '', '6 What was found', '', '- 6.1 Carers said three things:', '- sleep', '- money', '- talk', '',
  '10. Recommendations', '', 'That the Panel:', '', '6.1. Note the visits.', '6.2. Ask for another round.', '', 'a) first, by letter', 'b) then, by telephone', '', 'Contact:', 'Ros Tarn',
].join('\n');

it('becomes headings, numbered paragraphs and lists in a section that makes its own numbers', () => {
  expect(pasted(report, '3')).toMatchInlineSnapshot(`
    [
      "paragraph: LARKMERE BOROUGH COUNCIL",
      "paragraph: 1 Meeting:- Corporate Parenting Panel",
      "paragraph: 2 Date:- 4th March 2031",
      "heading1: Why this comes now",
      "paragraph: Nine homes were visited in the spring [see the list].",
      "paragraph: Two of them asked for more nights off.",
      "heading1: What was found",
      "paragraph: Carers said three things:",
      "bullet > paragraph: sleep",
      "bullet > paragraph: money",
      "bullet > paragraph: talk",
      "heading1: Recommendations",
      "paragraph: That the Panel:",
      "paragraph: Note the visits.",
      "paragraph: Ask for another round.",
      "lowerLetter@1 > paragraph: first, by letter",
      "lowerLetter@1 > paragraph: then, by telephone",
      "paragraph: Contact:",
      "paragraph: Ros Tarn",
    ]
  `);
});

it('keeps its typed numbers where the text makes none', () => {
  expect(pasted('5. Why now\n\n- 5.1 Nine homes.\n- 5.2 Two more.\n\n1. One thing.\n2. Another.', undefined)).toMatchInlineSnapshot(`
    [
      "heading1: 5 Why now",
      "paragraph: 5.1 Nine homes.",
      "paragraph: 5.2 Two more.",
      "decimal@1 > paragraph: One thing.",
      "decimal@1 > paragraph: Another.",
    ]
  `);
});

it('tells a list without full stops from headings, which stand by themselves', () => {
  expect(pasted('Bring these:\n1. Passes\n2. Badges', '3')).toEqual(['paragraph: Bring these:', 'decimal@1 > paragraph: Passes', 'decimal@1 > paragraph: Badges']);
});

it('of one line goes into the line where the cursor is, with all its signs', () => {
  expect(pasted('- 5.1 only this', '3')).toMatchInlineSnapshot(`
    [
      "paragraph: - 5.1 only this",
    ]
  `);
});
