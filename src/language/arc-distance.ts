/** Arc length classes: distances fall into these, one score each, to the left and to the right. */
const distanceClasses = 12;
/** Longer arcs all fall into the last class. */
const longestClassed = 256;

const classOfLength = Uint8Array.from({ length: longestClassed + 1 }, (_, length) =>
  Math.max(0, Math.min(distanceClasses - 1, Math.trunc(2 * Math.log2(length + 0.5)))),
);

/** Class of an arc's length, two for each doubling; heads to the right come second. */
export function classifyDistance(distance: number): number {
  const length = distance < 0 ? -distance : distance;
  const step = classOfLength[length] ?? distanceClasses - 1;
  return distance > 0 ? distanceClasses + step : step;
}

/** The score of each distance from -longest to longest, from the scores of the classes. */
export function spreadDistances(scores: ArrayLike<number>, longest: number): Float32Array {
  return Float32Array.from(
    { length: 2 * longest + 1 },
    (_, index) => scores[classifyDistance(index - longest)] ?? 0,
  );
}
