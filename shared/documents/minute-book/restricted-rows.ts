// What a list says of its restricted rows: each its own marking, and the head of each page what all of them are (LGA 1972 s100B(5); DOMAIN A3).
import type { Access } from '../../model/access.ts';
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { pageMarkings, restrictionMarking } from '../../phrases/sentences/exempt-sentences.ts';
import { markedFor } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';
import type { Hand } from './record-sheet.ts';

/** @returns the marking of what this audience gets though it is restricted; null of anything else */
export const rowMarking = (access: Access, { panel }: MeetingSnapshot, options: DocumentOptions, { say }: Hand): string | null =>
  (markedFor([access], options).length === 0 ? null : restrictionMarking(access, panel.law, say));

export const headMarkings = (accesses: readonly Access[], options: DocumentOptions, { say }: Hand): string[] => pageMarkings(markedFor(accesses, options), say);
