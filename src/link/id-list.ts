/** Writes a list of ids as one parameter: comma between, and a comma or percent sign inside an id escaped. */
export function writeList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

/** The items of a list as `writeList` makes it, in order, without empty and repeated ones. */
export function readList(words: string): readonly string[] {
  const items = words.split(',').map((item) => item.replace(/%2C/gi, ',').replaceAll('%25', '%'));
  return [...new Set(items)].filter((item) => item !== '');
}
