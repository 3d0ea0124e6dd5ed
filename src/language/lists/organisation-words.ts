/** Words at the head of an organisation's name, lower case: "Ministry of …", "… Committee". */
export const organisationHeads: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association authority bank battalion board brigade broadcasting
  brotherhood bureau cabinet center centre chamber church club coalition college command commission committee community
  company conference confederation congress consortium constabulary consulate cooperative corporation corps council court
  department directorate division embassy federation fleet force forces forum foundation front fund government group guard
  guards headquarters holdings hospital initiative institute institution intelligence jihad journal laboratories laboratory
  league legion militia ministry mission mosque movement museum navy network newspaper office opera orchestra organisation
  organization pact parliament partnership party police press prosecutors province regiment republicans school senate
  service services society station studios syndicate taskforce team television temple tribunal trust union unit
  united university watch airlines airways automobiles bancorp brewery communications electric electronics energy
  enterprises entertainment financial foods gas industries insurance international labs logistics media motors news oil
  partners petroleum pharmaceuticals power productions properties publishing radio railways records resources retail
  securities semiconductor software solutions steel systems technologies technology telecom times tribune post herald
  gazette chronicle daily observer telegraph guardian`.split(/\s+/),
);

/** Words that end the name of a company, lower case, with and without the period. */
export const companySuffixes: ReadonlySet<string> = new Set(
  `inc inc. corp corp. co co. ltd ltd. llc llp plc lp gmbh ag nv n.v. sa s.a. spa s.p.a. srl ab oy oyj asa kk pty bhd
  holdings group bancorp incorporated limited corporation company`.split(/\s+/),
);

/** Words inside the name of a place, lower case: "Lake …", "… Street". */
export const placeHeads: ReadonlySet<string> = new Set(
  `airport avenue bay beach boulevard bridge camp canal cape castle city coast county creek desert district drive forest
  fort garden gardens glacier gulf harbor harbour heights highway hill hills hotel island islands isle jail lake lane mount
  mountain mountains north oblast ocean palace park parish pass peak peninsula plain plateau plaza port prefecture
  prison province quay range reef region reservoir ridge river road sea shore south springs square stadium state station
  strait straits street territory town tower township valley village volcano west east zoo`.split(/\s+/),
);

/** Regions, seas and other places larger or smaller than a country, in the letter case of print. */
export const knownRegions: readonly string[] =
  `Middle East|Western world|Arab world|Muslim world|Global South|Western Hemisphere|Near East|Far East|West Bank|Gaza Strip|Gaza|East Jerusalem|Golan Heights|Kurdistan
Crimea|Donbas|Donbass|Transnistria|Transdniestria|Abkhazia|South Ossetia|North Ossetia|Nagorno-Karabakh|Karabakh|Chechnya|Dagestan
Ingushetia|Tatarstan|Siberia|Caucasus|North Caucasus|South Caucasus|Balkans|Western Balkans|Baltics|Scandinavia|Catalonia|Basque Country
Bavaria|Saxony|Tuscany|Sicily|Sardinia|Lombardy|Corsica|Brittany|Normandy|Flanders|Wallonia|Andalusia|Galicia|Transylvania|Anatolia
Kashmir|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Assam|Kerala|Gujarat|Maharashtra|Bihar|Uttar Pradesh|Tamil Nadu|West Bengal|Manipur
Xinjiang|Inner Mongolia|Guangdong|Sichuan|Hubei|Hunan|Yunnan|Fujian|Shandong|Henan|Okinawa|Hokkaido|Fukushima|Java|Sumatra|Bali|Papua
Aceh|Borneo|Mindanao|Luzon|Rakhine|Darfur|Tigray|Amhara|Oromia|Puntland|Somaliland|Sahel|Maghreb|Horn of Africa|Kivu|North Kivu
South Kivu|Katanga|Biafra|Zanzibar|Sinai|Sinai Peninsula|Latin America|Central America|South America|North America|Europe|Asia|Africa
Oceania|Eastern Europe|Western Europe|Central Europe|Central Asia|Southeast Asia|South Asia|East Asia|West Africa|East Africa
North Africa|Southern Africa|Sub-Saharan Africa|Central Africa|Arabian Peninsula|Korean Peninsula|Iberian Peninsula|Persian Gulf
Gulf of Mexico|Gulf of Aden|Gulf of Oman|Strait of Hormuz|Taiwan Strait|South China Sea|East China Sea|Sea of Japan|Sea of Azov
Black Sea|Red Sea|Dead Sea|Caspian Sea|Baltic Sea|North Sea|Mediterranean|Mediterranean Sea|Atlantic|Pacific|Atlantic Ocean
Pacific Ocean|Indian Ocean|Arctic|Arctic Ocean|Caribbean|Suez Canal|Panama Canal|Bosphorus|English Channel|Himalayas|Alps|Andes
Sahara|Amazon|Nile|Danube|Rhine|Dnipro|Dnieper|Volga|Mekong|Yangtze|Ganges|Euphrates|Tigris|Euphrates River|Kremlin
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky
Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey
New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee
Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan
Nova Scotia|Newfoundland|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Yorkshire|Cornwall|Kent|Essex|Sussex
Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Hollywood|Silicon Valley|Wall Street|Capitol Hill|Long Island|Cape Cod|Holy Land`.split(
    /[|\n]/,
  );
