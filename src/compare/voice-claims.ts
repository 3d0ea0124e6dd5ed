import type { Statement } from '../resolve/statement.ts';
import { nameOf, readAct } from './act.ts';
import { certaintyOf, modalBefore } from './certainty.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { voiceOf } from './telling-words.ts';
import { propositionKeys } from './told-claims.ts';
import { compareText, drawnId, groupBy, sentenceKey, type ToldStory } from './told-story.ts';

/** One speaker's words, told as certain by one report and as possible by another ("will", "could"). */
export function draftUtterances(story: ToldStory): readonly Draft[] {
  const spoken = story.statements.filter((s) => s.attribution.length > 0);
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
    const sourced = told.filter((s) => s.predicate === predicate && s.attribution.length > 0);
    const groups = groupBy(sourced, (s) =>
      s.object
        .map((id) => drawnId(story, id))
        .sort(compareText)
        .join(' '),
    ).map;
    return [...groups].flatMap(([object, group]) => {
      const marked: Marked[] = group.map((s) => ({
        mark: s.attribution.map((id) => drawnId(story, id)).join(' '),
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

function sourceSpan(story: ToldStory, statement: Statement) {
  const named = story.mentionsIn.get(sentenceKey(statement)) ?? [];
  return named.find((m) => statement.attribution.includes(m.entity));
}
