/** Milliseconds of one call: as the worker's user waits, and of CPU in all threads. */
export function measure(run: () => unknown): { readonly elapsed: number; readonly cpu: number } {
  const start = process.cpuUsage();
  const began = performance.now();
  run();
  const elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(start);
  return { elapsed, cpu: (user + system) / 1000 };
}
