// Proposes follow-ups from the minutes of a meeting: what its resolutions ask for, what was undertaken, what was requested (DOMAIN M5).
import { publicAccess } from '../../model/access.ts';
import { monthNames } from '../../model/dates.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import { newRecord, type NewId } from '../../model/ids.ts';
import { minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Minute } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';
import { openFieldsOf } from '../../phrases/open-fields.ts';
import { accessesOfMinutes } from '../minute-access.ts';
import { labelsOfMeeting } from '../meeting-labels.ts';
import { resolutionParts } from '../resolution-parts.ts';
import { askingRules, notAsking, type Asking } from './asking-rules.ts';
import { dueOf, wishDue } from './find-due.ts';
import { sentencesOf } from './sentences.ts';
import { hasOpenField, withoutBegun } from './unwritten.ts';

/** What asks, and where it stands. */
export type FoundAsking = { readonly rule: Asking; readonly words: string; readonly who: string | null; readonly to: string | null };

const trimmed = (text: string | undefined): string | null => {
  const words = (text ?? '').replace(/^(?:that,?|and|in response,?|it was (?:noted|agreed|reported) that)\s+/i, '').replace(/\s+(?:be|and|also)$/i, '').replace(/^the\s+/i, (the) => (the === 'The ' ? 'The ' : 'the ')).replace(/[,:;\s]+$/, '').trim();
  return words === '' || words.length > 160 ? null : words;
};

/** Whom a pronoun means: who the sentence before speaks of first. */
const namedBefore = (before: string | undefined): string | null =>
  /^((?:Councillor |Cllr\.? |Mr |Mrs |Ms |Dr )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+|(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Dr) \p{Lu}[\p{L}'’-]+)/u.exec(before ?? '')?.[1] ?? null;

const whoOf = (text: string | null, earlier: readonly string[]): string | null => {
  if (text === null || !/^(?:she|he|they|it)$/i.test(text)) return text;
  return [...earlier].reverse().map(namedBefore).find((name) => name !== null) ?? text;
};

/** To whom it goes: what follows "to" behind the verb; the panel itself is nobody else. */
const recipientOf = (sentence: string, panelNouns: readonly string[]): string | null => {
  const hit = /\b(?:provided|submitted|presented|circulated|sent|given|reported|brought|supplied|forwarded|emailed|report|provide|circulate|send|submit)\b[^.;]*?\bto (?:the |all )?([\p{Lu}][^.;,]*?)(?= (?:with regard|regarding|in|on|at|by|every|about|setting|as|for|when|once|following|within|before|next|meeting|twice|annually|quarterly|and)\b|[.;,]|$)/u.exec(sentence)?.[1]?.trim() ?? null;
  if (hit === null || hit.length > 120 || new RegExp(`^(?:${monthNames.join('|')})\\b`, 'u').test(hit)) return null;
  return panelNouns.some((noun) => hit.toLowerCase() === noun.toLowerCase() || hit.toLowerCase().startsWith(`next ${noun.toLowerCase()}`)) || /\bmeeting\b/i.test(hit) || new RegExp(`^(?:Next|${panelNouns.map((noun) => noun.replace(/[^\p{L} ]/gu, '.')).join('|')})\\b`, 'u').test(hit) ? null : hit;
};

/** Whether a sentence asks for something, by the first rule that finds it. */
export const askingIn = (sentence: string, where: 'resolution' | 'narrative', earlier: readonly string[] = []): Omit<FoundAsking, 'words'> | null => {
  const rules = askingRules.filter((rule) => rule.where === 'both' || rule.where === where);
  const isNone = notAsking.some((pattern) => pattern.test(sentence));
  for (const rule of rules) {
    const hit = rule.pattern.exec(sentence);
    if (hit === null || isNone) continue;
    return { rule, who: rule.who === undefined ? null : whoOf(trimmed(hit[rule.who]), earlier), to: rule.to === undefined ? null : trimmed(hit[rule.to]) };
  }
  return null;
};

type Place = { readonly where: 'resolution' | 'narrative'; readonly partId: Id | null; readonly text: string };

/** In printed order. */
const placesOf = (minute: Minute): Place[] => minute.text.content.flatMap((block): Place[] => {
  const alone = { type: 'doc', content: [block] } as const;
  return block.type === 'resolution'
    ? resolutionParts(alone).map((part) => ({ where: 'resolution', partId: part.partId, text: part.text.replaceAll('\n', ' ') }))
    : textToBlocks(alone).filter(({ type }) => type !== 'subheading').map(({ text }) => ({ where: 'narrative', partId: null, text }));
});

/** Everything in a minute that asks, each sentence once. @param fields those of ready phrases: a sentence that still has one is not written yet */
const askingsOf = (minute: Minute, fields: ReadonlySet<string>): { readonly partId: Id | null; readonly found: FoundAsking }[] =>
  placesOf(minute).flatMap(({ where, partId, text }) => {
    // A part of a resolution is one decision, however many sentences it has.
    const sentences = where === 'resolution' ? [text] : sentencesOf(withoutBegun(text));
    return sentences.flatMap((words, at) => {
      const found = askingIn(words, where, sentences.slice(0, at));
      return found === null || hasOpenField(words, fields) ? [] : [{ partId, found: { ...found, words } }];
    });
  });

const withoutThat = (words: string): string => {
  const bare = words.replace(/^that,?\s+/i, '').replace(/\s*[.;:]$/, '');
  return `${bare.charAt(0).toLocaleUpperCase('en-GB')}${bare.slice(1)}`.slice(0, 4_000);
};

const known = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * Follow-ups that the minutes of a meeting ask for and that nobody has on record yet: proposals, which an officer confirms or closes with a reason.
 * A sentence that was proposed once, whatever became of it, is not proposed again.
 * @param snapshot whole, not cut down to an audience
 */
export const proposeFollowUps = (snapshot: MeetingSnapshot, meetingId: Id, makers: { readonly newId: NewId; readonly now: () => number }): FollowUp[] => {
  const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return [];
  const labels = labelsOfMeeting(snapshot, meeting);
  const accesses = accessesOfMinutes(snapshot, meetingId);
  const here = new Set((snapshot.followUps ?? []).flatMap(({ origin }) => [`${origin.minuteId} ${known(origin.words)}`, ...(origin.partId === null ? [] : [origin.partId])]));
  const { panel } = snapshot;
  const fields = openFieldsOf(panel.minutePhrases ?? []);
  const nouns = [panel.bodyNoun, panel.name].filter((noun) => noun.trim() !== '');
  return minutesOf(snapshot, meetingId).flatMap((minute) => askingsOf(minute, fields).flatMap(({ partId, found }): FollowUp[] => {
    if (here.has(`${minute.id} ${known(found.words)}`) || (partId !== null && here.has(partId))) return [];
    here.add(`${minute.id} ${known(found.words)}`);
    const due = found.rule.isWish === true ? wishDue(found.words) : dueOf(found.words, meeting.date, found.rule.otherBody === true ? found.to : null);
    return [{
      ...newRecord(makers.newId, makers.now), panelId: panel.id,
      origin: { meetingId, date: meeting.date, minuteId: minute.id, partId, label: labels.get(minute.id)?.label ?? '', title: minute.title, words: found.words.slice(0, 8_000) },
      what: withoutThat(found.words), who: found.who, to: found.to ?? recipientOf(found.words, nouns), due, state: { kind: 'open' }, standing: 'proposed',
      access: accesses.get(minute.id) ?? publicAccess, sample: meeting.sample,
    }];
  }));
};
