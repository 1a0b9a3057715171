// Builds the page of the text editor by itself, once a run, and opens it beside the built app, whose assets it uses.
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { folders, top } from '../../../build/lib/paths.ts';
import { viteTargets } from '../../../build/lib/vite-targets.ts';
import { answerAppRequest } from '../../../electron/app-protocol.ts';
import { appOrigin } from './serve-app.ts';

const folder = path.join(folders.reports, 'editor-page');
const base = '/editor-page/';

/** Builds it into the folder of reports. */
export const buildEditorPage = async (): Promise<void> => {
  const [page] = viteTargets.renderer;
  await build({ ...page, root: path.join(top, 'test/e2e/harness/editor-page'), base, publicDir: false, build: { ...page?.build, manifest: false, outDir: folder } });
};

/** Opens it in a page of a context that is served. @param query `?words=20000` for a long text */
export const openEditorPage = async (page: Page, query = ''): Promise<void> => {
  await page.context().route(`${appOrigin}${base}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const asked = `${appOrigin}/${pathname.slice(base.length)}`;
    const { status, headers, body } = await answerAppRequest(route.request().method(), asked, folder);
    await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
  });
  await page.goto(`${appOrigin}${base}${query}`);
  await page.getByRole('textbox', { name: 'Text of section 3' }).waitFor();
};
