const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Number of a month, 1 to 12, from its name or its first three or four letters, stop allowed; null for other words. */
export function readMonth(word: string): number | null {
  const letters = word.toLowerCase().replace(/\.$/, '');
  if (letters.length < 3) return null;
  const index = monthNames.findIndex(
    (name) => name === letters || (letters.length <= 4 && name.startsWith(letters)),
  );
  return index < 0 ? null : index + 1;
}

/**
 * First full date (day, month and year) in a short text, as an EDTF day ("2025-03-14"), or null. Between two
 * numbers and a year, a number over 12 tells day from month; where both could be either, only month and year
 * would be certain, and nothing is returned.
 */
export function readCalendarDate(text: string): string | null {
  const short = text.slice(0, 300);
  if (!/\d{4}/.test(short)) return null;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(short);
  if (iso) return edtfDay(iso[1], iso[2], iso[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})\b/u.exec(short);
  if (dayFirst) return edtfNamed(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(short);
  if (monthFirst) return edtfNamed(monthFirst[3], monthFirst[1], monthFirst[2]);
  return readNumbers(short);
}

function readNumbers(text: string): string | null {
  const found = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
  if (!found) return null;
  const [, one = '', two = '', year] = found;
  if (Number(one) > 12) return edtfDay(year, two, one);
  if (Number(two) > 12 || one === two) return edtfDay(year, one, two);
  return null;
}

function edtfNamed(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const number = readMonth(month ?? '');
  return number === null ? null : edtfDay(year, String(number), day);
}

function edtfDay(year = '', month = '', day = ''): string | null {
  const fits =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(year, month);
  return fits ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function daysIn(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
