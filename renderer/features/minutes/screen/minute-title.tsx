// The title of the minute that is being written: a field that looks like the heading it prints as.
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useMinuteTitle } from '../../../data/lines/use-minute-title.ts';
import { TitleLine } from '../../../ui/title-line.tsx';

type MinuteTitleProps = {
  readonly minute: Minute;
  /** "Title of minute 60". */
  readonly label: string;
  readonly autoFocus: boolean;
  /** Enter or Arrow Down: on to the text. */
  readonly onLeave: () => void;
};

export const MinuteTitle = ({ minute, label, autoFocus, onLeave }: MinuteTitleProps) => (
  <TitleLine line={useMinuteTitle(minute)} label={label} placeholder="Title of this minute" noun="title" size="section" autoFocus={autoFocus} onLeave={onLeave} />
);
