import type { Cast } from './cast.ts';
import { describeMention } from './description.ts';
import { groupBy } from './reading.ts';
import { renameKeys, startRenaming } from './renaming.ts';

/** Bodies of which a story has one at most that goes by its noun; firms, banks and ministries are many. */
const soleNouns: ReadonlySet<string> = new Set(
  'airline carrier union refinery broadcaster steelmaker carmaker automaker insurer brewer regulator shipbuilder'.split(
    ' ',
  ),
);

/** A body as one report describes it. */
interface Described {
  readonly key: string;
  readonly noun: string;
  readonly countries: ReadonlySet<string>;
}

/**
 * "Sanctions on the national airline" in a report that never names it: the one body that the reports call an airline
 * by name, of the same country as far as countries are told. Takes the casts of all reports with their descriptions
 * read; changes keys.
 */
export function joinBodies(casts: readonly Cast[]): void {
  const known = casts.flatMap((cast) => listBodies(cast, /^organisation:[^~]/));
  const byNoun = groupBy(known, ({ noun }) => noun);
  const renaming = startRenaming();
  for (const stranger of casts.flatMap((cast) => listBodies(cast, /^organisation:~/))) {
    const fits = (byNoun.get(stranger.noun) ?? []).filter((body) => mayBeOne(body, stranger));
    const [only, more] = new Set((byNoun.get(stranger.noun) ?? []).map(({ key }) => key));
    if (only !== undefined && more === undefined && fits.length > 0) renaming.fold(only, [stranger.key]);
  }
  for (const cast of casts) renameKeys(cast, renaming);
}

function listBodies(cast: Cast, wanted: RegExp): readonly Described[] {
  return cast.reading.mentions.flatMap((mention, index): Described[] => {
    const key = cast.keys[index];
    if (!key || !wanted.test(key) || mention.form !== 'nominal' || mention.kind !== 'organisation') return [];
    const description = describeMention(cast.reading, index);
    if (!description || description.plural || description.determination === 'indefinite' || description.other)
      return [];
    const told = cast.countries.get(key) ?? [];
    return soleNouns.has(description.lemma)
      ? [{ key, noun: description.lemma, countries: new Set([...description.countries, ...told]) }]
      : [];
  });
}

function mayBeOne(a: Described, b: Described): boolean {
  return (
    a.countries.size === 0 || b.countries.size === 0 || [...a.countries].some((land) => b.countries.has(land))
  );
}
