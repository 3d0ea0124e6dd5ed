/** Acts in which all parties are subjects, as the word that a question can ask about. */
export const gatherings: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'meet-negotiate': 'talks',
    'speak-with': 'conversation',
    merge: 'merger',
  }),
);
