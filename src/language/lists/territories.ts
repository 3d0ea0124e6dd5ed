/**
 * Countries that are no states of today: parts and dependent territories with a life of their own in reports and
 * in sport, and states that have ended. One line each, seven fields split by `|`, forms within a field by a comma.
 * Code | English name | other names | adjectives | people | capital | code of the state it belongs to (territory)
 * or of the state that took its seat (former).
 * Codes: ISO 3166-1; ISO 3166-2 for parts of a state; ISO 3166-3 for states that have ended.
 */
export const territoryRows = `
GB-ENG|England||English|Englishman,Englishmen,Englishwoman,Englishwomen||GB
GB-SCT|Scotland||Scottish|Scots,Scot,Scotsman,Scotsmen,Scotswoman|Edinburgh|GB
GB-WLS|Wales||Welsh|Welshman,Welshmen,Welshwoman|Cardiff|GB
GB-NIR|Northern Ireland|Ulster|Northern Irish|Northern Irishman|Belfast|GB
CN-XZ|Tibet|Xizang|Tibetan|Tibetans|Lhasa|CN
HK|Hong Kong|Hong Kong SAR|Hongkonger|Hong Kongers,Hongkongers,Hong Konger||CN
MO|Macau|Macao|Macanese|Macanese||CN
AI|Anguilla||Anguillan|Anguillans|The Valley|GB
AS|American Samoa||American Samoan|American Samoans|Pago Pago|US
AW|Aruba||Aruban|Arubans|Oranjestad|NL
AX|Åland Islands|Aland Islands,Åland|Ålandic|Ålanders|Mariehamn|FI
BM|Bermuda||Bermudian,Bermudan|Bermudians|Hamilton|GB
BL|Saint Barthélemy|St. Barthélemy,St Barts|Barthélemois|Barthélemois|Gustavia|FR
BQ|Caribbean Netherlands|Bonaire,Sint Eustatius,Saba|Bonairean|Bonaireans|Kralendijk|NL
CK|Cook Islands||Cook Islander|Cook Islanders|Avarua|NZ
CW|Curaçao|Curacao|Curaçaoan|Curaçaoans|Willemstad|NL
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi,Saharawi|Sahrawis,Saharawis|Laayoune|MA
FK|Falkland Islands|Falklands|Falkland Islander|Falkland Islanders||GB
FO|Faroe Islands|Faroes|Faroese|Faroese|Tórshavn|DK
GF|French Guiana||French Guianese|French Guianese|Cayenne|FR
GG|Guernsey|||Guernseymen|Saint Peter Port|GB
GI|Gibraltar||Gibraltarian|Gibraltarians||GB
GL|Greenland||Greenlandic|Greenlanders,Greenlander|Nuuk|DK
GP|Guadeloupe||Guadeloupean|Guadeloupeans|Basse-Terre|FR
GU|Guam||Guamanian|Guamanians|Hagåtña|US
IM|Isle of Man||Manx|Manxmen|Douglas|GB
JE|Jersey||||Saint Helier|GB
KY|Cayman Islands|Caymans|Caymanian|Caymanians|George Town|GB
MF|Saint Martin|St. Martin||||FR
MP|Northern Mariana Islands|Northern Marianas|||Saipan|US
MQ|Martinique||Martinican|Martinicans,Martiniquais|Fort-de-France|FR
MS|Montserrat||Montserratian|Montserratians||GB
NC|New Caledonia||New Caledonian|New Caledonians|Nouméa,Noumea|FR
NU|Niue||Niuean|Niueans|Alofi|NZ
PF|French Polynesia|Tahiti|French Polynesian,Tahitian|Tahitians|Papeete|FR
PR|Puerto Rico||Puerto Rican|Puerto Ricans|San Juan|US
RE|Réunion|Reunion Island|Réunionese|Réunionese||FR
SH|Saint Helena|St. Helena|Saint Helenian||Jamestown|GB
SX|Sint Maarten|||||NL
TC|Turks and Caicos Islands|Turks and Caicos,Turks & Caicos|||Cockburn Town|GB
VG|British Virgin Islands||||Road Town|GB
VI|U.S. Virgin Islands|US Virgin Islands|||Charlotte Amalie|US
WF|Wallis and Futuna||||Mata-Utu|FR
YT|Mayotte||Mahoran|Mahorans|Mamoudzou|FR
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon||||FR
PN|Pitcairn Islands|||||GB
NF|Norfolk Island|||||AU
CX|Christmas Island|||||AU
AQ|Antarctica||Antarctic|||
`;

export const formerRows = `
SUHH|Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet|Soviets||RU
YUCS|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs||RS
CSHH|Czechoslovakia||Czechoslovak,Czechoslovakian|Czechoslovaks||CZ
DDDE|East Germany|German Democratic Republic,GDR|East German|East Germans|East Berlin|DE
CSXX|Serbia and Montenegro|||||RS
VDVN|South Vietnam||South Vietnamese|South Vietnamese|Saigon|VN
YDYE|South Yemen||South Yemeni|South Yemenis||YE
`;
