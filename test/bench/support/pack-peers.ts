// The peers of the pack rows on equal content: python-docx with docxcompose and pdftoppm, running and warm; pandoc with pdftoppm, started for each pack.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PackContent, PlainBlock } from './pack-content.ts';

/** Makes the pack once and answers the milliseconds that it took. */
export type Peer = { readonly build: () => Promise<number>; readonly end: () => void };

const isThere = (program: string, ...words: readonly string[]): boolean => spawnSync(program, words, { stdio: 'ignore' }).status === 0;

/** Debian's Python is asked too: another may stand before it in the path. */
const pythonWithPeer = (): string | undefined => ['python3', '/usr/bin/python3'].find((python) => isThere(python, '-c', 'import docx, docxcompose'));

const writeFiles = (folder: string, contents: readonly PackContent[]): readonly object[] => contents.map(({ title, paper }, index) => {
  if (paper.kind === 'written') return { title, ...paper };
  const file = path.join(folder, `${index}.${paper.kind}`);
  writeFileSync(file, paper.bytes);
  return { title, kind: paper.kind, path: file };
});

/** Null, and a reason, where one of its programs is not installed. */
export const pythonPeer = (folder: string, contents: readonly PackContent[]): Peer | string => {
  const python = pythonWithPeer();
  if (python === undefined) return 'python3-docx or python3-docxcompose is not installed';
  if (!isThere('pdftoppm', '-v')) return 'pdftoppm (poppler-utils) is not installed';
  mkdirSync(folder, { recursive: true });
  const papers = path.join(folder, 'papers.json');
  writeFileSync(papers, JSON.stringify(writeFiles(folder, contents)));
  const child: ChildProcess = spawn(python, [fileURLToPath(new URL('../peers/python_pack_peer.py', import.meta.url)), papers, path.join(folder, 'python.docx')], { stdio: ['pipe', 'pipe', 'ignore'] });
  if (child.stdin === null || child.stdout === null) return 'python cannot be talked to';
  const { stdin } = child;
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    build: async () => {
      stdin.write('again\n');
      const answer = await answers.next();
      if (answer.done === true) throw new Error('python-docx failed');
      return Number(answer.value);
    },
    end: () => { stdin.end(); },
  };
};

const markdownOf = (block: PlainBlock): string => {
  switch (block.kind) {
    case 'heading': return `## ${block.text}`;
    case 'bullet': return `- ${block.text}`;
    case 'paragraph': return block.text;
    default: {
      const [first = [], ...rest] = block.rows;
      return [first, first.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
    }
  }
};

const mustRun = (program: string, words: readonly string[], folder: string): void => {
  if (spawnSync(program, words, { cwd: folder, stdio: 'ignore' }).status !== 0) throw new Error(`${program} failed`);
};

/** One paper as Markdown: it reads Word files and PDF pages only apart, and one format at a time. */
const pandocPart = (folder: string, { title, paper }: PackContent, index: number): string => {
  const name = `part-${index}`;
  if (paper.kind === 'written') return [`# ${title}`, ...paper.blocks.map(markdownOf)].join('\n\n');
  if (paper.kind === 'docx') {
    mustRun('pandoc', [`${index}.docx`, '-o', `${name}.md`, `--extract-media=${name}`], folder);
    return name;
  }
  mustRun('pdftoppm', ['-r', '110', '-jpeg', `${index}.pdf`, name], folder);
  return `# ${title}\n\n${Array.from({ length: 12 }, (_, page) => `![Page ${page + 1}](${name}-${String(page + 1).padStart(2, '0')}.jpg)`).join('\n\n')}`;
};

export const pandocPeer = (folder: string, contents: readonly PackContent[]): Peer | string => {
  if (!isThere('pandoc', '--version')) return 'pandoc is not installed';
  if (!isThere('pdftoppm', '-v')) return 'pdftoppm (poppler-utils) is not installed';
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, contents);
  return {
    build: () => {
      const began = performance.now();
      const files = contents.map((content, index) => {
        const text = pandocPart(folder, content, index);
        const file = `part-${index}.md`;
        if (content.paper.kind !== 'docx') writeFileSync(path.join(folder, file), text);
        return file;
      });
      mustRun('pandoc', [...files, '-o', 'pandoc.docx'], folder);
      return Promise.resolve(performance.now() - began);
    },
    end: () => undefined,
  };
};
