/** Nouns of things that do something in the news or have it done to them, by lemma. Lists of the language, not of a story. */
const vehicleWords =
  'ship vessel freighter tanker ferry boat barge trawler yacht submarine warship frigate destroyer carrier plane airplane ' +
  'aeroplane aircraft jet airliner jetliner helicopter chopper warplane bomber glider balloon train tram locomotive bus coach car ' +
  'truck lorry van taxi minibus motorcycle ambulance convoy spacecraft rocket satellite capsule lifeboat dinghy raft';
const weaponWords =
  'missile drone bomb projectile torpedo grenade warhead explosive icbm slbm irbm srbm mrbm uav ied';
const structureWords = 'dam levee dyke dike embankment tunnel pipeline reactor crane scaffolding pier';
const forceWords =
  'earthquake quake tremor aftershock storm hurricane typhoon cyclone tornado tsunami avalanche landslide mudslide volcano wildfire ' +
  'blaze fire explosion blast flood';

const thingNouns: ReadonlySet<string> = new Set(
  `${vehicleWords} ${weaponWords} ${structureWords} ${forceWords}`.split(' '),
);

const weaponNouns: ReadonlySet<string> = new Set(weaponWords.split(' '));

const vehicleNouns: ReadonlySet<string> = new Set(vehicleWords.split(' '));

/** True for what takes people and goods from one place to another. */
export function isVehicleNoun(lemma: string): boolean {
  return vehicleNouns.has(lemma);
}

/** True for what is fired or thrown, without a crew. */
export function isWeaponNoun(lemma: string): boolean {
  return weaponNouns.has(lemma);
}

/** True for a vehicle, a weapon, a structure or a force of nature. */
export function isThingNoun(lemma: string): boolean {
  return thingNouns.has(lemma);
}
