/**
 * Names of newborns that are frequent somewhere in the world, romanised: what the namer is trained with.
 * Source: popular-names-by-country-dataset (CC0).
 */
const newbornNames = {
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

/**
 * Given names of grown people in the news of many languages, written down for this project. The namer is not trained with
 * them: were all names of its texts listed, it would trust the list more than it can.
 */
const grownNames = {
  woman: `
Abigail,Ada,Adela,Adelaide,Agatha,Agnieszka,Aileen,Aisling,Alessandra,Alexa,Alexis,Alicia,Alison,Allison,Amanda,Amelie,Amrita,Anastasiia,Anette,Anita,Anja,
Anjali,Ann,Annabel,Anne,Anne-Marie,Annette,Annika,Antoinette,Anya,Aparna,Arlene,Arundhati,Ashley,Audrey,Aurelie,Beata,Becky,Belinda,Bernadette,Beth,Bethany,
Betsy,Betty,Beverly,Birgit,Bonnie,Brenda,Bridget,Brigitte,Britney,Brittany,Caitlin,Candace,Carly,Carol,Carole,Caroline,Carolyn,Carrie,Catherine,Cathy,
Cecilia,Cheryl,Chiara,Christa,Christel,Christiane,Christie,Christine,Cindy,Claire,Clare,Claudette,Claudia,Colette,Colleen,Connie,Consuelo,Cornelia,Courtney,
Cynthia,Dagmar,Danielle,Daphne,Darlene,Deanna,Debbie,Deborah,Debra,Deirdre,Delia,Denise,Diana,Diane,Dianne,Dina,Dolores,Donna,Doreen,Doris,Dorothea,Edith,
Eileen,Elaine,Eleanor,Elisabeth,Elise,Elsa,Elsie,Elvira,Emanuela,Erica,Erika,Erin,Ernestine,Estelle,Ethel,Eugenia,Eunice,Eve,Ewa,Fadwa,Fiona,Flora,Frances,
Francesca,Françoise,Gabriella,Gabrielle,Gail,Galina,Gemma,Genevieve,Geraldine,Gertrude,Gillian,Gina,Ginny,Gisela,Gladys,Glenda,Gloria,Greta,Gretchen,Gretel,
Gwen,Haifa,Halyna,Hanan,Hanne,Hannelore,Harriet,Hazel,Heather,Heidi,Heike,Helen,Helene,Henrietta,Hilary,Hilda,Hillary,Ilona,Ines,Ingrid,Inna,Irma,Iryna,
Jacqueline,Jane,Janet,Janice,Janine,Jasmine,Jeanette,Jeanne,Jenna,Jennie,Jenny,Jill,Jillian,Joan,Joanna,Joanne,Jocelyn,Johanna,Josephine,Joyce,Juanita,
Judith,Judy,Julianna,Justine,Kaja,Karin,Karina,Karla,Kasia,Kate,Katharina,Katharine,Katherine,Kathleen,Kathryn,Kathy,Katie,Katja,Katrina,Katya,Kavita,Kayla,
Kelly,Kendra,Kerstin,Khadija,Kimberly,Kirsten,Kirsty,Kristen,Kristin,Kristina,Ksenia,Kseniia,Lakshmi,Larisa,Larysa,Lauren,Laurie,Laverne,Leila,Lesia,
Leticia,Letizia,Lilian,Lillian,Lindsey,Lisa,Liudmila,Liudmyla,Ljubica,Lois,Lori,Lottie,Lucie,Lucille,Lucy,Ludmila,Luisa,Lynn,Lynne,Lyubov,Madeleine,
Madeline,Magda,Magdalena,Maggie,Mairead,Malala,Malgorzata,Manal,Mandy,Marcela,Margarita,Margo,Margot,Margrethe,Marguerite,Marianne,Maribel,Mariia,Marilyn,
Marisa,Maritza,Marjorie,Marlene,Maryia,Maryna,Maureen,Maxine,Małgorzata,Meena,Meera,Megan,Meghan,Melanie,Melinda,Meredith,Michelle,Mildred,Minerva,Miriam,
Moira,Monica,Monika,Monique,Muriel,Myra,Nabila,Nadezhda,Nadia,Nadine,Nadja,Nancy,Naomi,Nasreen,Nastassia,Natalie,Nataliia,Natalya,Natasha,Nawal,Neha,Nelly,
Nettie,Niamh,Nilufar,Nisha,Norma,Oksana,Olena,Olha,Pamela,Parvin,Patty,Paulette,Pauline,Peggy,Penny,Petra,Phoebe,Phyllis,Pippa,Polly,Pooja,Priscilla,Priti,
Priya,Priyanka,Rachael,Rachel,Radhika,Razan,Rebecca,Rekha,Renee,Reyna,Rhonda,Roberta,Robyn,Rosa,Rosalie,Rosalind,Rosanna,Roseanne,Rosemarie,Rosemary,
Roxanne,Ruby,Ruth,Sabina,Sabine,Sabrina,Sadie,Saida,Sally,Salome,Samira,Sangita,Saoirse,Sarita,Shabnam,Sharon,Shauna,Sheila,Shelley,Sheryl,Shirin,Shirley,
Sibylle,Silke,Silvia,Sinead,Siobhan,Solveig,Sonja,Stacey,Stefanie,Steffi,Stephanie,Sushma,Suzanne,Suzie,Svetlana,Svitlana,Sylvia,Sylvie,Tabitha,Tamara,
Tammy,Tania,Tanja,Tanya,Tatsiana,Tatyana,Teresa,Terri,Tetiana,Tetyana,Thelma,Therese,Tiffany,Tina,Tracey,Trudy,Ulrike,Ursula,Valerie,Vanessa,Veronica,Vicky,
Viktoriia,Vinita,Vivien,Volha,Wanda,Wendy,Whitney,Wilhelmina,Wilma,Winifred,Winnie,Yevgenia,Yevheniia,Yoko,Yolanda,Yuliia,Yuliya,Yvette,Yvonne,Zaina,Zaynab,
Zeina,Zhanna,Zoya,Żaneta`,
  man: `
Abdelaziz,Abdelfattah,Abdullahi,Abe,Abel,Abiy,Abraham,Achim,Adalbert,Adel,Aditya,Adolfo,Adrien,Ahmadou,Aidan,Ajay,Akash,Akhmed,Akira,Akshay,Alain,Alan,
Alasdair,Alastair,Alban,Alberto,Aldo,Alec,Aleksandrs,Aleksei,Aleksey,Ales,Alessio,Alexandre,Alexei,Alexej,Alfonso,Alfred,Alfredo,Algirdas,Aliaksandr,
Alistair,Allan,Allen,Alvaro,Alvin,Amadou,Ambrose,Amin,Amit,Amos,Anatol,Anatole,Anatoli,Anatoly,Anders,Andre,Andrew,Andrey,Andrius,Andrzej,André,Andrés,Andy,
Angus,Anthony,Antoine,Anton,Antonin,Antony,António,Anwar,Armando,Armin,Arnaud,Arne,Arnold,Arseniy,Arturo,Arun,Asad,Asghar,Ashok,Ashraf,Asif,Atsushi,
Augustin,Augusto,Aurelio,Avi,Avigdor,Axel,Baptiste,Barack,Barry,Bartholomew,Bartosz,Bashar,Bashir,Basil,Bassam,Bastien,Benedict,Benito,Benny,Benoit,Bernard,
Bernardo,Bernd,Bernie,Bert,Bertrand,Bill,Billy,Bjorn,Björn,Bob,Bobby,Brad,Bradley,Brendan,Brent,Brett,Brian,Bruce,Bryan,Burak,Byron,Calvin,Cameron,Carlo,
Carlton,Cedric,Cengiz,Cesar,Chris,Christoph,Christophe,Christopher,Chuck,Claude,Claudio,Clement,Clifford,Clint,Clive,Clyde,Colin,Connor,Conor,Conrad,
Constantin,Corey,Cornelius,Craig,Curtis,Cyril,Damien,Damon,Danilo,Danny,Dariusz,Darrell,Darren,Darryl,Dave,Davor,Declan,Denis,Dennis,Denys,Derek,Derrick,
Desmond,Didier,Dieter,Dinesh,Dino,Dirk,Dmitri,Dmitrii,Dmitriy,Domenico,Dominic,Don,Donald,Donatas,Doug,Douglas,Duncan,Dusan,Dwayne,Dwight,Dzmitry,Earl,Ed,
Eddie,Edgar,Edgardo,Edmund,Eduard,Eduardo,Edvard,Edwin,Ehud,Eli,Elliot,Elliott,Ellis,Elmer,Elon,Emile,Emilio,Emin,Emmett,Enrico,Enrique,Enzo,Eoin,Erdal,
Erdem,Eric,Erich,Erik,Ernest,Ernesto,Ernst,Erwin,Esteban,Eugene,Eugenio,Evan,Evaristo,Evgeni,Evgeniy,Evo,Fabian,Fabio,Fabrice,Fadel,Farhad,Farid,Farouk,
Faruk,Fausto,Federico,Ferdinand,Fergus,Fernando,Fidel,Filippo,Floyd,Francis,Franck,Franco,Francois,Frank,Franklin,Frans,Frans-Olof,Franz,François,Fred,
Freddie,Freddy,Frederic,Frederik,Fredrik,Friedrich,Fritz,Fumio,Fyodor,Gareth,Garry,Gary,Gavin,Geert,Gennadiy,Gennady,Geoff,Geoffrey,Georg,Georges,Gerald,
Gerard,Gerardo,Gerhard,Gerry,Gianluca,Gianni,Gideon,Gilbert,Gilberto,Gilles,Gino,Giorgio,Giovanni,Gitanas,Giulio,Giuseppe,Glen,Glenn,Gordon,Graeme,Graham,
Greg,Gregor,Gregorio,Gregory,Grigory,Grzegorz,Guido,Guillaume,Guillermo,Gunnar,Gunter,Guntis,Gustav,Gustavo,Guy,Günter,Hadi,Haitham,Hakan,Hakim,Hamad,Hamid,
Hamish,Hans,Harald,Harold,Haroon,Haroun,Haruki,Harvey,Hector,Heikki,Heiko,Heinrich,Heinz,Helmut,Hendrik,Henri,Henrik,Herbert,Herman,Hermann,Hernan,Hideki,
Hideo,Hiroshi,Horacio,Horst,Howard,Hubert,Hugh,Humberto,Humphrey,Husam,Iain,Ignacio,Ignatius,Igors,Ihar,Ihor,Ilham,Ilya,Imad,Imran,Ingo,Irfan,Irvin,Irving,
Isaias,Isidro,Ismail,Issa,István,Ivo,Ivor,Jaakko,Jacek,Jacques,Jaime,Jairo,Jake,Jamal,Jamie,Janez,Janis,Janos,Jared,Jaroslav,Jaroslaw,Jarosław,Jason,Jasper,
Jean-Claude,Jean-Luc,Jean-Marie,Jean-Pierre,Jeff,Jeffrey,Jens,Jeremiah,Jeremy,Jerome,Jerry,Jerzy,Jesus,Jesús,Jim,Jimmy,Joachim,Joakim,Jochen,Johan,Johann,
Johannes,Johnny,Jonathan,Joost,Joris,Jose,Josef,Jozef,Juha,Julian,Julien,Julio,Julius,Junaid,Jurgen,Justin,Justus,Jörg,Jürgen,Kamil,Karel,Karl,Karsten,
Kaspar,Kaspars,Kazuo,Keir,Keith,Kemal,Ken,Kenji,Kenneth,Kenny,Kenta,Kieran,Kirill,Kjell,Klaus,Knut,Kofi,Konrad,Konstantin,Kostas,Kristian,Kristoffer,
Krzysztof,Kumar,Kurt,Kyle,Kyriakos,Lamine,Lance,Larry,Lars,Laurence,Laurent,Laurentiu,Lawrence,Lech,Leif,Leopold,Leopoldo,Leroy,Leszek,Linus,Lionel,Lloyd,
Lorenz,Lothar,Luc,Luciano,Ludwig,Luigi,Lukasz,Luther,Lyle,Lyndon,László,Maciej,Magnus,Mahathir,Mahinda,Majid,Malcolm,Manfred,Mansour,Marat,Marcel,Marcelo,
Marcin,Marco,Marcus,Marek,Mariano,Marius,Mariusz,Marlon,Marshall,Marty,Marvin,Masahiro,Masoud,Massimo,Mathias,Mathieu,Mats,Matt,Matthias,Maurice,Mauricio,
Maurits,Maurizio,Mauro,Maxime,Maynard,Melvin,Michel,Mick,Mike,Mikhael,Miklos,Mikolaj,Milad,Milorad,Milos,Milton,Miroslav,Mitch,Mitchell,Mitt,Mladen,Mohamad,
Mohammadreza,Mohan,Mohsen,Moises,Mordechai,Moritz,Morris,Mortaza,Morten,Mourad,Muammar,Mukesh,Mukhtar,Muqtada,Murat,Murray,Mykhailo,Mykola,Nabil,Naftali,
Najib,Narendra,Naseer,Nasser,Nawaf,Nawaz,Neal,Neil,Nelson,Nestor,Neville,Nicholas,Nick,Nico,Nicolae,Nicolas,Nicos,Niels,Nigel,Nikhil,Nikolai,Nikolay,Nikos,
Norbert,Norman,Octavio,Ognjen,Olaf,Ole,Oleg,Oleh,Oleksii,Oleksiy,Olivier,Oren,Oswald,Othmar,Otis,Otto,Owen,Paolo,Pascal,Patrice,Patrick,Pavel,Pavlo,Pawel,
Paweł,Perry,Pete,Petr,Petras,Petro,Petros,Phil,Philip,Philippe,Phillip,Piers,Pieter,Piotr,Pradeep,Pranab,Pravin,Przemysław,Qasem,Qasim,Quentin,Radoslaw,
Radosław,Radovan,Rafał,Rafic,Rafiq,Raghav,Rahim,Rahul,Rainer,Raj,Rajesh,Rajiv,Rajnath,Ralf,Ralph,Ramesh,Rami,Ramiro,Ramon,Ramzan,Randall,Randolph,Randy,
Rashid,Ratko,Raymond,Raúl,Recep,Reginald,Reinhard,Reinhold,Renato,Rene,René,Reuben,Rick,Ricky,Rishi,Roald,Roberto,Rocco,Roderick,Rodney,Rodolfo,Rodrigo,
Roger,Rohan,Rohit,Roland,Rolf,Romano,Romuald,Ron,Ronald,Ronaldo,Ronnie,Ross,Roy,Ruben,Rudolf,Rudolph,Rudy,Rui,Rupert,Ruslan,Rustam,Ryan,Ryszard,Rémi,Saad,
Sadiq,Saleh,Salem,Salim,Salman,Salvatore,Sami,Sammy,Sandro,Sanjay,Santosh,Satoshi,Saul,Saïd,Scott,Sean,Sebastien,Sedat,Serge,Sergey,Sergii,Sergio,Serhii,
Serhiy,Seth,Seymour,Seán,Shahbaz,Shane,Shaun,Shawn,Shehbaz,Shigeru,Shimon,Shinzo,Shlomo,Siarhei,Siddharth,Siegfried,Sigmar,Silvio,Simon,Slobodan,Solomon,
Soren,Spencer,Stan,Stanislas,Stanislav,Stanislaw,Stefano,Steffen,Stephan,Stephane,Stephen,Steve,Steven,Stevie,Stewart,Stuart,Stéphane,Sunil,Suresh,Svein,
Sven,Sébastien,Søren,Tadeusz,Takashi,Takeshi,Tamas,Tamás,Tarek,Tariq,Taro,Tayyip,Ted,Teddy,Terence,Terrence,Thabo,Thaddeus,Thanasis,Thierry,Thor,Thorsten,
Tibor,Timo,Timothy,Timur,Toby,Todd,Tomas,Tomasz,Tommy,Tomoko,Tony,Torben,Toshio,Travis,Trevor,Tristan,Tsutomu,Tyler,Tyrone,Ulf,Ulrich,Umberto,Urs,Vaclav,
Vadim,Vadym,Valdis,Valentyn,Valerii,Valeriy,Valery,Vasil,Vasily,Vasyl,Vernon,Vijay,Vikram,Viktar,Ville,Vince,Vincent,Vincenzo,Vinod,Vitali,Vitalii,Vitaliy,
Vitaly,Vittorio,Vivek,Vlad,Vladimir,Vladislav,Vojtech,Volodymyr,Vyacheslav,Vyacheslaw,Václav,Waleed,Walid,Wallace,Walter,Warren,Wayne,Wendell,Werner,Wilbur,
Wilfred,Wilhelm,Willem,Willie,Willy,Winston,Wojciech,Wolfgang,Włodzimierz,Yahya,Yair,Yakov,Yanis,Yann,Yaroslav,Yaser,Yasir,Yasser,Yasuo,Yauhen,Yevgeny,
Yevhen,Yitzhak,Yoav,Yohannes,Yoshihide,Youri,Yuri,Yurii,Yuriy,Yves,Yvon,Zachary,Zack,Zakaria,Zbigniew,Zdeněk,Zeljko,Ziad,Zoltan,Zoltán,Zvi,Łukasz,Želimir`,
  either: `
Alex,Bobbie,Cary,Casey,Cyd,Dana,Dominique,Hui,Jackie,Jaden,Jean,Jesse,Jing,Jo,Jodie,Jody,Kerry,Kim,Lee,Leigh,Leslie,Lindsay,Lou,Marion,Michele,Nicola,
Nikita,Pat,Quinn,Ray,Sam,Sandy,Sasha,Shannon,Sidney,Simone,Stacy,Terry,Theresa,Toni,Tracy,Vivian,Wei,Xiao,Yan,Ying,Yong,Yu,Zhen`,
} as const;

/** Whose name it is in most places. */
export type NameGender = keyof typeof newbornNames;

const genders = new Map<string, NameGender>();
const grown = new Set<string>();
for (const gender of ['either', 'woman', 'man'] as const) {
  for (const name of listNames(grownNames[gender])) {
    genders.set(name, gender);
    grown.add(name);
  }
}
for (const gender of ['either', 'woman', 'man'] as const)
  for (const name of listNames(newbornNames[gender])) genders.set(name, gender);

function listNames(names: string): string[] {
  return names.trim().split(/,\s*/);
}

/** The gender of a given name, case-sensitive; null where the name is not known. */
export function findGivenName(name: string): NameGender | null {
  return genders.get(name) ?? null;
}

/** True for names that the namer is not trained with. */
export function isGrownName(name: string): boolean {
  return grown.has(name);
}
