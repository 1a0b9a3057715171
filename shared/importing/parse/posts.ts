// Words that tell a post ("Head of Service, Children in Care") from a person's name.

const postWord = new RegExp(
  `\\b(?:${[
    'head', 'heads', 'service', 'services', 'director', 'directorate', 'officer', 'officers', 'manager', 'leader', 'lead', 'worker', 'assistant', 'strategic', 'deputy', 'executive',
    'school', 'schools', 'nurse', 'practitioner', 'advis[eo]r', 'co-?ordinator', 'chief', 'team', 'clerk', 'solicitor', 'governance', 'democratic', 'nhs', 'ccg', 'icb', 'police',
    'representatives?', 'carers?', 'foster(?:ing)?', 'adoption', 'independent', 'reviewing', 'children', "children['’]?s", 'council', 'housing', 'health', 'education', 'commission', 'commissioner',
    'commissioning', 'participation', 'consultant', 'partner', 'partnerships?', 'interim', 'principal', 'senior', 'business', 'social', 'care', 'adults?', 'public', 'safeguarding',
    'virtual', 'headteacher', 'teacher', 'governor', 'chair(?:man|person)?', 'vice-chair', 'member', 'mayor', 'portfolio', 'holder', 'secretary', 'monitoring', 'quality', 'assurance',
    'performance', 'improvement', 'culture', 'leisure', 'learning', 'inclusion', 'communit(?:y|ies)', 'regeneration', 'environment', 'finance', 'legal', 'resources', 'human', 'transformation',
    'development', 'engagement', 'voice', 'influence', 'youth', 'apprentice', 'specialist', 'analyst', 'inspector', 'doctor', 'paediatrician', 'designated', 'named', 'trust', 'hospital',
    'project', 'programme', 'support', 'observer', 'co-?opted', 'looked', 'early', 'help', 'corporate', 'policy', 'planning', 'committee', 'scrutiny', 'administrator', 'ofsted', 'university', 'college', 'academy',
  ].join('|')})\\b`,
  'iu',
);

/** The words name a post, a service or a body rather than a person. */
export const looksLikePost = (text: string): boolean => postWord.test(text) || /\b(?:of|for|to|in|the)\b/.test(text) || /^\p{Ll}/u.test(text);

const nameWord = /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le|O['’]\p{L}+|al|el|bin)$/u;

/** One to five capitalised words: "G. Hale" or "Mary Anne O'Neil". */
export const looksLikeName = (text: string): boolean => {
  const words = text.split(' ');
  return words.length <= 5 && words.every((word) => nameWord.test(word)) && /\p{L}{2}/u.test(text) && !(/^\p{Lu}{2,}$/u.test(text) && text.length <= 4);
};
