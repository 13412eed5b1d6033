/// Well-known bodies whose names do not show what they are, from general knowledge of world news.
///
/// A line is one body; names after the first are other names of the same body.
enum Institutions {
  static let international = """
    United Nations,UN,U.N.
    UN Security Council,United Nations Security Council,Security Council
    UN General Assembly,United Nations General Assembly,General Assembly
    European Union,EU,E.U.
    European Commission
    European Central Bank,ECB
    Council of Europe
    African Union,AU
    Arab League,League of Arab States
    North Atlantic Treaty Organization,NATO,Nato
    World Health Organization,World Health Organisation,WHO
    World Trade Organization,WTO
    International Monetary Fund,IMF
    World Bank
    International Atomic Energy Agency,IAEA
    International Criminal Court,ICC
    International Court of Justice,ICJ
    International Committee of the Red Cross,ICRC
    Red Cross
    Red Crescent
    Doctors Without Borders,Medecins Sans Frontieres,MSF
    Reporters Without Borders,RSF
    Committee to Protect Journalists,CPJ
    Amnesty International,Amnesty
    Human Rights Watch,HRW
    Transparency International
    Greenpeace
    Oxfam
    Save the Children
    UNICEF
    UNESCO
    UNHCR
    OPEC
    ASEAN
    ECOWAS
    OECD
    OSCE
    APEC
    BRICS
    G7
    G8
    G20
    Group of Seven
    Group of 20
    Commonwealth of Nations
    Gulf Cooperation Council,GCC
    Organization of American States,OAS
    Organisation of Islamic Cooperation,OIC
    Shanghai Cooperation Organization
    Interpol
    Europol
    FIFA
    UEFA
    IOC,International Olympic Committee
    IPCC
    World Economic Forum
    World Food Programme,World Food Program,WFP
    """

  static let governments = """
    White House
    Oval Office
    State Department,U.S. State Department,US State Department
    Pentagon
    Kremlin
    Downing Street
    Whitehall
    Elysee Palace,Élysée Palace,Elysee
    Blue House
    Congress,US Congress,U.S. Congress
    Capitol
    House of Representatives
    House of Commons,Commons
    House of Lords,Lords
    Senate
    Supreme Court
    Federal Reserve,Fed
    Treasury
    Treasury Department
    Justice Department
    Bank of England
    Bank of Japan
    Bundesbank
    Reichstag
    Bundestag
    Bundesrat
    Knesset
    Duma,State Duma
    Majlis,Majles
    Guardian Council
    Assembly of Experts
    Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard
    Quds Force,Qods Force
    Politburo
    Lok Sabha
    Rajya Sabha
    Dail
    Riksdag
    Storting
    Cortes
    Stormont
    Holyrood
    Senedd
    Central Intelligence Agency,CIA,C.I.A.
    Federal Bureau of Investigation,FBI,F.B.I.
    National Security Agency,NSA
    National Security Council
    National Guard
    Secret Service
    Homeland Security
    NASA
    FDA
    CDC
    EPA
    FEMA
    IRS
    SEC
    FCC
    FAA
    DEA
    ATF
    NHS
    MI5
    MI6
    GCHQ
    Scotland Yard
    Metropolitan Police
    Mossad
    Shin Bet
    ISI
    KGB
    FSB
    GRU
    SVR
    Stasi
    Gestapo
    SAVAK
    Wehrmacht
    Luftwaffe
    Bundeswehr
    Red Army
    People's Liberation Army,PLA
    Royal Navy
    Royal Air Force,RAF
    U.S. Navy,US Navy
    U.S. Army,US Army
    Marine Corps
    Coast Guard
    IDF,Israel Defense Forces,Israeli Defense Forces
    Navy SEALs
    Roscosmos
    """

  static let movements = """
    Hezbollah,Hizbollah,Hizbullah,Hezbullah,Hizballah
    Hamas
    Houthis,Houthi,Ansar Allah
    Fatah
    Palestinian Authority
    Palestine Liberation Organization,PLO
    Islamic Jihad
    Taliban,Taleban
    Haqqani Network,Haqqani network
    al-Qaida,al-Qaeda,al Qaida,al Qaeda,al-Qa'ida,Qaeda
    Islamic State,ISIS,ISIL,IS,Daesh
    al-Shabab,al-Shabaab,al Shabaab,al Shabab
    Boko Haram
    Jabhat al-Nusra,al-Nusra Front,Nusra Front
    Abu Sayyaf
    Jemaah Islamiyah
    Lashkar-e-Taiba
    Jaish-e-Mohammed
    Muslim Brotherhood
    Khmer Rouge
    Janjaweed
    Shining Path
    FARC
    ELN
    ETA
    IRA
    Sinn Fein,Sinn Féin
    PKK
    YPG
    UNITA
    ZANU-PF
    MDC
    ANC,African National Congress
    Lord's Resistance Army,LRA
    M23
    Contras
    Black Lives Matter
    Ku Klux Klan
    Proud Boys
    Oath Keepers
    Antifa
    Tea Party
    Solidarity
    Likud
    Kadima
    Knights Templar
    Falun Gong
    Labour
    Labour Party
    Conservative Party
    Liberal Democrats
    Republican Party,GOP
    Democratic Party
    Communist Party
    Congress Party
    BJP,Bharatiya Janata Party
    AKP
    Fidesz
    Syriza
    Podemos
    Kuomintang,KMT
    SNP
    UKIP
    DUP
    SDLP
    CDU
    SPD
    FPÖ
    AfD
    DPP
    LDP
    """
}

extension Institutions {
  static let all = [international, governments, movements, media, companies, sport]
}
