// Some councils print apologies as a minute; then the sentence at the head would say them twice.
import type { Attendance, Minute } from '../../model/meeting.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';

/** Whether one paragraph of the minutes speaks of apologies and names everybody who sent them (or says that nobody did). */
export const saysApologies = (minutes: readonly Minute[], rows: readonly Attendance[]): boolean => {
  const names = rows.filter((row) => row.presence === 'apologies').map((row) => row.name);
  return minutes.some((minute) => {
    const ofApologies = /apolog/i.test(minute.title);
    const texts = textToBlocks(minute.text).map((block) => block.text).filter((text) => ofApologies || /apolog/i.test(text));
    const all = texts.join(' ');
    return texts.length > 0 && (names.length > 0 ? names.every((name) => all.includes(name)) : ofApologies);
  });
};
