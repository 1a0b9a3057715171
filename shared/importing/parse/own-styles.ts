// Paragraph styles of our own Word files that tell what a line is, where its words alone could not.
import type { Line } from './lines.ts';

/** Who presents an item, from its own field and not one of its sub-lines. */
export const isPresenterLine = ({ style }: Pick<Line, 'style'>): boolean => style === 'Agenda Presenter';

/** Why an item or a minute is restricted: printed from its access, and no text of its own. */
export const isMarkingLine = ({ style }: Pick<Line, 'style'>): boolean => style === 'Not for Publication';
