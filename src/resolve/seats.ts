/** Houses by whose names reports speak of a government: ISO code of the country. */
const seats: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    kremlin: 'RU',
    'white house': 'US',
    'oval office': 'US',
    'downing street': 'GB',
    whitehall: 'GB',
    elysee: 'FR',
    'elysee palace': 'FR',
    'blue house': 'KR',
    zhongnanhai: 'CN',
    bankova: 'UA',
  }),
);

/** Country whose government a house stands for, by its plain name; null for other houses. */
export function findSeat(plain: string): string | null {
  return seats.get(plain) ?? null;
}
