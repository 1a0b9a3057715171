// The pages of a meeting's written papers, for whatever row or head shows them.
import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { Paper } from '../../../../shared/model/paper.ts';
import { usePaperPages } from '../../../saving/use-paper-pages.ts';
import type { KnownPages } from '../../../saving/use-paper-pages.ts';
import { pageWords } from '../paper-words.ts';

const none: KnownPages = new Map();
const Pages = createContext(none);

type PaperPagesProviderProps = { readonly meetingId: string; /** The paper that is looked at. */ readonly first: string | null; readonly children: ReactNode };

/** Has the papers' fragments made in the background while it is shown. */
export const PaperPagesProvider = ({ meetingId, first, children }: PaperPagesProviderProps) => <Pages value={usePaperPages(meetingId, first)}>{children}</Pages>;

/** "12 pages", "about 12 pages"; null while they are not known. */
export const usePageWords = (paper: Paper): string | null => pageWords(paper, use(Pages).get(paper.id) ?? null);
