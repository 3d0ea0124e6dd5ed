/**
 * Given names that are frequent somewhere in the world, romanised.
 * Source: popular-names-by-country-dataset (CC0).
 */
const givenNames = {
  woman: `
Aada,Aadhya,Aarya,Aasha,Adele,Aditi,Adriana,Adéla,Agnes,Agustina,Aikaterini,Aino,Aisha,Aisyah,Aitana,Ajda,Ajla,Alanoud,Alberte,Aleksandra,Alessia,Alexandra,
Alice,Alicja,Alina,Aline,Alisa,Alise,Aliya,Alma,Althea,Alysha,Amahle,Amaia,Amal,Amara,Amaris,Amayra,Ambra,Ambre,Amelia,Amelija,Amelja,Amina,Aminata,Amira,Amy,
Amálie,Amēlija,An,Ana,Ana Maria,Anahit,Anastasia,Anastasija,Anastasiya,Andreea,Androula,Ane,Angel,Angela,Angeliki,Angelina,Angeline,Anna,Annie,Anohito,Antonella,
Antônia,Anzu,Aoife,Ariana,Arianna,Armine,Arpi,Aruuke,Aruuzat,Asel,Asemahle,Ashraqat,Asilim,Asiya,Asja,Asmita,Assia,Asta,Astrid,Asya,Aurora,Ava,Aviana,Avigail,
Awa,Aya,Ayala,Ayalah,Ayesha,Aygun,Ayim,Ayla,Aylin,Ayra,Aysel,Ayzere,Ayşa,Ayşe,Azaria,Azariah,Azora Kiara,Azra,Aïcha,Aþena,Baran,Barbara,Barbare,Bayarmaa,
Beatrice,Beatriz,Benedita,Biljana,Binita,Bintou,Bisera,Bismah,Bogdana,Boglárka,Bolormaa,Camila,Camille,Carla,Carmen,Carolina,Catalina,Cecília,Celeste,Celine,
Charlotte,Chedeline,Chloe,Chloé,Christina,Clara,Concepción,Daisy,Dalal,Dalila,Daniela,Danna,Daria,Darija,Defne,Delfina,Dhia,Dimitra,Djeneba,Doha,Dora,Dorothy,
Dragana,Dunja,Dārta,Ecrin,Eevi,Eisha,Elena,Elene,Eleni,Elif,Elija,Elizabeth,Elizaveta,Eliška,Ella,Ellen,Elli,Ellie,Elza,Ema,Embla,Emelia,Emely,Emilia,Emilija,
Emiliya,Emily,Emilía,Emine,Emma,Esma,Esperanza,Esther,Eva,Evelina,Evelyn,Evie,Eylül,Fajr,Fanta,Farah,Farida,Farrah,Farzana,Fatemeh,Fatemeh-Zahra,Fatima,Fatin,
Fatma,Fatoumata,Fernanda,Fiadh,Florence,Fozia,Francisca,Freja,Freya,Frida,Frieda,Fátima,Gabija,Gabriela,Gamalat,Gamila,Gayane,Georgia,Gianna,Ginevra,Gita,Giulia,
Gogo,Googoosh,Gordana,Grace,Guadalupe,Gunay,Gunel,Guðrún,Ha-eun,Ha-rin,Ha-yoon,Habiba,Hadicha,Hana,Hanna,Hannah,Harper,Haruna,Hasmik,Hasnaa,Hatice,Hawa,Heikapu,
Helena,Helma,Helmi,Hessa,Himari,Hina,Hinano,Hinata,Hjørdis,Hoda,Hosna,Hosniya,Hur,Hussa,I-chun,Iben,Ida,Imene,Iminathi,Imogen,Inaya,Indira,Inès,Ioanna,Irati,
Irene,Irina,Isabel,Isabella,Isabelle,Isidora,Isla,Islande,Ivaana,Ivalu,Ivana,Ivy,Izaro,Jade,Jana,Jelena,Jennifer,Jessica,Ji-a,Ji-an,Ji-woo,Ji-yoo,Jiya,Jori,
Josefa,Jouri,Jovana,Juana,Judeline,Julia,Juliana,Julie,Julieta,Juliette,Julija,June,Júlia,Kabita,Kadiatou,Kaia,Kamilė,Karima,Karine,Karolína,Katerina,Katla,
Khadije,Khawla,Khongordzol,Kiara,Klea,Konstantina,Konul,Kora,Ksenija,Kyra,Kyriaki,Laia,Lamija,Lana,Lara,Latifa,Laura,Layla,Lea,Leah,Leandra,Leen,Lejla,Lena,Leni,
Lenna,Leonor,Lesedi,Leyla,Li-hua,Lia,Lian,Lianne,Lidia,Liepa,Lile,Lili,Lilien,Lilit,Lilja,Lillie,Lilly,Lily,Lin,Lina,Linda,Lisakhanya,Livia,Liz,Ljiljana,Louise,
Lovelie,Lovely,Luana,Lucia,Luciana,Lucija,Lucía,Ludovica,Luknė,Lulwa,Luna,Lur,Lusine,Lydia,Lyn,Lyna,Léa,Léna,Lía,Lív,Lėja,Ma'soumeh,Mabel,Maddi,Maeva,Maha,Maia,
Maitê,Maja,Malak,Malek,Malen,Malu,Maneh,Manuela,Marcia,Mareva,Margaret,Margarida,Mari,Maria,Maria Alice,Mariam,Mariami,Mariana,Marie,Marija,Marina,Mariya,Marta,
Martha,Martina,Marwa,Mary,Marya,Maryam,Maryja,María,María Fernanda,María José,María Teresa,María del Carmen,Matilda,Matilde,Matthildur,Maya,Maysoun,Maša,Mehar,
Mei,Mei-hui,Mei-ling,Melina,Melisa,Melissa,Meriem,Merjem,Mersana,Meryem,Mia,Mila,Milagrosa,Milana,Milena,Milica,Millie,Mio,Mira,Mirjana,Mirlande,Moea,Moeata,
Mona,Myrlande,Mädïna,Mía,Nada,Nahia,Nare,Narine,Natalia,Natalija,Nathalie,Natália,Natálie,Naura,Naya,Nazanin-Zahra,Nehir,Nela,Nesreen,Neža,Nia,Nicole,Niharika,
Nika,Nikol,Nilay,Nina,Nivi,Niviaq,Noemí,Noor,Nora,Nouf,Noûr,Nur,Nuray,Nurul,Nutsa,Odval,Oisha,Oleksandra,Olga,Olivia,Oliwia,Ona,Oumou,Oyunbileg,Panagiota,
Paneeraq,Paninnguaq,Paraskevi,Pari,Patricia,Patricija,Patrícia,Paula,Penelope,Pipaluk,Poema,Pola,Polina,Princess,Puteri,Rabina,Radmila,Ramona,Rania,Raquel,Raya,
Rayana,Reem,Reema,Regina,Rei,Reina,Renata,Rethabile,Ria,Riko,Rin,Rita,Roghayyeh,Ronja,Rose,Rose-Merline,Rosie,Rosmery,Rowan,Roxana,Ruòxī,Saar,Safija,Safiya,Saga,
Sahar,Sakeena,Sakineh,Sakura,Saliha,Salma,Salomé,Sama,Samantha,Sandra,Sara,Sarah,Selma,Seo-ah,Seo-yun,Sesili,Sevda,Sevinj,Shahd,Shaikha,Shaimaa,Shams,Shayma,
Sherifa,Shristi,Shu-chen,Shu-chuan,Shu-fen,Shu-hua,Shu-hui,Sienna,Simona,Sita,Siti,Snezana,Snežana,Sobia,Sofi,Sofia,Sofie,Sofija,Sofiya,Sofía,Solomiya,Somayyeh,
Sonia,Soo-ah,Sophia,Sophie,Stella,Suha,Sultan,Sumayah,Sunita,Susan,Susanna,Suzana,Sára,Sóley,Sólja,Tamar,Tara,Tarana,Tarita,Tatiana,Teodora,Tereza,Tess,Teura,
Tiare,Titaina,Titaua,Tomyris,Trinidad,Tuleen,Uiloq,Uta,Vaea,Valentina,Valeria,Vamika,Varvara,Vasiliki,Vasilisa,Venla,Vera,Veronika,Vesna,Victoria,Viktoria,
Viktorie,Viktoriya,Viktoría,Viktória,Violeta,Vita,Vittoria,Vusala,Vár,Wateen,Widelene,Willow,Ximena,Xīnyí,Ya-ting,Yara,Yasmin,Yasmine,Yasna,Yekaterina,Yelena,
Yeva,Yoana,Yua,Yuina,Yulia,Yuna,Yìhán,Yīnuò,Yūna,Yǐmò,Yǔtóng,Yǔxī,Zahra,Zainab,Zala,Zehra,Zeinab,Zeynab,Zeynep,Zina,Zoe,Zofia,Zoé,Zuzanna,Zümra,Zǐhán,Ámbar,
Éabha,İnci,Şerife`,
  man: `
Aarav,Aariz,Aaron,Abbas,Abd,Abdallah,Abdel-Rahman,Abdelkader,Abdoulaye,Abdul,Abdulaziz,Abdulla,Abdullah,Abdullo,Abdulrahman,Abubakr,AbulFazl,Adam,Adama,Adin,
Adomas,Adrian,Adrians,Afonso,Agustín,Ahmad,Ahmed,Ahmet,Aiden,Aimar,Aisultan,Aiur,Aksel,Albert,Aldiyar,Alejandro,Aleks,Aleksandar,Aleksander,Aleksandr,Aleksandre,
Alessandro,Alexander,Alexandru,Alexey,Alfie,Ali,Ali Asaf,Ali-Reza,Alikhan,Alinur,Alparslan,Alteo,Amar,Amine,Amir,Amir-Abbas,Amir-Ali,Amir-Hossein,Ammar,Anar,
Andreas,Andrei,Andrej,Andria,Andrias,Andriy,Angelo,Antoni,Antonio,Antônio,Ao,Aoi,Aputsiaq,Aras,Archie,Areg,Areni,Ari,Ariel,Arjun,Arman,Armen,Aron,Artem,Arthur,
Artiom,Artur,Artyom,Ashot,Athanasios,Atlas,August,Ayoub,Aziz,Bader,Bakary,Bandar,Banele,Batkhaаn,Bautista,Baаtar,Ben,Benas,Bence,Benicio,Benjamin,Benjamín,
Berrdo,Beshoi,Bibek,Biel,Bilal,Bishal,Bogdan,Boris,Brahim,Bruno,Carl,Carlos,Charbel,Charles,Chia-hao,Chien-hung,Chih-chiang,Chih-hao,Chih-ming,Chih-wei,
Chin-lung,Christian,Christos,Chuluun,Chun-chieh,Chun-hung,Cillian,Ciro,César,Damian,Damjan,Dan,Danel,Daniel,Daniel Alejandro,Daniels,Daniil,Danijel,Danylo,Daris,
Davi,David,Davit,Davud,Dejan,Demetre,Dhruv,Diego,Diego Alejandro,Dimitar,Dimitrios,Dion,Djamel,Dmitry,Dmytro,Do-yun,Dominik,Dominykas,Dragan,Duarte,Dušan,Dylan,
Dyllan,Dániel,Džan,Edoardo,Edward,Eeli,Eino,Eitan,Eithan,Elchin,Elias,Elie,Elijah,Elmar,Elnur,Elshan,Elyas,Eman,Emil,Emiliano,Emir,Emmanuel,Emīls,Ethan,Eun-woo,
Evens,Evgeny,Eymen,Ezekiel,Fadi,Fahad,Fahd,Faisal,Felipe,Felix,Ferndo,Filip,Finlay,Finn,Fran,Francesco,Francisco,Franciszek,Frederick,Fūma,Gabor,Gabriel,
Gabriele,Gael,Gagik,Gaspar,George,Georgi,Georgios,Gerónimo,Gevorg,Gilli,Giorgi,Goran,Gustavs,Göktug,Ha-joon,Habib,Halim,Hamza,Harraz,Harris,Harry,Haru,Haruma,
Harun,Haruto,Hasan,Hashem,Hassan,Hayk,Heitor,Henry,Herkus,Hinato,Hiro,Hossein,Hovhannes,Hudson,Hugo,Huseyn,Hussain,Hussein,Hydar,Hàorán,Hàoyǔ,Hüseyin,Ian,Ibai,
Ibrahim,Igor,Iker,Ilgar,Ilija,Iman,Inuk,Inunnguag,Inutsiaq,Ioane,Ioannis,Ion,Isaac,Isak,Itsuki,Ivan,Ivik,Izz,Jack,Jacob,Jad,Jakob,Jakov,Jakub,James,Jameson,Jan,
Javier,Jerónimo,Ji-ho,Joe,Joel,John,Jokūbas,Jon,Jonas,Jordi,Jorge,Joseph,Joshua,Josiah,Josip,José,José Luis,Jovan,João,Ju-won,Juan,Juan Andrés,Juan Carlos,Jude,
Julen,Jules,Junior,Jákup,Jógvan,Jón,Jónas,Jökull,Jēkabs,Kabir,Kai,Kairo,Kajus,Kaloyan,Kamal,Karam,Karen,Karim,Kathem,Kazi,Keanu,Keven,Kevin,Khaled,Kiaan,Kiran,
Kirollos,Kiwa,Koa,Konstantinos,Krishna,Kári,Kārlis,Lan,Lavi,Lazar,Leano,Leevi,Leo,Leon,Leonardo,Leordo,Lev,Levente,Levi,Lewis,Liam,Lio,Logan,Lorenzo,Louis,
Lourenço,Lovro,Lubanzi,Lucas,Luis,Luiz,Luka,Lukas,Lukáš,Lwandle,Léo,Mahamadou,Mahammad,Mahdi,Mahesh,Mahmoud,Maksim,Maksym,Malachi,Maligiaq,Malik,Malthe,Mamadou,
Manaia,Manish,Manua,Manuel,Marama,Marc,Marcell,Marco Antonio,Marcos,Mario,Marios,Mark,Markas,Markel,Marko,Marks,Markus,Marti,Martim,Martin,Martí,Martín,Matas,
Matei,Matej,Mateo,Matija,Matteo,Matthew,Matthías,Mattia,Mattias,Matvey,Matyáš,Matías,Matěj,Maui,Max,Maxim,Maximilian,Maximiliano,Maël,Mees,Mehdi,Mehmet,Michael,
Michail,Michal,Michalis,Miguel,Miguel Ángel,Mihail,Mikael,Mikaere,Mikayel,Mikhail,Miki,Mikołaj,Milan,Miloš,Min-jun,Mina,Minato,Minik,Miraç,Moana,Modibo,Mohamed,
Mohammad,Mohammad-Reza,Mohammad-Taha,Mohammed,Monte,Moussa,Muhamad,Muhammad,Muhammed,Murad,Mustafa,Mykhaylo,Máté,Míngzé,Mùchén,Mùyáng,Nagi,Nagisa,Naranbaatar,
Narek,Nathan,Nathaniel,Naïm,Nelio,Nicolás,Niel,Nik,Nikau,Niko,Nikodem,Nikola,Nikolaos,Nikoloz,Nil,Nils,Noah,Noam,Noel,Nomaan,Norsaq,Nuka,Nurislam,Nóa,Ofentse,
Oihan,Oisin,Oisín,Oleksandr,Oliver,Olivér,Omar,Omer,Onni,Oscar,Oskar,Osman,Oumar,Pablo,Panagiotis,Pau,Paul,Paulo,Pedro,Petar,Peter,Peterson,Pierre,Pol,Prakash,
Prasert,Prem,Qillaq,Rachid,Rafael,Ralfs,Ramazan,Ramón,Raphael,Raphaël,Rashad,Rasmus,Raul,Ravi,Refael,Relja,Ren,Reza,Ricardo,Riccardo,Richard,Roan,Robert,Roberts,
Robin,Roel,Roko,Roman,Rory,Rían,Said,Salik,Samir,Samuel,Samvel,Samyar,Santiago,Saqib,Sebastian,Sebastián,Sekou,Selim,Sem,Seo-jun,Sergei,Shahem,Shahid,Sheikh,
Shivansh,Si-woo,Siddhartha,Siphosethu,Somboon,Somchai,Somporn,Somsak,Souleymane,Stanisław,Stanley,Stefan,Stevenson,Sukhbaаtar,Syed,Szymon,Sō,Sōma,Tadhg,Taha,
Taim,Tamatoa,Tapuarii,Tareq,Tatsuki,Tehei,Teiki,Teiva,Teo,Teodor,Teva,Theo,Theodor,Theodore,Thiago,Thomas,Théo,Tiago,Tigran,Tim,Timofey,Tobias,Toivo,Tom,Tommaso,
Tomás,Tomáš,Tróndur,Tunar,Turki,Ulloriaq,Umar,Uri,Usman,Valdemar,Valentin,Valter,Vasileios,Vasilije,Vedant,Vicente,Victor,Victor Hugo,Viktor,Viraj,Vladyslav,
Vojtěch,Vugar,Vuk,Vusal,Väinö,Wassim,Wen-Hsiung,William,Wilson,Yamato,Yassin,Ye-jun,Yehuda,Younès,Yousef,Yousouf,Youssef,Yu-jun,Yusef,Yusif,Yusuf,Yìchén,Yìzé,
Yūma,Yǔxuān,Yǔzé,Zahid,Zahir,Zalán,Zion,Zoran,than,thaniel,Àlex,Ádám,Álvaro,Ángel,Édouard,Óliver,Ömer,Ömer Asaf,İsmail,Žan`,
  either: `
Andrea,Aria,Charlie,Lethabo,Lethokuhle,Luca,Melokuhle,Nino,Noa,Omphile,Wan`,
} as const;

/** Whose name it is in most places. */
export type NameGender = keyof typeof givenNames;

const genders = new Map<string, NameGender>();
for (const gender of ['either', 'woman', 'man'] as const) {
  for (const name of givenNames[gender].trim().split(/,\s*/)) genders.set(name, gender);
}

/** The gender of a given name, case-sensitive; null where the name is not known. */
export function findGivenName(name: string): NameGender | null {
  return genders.get(name) ?? null;
}
