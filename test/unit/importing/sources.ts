// Sources for the import's tests: fixtures with invented councils, and texts and Word paragraphs written in the test.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { parseSource } from '../../../shared/importing/parse-source.ts';
import { readTextSource } from '../../../shared/importing/read-text.ts';
import type { SourceDocument, SourceLine } from '../../../shared/importing/source-document.ts';

export const fixtureFolder = fileURLToPath(new URL('../../fixtures/importing/', import.meta.url));

export const packNames = (): readonly string[] =>
  readdirSync(fixtureFolder).filter((name) => name.endsWith('.expected.json')).map((name) => name.replace('.expected.json', ''));

export const packText = (name: string): string => readFileSync(`${fixtureFolder}${name}.txt`, 'utf8');

export const expectedOf = (name: string): unknown => JSON.parse(readFileSync(`${fixtureFolder}${name}.expected.json`, 'utf8'));

export const textSource = (text: string): SourceDocument => {
  const read = readTextSource('pack.txt', '0'.repeat(64), new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.problem.what);
  return read.value;
};

export const importText = (text: string): ImportResult => parseSource(textSource(text));

/** A Word source: each entry a paragraph, as text or with the hints that matter. */
export const wordSource = (paragraphs: readonly (string | (Partial<SourceLine> & { readonly text: string }))[]): SourceDocument => ({
  format: 'docx', fileName: 'pack.docx', sha256: '0'.repeat(64),
  lines: paragraphs.map((paragraph, at) => ({
    line: at + 1, page: null, startsParagraph: true, wholeParagraph: true, headingLevel: null, styleName: null, list: null, bold: false, indent: null, cell: null,
    ...(typeof paragraph === 'string' ? { text: paragraph } : paragraph),
  })),
});

export const marker = (text: string, level = 0): { readonly list: SourceLine['list'] } => ({ list: { marker: text, level, bullet: text === '•' } });
