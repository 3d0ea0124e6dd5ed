import type { TokenName } from './namer-labels.ts';

/** What institutions are for, joined by "and" in their names: "Food and Drug Administration". Lower case. */
const policyWords: ReadonlySet<string> = new Set(
  `agriculture aliens arms asylum aviation banking business children citizenship civil climate communities competition construction
  consumer consumers correctional crime culture customs defence defense development disaster drug drugs economic economy
  education emergency employment energy environment environmental exchange families finance financial fire fish fisheries
  food foreign forestry health heritage home housing human immigration industry infrastructure interior investment justice
  labor labour land law legal local markets media migration mines narcotics natural oceanic parks pensions planning police
  prevention prisons public radiation refugee refugees rehabilitation rescue research resources rural safety science search
  security social sport sports tax technology telecommunications tourism trade transport transportation urban veterans water
  welfare wildlife women works youth`.split(/\s+/),
);

/** Organisations that go on, before or after "and", over the other half of what they are for. */
export function joinPolicies(
  forms: readonly string[],
  names: readonly TokenName[],
  isHeaded: (name: TokenName) => boolean,
): TokenName[] {
  const joined: TokenName[] = [];
  for (const name of names) {
    const left = name.kind === 'organisation' && isHeaded(name) ? findLeftHalf(forms, name.from) : name.from;
    let from = left;
    for (let last = joined.at(-1); last !== undefined && last.to > left; last = joined.at(-1)) {
      from = Math.min(from, last.from);
      joined.pop();
    }
    joined.push({ ...name, from });
  }
  return joined;
}

/** "Competition and Markets Authority": from the first half on, where both halves are policies. */
function findLeftHalf(forms: readonly string[], from: number): number {
  const halves = forms[from - 1] === 'and' && isPolicy(forms[from]) && isPolicy(forms[from - 2]);
  return halves ? from - 2 : from;
}

function isPolicy(form = ''): boolean {
  return form !== form.toLowerCase() && policyWords.has(form.toLowerCase());
}
