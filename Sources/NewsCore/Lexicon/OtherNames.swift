/// Names of events, works and products that are neither persons, bodies nor places, from general
/// knowledge.
enum OtherNames {
  static let events = """
    World War I,World War II,World War One,World War Two,First World War,Second World War,Great War,
    Cold War,Gulf War,Vietnam War,Korean War,Civil War,Iran-Iraq war,Iran-Iraq War,Six-Day War,Falklands War,
    Islamic Revolution,French Revolution,Russian Revolution,Cultural Revolution,Arab Spring,Prague Spring,
    Holocaust,Nakba,Brexit,Watergate,Chernobyl disaster,D-Day,Olympics,Olympic Games,Winter Olympics,
    Summer Olympics,Paralympics,World Cup,European Championship,Euro 2020,Super Bowl,World Series,Wimbledon,
    French Open,Australian Open,US Open,U.S. Open,Masters,Ryder Cup,Davis Cup,Tour de France,Grand National,
    Grand Prix,Formula One,Formula 1,Commonwealth Games,Asian Games,Copa America,Africa Cup of Nations,
    Cannes Film Festival,Cannes Festival,Berlinale,Oscars,Oscar,Academy Awards,Grammys,Grammy,Emmys,Emmy,
    Golden Globes,Golden Globe,BAFTA,Tony Awards,Nobel Peace Prize,Nobel Prize,Pulitzer Prize,Booker Prize,
    Nobel,Pulitzer,Palme d'Or,Ballon d'Or,Eurovision,Christmas,Christmas Eve,Christmas Day,Easter,
    Easter Sunday,Good Friday,Ramadan,Eid,Eid al-Fitr,Eid al-Adha,Hanukkah,Passover,Yom Kippur,Rosh Hashanah,
    Diwali,Thanksgiving,Thanksgiving Day,Halloween,New Year,New Year's Day,New Year's Eve,Valentine's Day,
    Independence Day,Memorial Day,Labor Day,May Day,Mother's Day,Father's Day,Boxing Day,Nowruz,Hajj,Lent,
    Mardi Gras,Black Friday,Super Tuesday,Bloody Sunday,Great Depression,Industrial Revolution,Renaissance,
    Enlightenment,Reformation,Middle Ages,Stone Age,Bronze Age,Hurricane Katrina,Hurricane Sandy,
    Desert Storm,Operation Desert Storm,Intifada,Great Leap Forward,Orange Revolution,Rose Revolution
    """

  static let works = """
    Bible,Koran,Quran,Qur'an,Torah,Talmud,Old Testament,New Testament,Mona Lisa,Hamlet,Macbeth,
    Star Wars,Star Trek,Harry Potter,Lord of the Rings,Game of Thrones,Sesame Street,Magna Carta,
    Universal Declaration of Human Rights,Kyoto Protocol,Paris Agreement,Paris Accord,Geneva Conventions,
    Geneva Convention,Maastricht Treaty,Lisbon Treaty,Treaty of Versailles,Oslo Accords,Good Friday Agreement,
    Dayton Accords,Camp David Accords,Patriot Act,Affordable Care Act,Obamacare,First Amendment,
    Second Amendment,Joint Comprehensive Plan of Action,JCPOA,NAFTA,Bill of Rights,Declaration of Independence,
    Green New Deal,New Deal,Medicare,Medicaid,Social Security,Nord Stream
    """

  static let products = """
    iPhone,iPad,iPod,Android,Windows,Xbox,PlayStation,Kindle,Kalashnikov,AK-47,Boeing 737,Boeing 747,
    Airbus A320,Airbus A380,Viagra,Prozac,OxyContin,Botox,Photoshop,Internet,Facebook Live,Bitcoin,Ethereum,
    Linux,Java,Patriot,Scud,Tomahawk,Hellfire,Concorde,Soyuz,Apollo,Hubble,Sputnik,Falcon 9,COVID-19,Covid-19,
    Covid,Ebola,Zika,HIV,AIDS,SARS
    """
}
