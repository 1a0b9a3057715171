// The heading of a section of the author's own: a field that looks like the heading it prints as.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { useSectionHeading } from '../../../data/lines/use-section-heading.ts';
import { TitleLine } from '../../../ui/title-line.tsx';

type SectionHeadingProps = {
  readonly section: PaperSection;
  readonly label: string;
  readonly autoFocus: boolean;
  /** Enter: on to the text. */
  readonly onLeave: () => void;
};

export const SectionHeading = ({ section, label, autoFocus, onLeave }: SectionHeadingProps) => (
  <TitleLine line={useSectionHeading(section)} label={label} placeholder="Heading of this section" noun="heading" size="section" autoFocus={autoFocus} onLeave={onLeave} />
);
