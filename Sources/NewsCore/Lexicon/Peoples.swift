/// Peoples, faiths, convictions and the people of continents and regions, from general knowledge.
///
/// Adjectives and singular nouns; a plural in -s is understood. Countries have their own list.
enum Peoples {
  static let faiths = """
    Muslim,Christian,Jewish,Jew,Hindu,Buddhist,Sikh,Catholic,Roman Catholic,Protestant,Orthodox,Shiite,
    Shi'ite,Shia,Shi'a,Sunni,Sufi,Salafi,Salafist,Wahhabi,Alawite,Druze,Ismaili,Ahmadi,Bahai,Baha'i,Yazidi,
    Yezidi,Zoroastrian,Mormon,Anglican,Lutheran,Methodist,Baptist,Presbyterian,Evangelical,Pentecostal,
    Calvinist,Quaker,Amish,Mennonite,Jesuit,Franciscan,Benedictine,Maronite,Copt,Coptic,Hasidic,Haredi,
    Jain,Parsi,Taoist,Daoist,Confucian,Shinto,Islamic,Islamist,Islam,Christianity,Judaism,Hinduism,Buddhism,
    Sikhism,Catholicism,Protestantism,Zionism,Zionist,Islamism,Jihadist,Semitic,Semite,Scientologist
    """

  static let regions = """
    African,Asian,European,Arab,Arabic,Arabian,Latin American,North American,South American,Latino,Latina,
    Latinx,Hispanic,Western,Westerner,Middle Eastern,Eastern European,Scandinavian,Nordic,Balkan,Baltic,
    Caribbean,Caucasian,Mediterranean,Balkan,Slavic,Slav,Persian,Kurdish,Kurd,Pashtun,Punjabi,Sindhi,Baloch,
    Baluch,Balochi,Kashmiri,Bengali,Tamil,Telugu,Malayali,Gujarati,Marathi,Sinhalese,Sinhala,Rohingya,Uighur,
    Uyghur,Hazara,Turkic,Tatar,Chechen,Dagestani,Ossetian,Abkhaz,Abkhazian,Circassian,Crimean,Cossack,Roma,
    Gypsy,Basque,Catalan,Galician,Breton,Corsican,Sicilian,Bavarian,Flemish,Walloon,Frisian,Celtic,Cornish,
    Siberian,Manchu,Han,Hui,Cantonese,Mandarin,Javanese,Balinese,Acehnese,Malay,Maori,Polynesian,Melanesian,
    Aboriginal,Native American,African American,Asian American,Indigenous,Inuit,Inuk,Cherokee,Navajo,Sioux,
    Apache,Mohawk,Cree,Mayan,Maya,Aztec,Inca,Quechua,Aymara,Mapuche,Guarani,Berber,Amazigh,Tuareg,Bedouin,
    Hutu,Tutsi,Zulu,Xhosa,Yoruba,Igbo,Hausa,Fulani,Oromo,Amhara,Amharic,Tigrayan,Dinka,Nuer,Kikuyu,Luo,
    Maasai,Masai,Shona,Ndebele,Tswana,Afrikaner,Afrikaans,Swahili,Creole,Hawaiian,Alaskan,Texan,Californian,
    New Yorker,Londoner,Parisian,Berliner,Muscovite,Roman,Athenian,Viennese,Venetian,Anglo-Saxon,
    Hebrew,Latin,Sanskrit,Urdu,Hindi,Farsi,Pashto,Dari,Yiddish,Castilian,Tagalog,Bosniak,Quebecois,Québécois,
    Francophone,Anglophone,Sub-Saharan,Transatlantic,Anglo,Byzantine,Ottoman,Gulf Arab,Israeli Arab
    """

  static let convictions = """
    Republican,Democrat,Democratic,Communist,Communism,Marxist,Marxism,Maoist,Leninist,Stalinist,Trotskyist,
    Socialist,Conservative,Tory,Tories,Labourite,Liberal Democrat,Lib Dem,Whig,Nazi,Nazism,Neo-Nazi,Fascist,
    Baathist,Ba'athist,Peronist,Chavista,Bolshevik,Menshevik,Jacobin,Gaullist,Thatcherite,Blairite,Kemalist,
    Trumpist,Francoist,Titoist,Sandinista,Zapatista,Marxist-Leninist,Brexiteer,Eurosceptic,Afrocentric
    """
}
