import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { nameOf, readAct } from './act.ts';
import { certaintyOf, modalBefore } from './certainty.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { propositionKeys } from './told-claims.ts';
import { isPurpose } from './told-label.ts';
import {
  compareText,
  countriesOf,
  drawnId,
  groupBy,
  sentenceKey,
  type ToldStory,
  wordsOf,
} from './told-story.ts';

/** One speaker's words, told as certain by one report and as possible by another ("will", "could"). */
export function draftUtterances(story: ToldStory): readonly Draft[] {
  // "He bought it to help": what he wants is not less certain than what another says that he wants.
  const spoken = story.statements.filter((s) => s.attribution.length > 0 && !isPurpose(story, s));
  const rows = spoken.flatMap((statement) =>
    propositionKeys(story, statement).map((key) => ({
      statement,
      key: `${statement.attribution[0]} ${key}`,
    })),
  );
  return [...groupBy(rows, (row) => row.key).map].flatMap(([key, group]) => {
    const marked: Marked[] = group.map(({ statement }) => ({
      mark: certaintyOf(statement),
      voice: voiceOf(story, statement, modalBefore(story, statement) ?? statement.trigger),
    }));
    const speaker = group[0]?.statement.attribution[0] ?? '';
    return draftDifference(story, {
      key: `${key} said`,
      type: 'attribution',
      question: askQuestion('what-said', { act: readAct(story, []), topic: nameOf(story, speaker) }),
      sides: sidesByMark(marked),
      weight: group.length,
    });
  });
}

/** Who is given as the source of one happening, where reports name different ones. */
export function draftSources(story: ToldStory): readonly Draft[] {
  return [...story.byEvent].flatMap(([event, told]) => {
    const predicate = story.events.get(event)?.predicate;
    // That somebody said something, by itself, has no source of interest.
    const sourced = told.filter(
      (s) =>
        s.predicate === predicate &&
        s.attribution.length > 0 &&
        predicate !== 'state' &&
        s.subject.length + s.object.length > 0,
    );
    const groups = groupBy(sourced, (s) =>
      s.object
        .map((id) => drawnId(story, id))
        .sort(compareText)
        .join(' '),
    ).map;
    return [...groups].flatMap(([object, group]) => {
      const marked: Marked[] = group.map((s) => ({
        mark: s.attribution.map((id) => sourceMark(story, id)).join(' '),
        voice: voiceOf(story, s, sourceSpan(story, s)),
      }));
      return draftDifference(story, {
        key: `${event} ${object} sources`,
        type: 'attribution',
        question: askQuestion('who-says', { act: readAct(story, group), topic: '' }),
        sides: sidesByMark(marked),
        weight: told.length,
      });
    });
  });
}

/**
 * "Officials" and "the authorities" are one source: no report says which ones they were. A ministry, its minister and
 * its spokesman speak for one government.
 */
function sourceMark(story: ToldStory, id: string): string {
  const entity = story.entities.get(id);
  if (!entity || /^(?:the )?(?:officials?|authorities)$/i.test(entity.name)) return 'officials';
  const body = bodyOf(story, id) ?? id;
  const [country] = isOfState(story, body) ? countriesOf(story, body) : [];
  return country ?? drawnId(story, body);
}

/** Whom somebody speaks for: the body or country in which he holds an office. */
function bodyOf(story: ToldStory, id: string): string | null {
  if (story.entities.get(id)?.kind !== 'person') return null;
  const [office] = (story.bySubject.get(id) ?? []).filter(
    (s) => /^(?:hold-office|affiliated-with|represent)$/.test(s.predicate) && s.object.length > 0,
  );
  return office?.object[0] ?? null;
}

function isOfState(story: ToldStory, id: string): boolean {
  const entity = story.entities.get(id);
  return (
    entity?.kind === 'country' ||
    (entity?.kind === 'organisation' &&
      /\b(?:ministry|government|presidency|embassy|office|police|army|military|navy|chiefs of staff|department|council|authorit(?:y|ies))\b/i.test(
        entity.name,
      ))
  );
}

function sourceSpan(story: ToldStory, statement: Statement) {
  const named = story.mentionsIn.get(sentenceKey(statement)) ?? [];
  return named.find((m) => statement.attribution.includes(m.entity));
}

/** Words that judge what they name: reports that use different ones describe it differently. */
const judging =
  /\b(?:disputed|controversial|contested|rigged|unfair|fraudulent|sham|landmark|historic|terrorist|unprovoked|illegal|deliberate|accidental|hostile|friendly|botched|violent|peaceful)\b/i;

/** "Disputed", "controversial", "unfair": one event under different labels. */
export function draftLabels(story: ToldStory): readonly Draft[] {
  return [...story.byEvent].flatMap(([event, told]) => {
    const predicate = story.events.get(event)?.predicate;
    const marked: Marked[] = told
      .filter((s) => s.predicate === predicate)
      .flatMap((s) => {
        const span = judgingBefore(story, s);
        return span
          ? [{ mark: wordsOf(story, passage(s, span)).toLowerCase(), voice: voiceOf(story, s, span) }]
          : [];
      });
    return draftDifference(story, {
      key: `${event} label`,
      type: 'attribution',
      question: askQuestion('label', {
        act: readAct(story, []),
        topic: `“${story.events.get(event)?.label ?? ''}”`,
      }),
      sides: sidesByMark(marked),
      weight: told.length,
    });
  });
}

function judgingBefore(story: ToldStory, statement: Statement): Span | null {
  const start = Math.max(statement.evidence.start, statement.trigger.start - 30);
  const found = judging.exec(wordsOf(story, passage(statement, { start, end: statement.trigger.start })));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

/** Leader in one report, member or activist in another. */
export function draftRoles(story: ToldStory): readonly Draft[] {
  const roles = story.statements.filter((s) => s.predicate === 'lead' || s.predicate === 'affiliated-with');
  const rows = roles.flatMap((statement) => statement.subject.map((id) => ({ statement, id })));
  return [...groupBy(rows, (row) => `${row.id} ${row.statement.object.join(' ')}`).map].flatMap(
    ([key, group]) =>
      draftDifference(story, {
        key: `${key} role`,
        type: 'identity',
        question: askQuestion('label', { act: readAct(story, []), topic: nameOf(story, group[0]?.id ?? '') }),
        sides: sidesByMark(
          group.map(({ statement }) => ({
            mark: statement.predicate,
            voice: voiceOf(story, statement, statement.trigger),
          })),
        ),
        weight: group.length,
      }),
  );
}
