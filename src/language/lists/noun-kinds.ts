/** Nouns that stand for somebody or something that a report can name, by lemma. Lists of the language, not of a story. */
const officeWords =
  'president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman ' +
  'representative king queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop imam ayatollah ' +
  'general brigadier commodore corporal constable colonel admiral captain major lieutenant sergeant commander marshal judge justice prosecutor attorney ' +
  'ambassador envoy spokesperson spokesman spokeswoman commissioner director chairman chairwoman chairperson chair ' +
  'chief head ceo executive manager coach deputy speaker mp lawmaker chancellor councillor treasurer ' +
  'negotiator diplomat consul inspector sheriff superintendent administrator official undersecretary';

const personWords =
  'founder co-founder worshipper pilgrim commuter shopper person man woman boy girl child adult baby infant teenager student pupil teacher professor doctor nurse surgeon ' +
  'national compatriot leader activist figure member laureate winner politician journalist reporter correspondent editor author writer ' +
  'lawyer analyst expert observer critic supporter opponent dissident rebel militant fighter soldier officer ' +
  'policeman policewoman firefighter rescuer paramedic pilot driver passenger crew sailor miner worker employee ' +
  'farmer fisherman tourist traveller traveler resident citizen villager refugee migrant prisoner detainee hostage ' +
  'captive inmate victim survivor casualty suspect defendant witness attacker gunman assailant bomber shooter killer ' +
  'terrorist insurgent separatist protester protestor demonstrator player athlete striker goalkeeper midfielder ' +
  'defender captain champion runner swimmer cyclist fan candidate voter shareholder investor owner executive buyer ' +
  'seller customer client patient neighbour neighbor ally enemy rival colleague partner friend guest host relative ' +
  'aide adviser advisor assistant veteran pensioner billionaire businessman businesswoman entrepreneur scientist ' +
  'counterpart predecessor successor teammate researcher historian economist engineer artist singer actor actress priest monk individual civilian personnel ' +
  'troop staff peacekeeper mediator kidnapper captor smuggler trafficker hacker spy agent guard bodyguard ' +
  'investigator detective coroner seismologist meteorologist climber hiker skier diver motorist trader banker tenant juror ' +
  'commentator legislator parliamentarian delegate militiaman serviceman marine commando sniper recruit conscript crewman ' +
  'crewmember steward attendant skipper dispatcher controller evacuee returnee settler herder thief robber burglar looter ' +
  'creditor bidder bondholder parishioner mourner bystander onlooker holidaymaker medic physician specialist ' +
  'consultant whistleblower informant interpreter photographer cameraman blogger columnist musician referee winger rider ' +
  'docker stevedore pirate plotter putschist mutineer conspirator employer fireman ranger trucker picket hijacker rioter ' +
  'campaigner organiser organizer technician astronaut geologist virologist scholar elector extremist islamist jihadist ' +
  'accountant architect builder carpenter clerk mechanic plumber poet psychologist shopkeeper volunteer waiter waitress umpire ' +
  'schoolgirl schoolboy schoolchild classmate toddler newborn pedestrian passerby reveller partygoer mountaineer crewmate seafarer stowaway ' +
  'guerrilla gangster stationmaster master copilot co-pilot farmhand shepherd midwife contractor labourer laborer electrician lifeguard ' +
  'warden jailer plaintiff litigant landlord homeowner householder islander churchgoer clergyman nun cleric schoolteacher headteacher ' +
  'lecturer sportsman footballer cricketer bowler golfer photojournalist presenter broadcaster influencer orphan mercenary airman ' +
  'paratrooper reservist backbencher';

const kinWords =
  'sister brother mother father wife husband son daughter spouse parent uncle aunt cousin nephew niece grandfather ' +
  'grandmother grandson granddaughter stepson stepdaughter half-brother half-sister twin sibling widow widower ' +
  'fiance fiancee girlfriend boyfriend ex-wife ex-husband';

const groupWords =
  'people family couple crowd public population community tribe youth dead injured wounded missing';

const bodyWords =
  'government administration authority police army military navy force parliament congress senate ministry court ' +
  'tribunal agency company firm corporation group party union organisation organization bank club team university ' +
  'school hospital airline carrier council commission committee department office bureau regime opposition ' +
  'movement coalition alliance federation association league embassy consulate cabinet militia guard service ' +
  'headquarters center centre newspaper broadcaster outlet station channel magazine watchdog regulator charity ' +
  'foundation institute board manufacturer maker operator supplier startup conglomerate junta security intelligence ' +
  'brigade battalion regiment fleet unit squad cartel gang network campaign ' +
  'automaker brewer brewery carmaker steelmaker chipmaker drugmaker planemaker shipbuilder homebuilder toymaker phonemaker tyremaker cooperative insurer lender publisher retailer subsidiary think-tank utility website';

const placeWords =
  'country nation state city town village province region district capital island area site border coast river lake ' +
  'sea mountain valley street square building house home palace prison jail camp base port bridge road highway ' +
  'stadium school church mosque temple market hotel factory plant mine airport station neighbourhood neighborhood ' +
  'borough commune county hamlet municipality peninsula resort suburb township';

const commodityWords =
  'oil gas petroleum crude coal gold silver copper iron steel aluminium aluminum nickel lithium cobalt uranium ' +
  'plutonium potash fertilizer fertiliser wheat grain corn maize rice soybean sugar coffee cocoa cotton timber ' +
  'fuel diesel petrol gasoline electricity diamond phosphate sunflower barley beef pork milk palladium platinum';

const platformWords =
  'Telegram Twitter Facebook Instagram WhatsApp YouTube TikTok LinkedIn Pinterest Reddit Snapchat Weibo WeChat ' +
  'VKontakte Threads Bluesky Mastodon Discord Signal Skype Zoom Viber';

const awardWords = 'prize award medal trophy cup oscar nobel grammy emmy pulitzer';

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const officeNouns = listWords(officeWords);
export const kinNouns = listWords(kinWords);
export const commodityNouns = listWords(commodityWords);
export const platformNames = listWords(platformWords);
export const awardNouns = listWords(awardWords);
export const countryNouns = listWords('country nation state');
/** Bodies that act in a country's name: no tie to the country is worth stating, they are the country. */
export const governmentNouns = listWords('government administration regime junta cabinet');

/** What bodies are called beside their names: "retailer Acme", "the Acme monitoring service". */
export const bodySorts = listWords(
  'company firm group bank airline carrier maker manufacturer producer provider operator retailer supplier insurer lender startup chain ' +
    'newspaper broadcaster channel website platform agency watchdog regulator service network organisation organization ' +
    'union movement party militia club band',
);

const personNouns = listWords(`${personWords} ${officeWords} ${kinWords}`);
const groupNouns = listWords(groupWords);
const bodyNouns = listWords(bodyWords);
const placeNouns = listWords(placeWords);

/** Kind of what a noun stands for, by lemma; null for nouns of things and thoughts. */
export function kindOfNoun(
  lemma: string,
): 'person' | 'group' | 'organisation' | 'place' | 'commodity' | null {
  if (groupNouns.has(lemma)) return 'group';
  if (personNouns.has(lemma)) return 'person';
  if (countryNouns.has(lemma)) return 'place';
  if (bodyNouns.has(lemma)) return 'organisation';
  if (placeNouns.has(lemma)) return 'place';
  return commodityNouns.has(lemma) ? 'commodity' : null;
}
