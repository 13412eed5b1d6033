/// Makes documents of the texts of a topic, with the sentences that are given.
struct MarkedTopicDocuments {
  func documents(of topic: MarkedTopic) -> [Document] {
    topic.accounts.map { document(of: $0) }
  }

  /// Each sentence is a paragraph of its own, so that nothing the analysis finds crosses its ends.
  private func document(of account: MarkedTopic.Account) -> Document {
    let article = Article(
      id: ArticleID(account.name), format: .plain, encoding: "utf-8", text: account.text,
      blocks: account.sentences.map { Block(.paragraph, $0) }, metadata: ArticleMetadata())
    var document = Analyzer().document(from: article)
    document.sentences = account.sentences.enumerated().map { index, span in
      Sentence(span: span, tokens: document.tokens(in: span), block: index)
    }
    return document
  }
}
