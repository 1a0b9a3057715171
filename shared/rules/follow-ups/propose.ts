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
import { askingRules, disposal, notAsking, type Asking } from './asking-rules.ts';
import { agent, titled } from './asking-words.ts';
import { dueOf, wishDue } from './find-due.ts';
import { sentencesOf } from './sentences.ts';
import { hasOpenField, withoutBegun } from './unwritten.ts';

/** What asks, and where it stands. */
export type FoundAsking = { readonly rule: Asking; readonly words: string; readonly who: string | null; readonly to: string | null };

const trimmed = (text: string | undefined): string | null => {
  const words = (text ?? '').replace(/^(?:that,?|and|in response,?|it was (?:noted|agreed|reported) that)\s+/i, '').replace(/\s+(?:be|and|also)$/i, '').replace(/^the\s+/i, (the) => (the === 'The ' ? 'The ' : 'the ')).replace(/[,:;\s]+$/, '').trim();
  return words === '' || words.length > 160 ? null : words;
};

const firstNamed = new RegExp(String.raw`^(?:${titled}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+(?=[, ])|${agent})`, 'u');

/** Whom a pronoun means: who its own sentence speaks of first, or one before it. */
const whoOf = (text: string | null, sentences: readonly string[]): string | null => {
  if (text === null || !/^(?:she|he|they|it)$/i.test(text)) return text;
  return [...sentences].reverse().flatMap((sentence) => firstNamed.exec(sentence)?.[0] ?? [])[0] ?? text;
};

/** "A report be submitted by the Head of Lidos": who is to do what nobody else is named for. */
const byAgent = new RegExp(String.raw`\bby (${agent})`, 'u');
const byWhom = (words: string): string | null => trimmed(byAgent.exec(words)?.[1]);

const given = String.raw`(?:provide|supply|give|send|let|email|brief|update|inform|notify|show|tell|issue|furnish|present)`;
const recipients: readonly RegExp[] = [
  // "Provide Members with a breakdown", "let Councillor Amble have the plan".
  new RegExp(String.raw`\b${given} (?:the |all )?(${agent})(?= (?:with|have|of|a|an|the|about|on|that|know)\b)`, 'u'),
  // "A list be sent to the Youth Board".
  /\b(?:provided|submitted|presented|circulated|sent|given|reported|brought|supplied|forwarded|emailed|report|provide|circulate|send|submit|forward|email|supply|(?:list|details|figures|copies|copy|plan|information|breakdown))\b[^.;]*?\bto (?:the |all )?([\p{Lu}][^.;,]*?)(?= (?:with regard|regarding|in|on|at|by|every|about|setting|as|for|when|once|following|within|before|next|meeting|twice|annually|quarterly|and)\b|[.;,]|$)/u,
  // Whoever asked for it gets it, where nobody else is named.
  new RegExp(String.raw`^(${titled}) (?:also |further )?(?:requested|asked|sought)\b`, 'u'),
];

/** To whom it goes; null where that is the panel itself. */
const recipientOf = ({ words, to, rule }: FoundAsking, panelNouns: readonly string[]): string | null => {
  const hit = to ?? recipients.flatMap((pattern) => pattern.exec(words)?.[1]?.trim() ?? [])[0] ?? null;
  if (hit === null || rule.otherBody === true) return hit;
  if (hit.length > 120 || /\bmeeting\b/i.test(hit) || new RegExp(`^(?:${monthNames.join('|')}|Next)\\b`, 'u').test(hit)) return null;
  const bare = hit.replace(/^(?:the|this|its|a|next|future)\s+/iu, '').toLocaleLowerCase('en-GB');
  return panelNouns.some((noun) => bare === noun.toLocaleLowerCase('en-GB') || bare.startsWith(`${noun.toLocaleLowerCase('en-GB')} `)) || /^panel\b/.test(bare) ? null : hit;
};

/** What a resolution says beyond disposing of a paper, without the "That" it begins with. */
const askingPart = (sentence: string): string => {
  const bare = sentence.replace(/^\W*(?:that,?\s+)?/iu, '');
  const disposed = disposal.exec(bare)?.[0].length ?? 0;
  return disposed === 0 ? bare : bare.slice(disposed).replace(/^[\s,;]*(?:(?:and|but)\b\s*)?(?:that\b,?\s*)?/iu, '');
};

/** What asks does so in its first page; looking through a whole book of one sentence would take as long as it likes. */
const longest = 2_000;

/** Whether a sentence asks for something, by the first rule that finds it. */
export const askingIn = (sentence: string, where: 'resolution' | 'narrative', earlier: readonly string[] = []): Omit<FoundAsking, 'words'> | null => {
  if (notAsking.some((pattern) => pattern.test(sentence))) return null;
  const words = (where === 'resolution' ? askingPart(sentence) : sentence).slice(0, longest);
  for (const rule of askingRules) {
    const hit = rule.where === 'both' || rule.where === where ? rule.pattern.exec(words) : null;
    if (hit === null) continue;
    const who = rule.who === undefined ? byWhom(words) : whoOf(trimmed(hit[rule.who]), [...earlier, words]);
    return { rule, who, to: rule.to === undefined ? null : trimmed(hit[rule.to]) };
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
    const due = found.rule.isWish === true ? wishDue(found.words, meeting.date) : dueOf(found.words, meeting.date, found.rule.otherBody === true ? found.to : null);
    return [{
      ...newRecord(makers.newId, makers.now), panelId: panel.id,
      origin: { meetingId, date: meeting.date, minuteId: minute.id, partId, label: labels.get(minute.id)?.label ?? '', title: minute.title, words: found.words.slice(0, 8_000) },
      what: withoutThat(found.words), who: found.who, to: recipientOf(found, nouns), due, state: { kind: 'open' }, standing: 'proposed',
      access: accesses.get(minute.id) ?? publicAccess, sample: meeting.sample,
    }];
  }));
};
