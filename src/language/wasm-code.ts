/** Instructions of WebAssembly as bytes. Source: WebAssembly Core Specification 2.0, chapter 5 (binary format). */
export type Code = readonly number[];

export const f32x4 = {
  add: [0xfd, 0xe4, 0x01],
  sub: [0xfd, 0xe5, 0x01],
  mul: [0xfd, 0xe6, 0x01],
  div: [0xfd, 0xe7, 0x01],
  floor: [0xfd, 0x68],
  /** The lesser and the greater of two, by one comparison: one instruction of the machine, unlike min and max. */
  lesser: [0xfd, 0xea, 0x01],
  greater: [0xfd, 0xeb, 0x01],
  fromIntegers: [0xfd, 0xfa, 0x01],
} as const;
export const i32x4 = {
  add: [0xfd, 0xae, 0x01],
  /** Sums of neighbouring products of eight pairs of 16-bit integers. */
  dot: [0xfd, 0xba, 0x01],
  truncate: [0xfd, 0xf8, 0x01],
  fromLowShorts: [0xfd, 0xa7, 0x01],
  fromHighShorts: [0xfd, 0xa8, 0x01],
} as const;
export const i16x8 = {
  add: [0xfd, 0x8e, 0x01],
  addBounded: [0xfd, 0x8f, 0x01],
  narrow: [0xfd, 0x85, 0x01],
  fromLowBytes: [0xfd, 0x87, 0x01],
  fromHighBytes: [0xfd, 0x88, 0x01],
} as const;
export const i32 = { add: [0x6a], mul: [0x6c], lessUnsigned: [0x49] } as const;
const load = loadOffset(0);
export const loadSplat: Code = [0xfd, 0x09, 0x02, 0x00];
export const loadInteger: Code = [0x28, 0x02, 0x00];
export const store = storeOffset(0);
export const types = { i32: 0x7f, v128: 0x7b } as const;

export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
export const integer = (value: number): Code => [0x41, ...signed(value)];
export const sum = (a: Code, b: Code): Code => [...a, ...b, ...i32.add];
export const advance = (local: number, by: Code): Code => [...sum(get(local), by), ...set(local)];
export const loadAt = (place: Code): Code => [...place, ...load];
export const operate = (operation: Code, a: Code, b: Code): Code => [...a, ...b, ...operation];

/** loop: the body, then again while `local` is less (unsigned) than `limit`. */
export const loopWhile = (body: Code, local: number, limit: Code): Code => [
  0x03,
  0x40,
  ...body,
  ...get(local),
  ...limit,
  ...i32.lessUnsigned,
  0x0d,
  0x00,
  0x0b,
];

/** Skips the body when the local is zero. */
export const unlessZero = (local: number, body: Code): Code => [
  0x02,
  0x40,
  ...get(local),
  0x45,
  0x0d,
  0x00,
  ...body,
  0x0b,
];

export function loadOffset(bytes: number): Code {
  return [0xfd, 0x00, 0x02, bytes];
}

export function storeOffset(bytes: number): Code {
  return [0xfd, 0x0b, 0x02, bytes];
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

export function unsigned(value: number): number[] {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...unsigned(value >>> 7)];
}

/** A vector of four times the same number. */
export function constant(value: number): Code {
  const bytes = [...new Uint8Array(new Float32Array([value, value, value, value]).buffer)];
  return [0xfd, 0x0c, ...bytes];
}

/** Lanes 0 to 3 are of a, 4 to 7 of b. */
function shuffle(a: Code, b: Code, lanes: readonly number[]): Code {
  return [
    ...a,
    ...b,
    0xfd,
    0x0d,
    ...lanes.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]),
  ];
}

/** The sums of the lanes of four vectors, as one vector; `add` is how lanes are added. */
export function addLanes(
  [a = [], b = [], c = [], d = []]: readonly Code[],
  first: number,
  second: number,
  add: Code,
): Code {
  const halve = (x: Code, y: Code, to: number): Code => [
    ...operate(add, shuffle(x, y, [0, 4, 1, 5]), shuffle(x, y, [2, 6, 3, 7])),
    ...set(to),
  ];
  const [left, right] = [get(first), get(second)];
  return [
    ...halve(a, b, first),
    ...halve(c, d, second),
    ...operate(add, shuffle(left, right, [0, 1, 4, 5]), shuffle(left, right, [2, 3, 6, 7])),
  ];
}

export function describeBody(locals: readonly (readonly [number, number])[], code: Code): Code {
  const body = [
    ...unsigned(locals.length),
    ...locals.flatMap(([count, type]) => [...unsigned(count), type]),
    ...code,
    0x0b,
  ];
  return [...unsigned(body.length), ...body];
}

export function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

export function text(value: string): Code {
  return [value.length, ...new TextEncoder().encode(value)];
}
