// Puts the reader's choices on the root element, where the tokens read them.
import type { AppSettings } from '../data/settings-repository.ts';
import { accentPair } from '../lib/colour-contrast.ts';

type Choices = Pick<AppSettings, 'textSize' | 'theme' | 'readingFace' | 'spacing' | 'lineLength' | 'accent'>;

const mark = (root: HTMLElement, name: string, value: string | null): void => {
  if (value === null) root.removeAttribute(name);
  else root.setAttribute(name, value);
};

const setOrClear = (root: HTMLElement, property: string, value: string | undefined): void => {
  if (value === undefined) root.style.removeProperty(property);
  else root.style.setProperty(property, value);
};

/** Takes effect at once; a choice of "as the system" leaves its mark off. */
export const applyAppearance = (root: HTMLElement, choices: Choices): void => {
  mark(root, 'data-theme', choices.theme === 'system' ? null : choices.theme);
  mark(root, 'data-face', choices.readingFace === 'standard' ? null : choices.readingFace);
  mark(root, 'data-spacing', choices.spacing === 'standard' ? null : choices.spacing);
  mark(root, 'data-lines', choices.lineLength === 'standard' ? null : choices.lineLength);
  setOrClear(root, '--text-scale', choices.textSize === 100 ? undefined : String(choices.textSize / 100));
  const accent = choices.accent === null ? null : accentPair(choices.accent);
  setOrClear(root, '--council-accent', accent?.light);
  setOrClear(root, '--council-accent-dark', accent?.dark);
};
