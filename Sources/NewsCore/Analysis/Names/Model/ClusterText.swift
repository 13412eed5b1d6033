/// Cuts unlabelled text into the words that word classes are induced from and looked up by.
package struct ClusterText {
  /// For each sentence the keys of its words.
  package let sentences: [[UInt64]]

  /// - Parameter text: a paragraph a line.
  package init(_ text: String) {
    let document = NameExamples.document(of: text)
    let reader = NameWordReader(document)
    sentences = document.sentences.map { sentence in
      reader.words(of: sentence.tokens).map { word in
        word.isWord
          ? WordClusters.mixed(word.key, isCapitalised: word.isCapitalised) : UInt64(word.mark) + 2
      }
    }
  }
}
