// A reminder leaves the council: it names the paper, item, meeting and day, and nothing that is restricted (DESIGN section 5).
import { expect, it } from 'vitest';
import { publicAccess } from '../../../shared/model/access.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { paperReminder } from '../../../shared/phrases/sentences/paper-reminder.ts';
import type { ReminderFacts } from '../../../shared/phrases/sentences/paper-reminder.ts';

const facts: ReminderFacts = {
  paper: { title: "Virtual school: the year's results", access: publicAccess, toFollow: { owner: "Siobhan O'Neill, Head of the Virtual School", dueOn: '2027-01-02', note: 'SECRET-NOTE' } },
  item: { title: 'Virtual school', access: publicAccess }, itemNumber: '7', panel: { name: 'Corporate Parenting Panel', houseStyle: 'accessible' },
  meetingDate: '2027-01-12', deadline: '2027-01-04', today: '2026-12-20', sender: 'Joan Felloway',
};
const exempt = { level: 'exempt' as const, paragraphs: [2], reason: 'SECRET-REASON' };
const reminder = (change: Partial<ReminderFacts> = {}) => paperReminder({ ...facts, ...change }, phraseBook('accessible'));

it('names paper, item, meeting, the day it is due, the last day to publish and who asks', () => {
  const { subject, text } = reminder();
  expect(subject).toBe('Paper for the Corporate Parenting Panel, Tuesday 12 January 2027: item 7');
  expect(text).toBe([
    "Dear Siobhan O'Neill,",
    "We are expecting your paper “Virtual school: the year's results” for item 7, Virtual school, of the meeting of the Corporate Parenting Panel on Tuesday 12 January 2027.",
    'It is due by Saturday 2 January 2027. The agenda and its papers have to be published by Monday 4 January 2027.',
    'Thank you.\nJoan Felloway',
  ].join('\n\n'));
});

it('says that the day has passed, or asks for one', () => {
  expect(reminder({ today: '2027-01-03' }).text).toContain('It was due by Saturday 2 January 2027.');
  expect(reminder({ paper: { ...facts.paper, toFollow: { owner: '', dueOn: null, note: '' } } }).text).toMatch(/^Dear,\n\n[^]*Please tell us when it will be ready\./);
});

it('has no title of a restricted paper or item, no reason and no note', () => {
  for (const change of [{ paper: { ...facts.paper, title: 'SECRET-TITLE', access: exempt } }, { item: { title: 'SECRET-ITEM', access: exempt }, paper: { ...facts.paper, title: 'SECRET-TITLE' } }]) {
    const { subject, text } = reminder(change);
    expect(`${subject} ${text}`).not.toContain('SECRET');
    expect(text).toContain('It is not for publication');
    expect(text).toContain('item 7');
  }
});

it('without a date of the meeting reads well', () => {
  const { subject, text } = reminder({ meetingDate: null, deadline: null });
  expect(subject).toBe('Paper for the Corporate Parenting Panel: item 7');
  expect(text).toContain('of the meeting of the Corporate Parenting Panel.');
});
