// The title of the minute that is being written: a field that looks like the heading it prints as.
import { useState } from 'react';
import type { ReactNode } from 'react';
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

const MinuteTitle = ({ minute, label, autoFocus, onLeave }: MinuteTitleProps) => (
  <TitleLine line={useMinuteTitle(minute)} label={label} placeholder="Title of this minute" noun="title" size="section" autoFocus={autoFocus} onLeave={onLeave} />
);

/** A procedural note is words between minutes and asks for no title; one that was given it all the same, as a minute or before, keeps it. */
export const hasTitle = ({ kind, title }: Pick<Minute, 'kind' | 'title'>): boolean => kind === 'minute' || title.trim() !== '';

type OpenTitleProps = MinuteTitleProps & {
  /** What stands there where no title is asked for. */
  readonly without: ReactNode;
  /** The heading for those who move by headings, beside the field. */
  readonly read: ReactNode;
};

/** The title of the open minute. What it is at first it stays while it is open: a field that is emptied must not go away under the caret. */
export const OpenTitle = ({ without, read, ...field }: OpenTitleProps) => {
  const [isAsked] = useState(() => hasTitle(field.minute));
  return isAsked ? <>{read}<MinuteTitle {...field} /></> : <>{without}</>;
};
