import { findPredicate } from '../extract/predicates.ts';
import { findChildren } from '../extract/tree.ts';
import { spanContains } from '../text/span.ts';
import type { StoryEvent } from './story-event.ts';
import type { Telling } from './telling.ts';

/** Predicates that say how things stand, how they are judged or how events are ordered: no happening. */
const stative = new Set(
  (
    'hold-office represent lead affiliated-with kin-of citizen-of ally-with influence depend-on govern export import ' +
    'used-in follows concurrent-with cause part-of assess intend improve-relations strain-relations exile isolate oppose ' +
    'prevent pressure support own employ call describe'
  ).split(' '),
);

/** Acts of speech: a report tells them in order to tell something else. */
const reporting = new Set(
  'state welcome thank praise accuse criticise condemn apologise congratulate'.split(' '),
);

/** Predicates whose happening lasts. */
const lasting = new Set('hold-prisoner refuse-recognition impose-sanctions fight occupy besiege'.split(' '));

/** True for tellings that can make a story event. */
export function isHappening({ cast, proposition, subject, object, polarity }: Telling): boolean {
  if (polarity === 'negative' || stative.has(proposition.predicate)) return false;
  if (proposition.predicate === 'decide' || isHabit(cast, proposition)) return false;
  return subject.length + object.length > 0 || findPredicate(proposition.predicate)?.plover === 'PROTEST';
}

const often =
  /^ (?:\S+ ){0,4}?(?:from time to time|now and then|on occasion|occasionally|regularly|periodically|time and again|again and again|every (?:day|week|month|year))\b/i;

/** "Has freed prisoners from time to time": a habit, and no one happening. */
function isHabit({ reading }: Telling['cast'], { trigger, sentence }: Telling['proposition']): boolean {
  const { sentences, report } = reading.extraction;
  return often.test(report.reading.slice(trigger.end, sentences[sentence]?.end ?? trigger.end));
}

/** True for a predicate of the closed set; any other verb makes an event only when more than one report has it. */
export function isKnownAct(predicate: string): boolean {
  return findPredicate(predicate) !== null;
}

/** Whether it has happened, goes on, is planned or hangs on something. */
export function statusOf(telling: Telling): StoryEvent['status'] {
  const { modality, proposition } = telling;
  if (reporting.has(proposition.predicate)) return 'reporting-act';
  if (telling.decided) return lasting.has(proposition.predicate) ? 'ongoing' : 'past';
  if (modality.includes('condition')) return 'conditional';
  if (modality.includes('future')) return 'planned';
  if (modality.includes('possible') && !isHearsayOfPast(telling)) return 'planned';
  return lasting.has(proposition.predicate) ? 'ongoing' : 'past';
}

/** "Reportedly began", "was reportedly arrested": doubtful, but told as done. */
function isHearsayOfPast({ cast, proposition }: Telling): boolean {
  const tree = cast.reading.treeOf(proposition.sentence);
  const verb = tree.tokens.findIndex((token) => spanContains(proposition.trigger, token));
  const group = [verb, ...findChildren(tree, verb, 'aux')].map((at) => tree.tokens[at]?.penn);
  return group.includes('VBD') && !group.includes('MD');
}
