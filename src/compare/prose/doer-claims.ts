import type { ResolvedMention } from '../../resolve/entity.ts';
import type { Draft } from '../draft.ts';
import { countriesOf, drawnId, groupBy, sentenceKey, type ToldStory, wordsOf } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, isOpen, type Line, withAuxiliaries } from './line.ts';
import { isTelling, readWords, senseOf } from './stems.ts';

/** Acts of which each side gives the other as the doer. */
const acts =
  /\b(?:shelled|bombed|bombarded|attacked|raided|fired (?:on|at|first)|opened fire|shot (?:at|down)|hit|struck|killed|kidnapped|abducted|broke|violated|breached|started|blew up|set fire to|leaked|hacked|poisoned|sank)\b/gi;

/** What follows is not told as so. */
const denies =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:[\w'’-]+ ){0,4}(?:that|having)\b/i;

/** Doers that have no name, by side. */
const forces: readonly (readonly [string, RegExp])[] = [
  ['army', /\b(?:the )?(?:army|military|troops|soldiers|government forces|security forces|air force)$/i],
  ['police', /\b(?:the )?police(?: officers)?$/i],
  ['rebels', /\b(?:the )?(?:rebels|militants|insurgents|gunmen|fighters|separatists)$/i],
];

interface Done {
  readonly line: Line;
  readonly verb: string;
  readonly doer: string;
  readonly named: boolean;
  readonly words: { readonly start: number; readonly end: number };
  readonly span: { readonly start: number; readonly end: number };
  readonly about: readonly string[];
}

/** Who did it: two different doers of one violent act. */
export function draftBlamed(story: ToldStory): readonly Draft[] {
  const done = story.lines.flatMap((line) => readDone(story, line));
  return [...groupBy(done, (d) => `${story.clusters.get(d.line.report)} ${senseOf(d.verb)}`).map].flatMap(
    ([key, group]) => draftAct(story, key, group.slice(0, 60)),
  );
}

function readDone(story: ToldStory, line: Line): readonly Done[] {
  return [...line.text.matchAll(acts)].flatMap((match) => {
    const verbAt = line.start + withAuxiliaries(line.text.slice(0, match.index));
    const end = match.index + match[0].length;
    const doer = doerBefore(story, line, verbAt);
    const rest = /^[^.,;:“”"]*/.exec(line.text.slice(end))?.[0] ?? '';
    const about = readWords(rest, 0)
      .filter(isTelling)
      .map((word) => senseOf(word.stem));
    const before = line.text.slice(0, match.index);
    if (!doer || isElsewhere(line, end) || isOpen(before) || denies.test(before)) return [];
    if (/\b(?:not|never|n['’]t)\b/i.test(line.text.slice(verbAt - line.start, match.index))) return [];
    const verb = readWords(match[0], 0)[0]?.stem ?? '';
    const until = line.start + end + Math.min(rest.trimEnd().length, 50);
    return [{ line, verb, ...doer, words: { start: doer.span.start, end: until }, about }];
  });
}

/** The name or the force that stands right before the verb. */
function doerBefore(
  story: ToldStory,
  line: Line,
  verbAt: number,
): Pick<Done, 'doer' | 'named' | 'span'> | null {
  const before = line.text.slice(0, verbAt - line.start).trimEnd();
  const named = (story.mentionsIn.get(sentenceKey(line)) ?? []).find(
    (m) => isActor(m) && m.end === line.start + before.length,
  );
  if (named) return { doer: drawnId(story, named.entity), named: true, span: named };
  for (const [doer, words] of forces) {
    const found = words.exec(before);
    if (found) {
      const start = line.start + found.index;
      return { doer, named: false, span: { start, end: start + found[0].length } };
    }
  }
  return null;
}

function isActor({ kind, form }: ResolvedMention): boolean {
  return form === 'name' && (kind === 'organisation' || kind === 'country' || kind === 'person');
}

function draftAct(story: ToldStory, key: string, group: readonly Done[]): readonly Draft[] {
  for (const [at, one] of group.entries()) {
    for (const other of group.slice(at + 1)) {
      const shared = one.about.filter((sense) => other.about.includes(sense));
      if (new Set(shared).size < 2 || !excludes(story, one, other)) continue;
      const told = group.filter((d) => d.about.filter((sense) => shared.includes(sense)).length > 1);
      return draftFacts(
        story,
        told.map((d) => toFact(d, `${key} ${shared.join(' ')} doer`)),
        {
          type: 'attribution',
          question: () => `Who ${restOf(story, one)}?`,
          statement: null,
          remark: 'They name different doers.',
          twice: 'keep',
        },
      );
    }
  }
  return [];
}

/** Two names that act for nothing in common, or a name and the forces of a state. Rebels may well be the named ones. */
function excludes(story: ToldStory, one: Done, other: Done): boolean {
  if (one.doer === other.doer || one.line.report === other.line.report) return false;
  if (!one.named && !other.named) return true;
  if (one.named && other.named) {
    const countries = countriesOf(story, one.doer);
    return !countriesOf(story, other.doer).some((country) => countries.includes(country));
  }
  const [name, force] = one.named ? [one, other] : [other, one];
  return force.doer !== 'rebels' && story.entities.get(name.doer)?.kind === 'organisation';
}

function toFact({ line, words, span, doer }: Done, key: string): Fact {
  return { key, mark: doer, line, words, differing: span, firm: true };
}

/** "shelled the market of the town": what was done, without who did it. */
function restOf(story: ToldStory, { line, words, span }: Done): string {
  const rest = wordsOf(story, { report: line.report, start: span.end, end: words.end }).trim();
  return rest.replace(/^(?:had|has|have) /, '').replaceAll(/\s+/g, ' ');
}
