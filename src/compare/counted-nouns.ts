/** Words for persons in general, among them those that stand for the counted themselves ("60 injured"). */
export const persons: ReadonlySet<string> = new Set(
  'killed injured wounded hurt die died missing casualty person people human individual victim body dead death injury fatality human citizen national soul life migrant homeless displaced'.split(
    ' ',
  ),
);
const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    men: 'man',
    firemen: 'fireman',
    policemen: 'policeman',
    servicemen: 'serviceman',
    longshoremen: 'longshoreman',
    women: 'woman',
    children: 'child',
    people: 'person',
    persons: 'person',
    lives: 'life',
    dead: 'dead',
  }),
);

export function singular(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular) return irregular;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Nouns that reports use for the same ones: the first stands for all. */
const sameNouns: ReadonlyMap<string, string> = new Map(
  [
    'docker dockworker longshoreman',
    'firefighter fireman',
    'soldier troop serviceman',
    'officer policeman',
    'plane aircraft airplane jet airliner',
    'ship vessel',
    'boat speedboat skiff dinghy motorboat',
    'house home',
    'resident inhabitant villager townsperson',
    'hostage captive',
    'prisoner detainee inmate',
    'pupil student schoolchild',
    'miner mineworker',
    'girl schoolgirl',
    'boy schoolboy',
  ].flatMap((row) => {
    const [first = '', ...rest] = row.split(' ');
    return rest.map((word) => [word, first] as const);
  }),
);

/** The singular of a counted noun, one word for those that mean the same. */
export function headOf(word: string): string {
  const noun = singular(word);
  return sameNouns.get(noun) ?? noun;
}

/** Words for people whose number alone says little: three men are not always the same three men. */
export function isPersonWord(noun: string): boolean {
  return (
    persons.has(noun) ||
    ['man', 'woman', 'child', 'boy', 'girl', 'leader', 'member', 'official'].includes(noun)
  );
}
