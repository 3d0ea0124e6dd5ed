const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A calendar value as one writes it: "2022", "July 2022", "14 March 2024". */
export function nameDay(value: string): string {
  const [year = '', month, day] = value.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
