// Shows a stored file by its format; what can't be shown is said with the way out.
import type { Consent } from '../../../../../shared/model/contributor.ts';
import type { AttachedFile } from '../../../../../shared/model/paper.ts';
import { useData } from '../../../../data/data-provider.tsx';
import { readFile } from '../../../../data/files-repository.ts';
import { useLive } from '../../../../data/use-live.ts';
import { Notice, ProblemNotice } from '../../../../ui/notice.tsx';
import { formatWords } from '../file-words.ts';
import { Opening } from '../../../../ui/opening.tsx';
import { PdfPreview } from './pdf-preview.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { WordPreview } from './word-preview.tsx';

const Separate = ({ file }: { readonly file: AttachedFile }) => (
  <Notice title={`${formatWords(file)}: it is kept as a separate file.`}>
    <p>The pack prints a sheet in its place that says “see separate file”. To have its pages in the pack, open it in its own program, save it as a PDF, and replace this file by that one.</p>
  </Notice>
);

export type FilePreviewProps = { readonly file: AttachedFile; readonly consents: readonly Consent[]; readonly today: string };

export const FilePreview = ({ file, consents, today }: FilePreviewProps) => {
  const { db } = useData();
  // A stored file never changes under its hash: only another hash is read again.
  const live = useLive(() => readFile(db, file.sha256), [db, file.sha256]);
  if (live.status === 'loading') return <Opening />;
  if (live.status === 'failed') return <ProblemNotice what={live.problem.what} safe="Nothing was changed by looking." remedy={live.problem.remedy} />;
  const bytes = live.value;
  if (bytes === null) return <ProblemNotice what="This file is not on this computer any more." safe="The paper and what is said of it are still here." remedy="Replace it by the file, or restore a backup." />;
  switch (file.format) {
    case 'pdf': return <PdfPreview key={file.sha256} bytes={bytes} />;
    case 'docx': return <WordPreview key={file.sha256} bytes={bytes} fileName={file.fileName} />;
    case 'jpeg':
    case 'png': return <PicturePreview file={file} format={file.format} bytes={bytes} consents={consents} today={today} />;
    case 'other': return <Separate file={file} />;
  }
};
