import { officeNouns } from '../language/lists/noun-kinds.ts';
import type { Cast } from './cast.ts';
import { type Description, describeMention } from './description.ts';
import { renameKeys, startRenaming } from './renaming.ts';

/** Who is told to hold an office, in one report. */
interface Holder {
  readonly key: string;
  /** "foreign minister": the noun with what stands before it, countries left out. */
  readonly office: string;
  readonly countries: ReadonlySet<string>;
}

/** What an office may be called beside its name. */
const idle: ReadonlySet<string> = new Set('current same incumbent sitting own late'.split(' '));

/**
 * "Chilean president and finance minister resign" over a report that names both further down: an office without a name
 * is its only holder, in the same report, or in all of them where the country is told. Takes the casts of all reports
 * with their descriptions read; changes keys.
 */
export function joinOffices(casts: readonly Cast[]): void {
  const known = casts.map((cast) => listOffices(cast, isNamed));
  const everywhere = known.flat();
  const renaming = startRenaming();
  for (const [rank, cast] of casts.entries()) {
    for (const stranger of listOffices(cast, isStranger)) {
      const holder =
        onlyHolder(known[rank] ?? [], stranger) ??
        (stranger.countries.size > 0 ? onlyHolder(everywhere, stranger) : null);
      if (holder !== null) renaming.fold(holder, [stranger.key]);
    }
  }
  for (const cast of casts) renameKeys(cast, renaming);
}

function isNamed(key: string): boolean {
  return /^person:[^~]/.test(key);
}

function isStranger(key: string): boolean {
  return /^person:~\d/.test(key);
}

function listOffices(cast: Cast, wanted: (key: string) => boolean): readonly Holder[] {
  const { mentions } = cast.reading;
  return mentions.flatMap((mention, index): Holder[] => {
    const key = cast.keys[index];
    if (!key || !wanted(key) || mention.form !== 'nominal' || mention.kind !== 'person') return [];
    const description = describeMention(cast.reading, index);
    if (!description || description.plural || description.determination === 'indefinite') return [];
    const office = readOffice(description);
    if (office === null) return [];
    const told = isNamed(key) ? (cast.countries.get(key) ?? []) : [];
    return [{ key, office, countries: new Set([...description.countries, ...told]) }];
  });
}

function readOffice({ lemma, modifiers, count, other }: Description): string | null {
  if (count !== null || other || !(officeNouns.has(lemma) || lemma === 'leader')) return null;
  return [...modifiers.filter((word) => !idle.has(word)), lemma].join(' ').toLowerCase();
}

/** The key of the only one who holds it, there; null where nobody does, or several. */
function onlyHolder(holders: readonly Holder[], { office, countries }: Holder): string | null {
  const fits = (lands: ReadonlySet<string>): boolean =>
    countries.size === 0 || [...lands].some((land) => countries.has(land));
  const held = holders.filter((holder) => holder.office === office && fits(holder.countries));
  const [only, more] = new Set(held.map(({ key }) => key));
  return only !== undefined && more === undefined ? only : null;
}
