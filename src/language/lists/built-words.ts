/** Last words of what is built or flows, which is often named after a person: "Long Bridge", "Smith Airport". Lower case. */
export const builtWords: ReadonlySet<string> = new Set(
  `airfield airport arena avenue boulevard bridge viaduct canal cathedral creek dam expressway harbor harbour highway motorway pier plaza
  reservoir river road skyscraper square stadium strait street terminal tower tunnel`.split(/\s+/),
);
