// The Papers tab, and the screen of one written paper. The screen is fetched with its editor when a paper is first opened.
import { lazy, Suspense } from 'react';

export { PapersTab } from './list/papers-tab.tsx';

const Screen = lazy(async () => ({ default: (await import('./paper/paper-screen.tsx')).PaperScreen }));

export const PaperScreen = (props: { readonly meetingId: string; readonly paperId: string }) => (
  <Suspense fallback={null}>
    <Screen {...props} />
  </Suspense>
);
