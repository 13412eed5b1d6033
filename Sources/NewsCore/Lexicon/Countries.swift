/// The countries of the world, from general knowledge; a line is `name, other names; capital;
/// demonyms`.
///
/// The demonyms are adjectives and nouns for the people, in the singular where there is one.
enum Countries {
  static let lines = """
    Afghanistan;Kabul;Afghan
    Albania;Tirana;Albanian
    Algeria;Algiers;Algerian
    Andorra;Andorra la Vella;Andorran
    Angola;Luanda;Angolan
    Antigua and Barbuda,Antigua;St. John's;Antiguan,Barbudan
    Argentina;Buenos Aires;Argentine,Argentinian,Argentinean
    Armenia;Yerevan;Armenian
    Australia;Canberra;Australian,Aussie
    Austria;Vienna;Austrian
    Azerbaijan;Baku;Azerbaijani,Azeri
    Bahamas,The Bahamas;Nassau;Bahamian
    Bahrain;Manama;Bahraini
    Bangladesh;Dhaka;Bangladeshi
    Barbados;Bridgetown;Barbadian,Bajan
    Belarus,Byelorussia;Minsk;Belarusian,Belarussian,Belorussian
    Belgium;Brussels;Belgian
    Belize;Belmopan;Belizean
    Benin;Porto-Novo;Beninese
    Bhutan;Thimphu;Bhutanese
    Bolivia;La Paz;Bolivian
    Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina;Sarajevo;Bosnian,Herzegovinian
    Botswana;Gaborone;Botswanan,Motswana,Batswana
    Brazil;Brasilia;Brazilian
    Brunei;Bandar Seri Begawan;Bruneian
    Bulgaria;Sofia;Bulgarian
    Burkina Faso;Ouagadougou;Burkinabe,Burkinabé
    Burundi;Bujumbura;Burundian
    Cambodia,Kampuchea;Phnom Penh;Cambodian,Khmer
    Cameroon;Yaounde;Cameroonian
    Canada;Ottawa;Canadian
    Cape Verde,Cabo Verde;Praia;Cape Verdean
    Central African Republic,CAR;Bangui;Central African
    Chad;N'Djamena;Chadian
    Chile;Santiago;Chilean
    China,People's Republic of China,PRC;Beijing;Chinese
    Colombia;Bogota;Colombian
    Comoros;Moroni;Comorian,Comoran
    Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC;Kinshasa;Congolese
    Republic of the Congo,Congo-Brazzaville;Brazzaville;Congolese
    Costa Rica;San Jose;Costa Rican
    Croatia;Zagreb;Croatian,Croat
    Cuba;Havana;Cuban
    Cyprus;Nicosia;Cypriot
    Czech Republic,Czechia;Prague;Czech
    Denmark;Copenhagen;Danish,Dane
    Djibouti;Djibouti City;Djiboutian
    Dominica;Roseau;Dominican
    Dominican Republic;Santo Domingo;Dominican
    East Timor,Timor-Leste;Dili;Timorese
    Ecuador;Quito;Ecuadorian,Ecuadorean
    Egypt;Cairo;Egyptian
    El Salvador;San Salvador;Salvadoran,Salvadorean
    England;London;English,Englishman,Englishmen
    Equatorial Guinea;Malabo;Equatorial Guinean,Equatoguinean
    Eritrea;Asmara;Eritrean
    Estonia;Tallinn;Estonian
    Eswatini,Swaziland;Mbabane;Swazi
    Ethiopia;Addis Ababa;Ethiopian
    Fiji;Suva;Fijian
    Finland;Helsinki;Finnish,Finn
    France;Paris;French,Frenchman,Frenchmen
    Gabon;Libreville;Gabonese
    Gambia,The Gambia;Banjul;Gambian
    Georgia;Tbilisi;Georgian
    Germany;Berlin;German
    Ghana;Accra;Ghanaian
    Greece;Athens;Greek
    Greenland;Nuuk;Greenlander,Greenlandic
    Grenada;St. George's;Grenadian
    Guatemala;Guatemala City;Guatemalan
    Guinea;Conakry;Guinean
    Guinea-Bissau;Bissau;Bissau-Guinean
    Guyana;Georgetown;Guyanese
    Haiti;Port-au-Prince;Haitian
    Honduras;Tegucigalpa;Honduran
    Hong Kong;;Hongkonger,Hong Konger
    Hungary;Budapest;Hungarian
    Iceland;Reykjavik;Icelandic,Icelander
    India;New Delhi,Delhi;Indian
    Indonesia;Jakarta;Indonesian
    Iran,Islamic Republic of Iran,Islamic Republic;Tehran;Iranian
    Iraq;Baghdad;Iraqi
    Ireland,Irish Republic,Republic of Ireland;Dublin;Irish,Irishman,Irishmen
    Israel;Jerusalem;Israeli
    Italy;Rome;Italian
    Ivory Coast,Cote d'Ivoire,Côte d'Ivoire;Yamoussoukro,Abidjan;Ivorian
    Jamaica;Kingston;Jamaican
    Japan;Tokyo;Japanese
    Jordan;Amman;Jordanian
    Kazakhstan;Astana;Kazakh,Kazakhstani
    Kenya;Nairobi;Kenyan
    Kiribati;Tarawa;I-Kiribati
    Kosovo;Pristina;Kosovar,Kosovan
    Kuwait;Kuwait City;Kuwaiti
    Kyrgyzstan;Bishkek;Kyrgyz
    Laos;Vientiane;Laotian,Lao
    Latvia;Riga;Latvian
    Lebanon;Beirut;Lebanese
    Lesotho;Maseru;Basotho
    Liberia;Monrovia;Liberian
    Libya;Tripoli;Libyan
    Liechtenstein;Vaduz;Liechtensteiner
    Lithuania;Vilnius;Lithuanian
    Luxembourg;;Luxembourger,Luxembourgish
    Macau,Macao;;Macanese
    Madagascar;Antananarivo;Malagasy
    Malawi;Lilongwe;Malawian
    Malaysia;Kuala Lumpur;Malaysian
    Maldives;Malé;Maldivian
    Mali;Bamako;Malian
    Malta;Valletta;Maltese
    Marshall Islands;Majuro;Marshallese
    Mauritania;Nouakchott;Mauritanian
    Mauritius;Port Louis;Mauritian
    Mexico;Mexico City;Mexican
    Micronesia;Palikir;Micronesian
    Moldova;Chisinau;Moldovan
    Monaco;;Monegasque
    Mongolia;Ulaanbaatar,Ulan Bator;Mongolian,Mongol
    Montenegro;Podgorica;Montenegrin
    Morocco;Rabat;Moroccan
    Mozambique;Maputo;Mozambican
    Myanmar,Burma;Naypyidaw,Yangon,Rangoon;Burmese
    Namibia;Windhoek;Namibian
    Nauru;Yaren;Nauruan
    Nepal;Kathmandu;Nepali,Nepalese
    Netherlands,Holland,The Netherlands;Amsterdam,The Hague;Dutch,Dutchman
    New Zealand;Wellington;New Zealander,Kiwi
    Nicaragua;Managua;Nicaraguan
    Niger;Niamey;Nigerien
    Nigeria;Abuja;Nigerian
    North Korea,Democratic People's Republic of Korea,DPRK;Pyongyang;North Korean
    North Macedonia,Macedonia;Skopje;Macedonian
    Northern Ireland;Belfast;Northern Irish
    Norway;Oslo;Norwegian
    Oman;Muscat;Omani
    Pakistan;Islamabad;Pakistani
    Palau;Ngerulmud;Palauan
    Palestine,Palestinian territories,Palestinian Territories;Ramallah;Palestinian
    Panama;Panama City;Panamanian
    Papua New Guinea;Port Moresby;Papua New Guinean,Papuan
    Paraguay;Asuncion;Paraguayan
    Peru;Lima;Peruvian
    Philippines,The Philippines;Manila;Filipino,Philippine,Filipina
    Poland;Warsaw;Polish,Pole
    Portugal;Lisbon;Portuguese
    Puerto Rico;San Juan;Puerto Rican
    Qatar;Doha;Qatari
    Romania;Bucharest;Romanian
    Russia,Russian Federation;Moscow;Russian
    Rwanda;Kigali;Rwandan
    Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis;Basseterre;Kittitian
    Saint Lucia,St. Lucia,St Lucia;Castries;Saint Lucian
    Saint Vincent and the Grenadines,St. Vincent and the Grenadines;Kingstown;Vincentian
    Samoa;Apia;Samoan
    San Marino;;Sammarinese
    Sao Tome and Principe;Sao Tome;Sao Tomean
    Saudi Arabia,Kingdom of Saudi Arabia,KSA;Riyadh;Saudi,Saudi Arabian
    Scotland;Edinburgh;Scottish,Scot,Scotsman
    Senegal;Dakar;Senegalese
    Serbia;Belgrade;Serbian,Serb
    Seychelles;Victoria;Seychellois
    Sierra Leone;Freetown;Sierra Leonean
    Singapore;;Singaporean
    Slovakia;Bratislava;Slovak,Slovakian
    Slovenia;Ljubljana;Slovenian,Slovene
    Solomon Islands;Honiara;Solomon Islander
    Somalia;Mogadishu;Somali
    Somaliland;Hargeisa;Somalilander
    South Africa;Pretoria,Cape Town,Johannesburg;South African
    South Korea,Republic of Korea,ROK;Seoul;South Korean
    South Sudan;Juba;South Sudanese
    Soviet Union,USSR,U.S.S.R.;;Soviet
    Spain;Madrid;Spanish,Spaniard
    Sri Lanka;Colombo;Sri Lankan
    Sudan;Khartoum;Sudanese
    Suriname;Paramaribo;Surinamese
    Sweden;Stockholm;Swedish,Swede
    Switzerland;Bern,Geneva,Zurich;Swiss
    Syria,Syrian Arab Republic;Damascus;Syrian
    Taiwan;Taipei;Taiwanese
    Tajikistan;Dushanbe;Tajik
    Tanzania;Dodoma,Dar es Salaam;Tanzanian
    Thailand;Bangkok;Thai
    Tibet;Lhasa;Tibetan
    Togo;Lome;Togolese
    Tonga;Nuku'alofa;Tongan
    Trinidad and Tobago,Trinidad;Port of Spain;Trinidadian,Tobagonian
    Tunisia;Tunis;Tunisian
    Turkey,Türkiye;Ankara;Turkish,Turk
    Turkmenistan;Ashgabat;Turkmen
    Tuvalu;Funafuti;Tuvaluan
    Uganda;Kampala;Ugandan
    Ukraine;Kyiv,Kiev;Ukrainian
    United Arab Emirates,UAE,U.A.E.,Emirates;Abu Dhabi;Emirati
    United Kingdom,UK,U.K.,Britain,Great Britain;London;British,Briton,Brit
    United States,US,U.S.,USA,U.S.A.,America,United States of America;Washington;American
    Uruguay;Montevideo;Uruguayan
    Uzbekistan;Tashkent;Uzbek
    Vanuatu;Port Vila;Vanuatuan
    Vatican City,Holy See,Vatican;;
    Venezuela;Caracas;Venezuelan
    Vietnam,Viet Nam;Hanoi;Vietnamese
    Wales;Cardiff;Welsh,Welshman
    Western Sahara;Laayoune;Sahrawi
    Yemen;Sanaa,Sana'a;Yemeni,Yemenite
    Zambia;Lusaka;Zambian
    Zimbabwe;Harare;Zimbabwean
    """
}
