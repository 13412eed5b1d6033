/// News texts with persons whose names are easily confused, marked as an editor would.
enum PersonCases {
  static let families = [
    """
    ⟦Amara Okoro⟧ and her husband, ⟦Daniel Okoro⟧, opened the clinic in March. Ms ⟦Okoro=Amara Okoro⟧ is a surgeon. Mr ⟦Okoro=Daniel Okoro⟧ keeps the books. ⟦Daniel=Daniel Okoro⟧ laughed.
    """,
    """
    ⟦Amara Okoro⟧ opened the clinic with her husband, ⟦Daniel Okoro⟧. “We open at nine,”@{Amara Okoro} Mrs ⟦Okoro=Amara Okoro⟧ said. ⟦Okoro=Okoro?⟧ declined to give figures.
    """,
    """
    ⟦Lena Hartmann⟧ and ⟦Paul Hartmann⟧ are brother and sister. ⟦Lena=Lena Hartmann⟧ sings. ⟦Paul=Paul Hartmann⟧ plays the organ.
    """,
    """
    The senator, ⟦Robert Kane Jr.⟧, spoke of his father, ⟦Robert Kane Sr.⟧, at the memorial.
    """,
    """
    ⟦John Vane⟧ waited with his wife, ⟦Ruth Vane⟧. Their son, ⟦John Vane Jr.⟧, stayed at home.
    """,
    """
    ⟦Anna Reid⟧, who teaches at ⟦organisation:George Washington University⟧, disagreed with her.
    """,
    """
    ⟦Martin Luther King Jr.⟧ spoke here in 1963. Dr. ⟦King=Martin Luther King Jr.⟧ stayed for two nights.
    """,
    """
    ⟦Barack Obama⟧ came with ⟦Michelle Obama⟧. The ⟦group:Obamas⟧ left at noon. Mrs ⟦Obama=Michelle Obama⟧ waved.
    """,
    """
    ⟦Hanna Black⟧ met ⟦Peter White⟧ at the pier. Ms ⟦Black=Hanna Black⟧ and Mr ⟦White=Peter White⟧ signed the lease.
    """,
    """
    Mr ⟦Black⟧ and Mr ⟦White⟧ signed the lease on Monday. Mr ⟦White⟧ then left.
    """,
    """
    Her wife, ⟦Grace Lund⟧, said the family would stay. ⟦Ingrid Lund⟧ had been a sailor. ⟦Grace=Grace Lund⟧ and ⟦Ingrid=Ingrid Lund⟧ met in 2004.
    """,
  ]

  static let particlesAndOrders = [
    """
    ⟦Alexander van der Bellen⟧ won in ⟦place:Austria⟧. ⟦Van der Bellen=Alexander van der Bellen⟧ thanked his voters. “I am glad,”@{Alexander van der Bellen} ⟦van der Bellen=Alexander van der Bellen⟧ said.
    """,
    """
    ⟦Abdel Fattah al-Sisi⟧ flew to ⟦place:Riyadh⟧. ⟦Al-Sisi=Abdel Fattah al-Sisi⟧ met Crown Prince ⟦Mohammed bin Salman⟧ there, and ⟦bin Salman=Mohammed bin Salman⟧ saw him off. ⟦Sisi=Abdel Fattah al-Sisi⟧ returned on Tuesday.
    """,
    """
    ⟦Maria de la Cruz⟧ leads the union. ⟦De la Cruz=Maria de la Cruz⟧ met ⟦Ursula von der Leyen⟧ in ⟦place:Brussels⟧. ⟦Von der Leyen=Ursula von der Leyen⟧ promised an answer.
    """,
    """
    ⟦Siobhan O'Brien⟧ and ⟦Callum McDonald⟧ were elected. ⟦O’Brien=Siobhan O'Brien⟧ thanked ⟦McDonald=Callum McDonald⟧’s team.
    """,
    """
    ⟦J. K. Rowling⟧ signed books in ⟦place:Edinburgh⟧. ⟦Rowling=J. K. Rowling⟧ stayed for hours. ⟦George W. Bush⟧ sent a card, and ⟦Bush=George W. Bush⟧’s card was read aloud.
    """,
    """
    ⟦Xi Jinping⟧ received ⟦Kim Jong Un⟧ in ⟦place:Beijing⟧. ⟦Xi=Xi Jinping⟧ and ⟦Kim=Kim Jong Un⟧ talked for an hour. ⟦Moon Jae-in⟧ was not there, though ⟦Moon=Moon Jae-in⟧ had asked to be.
    """,
    """
    ⟦Shinzo Abe⟧ resigned in 2020. ⟦Abe=Shinzo Abe⟧ had governed ⟦place:Japan⟧ for eight years.
    """,
    """
    ⟦Andrés Manuel López Obrador⟧ spoke in ⟦place:Mexico City⟧. ⟦López Obrador=Andrés Manuel López Obrador⟧ said the bill would pass. Mr. ⟦López Obrador=Andrés Manuel López Obrador⟧ leaves office in October.
    """,
    """
    ⟦Pedro Sánchez⟧ and ⟦Carles Puigdemont⟧ met again. ⟦Sánchez=Pedro Sánchez⟧ called ⟦Puigdemont=Carles Puigdemont⟧ on Friday.
    """,
    """
    ⟦Kyriakos Mitsotakis⟧ spoke first. Prime Minister ⟦Mitsotakis=Kyriakos Mitsotakis⟧ left early.
    """,
    """
    ⟦Pelé⟧ scored twice that day. ⟦Pelé⟧’s second goal is still shown in schools in ⟦place:Brazil⟧.
    """,
  ]

  static let titlesAndOffices = [
    """
    Former president ⟦Barack Obama⟧ spoke in ⟦place:Chicago⟧. The former president praised ⟦Obama=Barack Obama⟧’s successor, ⟦Brandon Johnson⟧, as mayor.
    """,
    """
    Pope ⟦Francis⟧ visited ⟦place:Iraq⟧ in March.
    """,
    """
    Judge ⟦Smith⟧ dismissed the case on Monday. Judge ⟦Smith⟧ gave no reason.
    """,
    """
    ⟦Nancy Pelosi⟧, the speaker of the house, met Prime Minister ⟦Keir Starmer⟧ and ⟦group:French⟧ president ⟦Emmanuel Macron⟧. ⟦Starmer=Keir Starmer⟧ and ⟦Macron=Emmanuel Macron⟧ then left for ⟦place:Paris⟧.
    """,
    """
    Sen. ⟦Tim Kaine⟧, D-Va., and Rep. ⟦Adam Schiff⟧ wrote to Gen. ⟦Mark Milley⟧. ⟦Kaine=Tim Kaine⟧ had drafted the letter.
    """,
    """
    The ⟦Trump⟧ administration appealed. ⟦Biden=Joe Biden⟧ officials had warned of it. Donors to the campaign of ⟦Joe Biden⟧ were not surprised.
    """,
  ]

  static let placesAndOrganisations = [
    """
    ⟦Paris Hilton⟧ landed in ⟦place:Paris⟧ on Friday. ⟦Hilton=Paris Hilton⟧ will stay in ⟦place:Paris⟧ for a week.
    """,
    """
    ⟦Jordan Henderson⟧ flew to ⟦place:Jordan⟧ with his team. ⟦Henderson=Jordan Henderson⟧ had asked for the trip.
    """,
    """
    Ms ⟦Washington⟧ teaches history in ⟦place:Washington⟧. She said Ms. ⟦Washington⟧ is what pupils call her.
    """,
    """
    ⟦Sydney Sweeney⟧ will film in ⟦place:Sydney⟧. ⟦Chelsea Clinton⟧ will not.
    """,
    """
    ⟦organisation:Johnson & Johnson⟧ recalled the powder. ⟦Boris Johnson⟧ was not asked. ⟦Johnson=Boris Johnson⟧ was in ⟦place:Kyiv⟧.
    """,
    """
    The ⟦organisation:Clinton Foundation⟧ gave ⟦organisation:Goldman Sachs⟧ a list of donors. ⟦Hillary Clinton⟧ knew nothing of it, ⟦Clinton=Hillary Clinton⟧ said.
    """,
    """
    ⟦organisation:Ford⟧ and ⟦organisation:Boeing⟧ cut jobs in ⟦place:Michigan⟧. The ⟦organisation:Trump Organization⟧ did not.
    """,
    """
    ⟦place:U.S.=United States⟧ officials said the ⟦place:United States⟧ would pay. In the ⟦place:US=United States⟧, few had heard of it. ⟦place:America=United States⟧ is far away.
    """,
    """
    ⟦group:Americans⟧ and ⟦group:Kurds⟧ fought side by side. The ⟦group:French⟧ left in May.
    """,
    """
    The ⟦organisation:World Health Organization⟧ (⟦organisation:WHO=World Health Organization⟧) met in ⟦place:Geneva⟧. The ⟦organisation:WHO=World Health Organization⟧ will meet again.
    """,
    """
    ⟦organisation:Harrow Shipping⟧ sued the ⟦organisation:Port Authority⟧ over the berth. ⟦organisation:Harrow Shipping⟧ lost.
    """,
  ]

  static let capitals = [
    """
    ⟦place:ROME=Rome⟧ — ⟦Giulia Ferri⟧ quit as mayor on Sunday. In March, ⟦Ferri=Giulia Ferri⟧ had said she would stay in ⟦place:Rome⟧.
    """,
    """
    headline: MAYOR ⟦FERRI=Giulia Ferri⟧ QUITS AFTER STORM
    ⟦Giulia Ferri⟧ quit as mayor of ⟦place:Rome⟧ on Sunday.
    """,
    """
    headline: ⟦Ferri=Giulia Ferri⟧ Quits as Mayor After Months of Storms
    ⟦Giulia Ferri⟧ quit as mayor of ⟦place:Rome⟧ on Sunday. Fourteen councillors left with her. Perhaps more will follow. Critics cheered.
    """,
    """
    Seven of the crew were hurt. Rain fell. Workers waited outside. Thousands cheered. Officials declined to comment. On Monday in May, ⟦Rosa Lind⟧, 41, went home.
    """,
    """
    “Harbours need money,”@{Rosa Lind} said ⟦Rosa Lind⟧. “Ships do not wait.”@{Rosa Lind}
    """,
    """
    headline: CRANE COLLAPSES AT DOCK, TWO DEAD
    A crane fell at the dock in ⟦place:Lisbon⟧ on Friday.
    """,
  ]

  static let accounts = [
    """
    ⟦Nora Quist⟧ resigned on Friday.
    ---
    ⟦Quist=Nora Quist⟧ resigned after a vote.
    ===
    ⟦Quist=Quist?⟧ scored twice on Saturday.
    """,
    """
    ⟦Nora Quist⟧ resigned. ⟦Quist=Nora Quist⟧ left.
    ===
    ⟦Emil Quist⟧ scored. ⟦Quist=Emil Quist⟧ smiled.
    """,
    """
    ⟦Nora Quist⟧ resigned.
    ---
    ⟦Emil Quist⟧ was appointed.
    ---
    ⟦Quist=Quist?⟧ was not available.
    """,
    """
    ⟦Nora Quist⟧ resigned on Friday.
    ===
    ⟦Nora Quist⟧ spoke on Monday.
    """,
  ]

  static let moreFamilies = [
    """
    ⟦Ivan Petrov⟧, his wife ⟦Maria Petrova⟧ and their son ⟦Oleg Petrov⟧ left. ⟦Petrova=Maria Petrova⟧ is a nurse. ⟦Petrov=Petrov?⟧ did not answer.
    """,
    """
    ⟦George H. W. Bush⟧ and ⟦George W. Bush⟧ both served. ⟦Jeb Bush⟧ did not. President ⟦George W. Bush⟧ spoke last.
    """,
    """
    Sisters ⟦Venus Williams⟧ and ⟦Serena Williams⟧ won again. ⟦Venus=Venus Williams⟧ played first. ⟦Serena=Serena Williams⟧ served nine aces.
    """,
    """
    ⟦Tom Marsh⟧ and ⟦Helen Marsh⟧ are not related. According to both ⟦group:Marshes⟧, the alarm failed. Ms ⟦Marsh=Helen Marsh⟧ left early, and Mr ⟦Marsh=Tom Marsh⟧ stayed.
    """,
    """
    ⟦Hillary Clinton⟧ campaigned in ⟦place:Ohio⟧ with ⟦Bill Clinton⟧. The former secretary of state spoke first. Mrs. ⟦Clinton=Hillary Clinton⟧ left at noon, Mr. ⟦Clinton=Bill Clinton⟧ an hour later.
    """,
    """
    ⟦Ali Reza Moradi⟧, 34, was released on 3 May 2019. ⟦Moradi=Ali Reza Moradi⟧ had spent 412 days in prison. His lawyer, ⟦Shirin Ebadi⟧, met him in ⟦place:Tehran⟧.
    """,
    """
    Dr ⟦Ngozi Okonjo-Iweala⟧ took office in March. Ms ⟦Okonjo-Iweala=Ngozi Okonjo-Iweala⟧ is an economist. ⟦Okonjo-Iweala=Ngozi Okonjo-Iweala⟧'s term ends in 2029.
    """,
    """
    ⟦Bashar al-Assad⟧ ruled ⟦place:Syria⟧. ⟦Assad=Bashar al-Assad⟧’s father, ⟦Hafez al-Assad⟧, ruled before him. ⟦Bashar=Bashar al-Assad⟧ was a doctor.
    """,
  ]

  static let morePlaces = [
    """
    The ⟦Johnson⟧ family owns the farm. ⟦place:Houston⟧ is far away, and ⟦Whitney Houston⟧ never came.
    """,
    """
    ⟦Georgia Meloni⟧ met ⟦group:Georgian⟧ officials in ⟦place:Georgia⟧. ⟦Meloni=Georgia Meloni⟧ left on Sunday.
    """,
    """
    ⟦Jack London⟧ never lived in ⟦place:London⟧. ⟦London=Jack London⟧ wrote that he hated it.
    """,
    """
    ⟦organisation:Morgan Stanley⟧ and ⟦organisation:JPMorgan Chase⟧ advised ⟦organisation:Disney⟧ on the sale. ⟦Morgan Freeman⟧ did not.
    """,
    """
    On Tuesday, ⟦organisation:NATO⟧ and the ⟦organisation:European Union⟧ met in ⟦place:Madrid⟧. In April, they will meet again.
    """,
    """
    The ferry, the ⟦other:Spirit of Adventure⟧, sailed from ⟦place:Dover⟧ at noon.
    """,
  ]

  static let moreAccounts = [
    """
    ⟦Tom Marsh⟧ spoke.
    ---
    ⟦Helen Marsh⟧ spoke. ⟦Marsh=Helen Marsh⟧ left.
    ---
    Mr ⟦Marsh=Tom Marsh⟧ left early.
    """,
    """
    ⟦Robert Fox⟧ resigned. ⟦Fox=Robert Fox⟧ was the mayor.
    ---
    ⟦Bob Fox=Robert Fox⟧ has resigned, his office said.
    """,
    """
    ⟦Fox=Fox?⟧ said no.
    ===
    ⟦Robert Fox⟧ said yes. ⟦Fox=Robert Fox⟧ left.
    """,
  ]
}
