/// Words in the names of organisations, from general knowledge of English news.
enum OrganisationWords {
  /// Kinds of bodies; a name that ends in one, or begins with one and `of` or `for`, is an
  /// organisation's.
  static let heads = """
    Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority
    Bank Battalion Board Brewery Brigade Brigades Broadcasting Bureau Cabinet Campaign Caucus Center Centre
    Chamber Church Clinic Club Coalition College Command Commission Committee Community Company
    Confederation Conference Congress Consortium Constabulary Consulate Convention Cooperative Corporation
    Corps Council Court Coast-Guard Department Dept Directorate Division Embassy Enterprise Enterprises
    Exchange Executive Faction Faculty Federation Fleet Force Forces Foundation Front Fund Garrison Government
    Group Guard Guards Guild Headquarters Hospital Industries Infirmary Initiative Inspectorate Institute
    Institution Institutes Intelligence Judiciary Laboratories Laboratory Lab Labs League Legislature Library
    Ministry Mission Monastery Mosque Motors Movement Museum Navy Network Newspaper Newspapers
    Office Opera Orchestra Organisation Organization Panel Parliament Partnership Party Patrol Philharmonic
    Pharmaceuticals Police Polytechnic Project Prosecutors Publishers Publishing Railway Railways Records
    Regiment Registry Relief Research School Schools Secretariat Senate Seminary Service Services Society
    Squad Squadron Studios Studio Symphony Synagogue Syndicate Systems Taskforce Team Technologies Telecom
    Telecommunications Television Theatre Theater Tribunal Trust Union University Universities Watch
    Wire Works Workers Brotherhood Knesset Bundestag Duma Majlis Chamber Cathedral Choir Ballet Troupe Band
    Communications Electronics Energy Entertainment Holdings Insurance International Media Petroleum
    Pictures Productions Resources Securities Software Solutions Semiconductor Steel Stores Supermarkets
    Transit Ventures Airline Automotive Brands Capital Financial Foods Healthcare Hotels Logistics Mobile
    Mutual Oil Partners Power Press Ledger Courier Handling Shipping Engineering Trading Mining Banking
    Consulting Manufacturing Brewing News Radio Times Post Herald Tribune Gazette Journal Chronicle Telegraph
    Guardian Observer Daily Weekly Magazine Mail Express Mirror Sun Star Globe Standard Review Bulletin
    Wanderers Rovers Athletic Albion Hotspur FC AFC CF SC United City Rangers Panthers Lions Tigers
    Bears Eagles Falcons Hawks Bulls Cowboys Giants Jets Patriots Yankees Dodgers Lakers Celtics Knicks Warriors
    Rockets Raptors Sharks Penguins Bruins Braves Cubs Mets Astros Royals Rams Raiders Chiefs Broncos Steelers
    Packers Vikings Saints Seahawks Dolphins Ravens Bengals Browns Colts Titans Texans Jaguars Chargers
    """

  /// Endings that only companies have.
  static let tails = """
    Inc Incorporated Corp Ltd Limited LLC LLP plc PLC AG GmbH SA NV BV AB ASA Oyj SpA SE Bhd Berhad
    Pty Pvt Bros Co Cos Holding Bancorp Bancshares JSC OJSC PJSC KK
    """

  /// First words of the names of bodies: `Air France`, `Radio Liberty`.
  static let fronts =
    "Air Radio Banco Banque Bank Royal Club Partido Real Deutsche Association Union"

  /// Heads that also mean a thing or a passing body when written with a capital alone.
  static let weakHeads = """
    City United Sun Star Mirror Express Mail Standard Post Times Press Power Capital Community Conference
    Campaign Initiative Project Review Mission Front Oil Energy Mobile News Radio Research Works Team Party
    Saints Giants Lions Tigers Bears Eagles Kings Watch Administration Executive Court Group
    International Partners Resources Systems Records Relief Workers Wire Opera Band Church Library School
    """

  /// What is written small before the name of an organisation.
  static let nouns = """
    newspaper newspapers companies clients brands rivals magazine daily weekly company firm firms band group agency broadcaster website startup
    start-up airline giant maker operator retailer bank chain developer militia party club team channel
    station outlet network label publisher brand supermarket manufacturer insurer lender brokerage consultancy
    charity nonprofit organisation organization platform app automaker carmaker conglomerate contractor
    """

  /// What is written small after the name of an organisation.
  static let followers = """
    shares stock stocks headquarters spokesman spokeswoman spokesperson officials subsidiary franchise
    lawmakers executives employees shareholders investors CEO chairman reporters fighters militants rebels
    guerrillas gunmen militia insurgents militiamen coach fans supporters goalkeeper striker midfielder
    earnings profits quarterback
    """
}
