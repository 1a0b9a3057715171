import { describe, expect, it } from 'vitest';
import { newFolder, orderpaper } from './orderpaper-process.ts';

describe('a bad call', () => {
  it.each([
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['attach', 'm.orderpaper'], 'This version of Orderpaper has no command "attach".'],
    [['check', 'm.orderpaper'], 'This version of Orderpaper has no command "check".'],
    [['--json'], 'There is no command "--json".'],
    [['import'], 'needs <source.txt|.docx|.pdf>'],
    [['import', 'a.txt', 'b.txt'], 'one file at a time'],
    [['import', 'a.txt', '--frob'], 'There is no option --frob for import.'],
    [['import', 'a.txt', '-x'], 'There is no option -x'],
    [['import', 'a.txt', '--out'], 'The option --out needs <m.orderpaper>'],
    [['import', 'a.txt', '--out', '--json'], 'The option --out needs <m.orderpaper>'],
    [['import', 'a.txt', '--json=yes'], 'The option --json takes no value.'],
    [['import', 'a.txt', '--out', 'x', '--out', 'y'], 'was given twice'],
    [['build', 'm.orderpaper'], 'needs --out <folder>'],
    [['build', 'm.orderpaper', '--out', 'd', '--audience', 'everyone'], 'only public or members'],
    [['build', 'm.orderpaper', '--out', 'd', '--only', 'cover'], 'only agenda or pack or minutes or reading'],
    [['build', 'm.orderpaper', '--out', 'd', '--style', 'gothic'], 'only accessible or traditional'],
    [['info'], 'needs <m.orderpaper>'],
    [['info', ''], 'needs <m.orderpaper>'],
  ])('%j ends with 2, one line on stderr and nothing on stdout', async (words, line) => {
    const ended = await orderpaper(await newFolder(), ...words);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderrLines).toHaveLength(1);
    expect(ended.stderr).toContain(line);
    expect(ended.stderr).not.toMatch(/\bat .*\.(ts|js):\d/);
  });
});

describe('help', () => {
  it('lists the commands', async () => {
    const ended = await orderpaper(await newFolder(), '--help');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['import', 'build', 'info']) expect(ended.stdout).toContain(`orderpaper ${name} <`);
  });

  it('tells the options of one command', async () => {
    const ended = await orderpaper(await newFolder(), 'build', '--help');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    for (const option of ['--out', '--audience', '--only', '--style', '--cache', '--json']) expect(ended.stdout).toContain(option);
  });

  it('comes with a call of nothing, which is a bad call all the same', async () => {
    const ended = await orderpaper(await newFolder());
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain('orderpaper import <');
    expect(ended.stderrLines).toHaveLength(1);
  });
});
