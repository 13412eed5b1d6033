extension Institutions {
  static let companies = """
    Google
    Alphabet
    Apple
    Microsoft
    Amazon
    Facebook
    Twitter
    Instagram
    WhatsApp
    TikTok
    ByteDance
    LinkedIn
    Snapchat
    Reddit
    Wikipedia
    WikiLeaks
    Uber
    Lyft
    Airbnb
    Tesla
    SpaceX
    Intel
    IBM
    Oracle
    Cisco
    Nvidia
    Dell
    Hewlett-Packard
    Samsung
    Sony
    Nintendo
    Huawei
    Xiaomi
    Alibaba
    Tencent
    Baidu
    Nokia
    Ericsson
    Boeing
    Airbus
    Lockheed Martin
    Raytheon
    Rolls-Royce
    Toyota
    Honda
    Nissan
    Hyundai
    Ford
    General Motors,GM
    Chrysler
    Volkswagen
    BMW
    Renault
    Fiat
    Ferrari
    General Electric,GE
    Siemens
    Shell
    BP
    Exxon,ExxonMobil
    Chevron
    Gazprom
    Rosneft
    Aramco
    Petrobras
    Enron
    Halliburton
    Walmart,Wal-Mart
    Tesco
    Sainsbury's
    Marks & Spencer
    IKEA
    McDonald's
    Starbucks
    Coca-Cola
    Pepsi,PepsiCo
    Nestle,Nestlé
    Unilever
    Nike
    Adidas
    Pfizer
    Moderna
    AstraZeneca
    Merck
    Bayer
    Monsanto
    Novartis
    Johnson & Johnson,Johnson and Johnson
    Goldman Sachs
    Morgan Stanley
    JPMorgan Chase,JPMorgan,JP Morgan
    Merrill Lynch
    Lehman Brothers
    Citigroup,Citibank
    Wells Fargo
    HSBC
    Barclays
    Lloyds
    UBS
    Credit Suisse
    Deutsche Bank
    BNP Paribas
    BlackRock
    Berkshire Hathaway
    Ernst & Young
    Deloitte
    KPMG
    PricewaterhouseCoopers
    McKinsey
    Procter & Gamble
    Standard & Poor's
    Moody's
    Nasdaq
    Lloyd's of London
    Christie's
    Sotheby's
    Macy's
    Levi Strauss
    Harley-Davidson
    Smith & Wesson
    Louis Vuitton
    Philip Morris
    Vodafone
    Verizon
    AT&T
    Comcast
    Time Warner
    Lufthansa
    Ryanair
    easyJet
    Aeroflot
    Emirates Airline
    Harvard
    Yale
    Princeton
    Stanford
    MIT
    Oxford University
    Cambridge University
    Caltech
    UCLA
    Sorbonne
    Gallup
    RAND
    Chatham House
    Brookings
    Ipsos
    YouGov
    """

  static let sport = """
    NFL
    NBA
    MLB
    NHL
    NCAA
    PGA
    ATP
    WTA
    FIA
    ICC
    Premier League
    Champions League
    La Liga
    Bundesliga
    Serie A
    Real Madrid
    Barcelona FC
    Atletico Madrid
    Bayern Munich
    Borussia Dortmund
    Juventus
    AC Milan
    Inter Milan
    Paris Saint-Germain,PSG
    Arsenal
    Chelsea
    Manchester United
    Manchester City
    Tottenham
    Everton
    Aston Villa
    Newcastle United
    Celtic
    Ajax
    Benfica
    Boca Juniors
    River Plate
    Red Sox
    White Sox
    Yankees
    Lakers
    Cowboys
    Red Bull
    Mercedes
    McLaren
    Wallabies
    All Blacks
    Springboks
    """
}
