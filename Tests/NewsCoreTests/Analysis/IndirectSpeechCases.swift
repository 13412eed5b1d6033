/// Sentences with indirect speech, each behind its stance: ⟨cue⟩, ⟪speaker⟫, ⟦words⟧.
enum IndirectSpeechCases {
  static let cases = """
    statement: ⟪Nina Park⟫ ⟨told⟩ the Leeds Herald ⟦the bridge was safe⟧.
    statement: ⟪Nina Park⟫ ⟨told⟩ reporters of the Herald on Monday ⟦she had crossed the bridge⟧.
    statement: While ⟪Nina Park⟫ ⟨said⟩ ⟦the bridge was safe⟧, the army kept it closed.
    statement: ⟪Nina Park⟫ ⟨said⟩ ⟦the bridge was safe⟧, but the army kept it closed.
    statement: ⟪Nina Park⟫ ⟨said⟩ ⟦the bridge was safe⟧, and Tom Lee said it was old.
    statement: ⟪Nina Park⟫ ⟨said⟩ ⟦the bridge was not just old, but a danger to all⟧.
    statement: ⟪Nina Park⟫ ⟨said⟩ ⟦about half of the bridge was safe⟧.
    statement: ⟪Nina Park⟫ ⟨complained⟩ about ⟦the bridge⟧.
    statement: ⟦The bridge would stay closed until March⟧, ⟪Nina Park⟫ ⟨told⟩ the Leeds Herald.
    statement: ⟦The bridge would stay closed⟧, the mayor, ⟪Nina Park⟫, ⟨told⟩ reporters on Friday.
    statement: ⟪Critics of Senator Paul Ryder⟫ ⟨said⟩ ⟦the bridge was safe⟧.
    statement: ⟪Nina Park⟫ ⟨said⟩ that ⟦the bridge would stay closed until March⟧.
    statement: ⟪Nina Park⟫ ⟨said⟩ ⟦the bridge would stay closed until March⟧.
    statement: ⟪Nina Park⟫ ⟨said⟩ on Tuesday that ⟦the bridge would stay closed⟧.
    statement: ⟪She⟫ ⟨said⟩ ⟦the council had run out of money⟧.
    statement: ⟪They⟫ ⟨say⟩ ⟦the council has run out of money⟧.
    statement: ⟪Nina Park⟫, the mayor of Leeds, ⟨said⟩ ⟦the bridge was safe⟧.
    statement: The mayor, ⟪Nina Park⟫, ⟨said⟩ ⟦the bridge was safe⟧.
    statement: ⟪Nina Park⟫, who lives near the river, ⟨said⟩ ⟦the bridge was safe⟧.
    statement: ⟪Nina Park⟫ also ⟨said⟩ ⟦the bridge was safe⟧.
    statement: ⟪Nina Park⟫ has repeatedly ⟨said⟩ that ⟦the bridge is safe⟧.
    statement: ⟦The bridge would stay closed until March⟧, ⟪Nina Park⟫ ⟨said⟩.
    statement: ⟦The bridge would stay closed until March⟧, ⟪she⟫ ⟨said⟩.
    statement: ⟦The bridge would stay closed until March⟧, ⟨said⟩ ⟪Nina Park⟫.
    statement: ⟦The bridge would stay closed until March⟧, ⟪Nina Park⟫ ⟨said⟩ on Friday.
    statement: ⟦The bridge is safe⟧, ⟨according to⟩ ⟪Nina Park⟫.
    statement: ⟨According to⟩ ⟪Nina Park⟫, ⟦the bridge is safe⟧.
    statement: ⟦The bridge is safe⟧, ⟨according to⟩ ⟪the report⟫.
    statement: ⟨According to⟩ ⟪officials⟫, ⟦the bridge is safe⟧.
    statement: ⟦The bridge is safe⟧, ⟨according to⟩ ⟪a study by the university⟫.
    statement: ⟨According to⟩ ⟪early results⟫, ⟦the bridge is safe⟧.
    statement: ⟦The bridge is safe⟧, ⟨according to⟩ ⟪a yearly survey⟫.
    statement: ⟦The bridge is safe⟧, ⟨according to⟩ ⟪him⟫.
    statement: ⟪Nina Park⟫ ⟨told⟩ reporters that ⟦the bridge was safe⟧.
    statement: ⟪Nina Park⟫ ⟨told⟩ reporters in Leeds that ⟦the bridge was safe⟧.
    statement: ⟪Residents⟫ ⟨said⟩ ⟦they had heard a loud noise⟧.
    statement: ⟪A spokesman for the ministry⟫ ⟨said⟩ ⟦the money had been spent⟧.
    statement: ⟪Two officials⟫ ⟨said⟩ ⟦the money had been spent⟧.
    statement: ⟪The ministry⟫ ⟨announced⟩ that ⟦the bridge would be rebuilt⟧.
    statement: ⟪Park⟫ ⟨added⟩ that ⟦the work would take a year⟧.
    statement: ⟪Park⟫ ⟨explained⟩ that ⟦the steel had come late⟧.
    statement: ⟪Park⟫ ⟨noted⟩ that ⟦the steel had come late⟧.
    statement: ⟪Park⟫ ⟨wrote⟩ that ⟦the steel had come late⟧.
    statement: ⟪Park⟫ ⟨replied⟩ that ⟦the steel had come late⟧.
    statement: ⟪Park⟫ ⟨argued⟩ that ⟦the steel had come late⟧.
    statement: ⟪Park⟫ ⟨suggested⟩ that ⟦the steel had come late⟧.
    statement: ⟪Park⟫ ⟨stressed⟩ that ⟦nobody had been hurt⟧.
    statement: ⟪Park⟫ ⟨complained⟩ that ⟦nobody had called her⟧.
    statement: ⟪The report⟫ ⟨says⟩ ⟦the steel was too thin⟧.
    statement: ⟪The report⟫ ⟨found⟩ that ⟦the steel was too thin⟧.
    statement: ⟪The survey⟫ ⟨showed⟩ that ⟦most drivers avoid the bridge⟧.
    statement: ⟪Polls⟫ ⟨suggest⟩ that ⟦most voters want a new bridge⟧.
    statement: ⟪Park⟫ ⟨described⟩ ⟦the bridge as a disgrace⟧.
    statement: ⟪Park⟫ ⟨called⟩ ⟦the bridge a disgrace⟧.
    claim: ⟪Park⟫ ⟨claimed⟩ that ⟦the steel had come late⟧.
    claim: ⟪Park⟫ ⟨insisted⟩ that ⟦the bridge was safe⟧.
    claim: ⟪Prosecutors⟫ ⟨allege⟩ that ⟦the builders took bribes⟧.
    claim: ⟪Park⟫ has ⟨maintained⟩ that ⟦the bridge was safe⟧.
    denial: ⟪Park⟫ ⟨denied⟩ that ⟦the steel had come late⟧.
    denial: ⟪Park⟫ ⟨denied⟩ ⟦the accusations⟧.
    denial: ⟪Park⟫ ⟨rejected⟩ ⟦the idea of a new bridge⟧.
    denial: ⟪Park⟫ ⟨refused⟩ ⟦to name the builder⟧.
    denial: ⟪Park⟫ ⟨declined⟩ ⟦to comment on the bridge⟧.
    denial: ⟪Park⟫ has ⟨ruled out⟩ ⟦a new bridge⟧.
    warning: ⟪Park⟫ ⟨warned⟩ that ⟦the bridge could fall⟧.
    warning: ⟪Engineers⟫ ⟨warned⟩ ⟦the bridge could fall⟧.
    warning: ⟪Park⟫ ⟨threatened⟩ ⟦to sue the builders⟧.
    promise: ⟪Park⟫ ⟨promised⟩ ⟦to rebuild the bridge⟧.
    promise: ⟪Park⟫ ⟨vowed⟩ that ⟦the bridge would be rebuilt⟧.
    promise: ⟪Park⟫ has ⟨pledged⟩ ⟦to rebuild the bridge⟧.
    demand: ⟪Park⟫ ⟨urged⟩ ⟦the builders to hurry⟧.
    demand: ⟪Park⟫ ⟨called for⟩ ⟦an end to the delays⟧.
    demand: ⟪Park⟫ ⟨called on⟩ ⟦the builders to hurry⟧.
    demand: ⟪Park⟫ ⟨demanded⟩ ⟦an inquiry into the delays⟧.
    demand: ⟪Park⟫ ⟨demanded⟩ that ⟦the builders hurry⟧.
    demand: ⟪The union⟫ ⟨proposed⟩ ⟦a halt to the work⟧.
    question: ⟪Park⟫ ⟨asked⟩ ⟦why the steel had come late⟧.
    question: ⟪Park⟫ ⟨wondered⟩ ⟦whether the steel had come late⟧.
    admission: ⟪Park⟫ ⟨admitted⟩ that ⟦the steel had come late⟧.
    admission: ⟪Park⟫ ⟨acknowledged⟩ that ⟦the steel had come late⟧.
    admission: ⟪Park⟫ ⟨conceded⟩ ⟦the steel had come late⟧.
    criticism: ⟪Park⟫ ⟨accused⟩ ⟦the builders of taking bribes⟧.
    criticism: ⟪Park⟫ ⟨criticized⟩ ⟦the builders for the delays⟧.
    criticism: ⟪Park⟫ ⟨blamed⟩ ⟦the builders for the delays⟧.
    criticism: ⟪Park⟫ ⟨condemned⟩ ⟦the delays⟧.
    criticism: The builders were ⟨accused⟩ by ⟪Park⟫ of ⟦taking bribes⟧.
    praise: ⟪Park⟫ ⟨praised⟩ ⟦the builders for their work⟧.
    praise: ⟪Park⟫ ⟨thanked⟩ ⟦the builders for their work⟧.
    praise: ⟪Park⟫ ⟨welcomed⟩ ⟦the decision⟧.
    opinion: ⟪Park⟫ ⟨believes⟩ that ⟦the bridge is safe⟧.
    opinion: ⟪Park⟫ ⟨thinks⟩ ⟦the bridge is safe⟧.
    opinion: ⟪Park⟫ ⟨wants⟩ ⟦to rebuild the bridge⟧.
    opinion: ⟪Park⟫ ⟨hopes⟩ ⟦to rebuild the bridge⟧.
    opinion: ⟪Park⟫ ⟨expects⟩ ⟦the bridge to open in March⟧.
    opinion: ⟪Many residents⟫ ⟨fear⟩ that ⟦the bridge could fall⟧.
    opinion: ⟪Park⟫ ⟨supports⟩ ⟦a new bridge⟧.
    opinion: ⟪Park⟫ is ⟨convinced⟩ that ⟦the bridge is safe⟧.
    opinion: ⟪Residents⟫ are ⟨worried⟩ that ⟦the bridge could fall⟧.
    statement: ⟨In ⟪Park⟫’s view⟩, ⟦the bridge is safe⟧.
    statement: ⟦The bridge is safe⟧ ⟨in ⟪her⟫ opinion⟩.
    claim: The court threw out ⟪his⟫ ⟨claim⟩ that ⟦the bridge was safe⟧.
    claim: The court threw out ⟪Park⟫’s ⟨claim⟩ that ⟦the bridge was safe⟧.
    statement: ⟪Park⟫ ⟨said⟩ ⟦the bridge was safe⟧ and promised to cross it.
    denial: ⟪Park⟫ said the bridge was safe and ⟨denied⟩ that ⟦it had been closed⟧.
    statement: ⟪Park⟫ left the meeting, ⟨saying⟩ ⟦the bridge was safe⟧.
    statement: ⟪Residents⟫ who ⟨say⟩ ⟦the bridge was safe⟧ are wrong.
    statement: Nina Park, ⟪who⟫ ⟨said⟩ ⟦the bridge was safe⟧, has left the council.
    statement: ⟪The council⟫, which ⟨says⟩ ⟦the bridge is safe⟧, will meet on Monday.
    statement: ⟦The bridge, ⟪these engineers⟫ ⟨say⟩, is not safe⟧.
    statement: ⟦On Monday, ⟪Ada Marsh⟫ ⟨said⟩, the bridge would be closed⟧.
    statement: ⟦If it rained, ⟪Ada Marsh⟫ ⟨said⟩, the bridge would be closed⟧.
    statement: ⟦The bridge would be closed⟧, ⟪Ada Marsh⟫ ⟨said⟩, and the river rose.
    opinion: ⟪Some⟫ ⟨want⟩ ⟦the bridge to stay⟧.
    criticism: Nina Park, ⟪who⟫ spent the evening ⟨criticising⟩ ⟦the builders⟧, has left.
    statement: Nina Park, the rival he beat on Friday, ⟪who⟫ ⟨said⟩ ⟦the bridge was safe⟧, has left the council.
    opinion: ⟪Those⟫ who ⟨hoped⟩ ⟦for a new bridge⟧ were disappointed, and so was the council.
    statement: After ⟨arguing⟩ that ⟦the bridge was safe⟧, ⟪Park⟫ left the meeting.
    question: ⟪He⟫’s ⟨asking⟩ ⟦for a new bridge⟧.
    demand: ⟪They⟫’re ⟨demanding⟩ ⟦a new bridge⟧.
    statement: ⟪I⟫’ve ⟨said⟩ ⟦the bridge is safe⟧.
    statement: ⟨In⟩ ⟪a poll conducted⟫ by the council, ⟦most drivers avoid the bridge⟧.
    """.split(separator: "\n").map(String.init)

  /// Sentences in which nobody is given words.
  static let without = [
    "The bridge fell into the river on Monday.", "Trucks crossed the bridge all night.",
    "Nina Park told the reporters.", "Nina Park told them.",
    "The call came at noon.", "A report lay on the table.", "The claims department is closed.",
    "The builders laid the last stone in March.", "Rain fell on the hills.",
    "Nina Park was born in Leeds.", "Nina Park, “Shorty” to her friends, lives in Leeds.",
    "Nina Park called Tom Lee on Friday.", "Nina Park called on Friday.",
    "The army answered the strike with raids.", "“The bridge is safe,” Nina Park said.",
    "Nina Park said the bridge was “a disgrace”.",
    "“The bridge,” Nina Park said, “is safe.”", "Nina Park: “The bridge is safe.”",
    "Whether anybody said so on Friday is disputed.", "Nobody said that the bridge was safe.",
    "No one has said that the bridge was safe.", "None said that the bridge was safe.",
    "Turnout: the lowest since the bridge was built.", "The fire has now claimed four lives.",
    "The flood claimed the lives of six drivers.",
  ]
}
