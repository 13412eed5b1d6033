/// Sentences of all shapes in which {speaker}, and not {other}, says what stands in quotation marks;
/// {family} is the speaker's surname.
enum SpeechShapes {
  static let all = text.split(separator: "\n").map(String.init)

  private static let text = """
    {speaker}, head of the union, said: “The deal is dead.”
    “The deal is dead,” {speaker} said in an interview with the Herald.
    “The deal is dead,” said {speaker}, who leads the union.
    “The deal is dead,” according to {speaker}.
    According to {speaker}, “the deal is dead.”
    {speaker} told reporters: “The deal is dead.”
    {speaker} wrote on Twitter: “The deal is dead.”
    “The deal is dead,” {speaker} tweeted.
    “The deal is dead,” read a statement from {speaker}.
    In a statement, {speaker} said, “The deal is dead.”
    “The deal,” {speaker} said, “is dead and gone.”
    “The deal is dead,” {speaker} told {other}.
    {other} asked {speaker} about it. “The deal is dead,” {family} said.
    {speaker} met {other} on Monday. “The deal is dead,” said {family}.
    “The deal is dead,” said a spokesman for {other}, {speaker}.
    “The deal is dead,” says {speaker} of the dockers’ union.
    Asked about {other}, {speaker} said: “The deal is dead.”
    {speaker} called {other} “a liar and a fool.”
    {other} was called “a liar and a fool” by {speaker}.
    “The deal is dead,” added {speaker}, {other}'s lawyer.
    “The deal is dead,” {other}'s lawyer, {speaker}, said.
    {speaker}, a lawyer for {other}, said, “The deal is dead.”
    {speaker} has said that the deal was “dead and gone.”
    It was {speaker} who said the deal was “dead and gone.”
    {speaker} is quoted as saying the deal was “dead and gone.”
    “The deal is dead.” — {speaker}
    “The deal is dead,” {speaker} was heard saying.
    “The deal is dead,” {speaker} said, adding: “We go home.”
    {speaker} said the deal was dead. “We go home now.”
    {speaker} insisted: “The deal is dead.” {other} disagreed.
    “The deal is dead!” shouted {speaker}.
    “The deal is dead,” {speaker} (Labour) said.
    “The deal is dead,” {speaker} of the Banking Committee said.
    “The deal is dead,” Sen. {speaker} of the Banking Committee said.
    Sen. {speaker} of the Banking Committee, who met {other}, said: “The deal is dead.”
    “The deal is dead,” said Mayor of London {speaker}.
    {speaker}’s verdict was brutal: “The deal is dead.”
    As {speaker} put it: “The deal is dead.”
    As {speaker} put it, “The deal is dead.”
    {speaker} put it bluntly: “The deal is dead.”
    {speaker} had a simple answer: “The deal is dead.”
    {speaker} was blunt: “The deal is dead.”
    {speaker} was blunt. “The deal is dead.”
    “The deal is dead,” {speaker} wrote in a letter to {other}.
    In a letter to {other}, {speaker} wrote: “The deal is dead.”
    A spokesman for {speaker} said: “The deal is dead.”
    {speaker} and {other} met. “The deal is dead,” {family} said afterwards.
    “The deal is dead,” {speaker} said as {other} looked on.
    “The deal is dead,” {speaker} said, according to {other}.
    “The deal is dead,” {speaker} said, quoting {other}.
    According to {other}, {speaker} said, “The deal is dead.”
    {other} reported that {speaker} said, “The deal is dead.”
    {speaker} said the following: “The deal is dead.”
    “The deal is dead”, {speaker} said.
    'The deal is dead,' {speaker} said.
    "The deal is dead," {speaker} said.
    « The deal is dead », {speaker} said.
    „The deal is dead“, {speaker} said.
    {speaker} said, 'The deal is dead.'
    {speaker} to {other}: “The deal is dead.”
    {speaker} accused {other} of “lies and more lies.”
    {speaker} accused {other} of being “a liar and a fool.”
    {speaker} denied being “a liar and a fool.”
    {speaker} denied {other}'s claim that the deal was “dead and gone.”
    {speaker} described it as “dead and gone.”
    {speaker} described {other} as “a liar and a fool.”
    {speaker} dismissed it as “dead and gone.”
    {speaker} said it was “dead and gone,” while {other} laughed.
    {other} laughed when {speaker} said it was “dead and gone.”
    In the words of {speaker}, “the deal is dead.”
    The deal, in the words of {speaker}, is “dead and gone.”
    “The deal is dead,” in {speaker}’s words.
    In {speaker}’s words, “the deal is dead.”
    {other} heard {speaker} say: “The deal is dead.”
    {other} remembered {speaker} saying: “The deal is dead.”
    {other} remembers {speaker} saying the deal was “dead and gone.”
    {other} recalled {speaker} saying, “The deal is dead.”
    {other} recalled that {speaker} had told her: “The deal is dead.”
    {other} recounted how {speaker} told her: “The deal is dead.”
    {other} quoted {speaker} as saying: “The deal is dead.”
    {other} cited {speaker}, who said: “The deal is dead.”
    When {other} asked about the deal, {speaker} replied: “It is dead.”
    Asked by {other} whether the deal was dead, {speaker} replied: “It is dead.”
    “The deal is dead,” {speaker} told {other}, who laughed.
    {speaker}, speaking after {other}, said: “The deal is dead.”
    {speaker}, in a speech to {other}’s supporters, said: “The deal is dead.”
    {speaker} joined {other} in saying: “The deal is dead.”
    Like {other}, {speaker} said: “The deal is dead.”
    Unlike {other}, {speaker} thinks the deal is “dead and gone.”
    {other} said no, but {speaker} said: “The deal is dead.”
    {other} said no; {speaker} said, “The deal is dead.”
    While {other} said no, {speaker} said, “The deal is dead.”
    {other} has not commented. {speaker} said: “The deal is dead.”
    {other} declined to comment. “The deal is dead,” said {speaker}.
    {speaker} warned {other} that the deal was “dead and gone.”
    {speaker} promised {other} “a new deal by Friday.”
    {speaker} thanked {other} for “a new deal by Friday.”
    {speaker} praised {other}’s “brave and honest work.”
    {speaker} mocked {other}’s “brave and honest work.”
    {speaker} urged {other} to “stop lying and go home.”
    {speaker} ordered {other} to “stop lying and go home.”
    {other} was ordered by {speaker} to “stop lying and go home.”
    {other} said no, but {speaker} said, “The deal is dead.”
    {other} said it was over, but {speaker} said: “The deal is dead.”
    {other} said it was over, and {speaker} said: “The deal is dead.”
    {other} agreed, but {speaker} said: “The deal is dead.”
    {other} said no; {speaker} said: “The deal is dead.”
    {other} said it was over; {speaker} said, “The deal is dead.”
    {other} said it was over. {speaker} said, “The deal is dead.”
    {other} denied it, but {speaker} told reporters: “The deal is dead.”
    {other} says it is over, but {speaker} insisted that the deal was “dead and gone.”
    {other} said it was over, but {speaker} called it “dead and gone.”
    {other} said it was over, while {speaker} called it “dead and gone.”
    “The deal is dead,” {speaker} is said to have told {other}.
    {speaker} reportedly told {other}: “The deal is dead.”
    {speaker}, in remarks first reported by {other}, said: “The deal is dead.”
    {speaker} did not mince his words: “The deal is dead.”
    “The deal is dead,” {speaker} told the BBC’s {other}.
    “The deal is dead,” {speaker} told {other} of the Herald.
    “The deal is dead,” {speaker} said in response to {other}.
    “The deal is dead,” {speaker} said on Monday, according to {other}.
    “The deal is dead,” said former mayor {speaker}, 64.
    “The deal is dead,” said {speaker}, 64, a docker from Leeds.
    “The deal is dead,” the 64-year-old {speaker} said.
    “The deal is dead,” union leader {speaker} said.
    “The deal is dead,” said union leader {speaker}, whose brother {other} died.
    “The deal is dead,” {speaker}, whose brother {other} died, said.
    “The deal is dead,” {speaker}, flanked by {other}, said.
    “The deal is dead,” {speaker} says in the film about {other}.
    “The deal is dead,” {speaker} said after meeting {other}.
    “The deal is dead,” {speaker} said before {other} spoke.
    “The deal is dead,” {speaker} said when {other} asked.
    “The deal is dead,” {speaker} said, and {other} agreed.
    “The deal is dead,” {speaker} said. {other} agreed.
    {other} agreed. “The deal is dead,” said {speaker}.
    What {speaker} said was: “The deal is dead.”
    {speaker} concluded that “the deal is dead.”
    {speaker} believes “the deal is dead.”
    {speaker} argues in his book that “the deal is dead.”
    Critics such as {speaker} say the deal is “dead and gone.”
    {speaker} also said that “the deal is dead.”
    {speaker}, however, said “the deal is dead.”
    But {speaker} said “the deal is dead.”
    Then {speaker} spoke: “The deal is dead.”
    “The deal is dead,” said an angry {speaker}.
    “The deal is dead,” said a tearful {speaker}.
    “The deal is dead,” said an emotional {speaker} on Monday.
    “The deal is dead,” says the always cheerful {speaker}.
    “The deal is dead,” said a smiling {speaker}, 64.
    {speaker} has long said the deal is “dead and gone.”
    {speaker} has always said the deal is “dead and gone.”
    {speaker} has since said the deal is “dead and gone.”
    {speaker} has so far said the deal is “dead and gone.”
    {speaker} has in the past said the deal is “dead and gone.”
    {speaker} has publicly said the deal is “dead and gone.”
    {speaker} has previously called the deal “dead and gone.”
    {speaker} has twice called the deal “dead and gone.”
    {speaker} on Monday called the deal “dead and gone.”
    {speaker} last week called the deal “dead and gone.”
    {speaker} in March called the deal “dead and gone.”
    {speaker} at one point called the deal “dead and gone.”
    {speaker} would not call the deal “dead and gone.”
    {speaker} will call the deal “dead and gone.”
    {speaker} may have called the deal “dead and gone.”
    """
}
