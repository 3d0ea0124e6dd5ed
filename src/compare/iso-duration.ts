const daysOf: Readonly<Record<string, number>> = { Y: 365.25, M: 30.4375, W: 7, D: 1 };

/** Days of a TIMEX3 duration ("P2D", "PT48H", "P1W"); null for vague ones ("PXD") and for what is no duration. */
export function durationDays(value: string): number | null {
  const match = /^P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?)?$/.exec(value);
  if (!match || value === 'P' || value === 'PT') return null;
  const [, count, unit, hours, minutes] = match;
  const whole = count && unit ? Number(count) * (daysOf[unit] ?? 0) : 0;
  return whole + Number(hours ?? 0) / 24 + Number(minutes ?? 0) / 1440;
}
