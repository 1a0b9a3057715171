// Findings of a pack in the words of the tab, each once.
import type { Finding } from '../../../shared/checking/finding.ts';
import type { PackFinding } from '../../../shared/documents/pack/pack-finding.ts';

const remedies: Partial<Readonly<Record<PackFinding['code'], string>>> = {
  'unreadable-file': 'Ask for the file again and replace it on the Papers tab.',
  'to-follow': 'Attach or write it on the Papers tab.',
  'picture-without-consent': 'Say on the Papers tab who agreed to it, or that nobody can be recognised.',
  'picture-without-words': 'Say on the Papers tab what can be seen on it.',
  'count-unsure': 'Enter the pages that Word shows, below.',
  'public-version-longer': 'Shorten the public version, or enter the pages of the full paper as Word counts them.',
};

export const packFinding = ({ code, label, fileName, message, stops }: PackFinding): Finding =>
  ({ code, stops, what: `Item ${label}${fileName === null ? '' : `, “${fileName}”`}: ${message}`, remedy: remedies[code] ?? '' });

/** What stops first. */
export const packFindings = (findings: readonly PackFinding[]): readonly Finding[] => {
  const once = new Map(findings.map(packFinding).map((finding) => [finding.code + finding.what, finding]));
  return [...once.values()].toSorted((a, b) => Number(b.stops) - Number(a.stops));
};
