/// Numbers with two decimals.
enum TwoDecimals {
  /// As `printf` writes a number that is not negative with `%.2f`: what its exact value is nearest
  /// to, and the even one of two as near; so a figure agrees with those of other scorers.
  static func text(_ value: Double) -> String {
    let scaled = value * 100
    // What the multiplication lost; it decides where the product seems to lie in the middle.
    let lost = (-scaled).addingProduct(value, 100)
    let whole = scaled.rounded(.down)
    let rest = scaled - whole
    var hundredths = Int(whole)
    if rest > 0.5 || rest == 0.5 && (lost > 0 || lost == 0 && hundredths % 2 == 1) {
      hundredths += 1
    }
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
