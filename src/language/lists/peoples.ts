/**
 * Words for peoples that are no state's: one line each, three fields split by `|`, forms split by a comma.
 * Adjectives | people | what holds the people together.
 */
const peopleRows = `
Western,Westernised,Westernized|Westerners,Westerner|region
European,Eastern European,eastern European,Western European,western European,Central European,central European,Northern European,northern European,Southern European,southern European,Pan-European|Europeans,European,Eastern Europeans|region
African,West African,East African,North African,Southern African,Sub-Saharan African,sub-Saharan African|Africans,African|region
Asian,Southeast Asian,South Asian,East Asian,Central Asian|Asians,Asian|region
Latin American,South American,Central American,North American|Latin Americans,South Americans,Central Americans|region
Middle Eastern||region
Arab,Arabian,Pan-Arab|Arabs,Arab|region
Caribbean||region
Scandinavian,Nordic|Scandinavians|region
Baltic||region
Balkan||region
Caucasian||region
Pacific Islander|Pacific Islanders|region
Korean|Koreans,Korean|region
Kurdish|Kurds,Kurd|ethnic
Chechen|Chechens,Chechen|ethnic
Ingush||ethnic
Dagestani|Dagestanis|ethnic
Abkhaz,Abkhazian|Abkhazians|ethnic
Ossetian,South Ossetian|Ossetians|ethnic
Tatar,Crimean Tatar|Tatars,Crimean Tatars,Tatar|ethnic
Crimean|Crimeans|ethnic
Bashkir|Bashkirs|ethnic
Circassian|Circassians|ethnic
Uyghur,Uighur|Uyghurs,Uighurs,Uyghur,Uighur|ethnic
Kashmiri|Kashmiris|ethnic
Punjabi|Punjabis|ethnic
Sindhi|Sindhis|ethnic
Baloch,Baluch,Balochi|Baloch,Baluchis|ethnic
Pashtun,Pathan|Pashtuns,Pashtun|ethnic
Hazara|Hazaras,Hazara|ethnic
Tamil|Tamils,Tamil|ethnic
Sinhalese||ethnic
Bengali|Bengalis|ethnic
Gujarati|Gujaratis|ethnic
Rohingya|Rohingyas,Rohingya|ethnic
Karen||ethnic
Kachin||ethnic
Hmong||ethnic
Tibetan|Tibetans|ethnic
Cantonese||ethnic
Basque|Basques,Basque|ethnic
Catalan|Catalans,Catalan|ethnic
Galician|Galicians|ethnic
Breton|Bretons|ethnic
Corsican|Corsicans|ethnic
Sicilian|Sicilians|ethnic
Flemish|Flemings|ethnic
Walloon|Walloons|ethnic
Bavarian|Bavarians|ethnic
Roma,Romani|Roma,Romanies|ethnic
Sami|Sami|ethnic
Bosniak|Bosniaks|ethnic
Bosnian Serb,Bosnian Croat|Bosnian Serbs,Bosnian Croats|ethnic
Copt,Coptic|Copts|religious
Berber,Amazigh|Berbers|ethnic
Tuareg|Tuaregs,Tuareg|ethnic
Hausa|Hausas,Hausa|ethnic
Fulani|Fulanis,Fulani|ethnic
Yoruba|Yorubas,Yoruba|ethnic
Igbo|Igbos,Igbo|ethnic
Tigrayan|Tigrayans,Tigrayan|ethnic
Oromo|Oromos,Oromo|ethnic
Amhara|Amharas,Amhara|ethnic
Hutu|Hutus,Hutu|ethnic
Tutsi|Tutsis,Tutsi|ethnic
Zulu|Zulus,Zulu|ethnic
Darfuri|Darfuris|ethnic
Gazan|Gazans,Gazan|ethnic
Assyrian|Assyrians|ethnic
Yazidi,Yezidi|Yazidis,Yezidis,Yazidi|religious
Druze|Druze|religious
Alawite|Alawites,Alawite|religious
Maronite|Maronites|religious
Hispanic|Hispanics|ethnic
Latino,Latina,Latinx|Latinos,Latinas|ethnic
African-American,African American,Afro-American|African-Americans,African Americans|ethnic
Native American|Native Americans|ethnic
Maori,Māori|Maoris,Māori|ethnic
Aboriginal|Aboriginals,Aborigines|ethnic
Inuit|Inuit|ethnic
Hawaiian|Hawaiians|ethnic
Quebecois,Québécois|Quebecers|ethnic
Muslim,Moslem,Islamic,Islamist|Muslims,Muslim,Islamists|religious
Sunni|Sunnis,Sunni|religious
Shiite,Shi'ite,Shia,Shi'a|Shiites,Shi'ites,Shias,Shiite|religious
Wahhabi,Salafi,Salafist|Wahhabis,Salafists|religious
Houthi|Houthis,Houthi|religious
Jewish|Jews,Jew|religious
Zionist|Zionists|religious
Christian|Christians,Christian|religious
Catholic,Roman Catholic|Catholics,Catholic|religious
Protestant|Protestants,Protestant|religious
Evangelical|Evangelicals|religious
Anglican|Anglicans|religious
Orthodox||religious
Mormon|Mormons|religious
Hindu|Hindus,Hindu|religious
Buddhist|Buddhists,Buddhist|religious
Sikh|Sikhs,Sikh|religious
`;

export const peopleBonds = ['region', 'ethnic', 'religious'] as const;
export type PeopleBond = (typeof peopleBonds)[number];

export interface PeopleHit {
  readonly form: 'adjective' | 'demonym';
  readonly bond: PeopleBond;
}

function readBond(field: string | undefined): PeopleBond {
  return peopleBonds.find((bond) => bond === field) ?? 'ethnic';
}

function indexPeoples(): ReadonlyMap<string, PeopleHit> {
  const index = new Map<string, PeopleHit>();
  for (const row of peopleRows.trim().split('\n')) {
    const [adjectives = '', people = '', field] = row.split('|');
    const bond = readBond(field);
    for (const text of people.split(',')) index.set(text, { form: 'demonym', bond });
    for (const text of adjectives.split(',')) index.set(text, { form: 'adjective', bond });
  }
  index.delete('');
  return index;
}

const peoples = indexPeoples();

/** How a text names a people that is no state's ("Western", "Kurds"), case-sensitive; null where it does not. */
export function findPeople(text: string): PeopleHit | null {
  return peoples.get(text) ?? null;
}

/** Every form that `findPeople` knows. */
export const peopleForms: readonly string[] = [...peoples.keys()];
