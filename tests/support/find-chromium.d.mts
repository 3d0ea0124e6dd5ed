/** The path of a Chromium: named, installed, or installed now; null when none can be had. */
export function findChromium(root: string, playwright: string): string | null;
