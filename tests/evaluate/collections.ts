import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/analysis/analysis.ts';
import type { Claim } from '../../src/compare/claim.ts';
import { buildLinks } from '../../src/graph/build-links.ts';
import type { Span } from '../../src/text/span.ts';
import { describe } from './claim-layer.ts';
import { type Score, startTally } from './score.ts';
import { sharedLength } from './text-layers.ts';

type Words = Readonly<Record<string, string>>;

interface Compared {
  readonly about: string;
  readonly words: Words;
}

/** What a careful reader finds in an invented collection; `tests/collections/README.md` says what each part means. */
export interface Expected {
  readonly names: readonly { readonly kind: string; readonly forms: readonly string[] }[];
  readonly apart: readonly (readonly [string, string])[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
  readonly conflicts: readonly Compared[];
  readonly agree: readonly Compared[];
  readonly notConflict: readonly Compared[];
  readonly events: readonly { readonly words: string; readonly order?: number }[];
}

/** The folders below `folder` that say what is expected of them. */
export function listCollections(folder: string): readonly { readonly name: string; readonly path: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => existsSync(join(path, 'expected.json')));
}

/** The one door for the JSON of the collections: they are ours. */
export function readExpected(path: string): Expected {
  return JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as Expected;
}

export function scoreCollection(name: string, expected: Expected, analysis: Analysis): readonly Score[] {
  return [
    scoreNames(name, expected, analysis),
    scoreLinks(name, expected, analysis),
    scoreConflicts(name, expected, analysis),
    scoreAgreements(name, expected, analysis),
    scoreTraps(name, expected, analysis),
    scoreEvents(name, expected, analysis),
  ];
}

function scoreNames(name: string, { names, apart }: Expected, analysis: Analysis): Score {
  const tally = startTally(`${name}: names one and apart`, '');
  for (const { kind, forms } of names) {
    const found = forms.map((form) => entityOf(analysis, form));
    const kinds = found.map((id) => analysis.entities.find((e) => e.id === id)?.kind);
    const [first] = found;
    const label = `${forms.join(' = ')} (${kind})`;
    const fits = kinds.every((k) => k === kind || (kind === 'nationality' && k === 'country'));
    if (first && found.every((id) => id === first) && fits) tally.right();
    else
      tally.miss(
        `${label}, found ${found.map((id, i) => `${id ?? 'nothing'} ${kinds[i] ?? ''}`).join('; ')}`,
      );
  }
  for (const [a, b] of apart) {
    const [one, other] = [entityOf(analysis, a), entityOf(analysis, b)];
    if (one && other && one === other) tally.wrong(`${a} and ${b} are one: ${one}`);
  }
  return tally.score();
}

function entityOf(analysis: Analysis, form: string): string | null {
  for (const { mentions } of analysis.reports) {
    const mention = mentions.find((m) => m.text === form && m.form !== 'nominal' && m.form !== 'pronoun');
    if (mention) return mention.entity;
  }
  return null;
}

function scoreLinks(name: string, { links }: Expected, analysis: Analysis): Score {
  const tally = startTally(`${name}: links`, '');
  const statements = analysis.reports.flatMap((r) => r.statements);
  const found = buildLinks(analysis.entities, statements, analysis.events);
  const drawn = (form: string): string | null => {
    const id = entityOf(analysis, form);
    return analysis.entities.find((e) => e.id === id)?.drawnAs ?? id;
  };
  for (const { from, to, kind } of links) {
    const [a, b] = [drawn(from), drawn(to)];
    const between = found.filter(
      (l) => (l.source === a && l.target === b) || (l.symmetric && l.source === b && l.target === a),
    );
    if (between.some((l) => l.kind === kind)) tally.right();
    else tally.miss(`${from} > ${to} ${kind}, found ${between.map((l) => l.kind).join(', ') || 'nothing'}`);
  }
  return recallOnly(tally.score());
}

interface Cited {
  readonly claim: Claim;
  readonly passages: readonly (Span & { readonly report: string })[];
}

function citeAll(analysis: Analysis): readonly Cited[] {
  const evidence = new Map<string, Span & { readonly report: string }>(
    analysis.reports.flatMap((r) =>
      r.statements.map((s) => [s.id, { ...s.evidence, report: s.report }] as const),
    ),
  );
  return analysis.claims.map((claim) => ({
    claim,
    passages: claim.sides.flatMap((side) => [
      ...side.words,
      ...side.statements.flatMap((id) => evidence.get(id) ?? []),
    ]),
  }));
}

/** How many of the reports' words a claim cites. */
function countCited(analysis: Analysis, { words }: Compared, { passages }: Cited): number {
  return Object.entries(words).filter(([report, quote]) => {
    const text = analysis.reports.find((r) => r.report.id === report)?.report.text ?? '';
    const start = text.indexOf(quote);
    const span = { start, end: start + quote.length };
    return start >= 0 && passages.some((p) => p.report === report && sharedLength(p, span) > 0);
  }).length;
}

function scoreConflicts(name: string, expected: Expected, analysis: Analysis): Score {
  const tally = startTally(`${name}: conflicts`, 'none false');
  const cited = citeAll(analysis);
  const conflicts = cited.filter((c) => c.claim.verdict === 'conflict');
  const meets = (wanted: Compared, c: Cited): boolean =>
    countCited(analysis, wanted, c) >= Math.min(2, Object.keys(wanted.words).length);
  for (const wanted of expected.conflicts) {
    if (conflicts.some((c) => meets(wanted, c))) tally.right();
    else {
      const seen = cited.filter((c) => meets(wanted, c)).map((c) => `${c.claim.type} ${c.claim.verdict}`);
      tally.miss(`${wanted.about}, shown as ${[...new Set(seen)].sort().join(', ') || 'nothing'}`);
    }
  }
  for (const conflict of conflicts) {
    if (!expected.conflicts.some((wanted) => meets(wanted, conflict))) tally.wrong(describe(conflict.claim));
  }
  return tally.score();
}

function scoreAgreements(name: string, { agree }: Expected, analysis: Analysis): Score {
  const tally = startTally(`${name}: agreements`, '');
  const cited = citeAll(analysis).filter((c) => c.claim.verdict === 'agree' || c.claim.verdict === 'several');
  for (const wanted of agree) {
    if (cited.some((c) => countCited(analysis, wanted, c) >= 2)) tally.right();
    else tally.miss(wanted.about);
  }
  return recallOnly(tally.score());
}

/** What looks like a conflict and is none. */
function scoreTraps(name: string, { notConflict, conflicts }: Expected, analysis: Analysis): Score {
  const tally = startTally(`${name}: traps avoided`, 'all');
  // A row that is a conflict for another reason may show a figure that fits all.
  const known = (c: Cited): boolean => conflicts.some((wanted) => countCited(analysis, wanted, c) >= 2);
  const found = citeAll(analysis).filter((c) => c.claim.verdict === 'conflict' && !known(c));
  for (const trap of notConflict) {
    const wrong = found.find((c) => countSides(analysis, trap, c) >= 2);
    if (wrong) tally.differ(`${trap.about}: ${describe(wrong.claim)}`);
    else tally.right();
  }
  return tally.score();
}

/** A conflict falls into a trap when the trap's words stand on its sides as shown, not just in the same sentence. */
function countSides(analysis: Analysis, trap: Compared, { claim }: Cited): number {
  const shown = claim.sides.flatMap((side) => side.words);
  return countCited(analysis, trap, { claim, passages: shown });
}

function scoreEvents(name: string, { events }: Expected, analysis: Analysis): Score {
  const tally = startTally(`${name}: events`, '');
  const statements = new Map(analysis.reports.flatMap((r) => r.statements.map((s) => [s.id, s] as const)));
  for (const { words } of events) {
    const told = analysis.reports.flatMap(({ report }) => {
      const start = report.text.indexOf(words);
      return start < 0 ? [] : [{ report: report.id, start, end: start + words.length }];
    });
    const found = analysis.events.some((e) =>
      e.statements.some((id) => {
        const s = statements.get(id);
        return s && told.some((t) => t.report === s.report && sharedLength(t, s.trigger) > 0);
      }),
    );
    if (found) tally.right();
    else tally.miss(words);
  }
  return recallOnly(tally.score());
}

function recallOnly(score: Score): Score {
  return { ...score, found: score.right };
}
