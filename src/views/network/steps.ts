/** Work that can be left off between two steps, so that none of it holds the page up. */
export type Steps<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does as much as fits before `late` says that it is enough; null while there is more to do. */
export function advanceSteps<Result>(
  steps: Steps<Result>,
  late: () => boolean,
): { readonly result: Result } | null {
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value };
    if (late()) return null;
  }
}
