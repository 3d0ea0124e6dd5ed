/** Factors to one unit a dimension: metres, kilograms, hectares, kilometres per hour. */
const measures: ReadonlyMap<string, readonly [string, number]> = new Map(
  Object.entries<readonly [string, number]>({
    metre: ['m', 1],
    meter: ['m', 1],
    m: ['m', 1],
    kilometre: ['m', 1000],
    kilometer: ['m', 1000],
    km: ['m', 1000],
    mile: ['m', 1609.344],
    'nautical mile': ['m', 1852],
    foot: ['m', 0.3048],
    feet: ['m', 0.3048],
    ft: ['m', 0.3048],
    yard: ['m', 0.9144],
    centimetre: ['m', 0.01],
    centimeter: ['m', 0.01],
    cm: ['m', 0.01],
    inch: ['m', 0.0254],
    kilogram: ['kg', 1],
    kilogramme: ['kg', 1],
    kg: ['kg', 1],
    kilo: ['kg', 1],
    tonne: ['kg', 1000],
    ton: ['kg', 1000],
    pound: ['kg', 0.45359237],
    hectare: ['ha', 1],
    acre: ['ha', 0.404686],
    kph: ['km/h', 1],
    kmh: ['km/h', 1],
    mph: ['km/h', 1.609344],
    knot: ['km/h', 1.852],
  }),
);

export interface Measure {
  readonly unit: string;
  readonly factor: number;
}

/**
 * How a unit leads to the common one of its dimension; null for units that are compared with their like only. A
 * length "per hour" is a speed: the words of the figure tell.
 */
export function convertMeasure(unit: string, text: string): Measure | null {
  const known = measures.get(unit.toLowerCase());
  if (!known) return null;
  const perHour = /(?:per|an|a) hour|\/ ?h\b|\bkm\/h/i.test(text);
  if (known[0] === 'm' && perHour) return { unit: 'km/h', factor: known[1] / 1000 };
  return { unit: known[0], factor: known[1] };
}

export interface MeasureRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The values that a measure may stand for, in the common unit. Who converts rounds: a small whole number by half of
 * its unit, a larger one by little; "about" leaves more room.
 */
export function rangeOfMeasure(value: number, factor: number, about: boolean): MeasureRange {
  const small = Number.isInteger(value) && value < 20 ? 0.5 / value : 0;
  const slack = Math.max(small, about ? 0.03 : 0.015);
  return { low: value * factor * (1 - slack), high: value * factor * (1 + slack) };
}
