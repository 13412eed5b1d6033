import NewsCore

/// A file is refused with a reason or becomes articles whose parts lie in their text.
struct ImportCheck {
  let fileName: String

  func run(_ bytes: [UInt8]) {
    let file = FoundFile(path: fileName, story: "story")
    guard let contents = try? ArticleImporter().contents(of: bytes, from: file) else { return }
    for article in contents.articles { check(article) }
    if let article = contents.articles.first, article.text.count < 20_000 {
      check(Analyzer().document(from: article))
    }
  }

  private func check(_ article: Article) {
    var end = 0
    for block in article.blocks {
      promise(block.span.start >= end, "blocks that overlap")
      promise(block.span.end <= article.text.count, "a block outside the text")
      end = block.span.end
    }
    for span in article.markup {
      promise(article.text.span.contains(span), "markup outside the text")
    }
  }

  private func check(_ document: Document) {
    let text = document.text.span
    for quotation in document.quotations {
      promise(text.contains(quotation.outer), "a quotation outside the text")
      promise(quotation.outer.contains(quotation.span), "words outside their marks")
    }
    for mention in document.mentions {
      promise(text.contains(mention.span), "a mention outside the text")
    }
  }
}
