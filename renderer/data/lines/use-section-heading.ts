// The heading of a section as a line that saves itself.
import type { PaperSection } from '../../../shared/model/paper.ts';
import type { StoredLine } from '../../lib/stored-line.ts';
import { useData } from '../data-provider.tsx';
import { updateSection } from '../sections-repository.ts';
import { savedLine, useStoredLine } from './use-stored-line.ts';

export const useSectionHeading = (section: PaperSection): StoredLine => {
  const { context } = useData();
  return useStoredLine<number>(section.heading, section.rev, async (heading, rev) =>
    savedLine(await updateSection(context, { id: section.id, rev, patch: { heading } }), (stored) => ({ words: stored.heading, base: stored.rev })));
};
