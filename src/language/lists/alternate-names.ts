/**
 * Bodies of every day's news that go by names with no word in common: one line each, names split by `|`. Acronyms that
 * are first letters, and names that one report joins by brackets, need no line.
 */
const alternateRows = `
Islamic State|ISIS|ISIL|IS|Isis|Daesh|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
Islamic State Khorasan Province|ISIS-K|IS-K|ISKP|IS-KP|IS–KP|Islamic State-Khorasan|ISIS-Khorasan|Islamic State Khorasan
al-Qaeda|Al Qaeda|Al-Qaeda|al Qaeda|al-Qaida|Al-Qaida|al Qaida
Hezbollah|Hizbullah|Hizbollah
Taliban|Taleban
Ansar Allah|Ansarullah|Houthi movement
al-Shabaab|Al-Shabaab|Al Shabaab|al Shabaab
Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC
Doctors Without Borders|Médecins Sans Frontières|MSF
Red Cross|ICRC
US Geological Survey|USGS|U.S. Geological Survey|United States Geological Survey
Justice Department|US Justice Department|U.S. Justice Department|Department of Justice|DOJ
State Department|US State Department|U.S. State Department|US Department of State
Pentagon|US Department of Defense|U.S. Department of Defense|Defense Department
`;

const firstNames = new Map(
  alternateRows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.split('|');
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/** The first name of a body that goes by several, in the letter case of print; null where the list has none. */
export function findAlternate(text: string): string | null {
  return firstNames.get(text) ?? null;
}
