/**
 * Organisations whose members are states: one line each, three fields split by `|`.
 * English name | other names | whether reports treat it as an actor among states (bloc) or as an agency (agency).
 */
const blocRows = `
European Union|EU,E.U.|bloc
North Atlantic Treaty Organization|NATO,Nato,North Atlantic Treaty Organisation,North Atlantic Alliance|bloc
United Nations|UN,U.N.,UNO|bloc
African Union|AU,A.U.|bloc
Association of Southeast Asian Nations|ASEAN,Asean|bloc
Arab League|League of Arab States|bloc
Commonwealth of Independent States|CIS|bloc
Commonwealth of Nations|British Commonwealth|bloc
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|bloc
Eurasian Economic Union|EAEU,EEU|bloc
Economic Community of West African States|ECOWAS,Ecowas|bloc
Southern African Development Community|SADC|bloc
East African Community|EAC|bloc
Intergovernmental Authority on Development|IGAD|bloc
Gulf Cooperation Council|GCC,Gulf Co-operation Council|bloc
Group of Seven|G7,G-7|bloc
Group of Eight|G8,G-8|bloc
Group of Twenty|G20,G-20|bloc
Group of 77|G77,G-77|bloc
BRICS|Brics|bloc
Shanghai Cooperation Organization|SCO,Shanghai Cooperation Organisation|bloc
Organization of the Petroleum Exporting Countries|OPEC,Opec,OPEC+|bloc
Organization of Islamic Cooperation|OIC,Organisation of Islamic Cooperation|bloc
Organization of American States|OAS,Organisation of American States|bloc
Organization for Security and Co-operation in Europe|OSCE,Organization for Security and Cooperation in Europe|bloc
Organisation for Economic Co-operation and Development|OECD|bloc
Council of Europe||bloc
Mercosur|Mercosul,Southern Common Market|bloc
Caribbean Community|CARICOM,Caricom|bloc
Union of South American Nations|UNASUR,Unasur|bloc
Community of Latin American and Caribbean States|CELAC,Celac|bloc
Pacific Islands Forum|PIF|bloc
Asia-Pacific Economic Cooperation|APEC,Apec|bloc
South Asian Association for Regional Cooperation|SAARC,Saarc|bloc
Alliance of Sahel States|AES|bloc
Visegrad Group|Visegrád Group,V4|bloc
Nordic Council||bloc
Benelux||bloc
Non-Aligned Movement|NAM|bloc
Warsaw Pact|Warsaw Treaty Organization|bloc
League of Nations||bloc
Five Eyes||bloc
AUKUS|Aukus|bloc
European Commission|EC|agency
European Parliament||agency
European Council||agency
European Central Bank|ECB|agency
European Court of Human Rights|ECHR|agency
Eurozone||bloc
International Criminal Court|ICC|agency
International Court of Justice|ICJ|agency
International Atomic Energy Agency|IAEA|agency
International Monetary Fund|IMF|agency
International Committee of the Red Cross|ICRC|agency
International Olympic Committee|IOC|agency
International Organization for Migration|IOM|agency
International Labour Organization|ILO|agency
World Bank|World Bank Group|agency
World Health Organization|WHO,World Health Organisation|agency
World Trade Organization|WTO,World Trade Organisation|agency
World Food Programme|WFP,World Food Program|agency
Food and Agriculture Organization|FAO|agency
UN Security Council|U.N. Security Council,United Nations Security Council,UNSC|agency
UN General Assembly|U.N. General Assembly,United Nations General Assembly,UNGA|agency
UN Human Rights Council|U.N. Human Rights Council,UNHRC|agency
UNESCO|Unesco|agency
UNICEF|Unicef|agency
UNHCR||agency
UNRWA||agency
Interpol|INTERPOL|agency
Europol|EUROPOL|agency
Frontex||agency
FIFA|Fifa|agency
UEFA|Uefa|agency
`;

/** An organisation of states. `bloc` is false for the agencies (courts, banks, programmes) that act in its name. */
export interface Bloc {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly bloc: boolean;
}

function readBloc(row: string): Bloc {
  const [name = '', aliases = '', kind = ''] = row.split('|');
  return { name, aliases: aliases.split(',').filter(Boolean), bloc: kind === 'bloc' };
}

export const blocs: readonly Bloc[] = blocRows.trim().split('\n').map(readBloc);

const byForm = new Map(
  blocs.flatMap((bloc) => [bloc.name, ...bloc.aliases].map((form) => [form, bloc] as const)),
);

/** The organisation of states that a text names, without article and in the letter case of print ("EU", not "eu"). */
export function findBloc(text: string): Bloc | null {
  return byForm.get(text) ?? null;
}
