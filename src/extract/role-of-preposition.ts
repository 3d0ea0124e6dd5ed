import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { RoleName } from './proposition.ts';
import { isNamed, nameOver, type Scene } from './scene.ts';
import { lemmaAt } from './tree.ts';

const byPreposition = new Map<string, RoleName>([
  ['with', 'counterpart'],
  ['alongside', 'counterpart'],
  ['over', 'topic'],
  ['about', 'topic'],
  ['regarding', 'topic'],
  ['concerning', 'topic'],
  ['via', 'instrument'],
  ['through', 'instrument'],
  ['using', 'instrument'],
  ['by', 'instrument'],
  ['for', 'purpose'],
  ['against', 'target'],
  ['because of', 'cause'],
  ['due to', 'cause'],
  ['as', 'value'],
  ['into', 'destination'],
  ['toward', 'destination'],
  ['towards', 'destination'],
  ['from', 'origin'],
  ['under', 'condition'],
]);

/** Predicates that move somebody or something to a place or to somebody. */
const moving = new Set([
  'transfer',
  'send',
  'evacuate',
  'visit',
  'arrive',
  'flee',
  'leave',
  'export',
  'provide-aid',
  'sell',
  'pay',
  'withdraw',
  'exile',
  'exchange',
  'offer',
  'release',
  'displace',
]);
const handing = new Set([
  'hand',
  'turn',
  'give',
  'deliver',
  'release',
  'sell',
  'pay',
  'offer',
  'send',
  'supply',
  'donate',
  'award',
  'surrender',
]);
const charging = new Set([
  'accuse',
  'convict',
  'detain',
  'sentence',
  'hold-prisoner',
  'investigate',
  'fine',
  'sue',
  'acquit',
  'criticise',
]);
const speaking = new Set(['state', 'speak-with', 'call-for', 'demand', 'threaten', 'apologise', 'promise']);

/** The role that a prepositional phrase has beside a predicate; null where it says nothing that has a place. */
export function findRole(
  scene: Scene,
  predicate: string,
  verb: string,
  preposition: string,
  at: number,
): RoleName | null {
  if (preposition === 'to') return roleOfTo(predicate, verb);
  if (charging.has(predicate) && isCharge(scene, preposition, at)) return 'charge';
  if (/^(?:in|at|on|near|inside|outside|around|across|off|within|throughout|aboard)$/u.test(preposition))
    return isPlace(scene, at) ? 'place' : mediumOf(scene, at);
  return byPreposition.get(preposition) ?? null;
}

/** "for fraud", "on suspicion of fraud"; not "on Monday". */
function isCharge(scene: Scene, preposition: string, at: number): boolean {
  if (preposition === 'on')
    return /^(?:charge|suspicion|count|allegation|accusation)$/u.test(lemmaAt(scene.tree, at));
  return /^(?:of|for|with|over)$/u.test(preposition);
}

function roleOfTo(predicate: string, verb: string): RoleName | null {
  if (speaking.has(predicate)) return 'addressee';
  if (handing.has(verb.split(' ')[0] ?? '')) return 'recipient';
  return moving.has(predicate) ? 'destination' : null;
}

/** "in a statement on Telegram": a platform is a means. */
function mediumOf(scene: Scene, at: number): RoleName | null {
  return nameOver(scene, at)?.kind === 'platform' ? 'instrument' : null;
}

export function isPlace(scene: Scene, at: number): boolean {
  const name = nameOver(scene, at);
  if (name) return name.kind === 'place' || name.kind === 'country';
  return !isNamed(scene, at) && kindOfNoun(lemmaAt(scene.tree, at)) === 'place';
}
