import NewsCore

extension EntityList {
  func title(in state: ReaderState) -> String { kind.map(Self.plural) ?? "Everything named" }

  var emptyText: String { isComplete ? "nothing is named" : "looking…" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns, articles: state.catalogue.count)
    let style = Style(.faint)
    line.add("name", columns: widths.name, .left, style)
    line.add("kind", columns: widths.kind, .left, style)
    line.add("all", columns: widths.number, .right, style)
    if widths.counts > 0 {
      for number in 1...widths.counts { line.add("\(number)", columns: 3, .right, style) }
    }
    line.add("in", columns: widths.spread, .right, style)
    line.add(blanks: widths.bar > 0 ? 1 : 0)
    line.add("where", columns: widths.bar, .left, style)
    line.add("written", columns: widths.forms, .left, style)
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns, articles: state.catalogue.count)
    let row = rows[index]
    line.add(row.name, columns: widths.name, .left, Style(Face(row.kind)))
    line.add(row.kind.rawValue, columns: widths.kind, .left, Style(.faint))
    line.add("\(row.mentions)", columns: widths.number, .right)
    if widths.counts > 0 {
      let counts = Dictionary(
        row.articles.map { ($0.article, $0.count) }, uniquingKeysWith: { $0 + $1 })
      for article in state.catalogue.summaries {
        line.add(
          counts[article.id].map { "\($0)" } ?? "·", columns: 3, .right, Style(.faint))
      }
    }
    line.add("\(row.articleCount)", columns: widths.spread, .right, Style(.faint))
    line.add(blanks: widths.bar > 0 ? 1 : 0)
    if widths.bar > 0 {
      line.add(label: Self.bar(row.dispersion) + " ", Style(.overviewHit))
    }
    let forms = row.forms.map { "\($0.text) \($0.count)" }.joined(separator: ", ")
    line.add(forms, columns: widths.forms, .left, Style(.faint))
  }

  /// `Persons`, as a heading.
  private static func plural(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "Persons"
    case .organisation: "Organisations"
    case .place: "Places"
    case .group: "Groups"
    case .event: "Events"
    case .work: "Works"
    case .product: "Products"
    case .other: "Other names"
    }
  }

  /// The counts as a row of bars, blank where there are none.
  static func bar(_ counts: [Int]) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    // One mention alone is a low bar, however few there are in all.
    let most = max(4, counts.max() ?? 1)
    return String(
      counts.map { count in
        count <= 0 ? " " : bars[max(0, count * bars.count / most - 1)]
      })
  }

  /// The columns there is room for.
  private struct Widths {
    let name: Int
    let kind: Int
    /// The columns with a number of all mentions and of all articles.
    let number: Int
    /// The number of columns with the count of one article each.
    let counts: Int
    /// The column with the number of articles.
    let spread: Int
    let bar: Int
    let forms: Int

    /// Of more articles than this, numbers may have more than four digits.
    private static let manyArticles = 100

    init(_ columns: Int, articles: Int) {
      number = articles > Self.manyArticles ? 7 : 4
      name = max(1, min(30, columns - number - 2))
      var free = columns - name - number - 2
      func take(_ width: Int) -> Int {
        guard free >= width + 1 else { return 0 }
        free -= width + 1
        return width
      }
      kind = take(12)
      bar = take(EntityRow.dispersionBins + 1)
      counts = articles > 1 && articles <= 6 && free >= articles * 4 ? articles : 0
      free -= counts * 4
      spread = counts == 0 ? take(number) : 0
      forms = free > 8 ? free - 1 : 0
    }
  }
}
