/** Words by which sentences tell one kind of happening, and what it is called in a question. */
interface HappeningKind {
  readonly kind: string;
  /** To follow "When did". */
  readonly asked: string;
  readonly words: RegExp;
}

const kinds: readonly HappeningKind[] = [
  {
    kind: 'blast',
    asked: 'the attack happen',
    words:
      /\b(?:bomb(?:s|ing)?|blasts?|explosions?|explode[sd]?|went off|go off|blew up|detonated?|attack(?:s|ed)?|shooting|opened fire)\b/gi,
  },
  {
    kind: 'quake',
    asked: 'the earthquake strike',
    words: /\b(?:quakes?|earthquakes?|tremors?)\b/gi,
  },
  {
    kind: 'crash',
    asked: 'the crash happen',
    words:
      /\b(?:crash(?:ed|es)?|collided?|collision|derailed|derailment|ran into|capsized|plunged|accident|hit a|rammed)\b/gi,
  },
  {
    kind: 'launch',
    asked: 'the launch take place',
    words: /\b(?:launch(?:ed)?|lift-?off|fired|test-fired)\b/gi,
  },
  { kind: 'burst', asked: 'it burst', words: /\b(?:burst|gave way|collapsed|caved in)\b/gi },
  { kind: 'fire', asked: 'the fire break out', words: /\b(?:broke out|caught fire|fire started)\b/gi },
  {
    kind: 'take-off',
    asked: 'the plane take off',
    words: /\b(?:took off|take-off|takeoff|departed|departing|departure)\b/gi,
  },
  {
    kind: 'landing',
    asked: 'the landing take place',
    words: /\b(?:landed|touched down|landing|attempt(?:ed|ing)? to land|tried to land)\b/gi,
  },
  { kind: 'sinking', asked: 'the ship sink', words: /\b(?:sank|went down)\b/gi },
  { kind: 'truce', asked: 'the ceasefire begin', words: /\b(?:ceasefire|cease-fire|truce|armistice)\b/gi },
  { kind: 'polls', asked: 'the polls close', words: /\bpolls? close[sd]?\b/gi },
  { kind: 'kick-off', asked: 'the match begin', words: /\b(?:kick(?:ed)?[ -]?off)\b/gi },
];

/** What begins or ends at a time is a part of a happening, not the happening. */
const partial = /\b(?:ended|ends|over|finished|rescued|rescue|evacuated|later|until|till)\b/i;

/** The kind of happening that the words around a time tell; null where they tell none, or only a part of one. */
export function happeningNear(
  text: string,
  at: number,
): { kind: string; asked: string; index: number } | null {
  const from = Math.max(0, at - 110);
  const before = text.slice(from, at);
  if (partial.test(before.slice(-40))) return null;
  const near = kinds.flatMap(({ kind, asked, words }) => {
    const last = [...before.matchAll(words)].at(-1);
    return last ? [{ kind, asked, index: from + last.index }] : [];
  });
  // A quake "hits" and a bomb goes off in a crash: the noun that stands first names what happened.
  return near.sort((a, b) => a.index - b.index)[0] ?? null;
}
