// What an import found, for a person to read.
import type { ImportedAgenda, ImportedMinutes, ImportResult } from '../../../shared/importing/import-result.ts';

const agendaLines = (agenda: ImportedAgenda): string[] => [
  `Agenda: ${agenda.body ?? 'no panel named'}, ${agenda.date ?? 'no date'}${agenda.time === null ? '' : `, ${agenda.time}`}`,
  ...agenda.items.map((item) => {
    const pages = item.pages === null ? '' : item.pages.start === item.pages.end ? ` (page ${item.pages.start})` : ` (pages ${item.pages.start} to ${item.pages.end})`;
    return `  ${(item.label ?? String(item.number)).padStart(4)}  ${item.title}${pages}${item.exempt ? ' [exempt]' : ''}`;
  }),
];

const minutesLines = (set: ImportedMinutes): string[] => [
  `Minutes: ${set.body ?? 'no panel named'}, ${set.date ?? 'no date'}; ${set.present.length} present, ${set.apologies.length} apologies`,
  ...set.minutes.map((minute) => {
    const parts = minute.resolutions.length;
    const resolved = parts === 0 ? '' : ` (${parts === 1 ? '1 resolution' : `${parts} parts resolved`})`;
    return `  ${(minute.label ?? String(minute.number)).padStart(4)}  ${minute.title}${resolved}`;
  }),
];

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)]);

/** Agenda, minutes and papers found, what was doubtful and what was not understood; a line each. */
export const importSummary = (result: ImportResult): string[] => [
  ...(result.agenda === null ? ['No agenda was found.'] : agendaLines(result.agenda)),
  ...result.minutes.flatMap((set) => ['', ...minutesLines(set)]),
  ...section('Other papers', result.papers.map((paper) => `${paper.title} (${paper.page === null ? `lines ${paper.firstLine} to ${paper.lastLine}` : `page ${paper.page}`})`)),
  ...section('Doubtful', result.warnings.map(({ message, line, page }) => `${message}${line === undefined ? (page === undefined ? '' : ` (page ${page})`) : ` (line ${line})`}`)),
  ...section('Not understood', result.leftOver.map(({ line, text }) => `line ${line}: ${text}`)),
];
