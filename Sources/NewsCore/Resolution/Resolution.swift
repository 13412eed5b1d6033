/// What a mention was found to name: the form that stands for the entity, and why.
struct Resolution: Hashable, Sendable {
  /// Index of the form whose name the entity has.
  let form: Int
  let reason: String
  var isCertain = true
  var origin = LinkOrigin.name
  /// Forms of the persons that an ambiguous name may mean.
  var candidates: [Int] = []
}
