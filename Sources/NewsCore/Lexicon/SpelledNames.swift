/// Given names that are written in Latin letters in several ways, from general knowledge; a line is
/// one name.
enum SpelledNames {
  static let lines = """
    abdullah abdallah abdulla
    abdulaziz abdelaziz
    ahmed ahmad ahmet
    aleksandr alexandr alexander aleksander oleksandr
    aleksei alexei alexey aleksey oleksiy
    andrei andrey andriy
    ayman aiman
    benjamin benyamin binyamin
    dmitry dmitri dmitriy dmytro
    ebrahim ibrahim
    evgeny yevgeny evgeni yevgeni
    fatima fatma fatemeh
    hassan hasan
    hussein hussain husayn hosein hossein husain
    ismail ismael esmail
    jamal gamal djamal
    karim kareem
    khaled khalid
    mahmoud mahmud
    mikhail michail
    mohammed muhammad mohamed mohammad mohamad muhammed mohammod
    moammar muammar moamer muammer
    mustafa moustafa mostafa
    nikolai nikolay mykola
    omar umar omer
    osama usama
    qasem qassem kassem qasim kasim
    rashid rasheed
    reza rida
    said saeed sayed saed
    saddam sadam
    sergei sergey serguei serhiy
    suleiman sulaiman soleiman solaiman
    vladimir wladimir volodymyr
    yasser yasir yaser
    yuri yuriy youri iouri
    yusuf yousef youssef yusef yousuf
    """

  /// What all spellings of a folded name share; the name itself when no line has it.
  static func common(_ name: String) -> String { table[name] ?? name }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      for name in names { table[name] = names[0] }
    }
    return table
  }()
}
