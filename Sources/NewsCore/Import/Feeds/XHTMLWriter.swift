/// Writes the XHTML in an element of an XML document as HTML again.
enum XHTMLWriter {
  static func html(of node: Int, in document: Page) -> [UInt8] {
    var html: [UInt8] = []
    for event in document.events[document.nodes[node].content] {
      switch event {
      case .open(let inner):
        html += Array("<\(name(of: inner, in: document))".utf8)
        // Nothing else matters for what is text and what is furniture.
        for attribute in ["class", "id", "hidden", "style", "role", "href"] {
          guard let value = document.nodes[inner].attribute(attribute) else { continue }
          html += Array(" \(attribute)=\"".utf8) + escaped(Array(value.utf8)) + [UInt8(ascii: "\"")]
        }
        html.append(UInt8(ascii: ">"))
      case .close(let inner):
        let name = name(of: inner, in: document)
        if name != "br" && name != "img" && name != "hr" { html += Array("</\(name)>".utf8) }
      case .text(let range): html += escaped(document.bytes[range])
      }
    }
    return html
  }

  private static func name(of node: Int, in document: Page) -> Substring {
    let name = document.nodes[node].name
    return name.lastIndex(of: " ").map { name[name.index(after: $0)...] } ?? name[...]
  }

  static func escaped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "\""): result += Array("&quot;".utf8)
      default: result.append(byte)
      }
    }
    return result
  }
}
