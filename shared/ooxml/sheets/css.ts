// Looks as CSS. Nothing of a file goes in but numbers, colours of six digits and names of fonts in letters; the rules are classes, for no element may carry a style of its own (content-security policy).
import type { Line, Lines, ParagraphLook, RunLook } from './look.ts';

/** The rules that are used, each under its class. */
export type ClassBook = { readonly classOf: (css: string) => string; readonly rules: () => string };

export const classBook = (): ClassBook => {
  const names = new Map<string, string>();
  return {
    classOf: (css) => {
      const name = names.get(css) ?? `w${names.size + 1}`;
      names.set(css, name);
      return name;
    },
    rules: () => [...names].map(([css, name]) => `.${name}{${css}}`).join('\n'),
  };
};

/** @param twips twentieths of a point */
export const points = (twips: number): string => `${Math.round(Math.min(40_000, Math.max(-40_000, twips)) * 5) / 100}pt`;

/** Fonts that are as wide, and how high a line of each is in parts of its size. */
const fonts: Readonly<Record<string, { readonly as: string; readonly line: number }>> = {
  arial: { as: "'Liberation Sans',sans-serif", line: 1.15 }, helvetica: { as: "'Liberation Sans',sans-serif", line: 1.15 }, 'times new roman': { as: "'Liberation Serif',serif", line: 1.15 },
  calibri: { as: 'Carlito,sans-serif', line: 1.22 }, cambria: { as: 'Caladea,serif', line: 1.172 }, verdana: { as: "'DejaVu Sans',sans-serif", line: 1.215 }, 'courier new': { as: "'Liberation Mono',monospace", line: 1.133 },
};

const bareName = (font: string | undefined): string => (font ?? '').replace(/[^\p{L}\p{N} -]/gu, '').trim().slice(0, 60);

const family = (font: string | undefined): string => {
  const name = bareName(font);
  const known = fonts[name.toLowerCase()];
  return `${name === '' ? '' : `'${name}',`}${known?.as ?? (/serif|roman|garamond|georgia|book/i.test(name) && !/sans/i.test(name) ? "'Liberation Serif',serif" : "'Liberation Sans',sans-serif")}`;
};

const runParts = (look: RunLook): Readonly<Record<string, string>> => ({
  'font-family': family(look.font), 'font-size': `${Math.min(400, Math.max(2, look.size ?? 24)) / 2}pt`, 'font-weight': look.bold === true ? 'bold' : 'normal', 'font-style': look.italic === true ? 'italic' : 'normal',
  'text-decoration': [...(look.underline === true ? ['underline'] : []), ...(look.strike === true ? ['line-through'] : [])].join(' ') || 'none',
  'text-transform': look.caps === true ? 'uppercase' : 'none', 'font-variant': look.smallCaps === true ? 'small-caps' : 'normal', color: look.colour === undefined ? '#000' : `#${look.colour}`,
  background: look.shade === undefined ? 'none' : `#${look.shade}`, 'letter-spacing': look.spread === undefined || look.spread === 0 ? 'normal' : points(look.spread),
});

const written = (parts: Readonly<Record<string, string>>): string => Object.entries(parts).map(([key, value]) => `${key}:${value}`).join(';');

/** Of a run inside a paragraph of another look; empty where it is the same. */
export const runCss = (look: RunLook, around: RunLook): string => {
  const [own, outer]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>] = [runParts(look), { ...runParts(around), background: 'none' }];
  const differs = Object.fromEntries(Object.entries(own).filter(([key, value]) => outer[key] !== value));
  const raised = look.raised === undefined ? {} : { 'vertical-align': look.raised, 'font-size': `${(look.size ?? 24) / 3}pt`, 'line-height': '0' };
  return written({ ...differs, ...raised });
};

const lineCss = ({ size, colour, dotted }: Line): string => `${size / 8}pt ${dotted ? 'dotted' : 'solid'} ${colour === null ? '#000' : `#${colour}`}`;

/** @param pad in twentieths of a point between a line and the words */
export const linesCss = (lines: Lines, pad: number | null = null): string => (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
  const line = lines[side];
  return line === undefined || line === null ? [] : [`border-${side}:${lineCss(line)}`, ...(pad === null ? [] : [`padding-${side}:${points(pad)}`])];
}).join(';');

const aligns: Readonly<Record<string, string>> = { center: 'center', right: 'right', end: 'right', both: 'justify', distribute: 'justify' };

const lineHeight = ({ line, lineRule }: ParagraphLook, { font }: RunLook): string => {
  const natural = fonts[bareName(font).toLowerCase()]?.line ?? 1.17;
  if (lineRule === 'exact' && line !== undefined) return points(line);
  return String(Math.round(natural * (lineRule === 'atLeast' || line === undefined ? 1 : line / 240) * 1_000) / 1_000);
};

export const paragraphCss = (look: ParagraphLook, run: RunLook, joins: { readonly before: boolean; readonly after: boolean }): string => {
  const letters = Object.fromEntries(Object.entries(runParts(run)).filter(([key]) => key !== 'background'));
  const lines = linesCss(look.lines ?? {}, 40);
  return [
    written(letters), `line-height:${lineHeight(look, run)}`, `text-align:${aligns[look.align ?? ''] ?? 'left'}`,
    `margin:${points(joins.before ? 0 : (look.before ?? 0))} ${points(look.right ?? 0)} ${points(joins.after ? 0 : (look.after ?? 0))} ${points(look.left ?? 0)}`,
    ...(look.first === undefined || look.first === 0 ? [] : [`text-indent:${points(look.first)}`]), ...(look.shade === undefined ? [] : [`background:#${look.shade}`]), ...(lines === '' ? [] : [lines]),
  ].join(';');
};
