// The built page without a server: every request is answered by the function behind app://, anything else is cut off and remembered.
import type { BrowserContext, ConsoleMessage, Page, Route } from '@playwright/test';
import { answerAppRequest } from '../../../electron/app-protocol.ts';
import { folders } from '../../../build/lib/paths.ts';

/** The origin of the app in browser tests: a secure context, and stable, so that a profile keeps its data. */
export const appOrigin = 'https://orderpaper.test';

/** What went wrong in a window, in the order in which it happened; a test that ends with any of it has failed. */
export type Problems = readonly string[];

const answer = async (route: Route, problems: string[]): Promise<void> => {
  const request = route.request();
  if (new URL(request.url()).origin !== appOrigin) {
    problems.push(`request to the network: ${request.method()} ${request.url()}`);
    await route.abort('blockedbyclient');
    return;
  }
  const { status, headers, body } = await answerAppRequest(request.method(), request.url(), folders.renderer);
  await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
};

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
 * Serves the app to every page of the context and watches them.
 * @returns a list that fills as things go wrong: requests to the network, console errors, thrown errors, policy violations
 */
export const serveApp = async (context: BrowserContext): Promise<Problems> => {
  const problems: string[] = [];
  await context.route('**/*', (route) => answer(route, problems));
  context.on('page', (page) => watch(page, problems));
  for (const page of context.pages()) watch(page, problems);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return problems;
};
