// The built page on the loopback address, by the function behind app://; asking for anything elsewhere is remembered, and finds nothing (`browserFlags`).
import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';
import { folders } from '../../../build/lib/paths.ts';
import { loopbackAddress, startLoopbackServer } from '../../../build/lib/loopback-server.ts';

// Any free port: a worker keeps it, and with it the data of its profiles. The requests are not routed through the tests: that costs processor time with each file of the page.
const started = await startLoopbackServer(folders.renderer, 0);
if (started === 'port-taken') throw new Error('There is no free port on this computer.');
started.server.unref();

/** The origin of the app in browser tests: a secure context, and stable, so that a profile keeps its data. */
export const appOrigin = new URL(loopbackAddress(started.port)).origin;

/** What went wrong in a window, in the order in which it happened; a test that ends with any of it has failed. */
export type Problems = readonly string[];

const isComplaint = (message: ConsoleMessage): boolean => message.type() === 'error' || /content security policy/i.test(message.text());

const watch = (page: Page, problems: string[]): void => {
  page.on('console', (message) => {
    if (isComplaint(message)) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
  // Somebody always listens for the file dialog: the browser hands it over only from then on, and a key may be faster.
  page.on('filechooser', () => undefined);
};

/**
 * Watches every page of the context.
 * @returns a list that fills as things go wrong: requests to the network, console errors, thrown errors, policy violations
 */
export const serveApp = async (context: BrowserContext): Promise<Problems> => {
  const problems: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== appOrigin) problems.push(`request to the network: ${request.method()} ${request.url()}`);
  });
  context.on('page', (page) => watch(page, problems));
  for (const page of context.pages()) watch(page, problems);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return problems;
};
