/// Words in and around the names of places, from general knowledge of English news.
enum PlaceWords {
  /// Kinds of places that end a name.
  static let heads = """
    River Street Avenue Road Boulevard Lane Drive Square Plaza Park Gardens Garden Bridge Airport Station
    Province District County Region Prefecture Oblast Governorate State Territory Territories Island Islands
    Isle Isles Peninsula Bay Gulf Sea Ocean Strait Straits Channel Canal Lake Valley Mountain Mountains Hill Hills
    Heights Desert Coast Beach Forest Delta Basin Plateau Falls Creek Pass Cape Point Port Harbor Harbour Village
    Town City Township Borough Parish Palace Castle Tower Towers Stadium Arena Hotel Prison Jail Camp Base Barracks
    Cemetery Crossing Corridor Strip Border Highway Motorway Expressway Freeway Terminal Junction Reservoir
    Dam Glacier Reef Archipelago Republic Kingdom Emirate Emirates Federation Mall Building House Hall Center
    Farm Ranch Field Zone Quarter Cove Ridge Springs Grove Green Wood Woods Crescent Court Alley Square
    Cathedral Temple Shrine Monument Memorial Ghetto Line Woods Canyon Volcano Caves Subdistrict
    """

  /// Kinds of places that begin a name.
  static let fronts = """
    Mount Mt Lake Cape Fort Ft Port Point San Santa Santo São Sao Saint St Ste El Los Las La New North South
    East West Northern Southern Eastern Western Central Upper Lower Greater Gulf Isle Bay Rio Puerto Villa
    Ciudad Tel Ras Wadi Jebel Kafr Khan Beit Deir Umm Rue Strait River Sea
    """

  /// Written small before the name of a place, with `of`: `the city of X`.
  static let nouns = """
    city town village province region district capital suburb port island state county municipality
    area coast border outskirts territory enclave peninsula governorate prefecture hamlet neighbourhood
    neighborhood township borough valley mountains islands islets harbour harbor airport river north south east west northeast northwest southeast
    southwest centre center streets republic kingdom
    """

  /// Written small before the name of a place without `of`: `northern X`.
  static let directions = """
    northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern
    north-western south-eastern south-western downtown upstate suburban rural nearby mainland
    neighbouring neighboring inner north south east west occupied coastal
    """

  /// Prepositions of place; the stronger sign is `in`.
  static let prepositions = """
    in near at from to across outside inside around into toward towards through throughout within over
    """

  /// Regions, waters, continents and US states, from general knowledge.
  static let regions = """
    Africa,Asia,Europe,Antarctica,Oceania,Eurasia,Arctic,Antarctic,Middle East,Near East,Far East,
    Latin America,Central America,South America,North America,Southeast Asia,South Asia,East Asia,Central Asia,
    West Africa,East Africa,North Africa,Southern Africa,Eastern Europe,Western Europe,Central Europe,
    Scandinavia,Balkans,Caucasus,Caribbean,Mediterranean,Sahara,Sahel,Siberia,Crimea,Donbas,Donbass,Kashmir,
    Punjab,Darfur,Kurdistan,Chechnya,Dagestan,Ossetia,South Ossetia,Abkhazia,Transnistria,Catalonia,Bavaria,
    Gaza,Gaza Strip,West Bank,Golan Heights,Sinai,Galilee,Negev,East Jerusalem,Persian Gulf,Arabian Gulf,
    Gulf of Mexico,Gulf of Aden,Red Sea,Black Sea,Caspian Sea,Baltic Sea,North Sea,South China Sea,
    East China Sea,Dead Sea,Mediterranean Sea,Arabian Sea,Sea of Japan,Strait of Hormuz,Suez Canal,
    Panama Canal,English Channel,Taiwan Strait,Atlantic,Pacific,Atlantic Ocean,Pacific Ocean,Indian Ocean,
    Arctic Ocean,Bay of Bengal,Horn of Africa,Korean Peninsula,Arabian Peninsula,Ivory Coast,Gold Coast,
    Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,
    Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,
    Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,
    Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,
    Virginia,West Virginia,Wisconsin,Wyoming,District of Columbia,Washington D.C.,Washington DC,New York City,
    Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,Newfoundland,Yukon,Nunavut,
    New South Wales,Queensland,Victoria,Tasmania,Western Australia,South Australia,Northern Territory,
    Manhattan,Brooklyn,Queens,Bronx,Staten Island,Harlem,Hollywood,Silicon Valley,Midwest,New England,
    Los Angeles,San Francisco,Las Vegas,New Orleans,Wall Street,Downing Street,Capitol Hill,Times Square,
    Tiananmen Square,Red Square,Tahrir Square,Guantanamo Bay,Guantanamo,Cape Canaveral,Mount Everest,Everest,
    Himalayas,Alps,Andes,Rockies,Amazon,Nile,Danube,Rhine,Mekong,Euphrates,Tigris,Ganges,Yangtze,Thames,
    Mississippi River,Niger Delta,Great Lakes,Great Barrier Reef,Great Wall,Eiffel Tower,Big Ben,
    Midlands,West Midlands,Yorkshire,Lancashire,Cornwall,Devon,Kent,Essex,Sussex,Surrey,Merseyside,Ulster,
    Hong Kong,Macau,Tibet,Xinjiang,Inner Mongolia,Manchuria,Guangdong,Sichuan,Hokkaido,Okinawa,Honshu,Kyushu,
    Sumatra,Java,Bali,Borneo,Sulawesi,Aceh,Mindanao,Luzon,Papua,West Papua,Kurdistan,Anatolia,Thrace,
    Balochistan,Baluchistan,Sindh,Khyber Pakhtunkhwa,Waziristan,North Waziristan,South Waziristan,Swat,
    Kandahar,Helmand,Kerala,Gujarat,Rajasthan,Bihar,Assam,Goa,Tamil Nadu,Karnataka,Maharashtra,Uttar Pradesh,
    Tigray,Amhara,Oromia,Ogaden,Puntland,Katanga,Kivu,North Kivu,South Kivu,Ituri,Biafra,Cabinda,Zanzibar,
    KwaZulu-Natal,Gauteng,Western Cape,Eastern Cape,Limpopo,Mpumalanga,Free State,Patagonia,Galapagos,
    Normandy,Brittany,Provence,Tuscany,Lombardy,Sicily,Sardinia,Corsica,Crete,Andalusia,Galicia,Basque Country,
    Saxony,Prussia,Flanders,Wallonia,Silesia,Transylvania,Moravia,Bohemia,Lapland,Karelia,Vojvodina
    """
}
