// What stands above the title of a paper: whose it is, and for which meeting; the same on a sheet that stands in a paper's place.
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { HouseStyle } from '../../model/panel.ts';
import { printedDate } from '../../phrases/dates.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { textRun } from '../text/inline-runs.ts';
import { piece, type Piece } from '../text/piece.ts';

export type PaperHead = {
  readonly councilName: string | null;
  /** The panel, with the date of its meeting where there is one. */
  readonly meeting: string;
};

/** Nothing of it is ever restricted. */
export const paperHead = (snapshot: MeetingSnapshot, say: Say, style: HouseStyle): PaperHead => {
  const { bodyAsPrinted, date } = mainMeeting(snapshot);
  const panel = bodyAsPrinted ?? snapshot.panel.name;
  return {
    councilName: snapshot.panel.councilName.trim() === '' ? null : snapshot.panel.councilName,
    meeting: date === null ? panel : say('paper-meeting', { panel, date: printedDate(date, style) }),
  };
};

export const paperHeadPieces = ({ councilName, meeting }: PaperHead): Piece[] => [
  ...(councilName === null ? [] : [piece('Organisation', { children: [textRun(councilName)] })]),
  piece('PaperMeeting', { children: [textRun(meeting)] }),
];
