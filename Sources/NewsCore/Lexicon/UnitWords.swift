/// What numbers are numbers of.
///
/// Currencies have their codes of ISO 4217; words that several states use for their money stay
/// words.
enum UnitWords {
  struct Unit: Sendable {
    let kind: Figure.Kind
    let name: String

    init(_ kind: Figure.Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }
  }

  /// The unit that a word after a number names.
  static func unit(of key: FoldedKey) -> Unit? { units[key] }

  /// The unit of speed that is so many of a unit of length an hour.
  static func speed(inHours unit: String) -> String? {
    switch unit {
    case "km": "km/h"
    case "mile": "mph"
    default: nil
    }
  }

  /// The currency that a code or a short form before a number names.
  static func currency(before key: FoldedKey) -> String? { codes[key] }

  /// The currency that a sign names.
  static func currency(ofSign scalar: UInt32) -> String? {
    switch scalar {
    case 0x24: "USD"
    case 0xA3: "GBP"
    case 0xA5: "JPY"
    case 0x20AC: "EUR"
    case 0x20A6: "NGN"
    case 0x20A9: "KRW"
    case 0x20AA: "ILS"
    case 0x20B1: "PHP"
    case 0x20B4: "UAH"
    case 0x20B9: "INR"
    case 0x20BA: "TRY"
    case 0x20BD: "RUB"
    default: nil
    }
  }

  /// The dollar that letters before the sign name: `A$`, `HK$`.
  static func dollar(after key: FoldedKey) -> String? { dollars[key] }

  private static let units = WordMap<Unit>(
    money.map { ($0.0, Unit(.money, $0.1)) } + measures.map { ($0.0, Unit(.measure, $0.1)) }
      + durations.map { ($0.0, Unit(.duration, $0.1)) }
      + [("percent pct", Unit(.percentage, "%"))])

  private static let money = [
    ("dollar dollars", "USD"), ("euro euros", "EUR"), ("sterling", "GBP"), ("yen", "JPY"),
    ("yuan renminbi", "CNY"), ("won", "KRW"), ("baht", "THB"), ("rupee rupees", "rupee"),
    ("ruble rubles rouble roubles", "RUB"), ("shekel shekels", "ILS"), ("peso pesos", "peso"),
    ("franc francs", "franc"), ("lira liras lire", "lira"), ("rand", "ZAR"), ("naira", "NGN"),
    ("shilling shillings", "shilling"), ("dirham dirhams", "dirham"), ("riyal riyals", "SAR"),
    ("rial rials", "rial"), ("dinar dinars", "dinar"), ("ringgit", "MYR"), ("rupiah", "IDR"),
    ("krona kronor", "SEK"), ("krone kroner", "krone"), ("zloty zlotys", "PLN"), ("taka", "BDT"),
    ("cent cents", "cent"), ("pence", "penny"), ("hryvnia hryvnias", "UAH"), ("tenge", "KZT"),
    ("dong", "VND"), ("cedi cedis", "GHS"), ("reais", "BRL"), ("mark marks", "mark"),
  ]

  private static let measures = [
    ("km kilometre kilometres kilometer kilometers kms", "km"),
    ("metre metres meter meters", "m"), ("cm centimetre centimetres centimeter centimeters", "cm"),
    ("mm millimetre millimetres millimeter millimeters", "mm"), ("mile miles", "mile"),
    ("yard yards", "yard"), ("foot feet ft", "foot"), ("inch inches", "inch"),
    ("tonne tonnes", "tonne"), ("ton tons", "ton"), ("kg kilo kilos kilogram kilograms", "kg"),
    ("gram grams gramme grammes", "g"), ("pound pounds lb lbs", "pound"),
    ("ounce ounces oz", "ounce"), ("litre litres liter liters", "litre"),
    ("gallon gallons", "gallon"), ("barrel barrels", "barrel"), ("acre acres", "acre"),
    ("hectare hectares ha", "hectare"), ("mph", "mph"), ("kph km/h", "km/h"),
    ("knot knots", "knot"),
    ("megawatt megawatts mw", "MW"), ("gigawatt gigawatts gw", "GW"),
    ("kilowatt kilowatts kw", "kW"), ("degree degrees", "degree"),
    ("kiloton kilotons", "kiloton"), ("megabyte megabytes mb", "MB"),
    ("gigabyte gigabytes gb", "GB"),
  ]

  private static let durations = [
    ("second seconds", "second"), ("minute minutes mins", "minute"), ("hour hours hrs", "hour"),
    ("day days", "day"), ("week weeks", "week"), ("fortnight fortnights", "fortnight"),
    ("month months", "month"), ("year years", "year"), ("decade decades", "decade"),
    ("century centuries", "century"),
  ]

  private static let codes = WordMap<String>([
    ("usd dlrs", "USD"), ("eur", "EUR"), ("gbp", "GBP"), ("rs inr", "INR"), ("tk bdt", "BDT"),
    ("nis ils", "ILS"), ("sar sr", "SAR"), ("aed dh dhs", "AED"), ("kd kwd", "KWD"),
    ("bnd", "BND"), ("chf", "CHF"), ("zar r", "ZAR"), ("kes ksh", "KES"), ("ngn", "NGN"),
    ("rm myr", "MYR"), ("rp idr", "IDR"), ("php", "PHP"), ("cny rmb", "CNY"), ("jpy", "JPY"),
    ("krw", "KRW"), ("aud", "AUD"), ("cad", "CAD"), ("sek", "SEK"), ("nok", "NOK"),
    ("dkk", "DKK"), ("qar", "QAR"), ("omr", "OMR"), ("bhd", "BHD"), ("egp", "EGP"), ("pkr", "PKR"),
    ("lkr", "LKR"), ("sgd", "SGD"), ("hkd", "HKD"), ("twd", "TWD"), ("thb", "THB"), ("vnd", "VND"),
    ("brl", "BRL"), ("mxn", "MXN"), ("try", "TRY"), ("rub", "RUB"), ("uah", "UAH"), ("pln", "PLN"),
  ])

  private static let dollars = WordMap<String>([
    ("us u.s u.s.", "USD"), ("a au", "AUD"), ("c ca cdn", "CAD"), ("nz", "NZD"), ("hk", "HKD"),
    ("s", "SGD"), ("nt", "TWD"), ("r", "BRL"), ("n", "NAD"), ("z", "ZWL"), ("tt", "TTD"),
    ("j", "JMD"),
  ])
}
