// Findings of a pack in the words of the tab, each once.
import type { Finding, FindingPlace } from '../../../shared/checking/finding.ts';
import type { PackFinding } from '../../../shared/documents/pack/pack-finding.ts';
import type { MadePack } from '../../workers/pack-client.ts';

const remedies: Partial<Readonly<Record<PackFinding['code'], string>>> = {
  'unreadable-file': 'Replace it on the Papers tab.',
  'redactions-open': 'Ask for the file with its redactions applied and replace it on the Papers tab.',
  'marks-kept': 'Look at the page; if words were to be redacted, ask for the file with that done and replace it on the Papers tab.',
  'to-follow': 'Attach or write it on the Papers tab.',
  'picture-without-consent': 'Say on the Papers tab who agreed to it, or that nobody can be recognised.',
  'picture-without-words': 'Say on the Papers tab what can be seen on it.',
  'count-unsure': 'Enter the pages that Word shows, below.',
  'public-version-longer': 'Shorten the public version, or enter the pages of the full paper as Word counts them.',
};

const placeOf = ({ code, itemId, paperId }: PackFinding): FindingPlace =>
  code === 'count-unsure' || code === 'public-version-longer' ? { at: 'pages', paperId } : code === 'to-follow' ? { at: 'papers', itemId } : { at: 'paper', paperId };

export const packFinding = (finding: PackFinding): Finding => {
  const { code, label, fileName, message, stops } = finding;
  return { code, stops, what: `Item ${label}${fileName === null ? '' : `, “${fileName}”`}: ${message}`, remedy: remedies[code] ?? '', place: placeOf(finding) };
};

/** What stops first. */
export const packFindings = (findings: readonly PackFinding[]): readonly Finding[] => {
  const once = new Map(findings.map(packFinding).map((finding) => [finding.code + finding.what, finding]));
  return [...once.values()].toSorted((a, b) => Number(b.stops) - Number(a.stops));
};

/** What only counting the papers tells, and nothing else on the tab says: files that can't be read, counts at which nobody has looked. */
const toldByCounting: readonly PackFinding['code'][] = ['unreadable-file', 'redactions-open', 'marks-kept', 'public-version-longer', 'count-unsure'];

/** @param pack as it was counted in the background; null: not yet */
export const countedFindings = (pack: MadePack | null): readonly Finding[] => packFindings((pack?.findings ?? []).filter(({ code }) => toldByCounting.includes(code)));
