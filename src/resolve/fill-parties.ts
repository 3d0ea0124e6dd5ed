import { findPredicate } from '../extract/predicates.ts';
import { groupBy } from './reading.ts';
import { keysOf, type Party, type Telling } from './telling.ts';

/**
 * Parties that a sentence leaves out and its report tells elsewhere. "Those freed" were freed by the only one whom the
 * report says to have freed anybody; sanctions that are lifted lie on the only one on whom the reports have them; a
 * president is that of the country that his titles tie him to. Left empty where this is not certain.
 */
export function fillParties(
  tellings: readonly Telling[],
  countriesOf: (key: string) => ReadonlySet<string>,
): Telling[] {
  const targets = findTargets(tellings);
  const byReport = groupBy(tellings, ({ cast }) => cast.report);
  return [...byReport.values()].flatMap((told) => {
    const own = findTargets(told);
    const agents = findAgents(told);
    return told
      .map(fillPointed)
      .map(fillSides)
      .map((telling) => {
        const { predicate } = telling.proposition;
        const target = own.get(predicate) ?? targets.get(predicate) ?? null;
        const filled = fillAgent(fillTarget(telling, target), agents.get(predicate) ?? null);
        return fillVote(fillThanks(fillOffice(filled, countriesOf)), countriesOf);
      });
  });
}

/** "Those sanctions were increased": by whoever is told to have imposed them in the sentence so far or the one before. */
function fillPointed(telling: Telling, at: number, told: readonly Telling[]): Telling {
  const { cast, proposition } = telling;
  if (telling.subject.length > 0) return telling;
  const { text } = cast.reading.extraction.report;
  const { start } = proposition.trigger;
  if (!/\b(?:those|these)\s+$/i.test(text.slice(Math.max(0, start - pointer), start))) return telling;
  const before = told
    .slice(Math.max(0, at - remembered), at)
    .findLast((other) => other.proposition.predicate === proposition.predicate && other.subject.length > 0);
  const near = before && proposition.sentence - before.proposition.sentence < 2;
  return near ? { ...telling, subject: before.subject } : telling;
}

/** "their call", "we talked": both sides of the talks that the report told of before with whoever is known here. */
function fillSides(telling: Telling, at: number, told: readonly Telling[]): Telling {
  const { predicate, subject } = telling.proposition;
  const keys = keysOf(telling.subject);
  if (findPredicate(predicate)?.symmetric !== true || keys.length > 1) return telling;
  const { sentences, report } = telling.cast.reading.extraction;
  const { start = 0, end = 0 } = sentences[telling.proposition.sentence] ?? {};
  const we = subject.some((one) => /^we$/i.test(report.text.slice(one.start, one.end)));
  if (!we && !/\b(?:their|our)\s/i.test(report.text.slice(start, end))) return telling;
  const one = keys[0] ?? (we ? telling.sources.at(-1) : undefined);
  const before = told
    .slice(Math.max(0, at - remembered), at)
    .findLast(
      (other) =>
        other.proposition.predicate === predicate &&
        other.subject.length > 1 &&
        keysOf(other.subject).some((key) => key === one),
    );
  return before ? { ...telling, subject: before.subject } : telling;
}

/** Room for "those" and white space; tellings looked back at. */
const pointer = 12;
const remembered = 30;

function fillAgent(telling: Telling, agent: string | null): Telling {
  const known = telling.subject.length > 0 || telling.proposition.subject.length > 0;
  if (agent === null || known || telling.object.length === 0 || isExchange(telling)) return telling;
  return keysOf(telling.object).includes(agent) ? telling : { ...telling, subject: [asParty(agent)] };
}

/** "The swap involved the release of 26": each side frees its own. */
function isExchange({ cast, proposition }: Telling): boolean {
  const { sentences, report } = cast.reading.extraction;
  const { start = 0, end = 0 } = sentences[proposition.sentence] ?? {};
  return /\b(?:swaps?|swapped|(?:in exchange(?! for\b)|(?<!in )exchanged?|exchanges))\b/i.test(
    report.text.slice(start, end),
  );
}

function fillTarget(telling: Telling, target: string | null): Telling {
  if (target === null || telling.object.length > 0 || keysOf(telling.subject).includes(target))
    return telling;
  return { ...telling, object: [asParty(target)] };
}

function fillOffice(telling: Telling, countriesOf: (key: string) => ReadonlySet<string>): Telling {
  if (telling.proposition.predicate !== 'hold-office' || telling.object.length > 0) return telling;
  const codes = new Set(keysOf(telling.subject).flatMap((key) => [...countriesOf(key)]));
  const [only] = codes;
  return codes.size === 1 && only !== undefined
    ? { ...telling, object: [asParty(`country:${only}`)] }
    : telling;
}

/** "Following unfair elections, the union refused to recognise X": an election in the country of the only one named. */
function fillVote(telling: Telling, countriesOf: (key: string) => ReadonlySet<string>): Telling {
  const { cast, proposition } = telling;
  if (proposition.predicate !== 'hold-election' || telling.subject.length > 0) return telling;
  const named = cast.reading.mentionsIn(proposition.sentence).map((at) => cast.keys[at]);
  const persons = new Set(named.filter((key) => key?.startsWith('person:')));
  const [person] = persons;
  const [code, ...others] = person && persons.size === 1 ? countriesOf(person) : [];
  return code === undefined || others.length > 0
    ? telling
    : { ...telling, subject: [asParty(`country:${code}`)] };
}

/** "Thank you", she said: it is the speaker who thanks. */
function fillThanks(telling: Telling): Telling {
  const speaker = telling.sources.at(-1);
  if (telling.proposition.predicate !== 'thank' || telling.subject.length > 0 || !speaker) return telling;
  return { ...telling, subject: [asParty(speaker)] };
}

function asParty(key: string): Party {
  return { kind: 'key', key };
}

/** The one subject that a report gives each deed; acts of talk and of violence are nobody's to fill in. */
function findAgents(told: readonly Telling[]): ReadonlyMap<string, string> {
  const deeds = told.filter(({ proposition, polarity }) => {
    const known = findPredicate(proposition.predicate);
    return (
      polarity === 'positive' && !known?.symmetric && /^(?:RETREAT|SANCTION|AID)$/.test(known?.plover ?? '')
    );
  });
  return findSole(deeds, ({ subject }) => keysOf(subject));
}

/** Whom each kind of sanctions hits, where they hit one only. */
function findTargets(told: readonly Telling[]): ReadonlyMap<string, string> {
  const sanctions = told.filter(({ proposition }) =>
    /^(?:lift|impose)-sanctions$/.test(proposition.predicate),
  );
  return findSole(sanctions, ({ object }) => keysOf(object));
}

function findSole(
  tellings: readonly Telling[],
  pick: (telling: Telling) => readonly string[],
): ReadonlyMap<string, string> {
  const sole = new Map<string, string>();
  for (const [predicate, told] of groupBy(tellings, ({ proposition }) => proposition.predicate)) {
    const keys = new Set(told.flatMap(pick));
    const [only] = keys;
    if (keys.size === 1 && only !== undefined) sole.set(predicate, only);
  }
  return sole;
}
