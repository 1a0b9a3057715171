// The free paper: annual reports, protocols and plans, each with its own headings (DOMAIN section 1).
import { textSection, type PaperKindTemplate } from './paper-kind.ts';

export const freePaper: PaperKindTemplate = {
  kind: 'free',
  label: 'Free paper',
  description: 'A paper with headings of its own: an annual report, a protocol, a plan.',
  sections: [textSection('beginning', 'Introduction', 'What the paper is about. Change the heading, and add a section for each further one.')],
};
