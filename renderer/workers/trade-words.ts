// Words of the field that the British dictionary does not have.
export const tradeWords: readonly string[] = [
  'wellbeing', 'keyworker', 'keyworkers', 'keyworking', 'placemat', 'safeguarding', 'signposting', 'unminuted', 'minuting', 'minutes',
  'coproduced', 'coproduction', 'onboarding', 'webcast', 'webcasting', 'webcasts', 'livestream', 'livestreamed', 'neurodiverse', 'neurodiversity',
  'kinship', 'foyer', 'workstream', 'workstreams', 'underspend', 'underspends', 'overspend', 'overspends', 'outturn', 'quorate', 'inquorate',
  'councillor', 'councillors', 'cllr', 'cllrs', 'virement', 'virements', 'commissioner', 'therapeutically', 'timeframe', 'timeframes', 'dataset', 'datasets',
  'upskill', 'upskilling', 'placements', 'moderations', 'judgement', 'judgements', 'multiagency', 'cofacilitated', 'facilitators', 'carer', 'carers',
];
