// The Papers tab, the screen of one written paper, and that of an attached file. Each screen is fetched when one is first opened.
import { lazy, Suspense } from 'react';

export { PapersTab } from './list/papers-tab.tsx';

const Screen = lazy(async () => ({ default: (await import('./paper/paper-screen.tsx')).PaperScreen }));

export const PaperScreen = (props: { readonly meetingId: string; readonly paperId: string }) => (
  <Suspense fallback={null}>
    <Screen {...props} />
  </Suspense>
);

const FileScreen = lazy(async () => ({ default: (await import('./attachments/preview/attachment-screen.tsx')).AttachmentScreen }));

export const AttachmentScreen = (props: { readonly meetingId: string; readonly paperId: string }) => (
  <Suspense fallback={null}>
    <FileScreen {...props} />
  </Suspense>
);
