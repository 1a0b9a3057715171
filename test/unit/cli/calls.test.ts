import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { called } from './called.ts';
import { newFolder, orderpaper, sabotaged } from './orderpaper-process.ts';

const minutes = fileURLToPath(new URL('../../fixtures/round-trip/marlowe-minutes.txt', import.meta.url));

describe('a bad call', () => {
  it.each([
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['attach'], 'The command attach needs <m.orderpaper>.'],
    [['attach', 'm.orderpaper', '--item', '5'], 'needs <file ...> after <m.orderpaper>'],
    [['attach', 'm.orderpaper', ''], 'needs <file ...> after <m.orderpaper>'],
    [['attach', 'm.orderpaper', 'a.pdf'], 'needs --item <n>'],
    [['attach', 'm.orderpaper', 'a.pdf', '--item', '5', '--exempt', '3', '--confidential'], 'either --exempt or --confidential'],
    [['attach', 'm.orderpaper', 'a.pdf', '--item', '5', '--exempt', '8'], 'paragraphs 1 to 7'],
    [['attach', 'm.orderpaper', 'a.pdf', '--item', '5', '--exempt', '1;3'], 'paragraphs 1 to 7'],
    [['attach', 'm.orderpaper', 'a.pdf', '--item', '5', '--exempt'], 'The option --exempt needs <paragraphs>'],
    [['attach', 'm.orderpaper', 'a.pdf', '--item', '5', '--reason', 'why'], '--reason goes with --exempt or --confidential'],
    [['attach', 'm.orderpaper', 'a.pdf', 'b.pdf', '--item', '5', '--title', 'T'], '--title names one file'],
    [['attach', 'm.orderpaper', 'a.pdf', '--item', '5', '--title', ' '], '--title is empty'],
    [['attach', 'm.orderpaper', 'a.pdf', '--item', '5', '--position', '0'], '--position is a number from 1'],
    [['check', 'm.orderpaper'], 'This version of Orderpaper has no command "check".'],
    [['--json'], 'There is no command "--json".'],
    [['import'], 'needs <source.txt|.docx|.pdf>'],
    [['import', 'a.txt', 'b.txt'], 'one file at a time'],
    [['import', 'a.txt', '--frob'], 'There is no option --frob for import.'],
    [['import', 'a.txt', '-x'], 'There is no option -x'],
    [['import', 'a.txt', '--out'], 'The option --out needs <m.orderpaper>'],
    [['import', 'a.txt', '--out', '--json'], 'The option --out needs <m.orderpaper>'],
    [['import', 'a.txt', '--out='], 'The option --out needs <m.orderpaper>'],
    [['import', 'a.txt', '--json=yes'], 'The option --json takes no value.'],
    [['import', 'a.txt', '--out', 'x', '--out', 'y'], 'was given twice'],
    [['build', 'm.orderpaper'], 'needs --out <folder>'],
    [['build', 'm.orderpaper', '--out', 'd', '--audience', 'everyone'], 'only public or members'],
    [['build', 'm.orderpaper', '--out', 'd', '--only', 'cover'], 'only agenda or pack or minutes or reading'],
    [['build', 'm.orderpaper', '--out', 'd', '--style', 'gothic'], 'only accessible or traditional'],
    [['minutes', 'm.orderpaper', '--correct', '12: a => b'], '--correct does nothing without --approve'],
    [['minutes', 'm.orderpaper', '--on', '2019-10-15'], '--on does nothing without --publish'],
    [['minutes', 'm.orderpaper', '--start', '--looked-at'], '--looked-at does nothing without --publish'],
    [['minutes', 'm.orderpaper', '--reason', 'why'], '--reason does nothing without --take-back'],
    [['minutes', 'm.orderpaper', '--approve', '2019-09-03', '--correct', ';'], '";" is no correction'],
    [['minutes', 'm.orderpaper', '--approve', '2019-09-03', '--correct', '12: Moor => Moor'], 'the same words on both sides'],
    [['info'], 'needs <m.orderpaper>'],
    [['info', ''], 'needs <m.orderpaper>'],
    [['info', 'a\nb\u0007.orderpaper'], '"a b .orderpaper" could not be read'],
  ])('%j ends with 2, one line and nothing on stdout', async (words, line) => {
    const ended = await called('/nowhere', ...words);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderrLines).toEqual([expect.stringContaining(line)]);
    expect(ended.stderrLines[0]).not.toMatch(/[\p{Cc}]/u);
  });

  it('ends the real process likewise', async () => {
    const ended = await orderpaper(await newFolder(), 'import', 'a.txt', '--frob');
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: 'There is no option --frob for import. Call "orderpaper import --help" to see how.\n' });
  });
});

describe('a mistake of our own', () => {
  it('ends with 2 and one line, without a stack trace', async () => {
    const ended = await sabotaged('JSON.stringify = () => { throw new Error("first line\\nsecond line"); }', await newFolder(), 'import', minutes, '--json');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderrLines).toEqual(['Orderpaper made a mistake: first line second line. Please report this line.']);
  });

  it('ends so too when it happens after the call seemed done', async () => {
    const ended = await sabotaged('setTimeout(() => { Promise.reject(new Error("late")); }, 0); const wait = setTimeout(() => {}, 60000);', await newFolder(), '--help');
    expect(ended.code).toBe(2);
    expect(ended.stderrLines).toHaveLength(1);
  });

  it("keeps libraries' own words off both streams", async () => {
    const noise = 'setTimeout(() => { console.log("noise"); console.error("noise"); process.emitWarning("noise"); }, 0);';
    const ended = await sabotaged(noise, await newFolder(), '--help');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).not.toContain('noise');
  });
});

describe('help', () => {
  it('lists the commands', async () => {
    const ended = await orderpaper(await newFolder(), '--help');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['import', 'build', 'info']) expect(ended.stdout).toContain(`orderpaper ${name} <`);
  });

  it('tells the options of one command', async () => {
    const ended = await called('/nowhere', 'build', '--help');
    expect(ended).toMatchObject({ code: 0, stderrLines: [] });
    for (const option of ['--out', '--audience', '--only', '--style', '--cache', '--json']) expect(ended.stdout).toContain(option);
  });

  it('comes with a call of nothing, which is a bad call all the same', async () => {
    const ended = await called('/nowhere');
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain('orderpaper import <');
    expect(ended.stderrLines).toHaveLength(1);
  });
});
