// Faults that schema validation does not see and Word does.
import type { LintRule } from '../finding.ts';
import { danglingAnchors, duplicateBookmarks, openBookmarks } from './bookmarks.ts';
import { missingParts, unknownLists, unknownStyles, untypedParts } from './references.ts';
import { emptyCells, fieldsInOneRun, openFields, wideRows } from './tables-and-fields.ts';

export const structureRules: readonly LintRule[] = [
  duplicateBookmarks, openBookmarks, danglingAnchors, unknownStyles, unknownLists, missingParts, untypedParts,
  emptyCells, wideRows, openFields, fieldsInOneRun,
];
