// The anchor of a paragraph or heading that something refers to. Only those have one: null never reaches the record.
import type { Attribute } from '@tiptap/core';
import { idSchema } from '../../../../shared/model/record.ts';

export const isAnchor = (value: unknown): value is string => typeof value === 'string' && idSchema.safeParse(value).success;

const expectAnchor = (value: unknown): void => {
  if (value !== null && !isAnchor(value)) throw new RangeError('An anchor is an id or null');
};

/** It travels on the clipboard, so that cutting and pasting moves it; `anchor-upkeep` refuses a second one. */
export const anchorAttribute: Partial<Attribute> & { readonly default: null } = {
  default: null,
  rendered: false,
  parseHTML: (element) => (isAnchor(element.dataset['anchor']) ? element.dataset['anchor'] : null),
  validate: expectAnchor,
};

/** Its mark in HTML. */
export const anchorMark = (anchor: unknown): Record<string, string> => (typeof anchor === 'string' ? { 'data-anchor': anchor } : {});
