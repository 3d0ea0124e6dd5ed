/**
 * Sleeps until a shared cell holds another value than `known`, and gives that value. A thread can be woken without a
 * change (a suspended machine does so); whoever took that for the next step would run ahead of all others for ever.
 */
export function waitForChange(cells: Int32Array, index: number, known: number): number {
  let value = Atomics.load(cells, index);
  while (value === known) {
    Atomics.wait(cells, index, known);
    value = Atomics.load(cells, index);
  }
  return value;
}
