// A field of a ready phrase that nobody filled stops minutes from going out (DOMAIN M1).
import { expect, it } from 'vitest';
import { minutesFindings } from '../../../shared/checking/ready-to-publish.ts';
import { attendanceOf, minutesOf } from '../../../shared/model/meeting-snapshot.ts';
import type { Minute } from '../../../shared/model/meeting.ts';
import { phraseBlocks } from '../../../shared/phrases/phrase-bank.ts';
import { heldMeeting } from '../documents/held-meeting.ts';

const held = heldMeeting();
const [meeting] = held.meetings;

/** @param text of the first minute @param phrases of the panel */
const stopping = (text: Minute['text'], phrases: readonly { group: string; text: string }[] = []) => {
  if (meeting === undefined) throw new Error('no meeting');
  const minutes = minutesOf(held, held.meetingId).map((minute, index) => (index === 0 ? { ...minute, text } : minute));
  return minutesFindings(meeting, minutes, attendanceOf(held, held.meetingId), '2031-01-01', phrases.map((phrase, index) => ({ id: String(index), ...phrase }))).filter(({ code }) => code === 'unfilled-field');
};
const written = (phrase: string): Minute['text'] => ({ type: 'doc', content: [...phraseBlocks(phrase, () => 'part')] });

it('such as "[date]" in a part of a resolution, with the way to the minute; brackets that no phrase has are words', () => {
  const [found, ...more] = stopping(written('Resolved:-\n(1) That the report be noted.\n(2) That an update be provided on {date}.'));
  expect([found?.stops, found?.what, more.length]).toEqual([true, expect.stringContaining('“[date]”'), 0]);
  expect(found?.place).toEqual({ at: 'minutes', minuteId: minutesOf(held, held.meetingId)[0]?.id });
  expect(stopping(written('The letter [sic] was read.'))).toEqual([]);
  expect(stopping(written('Thanks went to {who came}.'))).toEqual([]);
  expect(stopping(written('Thanks went to {who came}.'), [{ group: 'Thanks', text: 'Thanks went to {who came}.' }])).toHaveLength(1);
});
