// What `orderpaper attach` says of the papers that it added: one document, a line each, and what inside them must not be published.
import { findingSentence } from '../../../shared/attachments/finding-words.ts';
import { pictureUnsaid } from '../../../shared/attachments/picture-unsaid.ts';
import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { isPictureFile } from '../../../shared/rules/picture-consent.ts';
import type { PlacedItem } from './attach-place.ts';
import type { Finding } from './command.ts';

/** @param known hashes of files that the meeting had before; @param format that the meeting file had */
export const findingsOf = (papers: readonly Paper[], known: ReadonlySet<string>, format: number): Finding[] => {
  const seen = new Set(known);
  const found: Finding[] = format === currentFormat ? [] : [{ code: 'format-upgraded', message: `The meeting file was of format ${format} and is of format ${currentFormat} now; older versions of Orderpaper cannot open it.` }];
  for (const { file, asSlip } of papers) {
    if (file === undefined) continue;
    if (seen.has(file.sha256)) found.push({ code: 'attached-again', file: file.fileName, message: 'The same file is attached to this meeting already; it is stored once.' });
    seen.add(file.sha256);
    found.push(...file.findings.map((finding) => ({ code: finding.code, file: file.fileName, message: findingSentence(finding, file.format) })));
    if (asSlip !== true) found.push(...pictureUnsaid(file).map((unsaid) => ({ ...unsaid, file: file.fileName })));
  }
  return found;
};

export const paperJson = ({ id, title, access, asSlip, belongsTo, file }: Paper, { label }: PlacedItem) => ({
  id, item: label, title, fileName: file?.fileName ?? null, format: file?.format ?? null, pages: file?.pages ?? null, pixels: file?.pixels ?? null,
  access: { level: access.level, paragraphs: access.paragraphs }, appendixTo: belongsTo?.paperId ?? null, asSlip: asSlip ?? false, sha256: file?.sha256 ?? null, bytes: file?.length ?? null,
  picture: asSlip === true || file === undefined || !isPictureFile(file) ? null : (file.picture ?? { alt: '', decorative: false, consent: 'unsaid' }),
  findings: [
    ...(file?.findings ?? []).map((finding) => ({ ...finding, message: findingSentence(finding, file?.format ?? 'other') })),
    ...(asSlip === true || file === undefined ? [] : pictureUnsaid(file).map((unsaid) => ({ ...unsaid, count: 1 }))),
  ],
});

const restriction: Readonly<Record<Paper['access']['level'], string>> = { public: '', exempt: ', exempt', confidential: ', confidential' };
export const paperText = ({ title, access, asSlip, file }: Paper, { label }: PlacedItem): string =>
  `Item ${label}: ${title} (${file?.fileName ?? ''}${file?.pages === null || file?.pages === undefined ? '' : `, ${file.pages} ${file.pages === 1 ? 'page' : 'pages'}`}${restriction[access.level]}${asSlip === true ? ', separate file' : ''})`;
