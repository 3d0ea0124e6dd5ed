/**
 * The states of the world: one line a state, six fields split by `|`, the forms within a field by a comma.
 * ISO 3166-1 code | English name | other names | adjectives | people | seat of government, the usual form first.
 * Kosovo (XK), Palestine, Taiwan and the Holy See stand here because reports speak of them as of states.
 * Names: Unicode CLDR; adjectives, people and other names were written for this project.
 */
export const stateRows = `
AF|Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
AL|Albania||Albanian|Albanians|Tirana
DZ|Algeria||Algerian|Algerians|Algiers
AD|Andorra||Andorran|Andorrans|Andorra la Vella
AO|Angola||Angolan|Angolans|Luanda
AG|Antigua and Barbuda|Antigua|Antiguan,Barbudan|Antiguans,Barbudans|St. John's,Saint John's
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Argentines,Argentinians,Argentineans|Buenos Aires
AM|Armenia||Armenian|Armenians|Yerevan
AU|Australia||Australian|Australians|Canberra
AT|Austria||Austrian|Austrians|Vienna
AZ|Azerbaijan|Azerbaijan Republic|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian|Bahamians|Nassau
BH|Bahrain||Bahraini|Bahrainis|Manama
BD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka
BB|Barbados||Barbadian|Barbadians|Bridgetown
BY|Belarus|Republic of Belarus,Belorussia,Byelorussia|Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians|Minsk
BE|Belgium||Belgian|Belgians|Brussels
BZ|Belize||Belizean|Belizeans|Belmopan
BJ|Benin||Beninese|Beninese|Porto-Novo,Cotonou
BT|Bhutan||Bhutanese|Bhutanese|Thimphu
BO|Bolivia||Bolivian|Bolivians|La Paz,Sucre
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina,BiH|Bosnian,Herzegovinian|Bosnians,Herzegovinians,Bosniaks,Bosniak|Sarajevo
BW|Botswana||Botswanan,Batswana|Batswana,Motswana,Botswanans|Gaborone
BR|Brazil||Brazilian|Brazilians|Brasília,Brasilia
BN|Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BG|Bulgaria||Bulgarian|Bulgarians|Sofia
BF|Burkina Faso|Burkina,Upper Volta|Burkinabe,Burkinabé|Burkinabe,Burkinabè|Ouagadougou
BI|Burundi||Burundian|Burundians|Gitega,Bujumbura
KH|Cambodia||Cambodian|Cambodians|Phnom Penh
CM|Cameroon||Cameroonian|Cameroonians|Yaoundé,Yaounde
CA|Canada||Canadian|Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cabo Verdean,Cape Verdean|Cabo Verdeans,Cape Verdeans|Praia
CF|Central African Republic||Central African|Central Africans|Bangui
TD|Chad||Chadian|Chadians|N'Djamena,Ndjamena
CL|Chile||Chilean|Chileans|Santiago
CN|China|PRC,P.R.C.,People's Republic of China,Mainland China,mainland China|Chinese|Chinese|Beijing,Peking
CO|Colombia||Colombian|Colombians|Bogotá,Bogota
KM|Comoros||Comorian,Comoran|Comorans,Comorians|Moroni
CR|Costa Rica||Costa Rican|Costa Ricans|San José,San Jose
HR|Croatia||Croatian|Croats,Croat,Croatians|Zagreb
CU|Cuba||Cuban|Cubans|Havana
CY|Cyprus||Cypriot|Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech|Czechs|Prague
CD|Democratic Republic of Congo|Congo-Kinshasa,DR Congo,DRC,D.R. Congo,D.R.C.,Democratic Republic of the Congo,Zaire|Congolese|Congolese|Kinshasa
DK|Denmark||Danish|Danes,Dane|Copenhagen
DJ|Djibouti||Djiboutian|Djiboutians|Djibouti City
DM|Dominica||Dominican|Dominicans|Roseau
DO|Dominican Republic||Dominican|Dominicans|Santo Domingo
TL|East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese|Timorese,East Timorese|Dili
EC|Ecuador||Ecuadorean,Ecuadorian|Ecuadoreans,Ecuadorians|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian|Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorean|Salvadorans,Salvadoreans|San Salvador
GQ|Equatorial Guinea||Equatoguinean,Equatorial Guinean|Equatoguineans,Equatorial Guineans|Malabo
ER|Eritrea||Eritrean|Eritreans|Asmara
EE|Estonia||Estonian|Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi,Emaswati|Swazis,Emaswati|Mbabane,Lobamba
ET|Ethiopia||Ethiopian|Ethiopians|Addis Ababa
FJ|Fiji||Fijian|Fijians|Suva
FI|Finland||Finnish|Finns,Finn|Helsinki
FR|France|French Republic|French|Frenchman,Frenchmen,Frenchwoman,French|Paris
GA|Gabon||Gabonese|Gabonese|Libreville
GM|Gambia|The Gambia|Gambian|Gambians|Banjul
GE|Georgia|Republic of Georgia|Georgian|Georgians|Tbilisi
DE|Germany|West Germany,Federal Republic of Germany|German|Germans|Berlin
GH|Ghana||Ghanaian|Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek|Greeks|Athens
GD|Grenada||Grenadian|Grenadians|St. George's,Saint George's
GT|Guatemala||Guatemalan|Guatemalans|Guatemala City
GN|Guinea|Guinea-Conakry|Guinean|Guineans|Conakry
GW|Guinea-Bissau||Bissau-Guinean|Bissau-Guineans|Bissau
GY|Guyana||Guyanese|Guyanese|Georgetown
HT|Haiti||Haitian|Haitians|Port-au-Prince
HN|Honduras||Honduran|Hondurans|Tegucigalpa
HU|Hungary||Hungarian|Hungarians|Budapest
IS|Iceland||Icelandic|Icelanders,Icelander|Reykjavik,Reykjavík
IN|India|Republic of India|Indian|Indians|New Delhi,Delhi
ID|Indonesia||Indonesian|Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran|Iranian|Iranians|Tehran,Teheran
IQ|Iraq||Iraqi|Iraqis|Baghdad
IE|Ireland|Republic of Ireland,Irish Republic,Éire|Irish|Irish,Irishman,Irishmen,Irishwoman,Irishwomen|Dublin
IL|Israel|State of Israel|Israeli|Israelis|Jerusalem
IT|Italy||Italian|Italians|Rome
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Ivorians,Ivoirians|Yamoussoukro,Abidjan
JM|Jamaica||Jamaican|Jamaicans|Kingston
JP|Japan||Japanese|Japanese|Tokyo
JO|Jordan||Jordanian|Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan
KE|Kenya||Kenyan|Kenyans|Nairobi
KI|Kiribati||I-Kiribati|I-Kiribati,I-Kiribatis|South Tarawa,Tarawa
XK|Kosovo||Kosovar,Kosovan|Kosovars,Kosovans|Pristina,Prishtina
KW|Kuwait||Kuwaiti|Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic,Kirghizia,Kirgizia|Kyrgyz,Kyrgyzstani|Kyrgyz,Kyrgyzstanis|Bishkek
LA|Laos||Lao,Laotian|Laotians,Lao|Vientiane
LV|Latvia||Latvian|Latvians|Riga
LB|Lebanon||Lebanese|Lebanese|Beirut
LS|Lesotho||Basotho|Basotho,Mosotho|Maseru
LR|Liberia||Liberian|Liberians|Monrovia
LY|Libya||Libyan|Libyans|Tripoli
LI|Liechtenstein||Liechtenstein,Liechtensteiner|Liechtensteiners|Vaduz
LT|Lithuania||Lithuanian|Lithuanians|Vilnius
LU|Luxembourg||Luxembourgish|Luxembourgers,Luxembourger|Luxembourg City
MG|Madagascar||Malagasy,Madagascan|Malagasy,Madagascans|Antananarivo
MW|Malawi||Malawian|Malawians|Lilongwe
MY|Malaysia||Malaysian|Malaysians|Kuala Lumpur,Putrajaya
MV|Maldives|The Maldives|Maldivian|Maldivians|Malé,Male
ML|Mali||Malian|Malians|Bamako
MT|Malta||Maltese|Maltese|Valletta
MH|Marshall Islands||Marshallese|Marshallese|Majuro
MR|Mauritania||Mauritanian|Mauritanians|Nouakchott
MU|Mauritius||Mauritian|Mauritians|Port Louis
MX|Mexico||Mexican|Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir
MD|Moldova|Republic of Moldova,Moldavia|Moldovan|Moldovans|Chișinău,Chisinau
MC|Monaco||Monegasque,Monacan|Monegasques|Monte Carlo,Monaco-Ville
MN|Mongolia||Mongolian|Mongolians|Ulaanbaatar,Ulan Bator
ME|Montenegro||Montenegrin|Montenegrins|Podgorica
MA|Morocco||Moroccan|Moroccans|Rabat
MZ|Mozambique||Mozambican|Mozambicans|Maputo
MM|Myanmar|Burma|Burmese,Myanmar|Burmese|Naypyidaw,Nay Pyi Taw
NA|Namibia||Namibian|Namibians|Windhoek
NR|Nauru||Nauruan|Nauruans|Yaren
NP|Nepal||Nepalese,Nepali|Nepalis|Kathmandu
NL|Netherlands|The Netherlands,Holland|Dutch|Dutchman,Dutchmen,Dutchwoman,Dutch|Amsterdam,The Hague
NZ|New Zealand||New Zealand,Kiwi|New Zealanders,New Zealander,Kiwis|Wellington
NI|Nicaragua||Nicaraguan|Nicaraguans|Managua
NE|Niger||Nigerien|Nigeriens|Niamey
NG|Nigeria||Nigerian|Nigerians|Abuja
KP|North Korea|DPRK,D.P.R.K.,N. Korea,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
MK|North Macedonia|Macedonia,FYROM|Macedonian|Macedonians|Skopje
NO|Norway||Norwegian|Norwegians|Oslo
OM|Oman||Omani|Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad
PW|Palau||Palauan|Palauans|Ngerulmud,Koror
PS|Palestine|Palestinian Territories,Palestinian territories,State of Palestine,Occupied Palestinian Territory|Palestinian|Palestinians|Ramallah,East Jerusalem
PA|Panama||Panamanian|Panamanians|Panama City
PG|Papua New Guinea||Papua New Guinean|Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan|Paraguayans|Asunción,Asuncion
PE|Peru||Peruvian|Peruvians|Lima
PH|Philippines|The Philippines|Philippine,Filipino|Filipinos,Filipinas,Filipina|Manila
PL|Poland||Polish|Poles,Pole|Warsaw
PT|Portugal||Portuguese|Portuguese|Lisbon
QA|Qatar||Qatari|Qataris|Doha
CG|Republic of the Congo|Congo-Brazzaville,Congo Republic,Congo,Republic of Congo|Congolese|Congolese|Brazzaville
RO|Romania||Romanian,Rumanian|Romanians,Rumanians|Bucharest
RU|Russia|Russian Federation|Russian|Russians|Moscow
RW|Rwanda||Rwandan|Rwandans|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts,Saint Kitts|Kittitian,Nevisian|Kittitians,Nevisians|Basseterre
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian,St Lucian|Saint Lucians,St Lucians|Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent and Grenadines,Saint Vincent|Vincentian|Vincentians|Kingstown
WS|Samoa||Samoan|Samoans|Apia
SM|San Marino||Sammarinese|Sammarinese|City of San Marino
SA|Saudi Arabia|KSA,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis,Saudi Arabians|Riyadh
SN|Senegal||Senegalese|Senegalese|Dakar
RS|Serbia||Serbian,Serb|Serbs,Serbians|Belgrade
SC|Seychelles||Seychellois|Seychellois|Victoria
SL|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
SG|Singapore||Singaporean|Singaporeans|Singapore
SK|Slovakia||Slovak,Slovakian|Slovaks|Bratislava
SI|Slovenia||Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
SB|Solomon Islands||Solomon Islander|Solomon Islanders|Honiara
SO|Somalia||Somali,Somalian|Somalis,Somalians|Mogadishu
ZA|South Africa|Republic of South Africa,RSA|South African|South Africans|Pretoria,Cape Town,Bloemfontein
KR|South Korea|Republic of Korea,S. Korea,ROK|South Korean|South Koreans|Seoul
SS|South Sudan||South Sudanese|South Sudanese|Juba
ES|Spain|Kingdom of Spain|Spanish|Spaniards,Spaniard,Spanish|Madrid
LK|Sri Lanka|Ceylon|Sri Lankan|Sri Lankans|Colombo,Sri Jayawardenepura Kotte
SD|Sudan||Sudanese|Sudanese|Khartoum,Port Sudan
SR|Suriname||Surinamese|Surinamese|Paramaribo
SE|Sweden||Swedish|Swedes,Swede|Stockholm
CH|Switzerland||Swiss|Swiss|Bern,Berne
SY|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
ST|São Tomé and Príncipe|Sao Tome and Principe,São Tomé,Sao Tome|Santomean|Santomeans|São Tomé,Sao Tome
TW|Taiwan|Republic of China,Chinese Taipei,Formosa|Taiwanese|Taiwanese|Taipei
TJ|Tajikistan||Tajik,Tajikistani|Tajiks,Tajikistanis|Dushanbe
TZ|Tanzania|United Republic of Tanzania|Tanzanian|Tanzanians|Dodoma,Dar es Salaam
TH|Thailand|Siam|Thai|Thais|Bangkok
TG|Togo||Togolese|Togolese|Lomé,Lome
TO|Tonga||Tongan|Tongans|Nuku'alofa,Nukuʻalofa
TT|Trinidad and Tobago|Trinidad,Trinidad & Tobago,Tobago|Trinidadian,Tobagonian|Trinidadians,Tobagonians|Port of Spain
TN|Tunisia||Tunisian|Tunisians|Tunis
TR|Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish|Turks,Turk|Ankara
TM|Turkmenistan||Turkmen|Turkmens,Turkmen|Ashgabat
TV|Tuvalu||Tuvaluan|Tuvaluans|Funafuti
UG|Uganda||Ugandan|Ugandans|Kampala
UA|Ukraine||Ukrainian|Ukrainians|Kyiv,Kiev
AE|United Arab Emirates|The Emirates,Emirates,U.A.E.,UAE|Emirati|Emiratis|Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British|Britons,Briton,Brits,Brit|London
US|United States|United States of America,US,U.S.,USA,U.S.A.,U.S,America|American|Americans|Washington,Washington D.C.,Washington DC
UY|Uruguay||Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbekistani|Uzbeks,Uzbekistanis|Tashkent
VU|Vanuatu||ni-Vanuatu,Vanuatuan|ni-Vanuatu,Vanuatuans|Port Vila
VA|Vatican City|Holy See,Vatican|Vatican|Vaticans|Vatican City
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VN|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|Vietnamese|Hanoi
YE|Yemen||Yemeni|Yemenis|Sanaa,Sana'a,Aden
ZM|Zambia||Zambian|Zambians|Lusaka
ZW|Zimbabwe|Rhodesia|Zimbabwean|Zimbabweans|Harare
`;
