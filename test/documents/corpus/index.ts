// Attachments of every kind that the merge must take; a new kind is a line in one of the lists.
import { concealedCases } from './concealed-cases.ts';
import { drawingCases } from './drawing-cases.ts';
import { layoutCases } from './layout-cases.ts';
import type { MergeCase } from './merge-case.ts';
import { oddCases } from './odd-cases.ts';
import { packageCases } from './package-cases.ts';
import { pageCases } from './page-cases.ts';
import { producerCases } from './producer-cases.ts';
import { settingsCases } from './settings-cases.ts';
import { textCases } from './text-cases.ts';
import { unshownCases } from './unshown-cases.ts';

export const mergeCases: readonly MergeCase[] = [...textCases, ...layoutCases, ...packageCases, ...settingsCases, ...pageCases, ...drawingCases, ...concealedCases, ...oddCases, ...unshownCases, ...producerCases];
