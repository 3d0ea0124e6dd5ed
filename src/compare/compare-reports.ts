import { draftAlive } from './alive-claims.ts';
import { draftCauses } from './causal-claims.ts';
import type { CompareInput, Comparison } from './compare-input.ts';
import { draftDestinations } from './destination-claims.ts';
import { type Draft, finishClaims } from './draft.ts';
import { draftIdentity } from './identity-claims.ts';
import { indexStory } from './index-story.ts';
import { draftMeasured } from './measured-claims.ts';
import { draftNumeric } from './numeric-claims.ts';
import { draftDenials, draftParticipants } from './participant-claims.ts';
import { draftActPlaces } from './prose/act-places.ts';
import { draftAges } from './prose/age-claims.ts';
import { draftBlames } from './prose/blame-claims.ts';
import { draftBrought } from './prose/brought-claims.ts';
import { draftClocks } from './prose/clock-claims.ts';
import { draftDateAgreements } from './prose/date-agreements.ts';
import { draftBlamed } from './prose/doer-claims.ts';
import { draftHarm } from './prose/harm-claims.ts';
import { draftHeldLengths } from './prose/held-lengths.ts';
import { draftOnce } from './prose/last-claims.ts';
import { draftLaunched } from './prose/launched-counts.ts';
import { draftLengths } from './prose/length-claims.ts';
import { draftMagnitudes } from './prose/magnitude-claims.ts';
import { draftNegations } from './prose/negation-claims.ts';
import { draftNounCounts } from './prose/noun-counts.ts';
import { draftOpposites } from './prose/opposite-claims.ts';
import { draftPartSums } from './prose/part-sums.ts';
import { draftPaths } from './prose/path-claims.ts';
import { draftSameLengths } from './prose/same-lengths.ts';
import { draftScores } from './prose/score-claims.ts';
import { draftSentOff } from './prose/sent-off-claims.ts';
import { draftThingCounts } from './prose/thing-counts.ts';
import { draftVenues } from './prose/venue-claims.ts';
import { joinDates } from './same-dates.ts';
import { draftSameFigures } from './same-figures.ts';
import { draftScope } from './scope-claims.ts';
import { findSharedPassages } from './shared-passages.ts';
import { draftSpellings } from './spelling-claims.ts';
import { draftOrder, draftStatus } from './status-claims.ts';
import { draftSuperlatives } from './superlative-claims.ts';
import { draftTimes } from './time-claims.ts';
import { draftTold } from './told-claims.ts';
import type { ToldStory } from './told-story.ts';
import { draftLabels, draftRoles, draftSources, draftUtterances } from './voice-claims.ts';

/** Each finds one kind of agreement or difference; all are linear in the statements. */
const comparers: readonly ((story: ToldStory) => readonly Draft[])[] = [
  draftNumeric,
  draftMeasured,
  draftSameFigures,
  draftIdentity,
  draftParticipants,
  draftDenials,
  draftAlive,
  draftDestinations,
  draftStatus,
  draftOrder,
  draftTimes,
  draftCauses,
  draftScope,
  draftSuperlatives,
  draftUtterances,
  draftSources,
  draftLabels,
  draftRoles,
  draftSpellings,
  draftAges,
  draftClocks,
  draftScores,
  draftOpposites,
  draftNegations,
  draftBrought,
  draftMagnitudes,
  draftHarm,
  draftOnce,
  draftLengths,
  draftHeldLengths,
  draftSameLengths,
  draftBlamed,
  draftBlames,
  draftDateAgreements,
  draftPartSums,
  draftLaunched,
  draftSentOff,
  draftActPlaces,
  draftVenues,
  draftPaths,
  draftNounCounts,
  draftThingCounts,
  draftTold,
];

/**
 * Lines up what the reports say by who, what and to whom, and says where they agree, differ, conflict or are silent.
 * Takes statements with entities and events, gives claims with the words of each report; never says who is right.
 */
export function compareReports(input: CompareInput): Comparison {
  const story = indexStory(input);
  return {
    claims: finishClaims(story, joinDates(comparers.flatMap((draft) => draft(story)))),
    shared: findSharedPassages(input.reports),
  };
}
