// "PART I - PUBLIC", "Part B: exempt items": what parts an agenda, and no item's text.

const part = /^part\s+(?:i{1,3}|[abc]|[123]|one|two)\b.{0,80}$/i;
const section = /^(?:\(?(?:items? (?:to be )?considered in|items? for|business (?:to be )?(?:considered|taken) in)\b.{0,80}|(?:public|private|exempt|confidential) (?:items|business|session|part)\b.{0,40})$/i;

/** Which part of the agenda begins with the line, or null. */
export const partHeading = (text: string): 'public' | 'private' | null => {
  if (text.length > 100 || !(part.test(text) || section.test(text))) return null;
  return /\b(?:private|exempt|confidential|excluded|closed)\b/i.test(text) && !/\bnot exempt\b/i.test(text) ? 'private' : 'public';
};
