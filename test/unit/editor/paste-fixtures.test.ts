// @vitest-environment jsdom
import { DOMParser as TextParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { cleanPastedHtml } from '../../../renderer/ui/text-editor/paste/clean-pasted-html.ts';
import { toTextDoc } from '../../../renderer/ui/text-editor/schema/text-doc.ts';
import { textSchema } from '../../../renderer/ui/text-editor/schema/text-schema.ts';

const pages = import.meta.glob<string>('../../fixtures/paste/*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<unknown>('../../fixtures/paste/*.expected.json', { import: 'default', eager: true });

const nameOf = (path: string): string => /([\w-]+)\.(?:html|expected\.json)$/.exec(path)?.[1] ?? path;
const schema = textSchema();

const pasted = (clipboard: string) => {
  const cleaned = cleanPastedHtml(clipboard);
  const page = new DOMParser().parseFromString(cleaned.html, 'text/html');
  const doc = TextParser.fromSchema(schema).parse(page.body);
  doc.check();
  return { cleaned, text: toTextDoc(doc) };
};

describe.each(Object.entries(pages).map(([path, html]) => [nameOf(path), html] as const))('what is pasted from %s', (name, html) => {
  const wanted = Object.entries(expected).find(([path]) => nameOf(path) === name)?.[1];

  it('becomes the text that is expected, whole', () => {
    expect(wanted, 'each fixture has its expected text').toBeDefined();
    const { text } = pasted(html);
    expect(text).toEqual({ ok: true, value: wanted });
  });

  it('brings nothing executable, remote, hidden, deleted or said in a comment', () => {
    const { cleaned, text } = pasted(html);
    expect(cleaned.html).not.toMatch(/<(script|img|iframe|object|link|style|svg)|\son\w+=|javascript:|file:|cid:|track\.|lh7\.|mso-|Mso[A-Z]\w+Comment/i);
    expect(JSON.stringify(text)).not.toMatch(/closed|struck sentence|Is that right|RW1|not for the paper| late|deleted words|Please check/);
  });
});

describe('pictures of a paste', () => {
  it('that did not come along are counted, specks and beacons are not', () => {
    const leftOut = (name: string): number => cleanPastedHtml(pages[`../../fixtures/paste/${name}.html`] ?? '').leftOut;
    expect([leftOut('outlook'), leftOut('google-docs'), leftOut('word-tracked'), leftOut('libreoffice')]).toEqual([1, 1, 1, 0]);
  });
});
