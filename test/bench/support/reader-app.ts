// The reader with the large copy in a profile of its own, for rows that are measured in the browser.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newProfile, openProfile } from '../../e2e/harness/own-browser.ts';
import { largeCopy, meetingId } from '../../e2e/pages/reading-copy.ts';

export type ReaderApp = { readonly page: Page; readonly folder: string; /** Bytes of its file. */ readonly size: number };

/** The address of the paper of that number, from 1. */
export const paperAddress = (number: number): string => `#/reading/${meetingId}/01930000-0000-7000-8000-${String(1_000 + number).padStart(12, '0')}`;

/** Takes the copy in by the dialog, as a councillor does, and runs `work` with it. */
export const withReaderApp = async <Value>(work: (app: ReaderApp) => Promise<Value>): Promise<Value> => {
  const profile = newProfile();
  try {
    const app = await openProfile(profile.folder, '#/reading');
    try {
      const bytes = await largeCopy();
      const chooser = app.page.waitForEvent('filechooser');
      await app.page.getByRole('button', { name: 'Open a reading copy' }).first().click();
      await (await chooser).setFiles([{ name: 'reading.orderpaper', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }]);
      await app.page.getByRole('alertdialog').getByRole('button').last().click();
      await app.page.getByRole('link', { name: 'Read the papers' }).waitFor();
      return await work({ page: app.page, folder: profile.folder, size: bytes.length });
    } finally {
      await app.close();
    }
  } finally {
    profile.remove();
  }
};

type Process = { readonly id: number; readonly parent: number; readonly command: string };

const processes = (): readonly Process[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    return [{ id: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command: readFileSync(`/proc/${name}/cmdline`, 'latin1') }];
  } catch {
    // It ended meanwhile.
    return [];
  }
});

const below = (all: readonly Process[], id: number): readonly Process[] => all.filter(({ parent }) => parent === id).flatMap((child) => [child, ...below(all, child.id)]);

const residentBytes = (id: number): number => {
  try {
    return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'latin1'))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
};

/** What the largest page process of the browser on this profile holds, with its workers; NaN where the system doesn't tell. */
export const pageBytes = (folder: string): number => {
  if (process.platform !== 'linux') return Number.NaN;
  const all = processes();
  const browsers = all.filter(({ command }) => command.includes(`--user-data-dir=${folder}`));
  const pages = browsers.flatMap(({ id }) => below(all, id)).filter(({ command }) => command.includes('--type=renderer'));
  return pages.length === 0 ? Number.NaN : Math.max(...pages.map(({ id }) => residentBytes(id)));
};
