/** Stands for the app's own address where none is known; no real host can have it. */
const nowhere = 'https://app.invalid/';

/** What must not stand in an address, plain or percent-encoded: it makes browsers and servers read it differently. */
const tricks = /[\\\p{Cc}?#]|^\/\/|^\s|\s$/u;

/**
 * True when `address` names a folder of the app's own origin: a relative path, a path from the root, or a full
 * address with the origin of `home`. Protocol-relative addresses, other schemes, user names, backslashes, control
 * characters and their encoded forms are refused.
 */
export function isOwnAddress(address: string, home: string = nowhere): boolean {
  if (address === '' || !unwrapPercents(address).every((form) => !tricks.test(form))) return false;
  const base = new URL(URL.canParse(home) ? home : nowhere);
  if (!URL.canParse(address, base)) return false;
  const target = new URL(address, base);
  return sameOrigin(target, base) && target.username === '' && target.password === '';
}

/** Files have no origin of their own: there only the scheme can be compared. */
function sameOrigin(a: URL, b: URL): boolean {
  return a.protocol === b.protocol && a.host === b.host;
}

/** The address and what is left after undoing percent signs once and twice. */
function unwrapPercents(address: string): readonly string[] {
  const once = decodePercents(address);
  return [address, once, decodePercents(once)];
}

/** Undoes the percent signs of plain ASCII only, which never fails; no trick needs other letters. */
function decodePercents(words: string): string {
  return words.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
