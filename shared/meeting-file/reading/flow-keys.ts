// The keys of a flow's blocks: made here alone, so that the screen, the marks, the search and the page map name the same block by the same key.
// Inside a text a key is the way to the paragraph: the number of each node among those it stands in, counted from 0. "s:<id>:3" is the fourth block of a
// section, "s:<id>:3.2.0" the first paragraph of the third item of a list that is its fourth. A change in one section leaves the keys of all others as they are.
import type { Id } from '../../model/record.ts';

/** A line above the title of a written paper. */
export const headKey = (line: number): string => `head:${line}`;

/** The title that a written paper prints. */
export const titleKey = 'title';

export const headingKey = (sectionId: Id): string => `s:${sectionId}:h`;

/** What a form asks. */
export const fieldLabelKey = (sectionId: Id, fieldKey: string): string => `s:${sectionId}:f:${fieldKey}:l`;

/** What was answered. */
export const fieldKey = (sectionId: Id, key: string): string => `s:${sectionId}:f:${key}`;

/** A paragraph, heading or picture of a section's text, by its way. */
export const textKey = (sectionId: Id, way: readonly number[]): string => `s:${sectionId}:${way.join('.')}`;

/** A block of a Word file, by its number; of a table the paragraph, by row, cell and its number in the cell. */
export const wordKey = (way: readonly number[]): string => `b:${way.join('.')}`;

/** A page of a PDF, or a picture: counted from 1. */
export const pageKey = (page: number): string => `p:${page}`;
