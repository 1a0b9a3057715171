// Accessibility of a screen. An empty or unloaded page passes any such check, so the screen's heading and an item of its data come first.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export type ExpectedScreen = {
  /** The name of a heading on the screen. */
  readonly heading: string | RegExp;
  /** Words of the data that the screen shows, such as the name of a meeting. */
  readonly item: string | RegExp;
  /** The dialog that is open: what lies behind it is out of reach, half covered, and judged where it is open itself. */
  readonly within?: '[role="dialog"]';
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asserts that the screen is there with its data and that axe finds nothing on it (WCAG 2.2 AA and best practices). */
export const expectAccessible = async (page: Page, screen: ExpectedScreen): Promise<void> => {
  await expect(page.getByRole('heading', { name: screen.heading }).first()).toBeVisible();
  await expect(page.getByText(screen.item).filter({ visible: true }).first()).toBeVisible();
  // Otherwise axe opens an empty page of its own each time, for frames of other origins: the app has none, and its policy allows none.
  // What it passes is judged as well, but not described node by node for nobody to read.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags).setLegacyMode(true);
  const { violations } = await (screen.within === undefined ? axe : axe.include(screen.within)).analyze();
  const findings = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(' | ')})`);
  expect(findings).toEqual([]);
};
