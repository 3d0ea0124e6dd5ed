import type { Kernel, ShortKernel } from './kernel.ts';
import { kernelModule } from './kernel-code.ts';

/** Numbers in one page of WebAssembly memory. */
export const pageNumbers = 16384;

/**
 * The kernel in 128-bit SIMD on the given memory, assembled here from `kernel-code.ts`: nothing is fetched. Null where
 * WebAssembly or SIMD is missing or forbidden. `sharedPages` is the size of a memory shared between threads.
 */
export function createSimdKernel(
  memory: WebAssembly.Memory,
  sharedPages: number | null = null,
): Kernel | null {
  try {
    const module = new WebAssembly.Module(kernelModule(sharedPages));
    const { exports } = new WebAssembly.Instance(module, { kernel: { memory } });
    const { multiply, scan, accumulate } = exports;
    if (!isNumeric(multiply) || !isNumeric(scan) || !isNumeric(accumulate)) return null;
    const shorts = wrapShorts(memory, exports);
    if (shorts === null) return null;
    return {
      ...shorts,
      floats: new Float32Array(memory.buffer),
      multiply: ({ input, count, weights, bias, out, rows, columns }) =>
        multiply(input * 4, count, weights * 4, bias * 4, out * 4, rows * 4, columns * 4),
      scan: (task) =>
        scan(
          task.gates * 4,
          task.gateStride * 4,
          task.carried * 4,
          task.carriedStride * 4,
          task.out * 4,
          task.outStride * 4,
          task.stateWeights * 4,
          task.state * 4,
          task.count,
          task.size * 4,
        ),
      accumulate: ({ into, rows, factors, outerStride, innerStride, outer, inner, length }) =>
        accumulate(
          into * 4,
          rows * 4,
          factors * 4,
          outerStride * 4,
          innerStride * 4,
          outer,
          inner,
          length * 4,
        ),
    };
  } catch {
    return null;
  }
}

function wrapShorts(memory: WebAssembly.Memory, exports: WebAssembly.Exports): ShortKernel | null {
  const { multiplyShorts, roundToShorts, rectifyToShorts, addShares, sumRows } = exports;
  if (!isNumeric(multiplyShorts) || !isNumeric(roundToShorts)) return null;
  if (!isNumeric(rectifyToShorts) || !isNumeric(addShares) || !isNumeric(sumRows)) return null;
  return {
    bytes: new Int8Array(memory.buffer),
    shorts: new Int16Array(memory.buffer),
    integers: new Int32Array(memory.buffer),
    multiplyShorts: ({ input, count, weights, scales, bias, out, rows, columns }) =>
      multiplyShorts(input * 2, count, weights * 2, scales * 4, bias * 4, out * 4, rows * 4, columns * 2),
    roundToShorts: (input, count, out) => {
      if (count > 0) roundToShorts(input * 4, (input + count) * 4, out * 2);
    },
    rectifyToShorts: (input, count, out) => {
      if (count > 0) rectifyToShorts(input * 4, (input + count) * 4, out * 2);
    },
    addShares: (out, length, bias, a, b, c) =>
      addShares(out * 4, (out + length) * 4, bias * 4, a * 2, b * 2, c * 2),
    sumRows: (rows, count, table, out) => sumRows(rows * 4, (rows + count) * 4, table, out * 4),
  };
}

/** The named door for functions of a WebAssembly module. */
function isNumeric(value: unknown): value is (...values: number[]) => void {
  return typeof value === 'function';
}
