import type { MentionKind } from '../extract/mention.ts';
import { findBloc } from '../language/lists/blocs.ts';
import { kinNouns } from '../language/lists/noun-kinds.ts';
import { companySuffixes, organisationHeads } from '../language/lists/organisation-words.ts';
import { findOrganisation } from '../language/lists/organisations.ts';
import type { Span } from '../text/span.ts';
import { plainName } from './fold-letters.ts';
import { type KindVote, voteByContext, voteByForms } from './kind-evidence.ts';
import type { NameUse } from './name-use.ts';
import type { Reading } from './reading.ts';

/**
 * All uses of names that are not a country's, with one kind for each form over all reports: the kind that most
 * uses have, organisations before persons before places when even. A body's head word or a company's suffix decides.
 */
export function collectNames(readings: readonly Reading[]): NameUse[] {
  const uses = readings.flatMap((reading, report) =>
    reading.mentions.flatMap((mention, index): NameUse[] => {
      if (mention.form === 'nominal' || mention.form === 'pronoun' || isCountryWord(mention)) return [];
      const text = reading.words[index] ?? '';
      return [
        {
          report,
          mention: index,
          text,
          plain: plainName(text),
          kind: mention.kind,
          capitalOf: mention.country,
          ownsKin: mention.kind === 'person' && ownsKin(reading, mention),
        },
      ];
    }),
  );
  const evidence = [
    ...voteByForms(uses),
    ...uses
      .filter(({ kind }) => doubtful.includes(kind))
      .flatMap((use) => {
        const reading = readings[use.report];
        return reading ? voteByContext(reading, use) : [];
      }),
  ];
  const kinds = voteKinds(uses, evidence);
  return uses.map((use) => ({ ...use, kind: kinds.get(use.plain) ?? use.kind }));
}

const kin = `(?:${[...kinNouns].join('|')})s?`;
const kinBehind = new RegExp(`^['’‘]s? (?:[\\p{L}-]+ ){0,2}${kin}\\b`, 'iu');
const kinBefore = new RegExp(`\\b(?:${kin}) of (?:[\\p{L}'’-]+ ){0,5}$`, 'iu');

/** "X's father", "the father of striker X". */
function ownsKin({ extraction }: Reading, { start, end }: Span): boolean {
  const text = extraction.report.reading;
  return (
    kinBehind.test(text.slice(end, end + 48)) || kinBefore.test(text.slice(Math.max(0, start - 72), start))
  );
}

/** Kinds that a tagger guesses; the others come from lists. */
const doubtful: readonly MentionKind[] = ['person', 'organisation', 'place', 'other'];

/** A country, its people or its adjective; a capital is a name like any other. */
export function isCountryWord({ kind, country }: { kind: MentionKind; country: string | null }): boolean {
  return country !== null && (kind === 'country' || kind === 'nationality' || kind === 'group');
}

const order: readonly MentionKind[] = ['organisation', 'person', 'place', 'award', 'platform', 'commodity'];

function voteKinds(
  uses: readonly NameUse[],
  evidence: readonly KindVote[],
): ReadonlyMap<string, MentionKind> {
  const votes = new Map<string, Map<MentionKind, number>>();
  for (const { plain, kind, weight } of [...uses.map((use) => ({ ...use, weight: 1 })), ...evidence]) {
    const counts = votes.get(plain) ?? new Map<MentionKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + weight);
    votes.set(plain, counts);
  }
  const kinds = new Map<string, MentionKind>();
  for (const use of uses) {
    if (!kinds.has(use.plain)) kinds.set(use.plain, kindByForm(use) ?? mostVoted(votes.get(use.plain)));
  }
  return kinds;
}

function kindByForm({ text, kind }: NameUse): MentionKind | null {
  if (kind !== 'person' && kind !== 'place' && kind !== 'other') return null;
  if (findBloc(text) || findOrganisation(text)) return 'organisation';
  const words = text.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (kind === 'place') return words.some((word) => offices.has(word)) ? 'organisation' : null;
  // Trains and papers go by it, people do not.
  const isBody =
    words.length > 1 && (companySuffixes.has(last) || organisationHeads.has(last) || last === 'express');
  return isBody ? 'organisation' : null;
}

/** Bodies that a tagger takes for the house in which they sit. */
const offices = new Set([
  'embassy',
  'consulate',
  'ministry',
  'parliament',
  'agency',
  'commission',
  'headquarters',
  'court',
]);

function mostVoted(counts: ReadonlyMap<MentionKind, number> | undefined): MentionKind {
  const rank = (kind: MentionKind): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const [best] = [...(counts ?? [])].sort(([a, x], [b, y]) => y - x || rank(a) - rank(b));
  return best?.[0] ?? 'other';
}
