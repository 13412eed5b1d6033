/// News texts in which each name says, behind `=`, whom it names; a `?` stands for a name that must
/// stay open.
enum IdentityCases {
  static let oneOfManyForms = [
    "⟦John Doe=d⟧ came. ⟦John D.=d⟧ sat down. ⟦Mr Doe=d⟧ spoke. ⟦Doe=d⟧ left.",
    "⟦Ngozi Okafor=o⟧ came. ⟦Ngozi O.=o⟧ sat down. ⟦Ms. Okafor=o⟧ spoke. ⟦Okafor=o⟧ left.",
    "⟦Hiroshi Tanaka=t⟧ came. ⟦Mr. Tanaka=t⟧ spoke. ⟦H. Tanaka=t⟧ signed. ⟦Tanaka Hiroshi=t⟧ left.",
    "⟦María José Ruiz Ortega=r⟧ came. ⟦Ruiz Ortega=r⟧ spoke. ⟦María Ortega=r⟧ left.",
    "⟦Abdel Fattah al-Masri=m⟧ came. ⟦Al-Masri=m⟧ spoke. ⟦Masri=m⟧ left.",
    "⟦Nguyen Van Thanh=n⟧ came. ⟦Nguyen=n⟧ spoke. ⟦Mr Nguyen=n⟧ left.",
    "⟦Kim Jong-min=k⟧ came. ⟦Kim Jong Min=k⟧ spoke. ⟦Kim=k⟧ left.",
    "⟦Sir William Harcourt=h⟧ came. ⟦Bill Harcourt=h⟧ spoke. ⟦Lord Harcourt=h⟧ left.",
    "⟦Ludwig van den Berg=b⟧ came. ⟦van den Berg=b⟧ spoke. ⟦Van den Berg=b⟧ left.",
    "⟦Dan “Duke” Marsh=m⟧ came. ⟦Dan Marsh=m⟧ spoke. ⟦Daniel Marsh=m⟧ left.",
  ]

  static let titles = [
    "⟦President Amina Okoro=o⟧ came. ⟦President Okoro=o⟧ spoke. ⟦Dr Okoro=o⟧ left.",
    "⟦Foreign Minister Yusuf Orhan=o⟧ met ⟦General Li Wei=l⟧. ⟦Minister Orhan=o⟧ thanked ⟦Li=l⟧.",
    "⟦Mr. Black=b⟧ met ⟦Mr. White=w⟧. ⟦Black=b⟧ greeted ⟦White=w⟧.",
    "⟦Señora Ruiz=r⟧ met ⟦Herr Vogel=v⟧. ⟦Ruiz=r⟧ greeted ⟦Vogel=v⟧.",
  ]

  static let relatives = [
    "⟦Amara Okoro=a⟧ and ⟦Daniel Okoro=d⟧ wed. ⟦Mrs Okoro=a⟧ sings. ⟦Mr Okoro=d⟧ cooks. ⟦Okoro=?⟧ left.",
    "The brothers ⟦Ivan Petrov=i⟧ and ⟦Oleg Petrov=o⟧ came. ⟦Ivan=i⟧ sang. ⟦Oleg=o⟧ left. ⟦Petrov=?⟧ won.",
    "⟦Robert Kane Jr.=j⟧ spoke of ⟦Robert Kane Sr.=s⟧ at length.",
    "⟦Paul Kane=p⟧ and his son, ⟦Paul Kane Jr.=j⟧, came.",
    "⟦George H. W. Tanner=f⟧ and ⟦George W. Tanner=s⟧ came. ⟦Tanner=?⟧ left.",
    "⟦Chen Li=c⟧ and ⟦Chen Jun=j⟧ came. ⟦Chen=?⟧ left.",
    "⟦Pedro Sánchez=p⟧ came. ⟦Sánchez=p⟧ spoke. Then ⟦Lucía Sánchez=l⟧ came. ⟦Sánchez=?⟧ left.",
    "⟦Elizabeth II=2⟧ and ⟦Elizabeth I=1⟧ were queens.",
  ]

  static let otherNames = [
    "⟦Grey Wolf=b⟧ was the pen name of the poet ⟦Karl Berg=b⟧. ⟦Wolf=b⟧ died.",
    "⟦Ada Marsh=m⟧, who called herself ⟦Red Fox=m⟧, fled. ⟦Marsh=m⟧ died.",
  ]
}
