/** Months by their full names. */
export const monthNames =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Names of days and months, which name nobody. */
export const calendarWords = new RegExp(
  `^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|${monthNames.source}`,
  'u',
);
