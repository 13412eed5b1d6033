/// A day that an account tells in a sentence, or a month or year where these are compared.
struct ToldDate: Hashable {
  let place: SentencePlace
  let reading: SentenceDay.Reading
}
