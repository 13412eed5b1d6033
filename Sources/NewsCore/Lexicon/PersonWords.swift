/// Words that stand before or in the names of persons, from general knowledge of English news.
enum PersonWords {
  /// Forms of address and of clergy; what follows is a person's name.
  static let honorifics = """
    Mr Mrs Ms Miss Mx Mister Madam Madame Mme Monsieur Mademoiselle Dr Doctor Prof Sir Dame Lord Lady
    Baroness Baron Viscount Count Countess Earl Duke Duchess Marquess Rev Reverend Fr Msgr Monsignor Hon
    Sheikh Shaikh Sheik Shaykh Mullah Ayatollah Imam Mufti Maulana Mawlana Hojatoleslam Grand Sultan Emir Amir
    Pope Rabbi Rebbe Swami Lama Haji Hajji Alhaji Hajj Shri Smt Tun Tan Datuk Dato Datin Herr Frau Fräulein
    Señor Señora Signor Signora Don Doña Dom Esq Ustad Pandit Tengku Saint Chief Mother Father Brother Sister
    Highness Majesty Excellency Honourable Honorable Hon'ble HE HH HRH HM Archimandrite Khatib Begum Bibi
    Comrade Citizen Master Professor Uncle Aunt Auntie Grandpa Grandma Pastor Deacon Vicar Canon
    """

  /// Military and police ranks with their abbreviations.
  static let ranks = """
    Gen General Maj Major Lt Lieutenant Col Colonel Capt Captain Cmdr Commander Cpt Cpl Corporal Sgt
    Sergeant Pvt Private Adm Admiral Brig Brigadier Commodore Marshal Ensign Warrant Petty Vice-Admiral
    Constable Cst Const Det Detective Insp Inspector Supt Superintendent Trooper Sheriff Deputy Patrolman
    Class Cadet Airman Seaman Spc Specialist Pfc Rear Sub-Inspector PC ACP DCP DSP SSP AIG DIG Pol Brig-Gen Lt-Gen Maj-Gen Lt-Col
    """

  /// Offices; after one of them a name is a person's.
  static let offices = """
    President Vice-President Premier Chancellor Minister Secretary Undersecretary Senator Sen Congressman
    Congresswoman Representative Rep Reps Sens Gov Governor Lt-Governor Mayor Councillor Councilor Councilman
    Councilwoman Cllr Alderman Assemblyman Assemblywoman Delegate Speaker Ambassador Envoy Consul King Queen
    Prince Princess Emperor Empress Tsar Czar Shah Pharaoh Kaiser Regent Leader Director Chairman Chairwoman
    Chairperson Chair CEO CFO COO CTO Cofounder Co-founder Founder Judge Justice Magistrate Attorney
    Prosecutor Solicitor Barrister Advocate Commissioner Administrator Comptroller Treasurer Coach Manager Skipper Bishop
    Archbishop Cardinal Patriarch Archdeacon Abbot Dean Provost Rector Principal Headmaster Spokesman
    Spokeswoman Spokesperson Secretary-General Director-General President-elect Officer MP MEP Whip Taoiseach
    Tánaiste Sec Asst Atty Pres Nurse Agent Editor Producer Correspondent Analyst Economist
    Astronaut Cosmonaut Goalkeeper Midfielder Striker Defender Forward Quarterback Pitcher Guard Umpire Referee
    Actor Actress Singer Rapper Author Novelist Poet Composer Conductor Dictator Warlord Strongman Congressmen
    Governor-General Lawmaker Tsarina Archduke Kingpin Executive PM DI DCI CM
    """

  /// Words that come before an office and belong to it.
  static let officeModifiers = """
    Prime Foreign Defense Defence Interior Finance Vice Deputy Acting Former Interim Supreme Assistant
    Associate Senior Junior Attorney Justice Health Education Energy Trade Labor Labour Transport
    Transportation Agriculture Environment Environmental Culture Information Security National Home Treasury
    Commerce State Chief Crown Opposition Majority Minority House Senate District Press Special Lieutenant
    Managing Executive Founding Co Ex Then Late Head Staff First Second Third Honorary Permanent Presidential
    Cabinet Police Fire Communications Oil Petroleum Economy Economic Economics Tourism Sports Immigration
    Housing Planning Development Water Rural Public Works Internal Home External Affairs Veterans Intelligence
    Shadow Joint Brigade Army Navy Command Lead Principal Union Local General Chancellor Under
    """

  /// What follows a name and belongs to it.
  static let suffixes = "Jr Sr II III IV VI VII VIII IX XI XII XIII XIV XVI XXIII Junior"

  /// Small words inside names.
  static let particles = """
    van von der den de del della dello di da das dos do du la le les lo los las al el ul ur ud ad ar as ash
    az bin ibn ben bint abu umm ould uld ap ab ter ten zu zur zum y e san af av ad-din et-tin
    """

  /// What is written small after the name of a person who gave it to something: `the Doe
  /// administration`.
  static let followers = """
    administration administrations family dynasty brothers sisters couple era presidency premiership regime
    clan campaign camp doctrine siblings household estate aide aides allies ally cabinet
    """

  /// What a person is or does, written small before or after the name.
  static let occupations = """
    actor actress activist official head adviser advisor aide ambassador analyst anchor archaeologist architect artist
    assassin astronaut astronomer athlete attorney author banker barrister bassist batsman billionaire
    biographer biologist bishop blogger boss bowler boxer boyfriend broadcaster brother businessman
    businesswoman candidate captain cardinal cartoonist celebrity chairman chairwoman chairperson champion
    chef chief choreographer cleric climber coach columnist comedian commander commentator commissioner
    composer conductor congressman congresswoman consultant contender correspondent councillor cousin creator
    critic dancer daughter defendant defender deputy designer detective dictator diplomat director dissident
    doctor driver drummer economist editor engineer entrepreneur envoy executive expert farmer father
    fiancé fiancée filmmaker financier footballer forward founder co-founder fugitive general girlfriend
    goalkeeper golfer governor guitarist gunman gymnast heir historian host husband incumbent industrialist
    inspector investigator investor jockey journalist judge keeper king lawmaker lawyer leader lecturer
    lieutenant linebacker manager mathematician mayor militant millionaire minister mogul monk mother musician
    negotiator nephew niece nominee novelist nun nurse officer opponent owner painter partner pastor
    philanthropist philosopher photographer physician physicist pianist pilot pitcher playwright poet
    politician pope predecessor preacher president priest prince princess producer professor prosecutor protege
    psychiatrist psychologist publisher quarterback queen rabbi rapper referee reporter representative
    researcher rival runner sailor scholar scientist screenwriter sculptor secretary senator sergeant
    sheriff singer sister skier skipper soldier solicitor soprano son songwriter spokesman spokesperson
    spokeswoman sprinter star statesman strategist striker student successor suspect swimmer teacher teammate
    technician teenager tenor terrorist treasurer trainer tycoon uncle aunt undersecretary veteran victim
    vice-president violinist warlord widow wife winger writer wrestler midfielder fast-bowler all-rounder
    biochemist farmer fisherman grandfather grandmother grandson granddaughter half-brother stepfather resident
    survivor witness whistleblower colleague friend neighbour neighbor passenger shopkeeper
    strategist mastermind ringleader hitman mobster financier lobbyist pollster pundit presenter
    """

  /// Words of kinship that stand before a name.
  static let kinship = """
    wife husband son daughter brother sister father mother uncle aunt cousin nephew niece widow widower
    girlfriend boyfriend fiancé fiancée fiancee partner grandfather grandmother grandson granddaughter
    """

  /// Verbs of saying and doing that persons and bodies are subject to, in the forms of news.
  static let speechVerbs = """
    said says say told tells added adds asked asks replied replies argued argues claimed claims denied denies
    insisted insists warned warns wrote writes noted notes explained explains recalled recalls stressed
    stresses acknowledged acknowledges admitted admits joked jokes testified testifies tweeted tweets
    quipped shouted urged vowed vows pledged pledges believes believed thinks thought hopes hoped felt
    feels knows knew wants wanted smiled laughed nodded resigned died married born scored won beat
    replied declined responded recounted recalled remembers remembered concluded pleaded
    """
}
