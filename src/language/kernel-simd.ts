import type { Kernel } from './kernel.ts';
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
    const { multiply, scan, accumulate } = new WebAssembly.Instance(module, { kernel: { memory } }).exports;
    if (!isNumeric(multiply) || !isNumeric(scan) || !isNumeric(accumulate)) return null;
    return {
      floats: new Float32Array(memory.buffer),
      multiply: (task) => {
        const { input, count, weights, bias, out, rows, columns } = task;
        multiply(input * 4, count, weights * 4, bias * 4, out * 4, rows * 4, columns * 4);
      },
      scan: (task) => {
        const {
          gates,
          gateStride,
          carried,
          carriedStride,
          out,
          outStride,
          stateWeights,
          state,
          count,
          size,
        } = task;
        const strides = [gateStride * 4, carried * 4, carriedStride * 4, out * 4, outStride * 4];
        scan(gates * 4, ...strides, stateWeights * 4, state * 4, count, size * 4);
      },
      accumulate: (task) => {
        const { into, rows, factors, outerStride, innerStride, outer, inner, length } = task;
        accumulate(
          into * 4,
          rows * 4,
          factors * 4,
          outerStride * 4,
          innerStride * 4,
          outer,
          inner,
          length * 4,
        );
      },
    };
  } catch {
    return null;
  }
}

/** The named door for functions of a WebAssembly module. */
function isNumeric(value: unknown): value is (...values: number[]) => void {
  return typeof value === 'function';
}
