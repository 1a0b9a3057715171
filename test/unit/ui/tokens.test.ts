import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const renderer = new URL('../../../renderer/', import.meta.url);

const stylesheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** A colour or a length of its own; conditions (@media, @container) can't read a token, and em is a proportion. */
const ownValues = (css: string): string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !/^\s*@(media|container)/.test(line))
    .flatMap((line) => line.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(|\b\d*\.?\d+(?:px|rem|pt)\b/gi) ?? []);

/** Set by pdf.js on the words that it lays over a page, and by the page on itself for them. */
const byPdfjs = ['--total-scale-factor', '--min-font-size', '--text-scale-factor', '--min-font-size-inv', '--font-height', '--scale-x', '--rotate'] as const;

describe('the tokens', () => {
  it('are found at all, and by this very check', () => {
    expect(stylesheets.length).toBeGreaterThan(20);
    expect(ownValues('a { color: #1d5b4f; margin: 0.5rem 2px; padding: 0 }')).toEqual(['#1d5b4f', '0.5rem', '2px']);
  });
  it('are the only place for a colour or a size', () => {
    const strays = stylesheets
      .filter((name) => !/^ui[\\/](tokens|print)\.css$/.test(name))
      .map((name) => ({ name, values: ownValues(readFileSync(new URL(name, renderer), 'utf8')) }))
      .filter(({ values }) => values.length > 0);
    expect(strays).toEqual([]);
  });
  it('are all defined: no style asks for one that is not there', () => {
    const defined = new Set(readFileSync(new URL('ui/tokens.css', renderer), 'utf8').match(/--[a-z0-9-]+(?=:)/g));
    // Set on the root element from the settings, on a popover by the part that opens it, on messages by what keeps them clear of the page's head, or by a text on itself: the signs around its numbers, the room for them, which the reader widens for long ones.
    const given = new Set<string>(['--council-accent', '--council-accent-dark', '--trigger-width', '--part-open', '--part-close', '--number-column', '--number-room', '--below-head', ...byPdfjs]);
    const unknown = stylesheets.flatMap((name) =>
      [...readFileSync(new URL(name, renderer), 'utf8').matchAll(/var\((--[a-z0-9-]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((token) => !defined.has(token) && !given.has(token))
        .map((token) => `${name}: ${token}`),
    );
    expect(unknown).toEqual([]);
  });
});
