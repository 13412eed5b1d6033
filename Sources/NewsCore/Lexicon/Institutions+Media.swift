extension Institutions {
  static let media = """
    Reuters
    Associated Press,AP
    Agence France-Presse,AFP
    Bloomberg
    BBC
    ITV
    Sky News
    CNN
    ABC News
    CBS
    NBC
    MSNBC
    CNBC
    PBS
    NPR
    HBO
    ESPN
    Fox News
    Al-Jazeera,Al Jazeera,al-Jazeera
    Al-Arabiya,Al Arabiya
    Al-Monitor
    Al-Ahram
    Xinhua
    TASS,Itar-Tass
    Interfax
    RIA Novosti
    IRNA
    ISNA
    Tasnim
    Fars
    Press TV
    Anadolu
    Haaretz
    Yonhap
    Kyodo
    NHK
    Antara
    Pravda
    Izvestia
    Der Spiegel
    Die Zeit
    Bild
    Le Monde
    Le Figaro
    El Pais
    El País
    Corriere della Sera
    La Repubblica
    La Stampa
    Deutsche Welle
    Radio Free Europe
    Voice of America,VOA
    New York Times
    Washington Post
    Wall Street Journal
    Financial Times
    Los Angeles Times
    USA Today
    New Yorker
    Newsweek
    Politico
    Axios
    BuzzFeed
    HuffPost
    Huffington Post
    Vox
    Breitbart
    Guardian
    Economist
    Daily Telegraph
    Daily Mail
    People's Daily
    Global Times
    Le Parisien
    Vogue
    Rolling Stone
    Netflix
    Disney
    Pixar
    Paramount
    YouTube
    """
}
