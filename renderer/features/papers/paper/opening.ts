// How a section is opened: at its heading, at the first field of its form, or in its text.
import type { CaretAim } from '../../../ui/text-editor/editor/place-caret.ts';

export type Opening = { readonly field: 'heading' } | { readonly field: 'form' } | { readonly field: 'text'; readonly aim: CaretAim };
