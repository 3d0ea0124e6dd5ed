/** Words before a person's name that are no part of it, lower case; "deputy prime minister" is three of them. */
export const personTitles: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame lord lady madam prof prof. professor doctor rev rev. reverend father
  pastor bishop archbishop cardinal pope rabbi imam sheikh sheik shaikh ayatollah mullah mufti monsignor sister brother
  president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman
  congressperson representative rep rep. sen sen. gov gov. pres pres. ambassador envoy commissioner councillor councilor
  councilman councilwoman alderman speaker deputy mp mep chairman chairwoman chairperson chair chief ceo cfo coo director
  director-general secretary-general secretary-treasurer manager founder co-founder head leader king queen prince princess
  duke duchess emperor empress sultan emir crown tsar baron baroness count countess judge justice magistrate attorney
  prosecutor lawyer advocate barrister solicitor counsel sheriff inspector superintendent detective officer constable chief gen gen. general
  lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. admiral adm adm. sergeant sgt
  sgt. corporal cpl private pvt brigadier brig. marshal marshall coach trainer midfielder striker goalkeeper forward
  defender winger captain skipper manager striker actor actress singer author writer journalist reporter correspondent
  editor analyst economist activist dissident blogger historian scientist spokesman spokeswoman spokesperson adviser
  advisor aide prime foreign defense defence interior finance justice opposition vice former ex- late then-president
  first lady hon hon. shri smt. herr frau monsieur madame senor señor don doña comrade`.split(/\s+/),
);

/** Offices whose holder is named by them: a place or ministry before them is no person. Lower case. */
export const officeWords: ReadonlySet<string> = new Set(
  `president presidency minister ministry secretary chancellor premier prime governor mayor senator ambassador envoy king
  queen prince sultan emir general spokesman spokeswoman spokesperson chief head leader director chairman speaker`.split(
    /\s+/,
  ),
);
