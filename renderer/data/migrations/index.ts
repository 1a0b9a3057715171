// All schema versions in order; a new one is a new file and one more line here.
import { firstTables } from './0001-first-tables.ts';
import { paperTables } from './0002-papers.ts';
import { sectionStamps } from './0003-section-stamps.ts';
import { draftTable } from './0004-drafts.ts';
import { proceedingTables } from './0005-proceedings.ts';
import { readingIssueTable } from './0006-reading-issues.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [firstTables, paperTables, sectionStamps, draftTable, proceedingTables, readingIssueTable];
