/**
 * Organisations of every day's news, worldwide: one line a kind, kind | names split by a comma, as printed, without
 * an article. General stock of the field; what a story's own organisations are the namer has to find.
 */
const organisationRows = `
media|Reuters,Associated Press,AP,AFP,Agence France-Presse,BBC,BBC News,BBC World Service,CNN,CNN International,ABC News,NBC News,CBS News
media|Fox News,MSNBC,CNBC,PBS,NPR,Bloomberg,Bloomberg News,Al Jazeera,Al Arabiya,Sky News,ITV,ITV News,Channel 4,Channel 4 News,Deutsche Welle,DW
media|France 24,RFI,RFE/RL,Radio Free Europe,Radio Free Europe/Radio Liberty,Radio Liberty,Voice of America,VOA,Euronews,Politico,Axios,The Hill
media|New York Times,The New York Times,Washington Post,The Washington Post,Wall Street Journal,The Wall Street Journal,Los Angeles Times
media|USA Today,Guardian,The Guardian,The Times,The Telegraph,Daily Telegraph,The Independent,Financial Times,The Economist,Daily Mail,The Sun
media|Time magazine,Newsweek,The Atlantic,Foreign Policy,Le Monde,Le Figaro,Der Spiegel,Die Welt,Bild,Süddeutsche Zeitung,El País,El Pais,La Repubblica
media|Corriere della Sera,TASS,Tass,ITAR-TASS,Interfax,RIA Novosti,Novaya Gazeta,Meduza,RT,Sputnik,Kommersant,Xinhua,Xinhua News Agency,CCTV,CGTN
media|Global Times,People's Daily,South China Morning Post,Kyodo,Kyodo News,NHK,Asahi Shimbun,Yomiuri Shimbun,Yonhap,KCNA,Korean Central News Agency
media|Press TV,IRNA,Fars,Tasnim,Mehr,Anadolu,Anadolu Agency,TRT,TRT World,Haaretz,Jerusalem Post,Times of Israel,Ynet,WAFA,SANA,Al-Manar,Al Mayadeen
media|PTI,Press Trust of India,ANI,NDTV,Times of India,The Hindu,Hindustan Times,Indian Express,Dawn,Geo News,ARY News,Straits Times,Bangkok Post
media|Kyiv Independent,The Kyiv Independent,Kyiv Post,Ukrinform,Ukrainska Pravda,BelTA,Moscow Times,The Moscow Times,Daily Nation,Punch,Premium Times
media|ANSA,EFE,DPA,dpa,PA Media,Press Association,Canadian Press,CBC,CBC News,CTV News,Globe and Mail,The Globe and Mail,Toronto Star,ABC,SBS,Sydney Morning Herald
armed-group|Hamas,Hezbollah,Hizbullah,Hizbollah,Taliban,Taleban,Pakistani Taliban,Tehreek-e-Taliban Pakistan,TTP,Islamic State,ISIS,ISIL,Daesh,IS-K,ISIS-K,Al Qaeda
armed-group|al Qaeda,al-Qaeda,Al-Qaeda,al-Qaida,Al-Qaida,al Qaida,Al-Shabaab,al-Shabaab,Al Shabaab,al Shabaab,Boko Haram,ISWAP,Islamic Jihad,Palestinian Islamic Jihad
armed-group|PLO,Fatah,PFLP,Al-Nusra Front,Hayat Tahrir al-Sham,HTS,Free Syrian Army,Syrian Democratic Forces,SDF,YPG,PKK,Kurdistan Workers' Party
armed-group|Lashkar-e-Taiba,LeT,Jaish-e-Mohammed,Hizbul Mujahideen,LTTE,Tamil Tigers,Abu Sayyaf,Jemaah Islamiyah,ETA,IRA,Irish Republican Army,FARC,ELN
armed-group|Shining Path,Sendero Luminoso,Wagner Group,Wagner,M23,ADF,Lord's Resistance Army,LRA,Rapid Support Forces,RSF,Janjaweed,TPLF,JNIM,Ansar Allah,Ansarullah
armed-group|Quds Force,Revolutionary Guard,Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC,Basij,Khmer Rouge,Contras,Zapatistas,Arakan Army
agency|FBI,CIA,NSA,DEA,ATF,DHS,ICE,TSA,FAA,NTSB,FEMA,NASA,NOAA,EPA,FDA,CDC,SEC,FTC,IRS,Pentagon,White House,Congress,Senate,House of Representatives,Supreme Court
agency|State Department,Justice Department,Treasury,Treasury Department,Defense Department,Department of Defense,Department of Justice,Department of State
agency|Homeland Security,Department of Homeland Security,Federal Reserve,Fed,US Army,U.S. Army,US Navy,U.S. Navy,U.S. Air Force,Marine Corps,Coast Guard,National Guard
agency|Secret Service,CENTCOM,House of Commons,House of Lords,Parliament,Downing Street,Scotland Yard,Metropolitan Police,MI5,MI6,GCHQ,NHS,Foreign Office,Home Office
agency|Bank of England,Bundestag,Bundesrat,Bundesbank,Bundeswehr,Elysee,Élysée,National Assembly,Kremlin,Duma,State Duma,FSB,KGB,GRU,SVR,Roscosmos,Rosatom,Verkhovna Rada
agency|Knesset,IDF,Israel Defense Forces,Mossad,Shin Bet,Majlis,SBU,ISI,Lok Sabha,Rajya Sabha,CBI,ISRO,Politburo,People's Liberation Army,PLA,JAXA,NIS,Diet,Interpol
party|Republican Party,Democratic Party,Conservative Party,Labour Party,Labour,Liberal Democrats,Green Party,Greens,Sinn Fein,Sinn Féin,SNP,Scottish National Party,DUP
party|GOP,CDU,CSU,SPD,FDP,AfD,Alternative for Germany,National Rally,National Front,Likud,BJP,Bharatiya Janata Party,Indian National Congress,AKP,CHP,ANC
party|African National Congress,Communist Party,United Russia,Muslim Brotherhood,Fidesz,Law and Justice,PiS,Kuomintang,KMT,Workers' Party,Ba'ath Party,Baath Party
civic|Amnesty International,Amnesty,Human Rights Watch,HRW,Greenpeace,Oxfam,Red Cross,Red Crescent,Doctors Without Borders,Médecins Sans Frontières,MSF,Save the Children
civic|Reporters Without Borders,Committee to Protect Journalists,CPJ,Transparency International,Freedom House,WWF,NAACP,ACLU,NRA,AFL-CIO,Viasna,Memorial,CARE,YMCA
civic|Nobel Committee,Norwegian Nobel Committee,Vatican,Church of England,World Economic Forum,Wikimedia Foundation,Médecins sans Frontières
company|Google,Apple,Microsoft,Amazon,Facebook,Meta,Twitter,Tesla,SpaceX,Boeing,Airbus,Lockheed Martin,Raytheon,Gazprom,Rosneft,Lukoil,Aeroflot,Huawei,ZTE,Samsung,Sony
company|Toyota,Honda,Nissan,Volkswagen,BMW,Mercedes,Ford,General Motors,GM,Chrysler,Exxon,ExxonMobil,Exxon Mobil,Chevron,Shell,Royal Dutch Shell,BP,Total,TotalEnergies
company|Saudi Aramco,Aramco,PetroChina,Sinopec,Alibaba,Tencent,TikTok,ByteDance,Walmart,Wal-Mart,McDonald's,Coca-Cola,Pepsi,PepsiCo,Nestle,Nestlé,Unilever,Pfizer
company|Moderna,AstraZeneca,Johnson & Johnson,Merck,Novartis,Roche,Bayer,Siemens,General Electric,GE,IBM,Intel,Nvidia,AMD,Qualcomm,TSMC,Oracle,Cisco,OpenAI,Uber,Netflix
company|Disney,Warner Bros,Comcast,AT&T,Verizon,T-Mobile,Vodafone,Goldman Sachs,JPMorgan,JPMorgan Chase,Morgan Stanley,Citigroup,Bank of America,Wells Fargo,HSBC,Barclays
company|Deutsche Bank,UBS,Credit Suisse,BNP Paribas,Lufthansa,British Airways,Air France,Delta Air Lines,United Airlines,American Airlines,Emirates airline,Malaysia Airlines
company|Berkshire Hathaway,Nasdaq,NASDAQ,S&P,Moody's,Standard & Poor's,Fitch,Halliburton,Enron,FedEx,UPS,Tata Motors,Tata,Reliance,Infosys,Adidas,Nike,Yahoo
sport|NFL,NBA,MLB,NHL,NCAA,Premier League,La Liga,Bundesliga,Serie A,Champions League,WADA,IAAF,World Athletics,ICC,BCCI,ATP,WTA,Manchester United,Manchester City
sport|Liverpool FC,Chelsea FC,Arsenal,Real Madrid,Barcelona FC,Bayern Munich,Juventus,AC Milan,Inter Milan,Paris Saint-Germain,PSG,Ferrari,Red Bull Racing
`;

/** What kind of organisation a listed one is. */
export const organisationSorts = [
  'media',
  'armed-group',
  'agency',
  'party',
  'civic',
  'company',
  'sport',
] as const;
export type OrganisationSort = (typeof organisationSorts)[number];

function indexOrganisations(): ReadonlyMap<string, OrganisationSort> {
  const index = new Map<string, OrganisationSort>();
  for (const row of organisationRows.trim().split('\n')) {
    const [label, names = ''] = row.split('|');
    const sort = organisationSorts.find((known) => known === label);
    if (sort !== undefined) for (const name of names.split(',')) index.set(name, sort);
  }
  return index;
}

const organisations = indexOrganisations();

/** The sort of a widely known organisation, case-sensitive; null where the text is not on the list. */
export function findOrganisation(text: string): OrganisationSort | null {
  return organisations.get(text) ?? null;
}

/** Every name that `findOrganisation` knows. */
export const organisationNames: readonly string[] = [...organisations.keys()];
