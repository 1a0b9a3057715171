// The kind of an agenda item: its title's words first; else a report when it has pages, oral when not (cases README).
import type { ItemKind } from '../../model/panel.ts';

const rules: readonly (readonly [ItemKind, RegExp])[] = [
  ['categories', /matters? (?:are|is) to be considered under the categor|under the categories|(?:determine|consider|identify).{0,60}\b(?:exempt|confidential) (?:items|matters|business)|items? (?:to be )?considered in (?:private|public)/i],
  ['exclusion', /exclusion of (?:the )?(?:press|public)|exclude (?:the )?(?:press|public)|(?:press|public)[^.]{0,60}\bbe excluded|\bpassing .{0,40}resolution.{0,80}exclu/i],
  ['urgency', /\burgen(?:t|cy)\b/i],
  ['next-meeting', /\bdates?(?:,? (?:and )?times?)?(?:,? (?:and )?(?:venues?|places?))? of (?:the )?(?:next|future|forthcoming|following)\b|^(?:the )?(?:next|future|forthcoming) meetings?\b|\bdates? (?:of|for|and times? of) (?:future |next |forthcoming |the )*meetings?\b|^(?:schedule|calendar|programme) of (?:future )?meetings\b|^meeting dates\b/i],
  ['apologies', /\bapolog(?:y|ies)\b/i],
  ['declarations', /\b(?:declarations?|disclosures?|declare)\b.{0,40}\binterests?\b|\bmembers['’]? interests?\b|^declarations?\b|^interests? to (?:be )?declared?\b/i],
  ['planning', /^(?:(?:the )?(?:panel|board|committee|agenda|meeting|forward|work|future agenda|future meeting)(?:['’]s)? )?planning\b(?! (?:application|permission|policy|committee|enforcement))|\b(?:forward plan|work(?:ing)? (?:programme|plan)|agenda planning|forward planning|future agenda items)\b/i],
  ['champions', /\bchampions?\b/i],
  ['lac-update', /\b(?:lac|lacc|(?:children )?looked[- ]after(?: children(?:['’]?s)?)?|children in care|child in care|cicc?|care (?:leavers?|experienced))\b['’]?s?.{0,40}\b(?:council|forum|club)\b(?! tax| report on)|\blacc\b|\bcicc\b|\blil['’]? lac\b/i],
  ['minutes', /^(?:(?:draft|public|unconfirmed|previous|non-exempt) )*minutes\b(?! silence)|\b(?:approve|confirm|agree|sign|receive|consider|note)\b.{0,50}\bminutes\b|\bminutes (?:of|from) (?:the )?(?:previous|last|meeting|proceedings)|\bprevious minutes\b|^matters arising/i],
  ['verbal', /\b(?:verbal|oral)\b/i],
];

/** The kind by the title's words alone, or null. */
export const kindByTitle = (title: string): ItemKind | null => rules.find(([, words]) => words.test(title))?.[0] ?? null;

export const itemKind = (title: string, hasPages: boolean): ItemKind => kindByTitle(title) ?? (hasPages ? 'report' : 'verbal');
