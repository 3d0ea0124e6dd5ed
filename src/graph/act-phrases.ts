/** Predicates whose name is no verb, as a phrase in base form that leads to the object. */
export const actPhrases: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'lift-sanctions': 'lift sanctions on',
    'impose-sanctions': 'put sanctions on',
    'meet-negotiate': 'hold talks with',
    'speak-with': 'speak with',
    'improve-relations': 'come closer to',
    'strain-relations': 'fall out with',
    'refuse-recognition': 'refuse to recognise',
    'allow-territory-use': 'lend its territory to',
    'provide-aid': 'give aid to',
    'call-for': 'call on',
    'invest-in': 'invest in',
    'shoot-down': 'shoot down',
    'strike-work': 'go on strike against',
    'claim-responsibility': 'claim responsibility for',
    'beat-up': 'beat up',
    'break-ties': 'break ties with',
    'break-away': 'break away from',
    'hold-election': 'hold an election in',
  }),
);
