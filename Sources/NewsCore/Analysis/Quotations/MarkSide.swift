/// What stands on one side of a quotation mark, other quotation marks left out.
enum MarkSide {
  /// White space, or the block's end.
  case space, edge
  case word, number
  /// An opening bracket.
  case opening
  /// A full stop, comma or other mark that ends something, a closing bracket.
  case closing
  case colon, dash, ellipsis

  /// What an opening mark costs with this before it.
  var beforeOpening: Int {
    switch self {
    case .space, .edge, .opening, .dash: 0
    case .colon: 3
    case .closing, .ellipsis: 10
    case .word, .number: 30
    }
  }

  /// What an opening mark costs with this after it.
  var afterOpening: Int {
    switch self {
    case .word, .number, .opening, .ellipsis: 0
    case .dash: 5
    case .space: 25
    case .closing, .colon: 30
    case .edge: 60
    }
  }

  /// What a closing mark costs with this before it.
  var beforeClosing: Int {
    switch self {
    case .word, .number, .closing, .ellipsis: 0
    case .dash: 5
    case .space: 20
    case .opening, .colon: 30
    case .edge: 60
    }
  }

  /// What a closing mark costs with this after it.
  var afterClosing: Int {
    switch self {
    case .space, .edge, .closing, .colon, .dash, .ellipsis: 0
    case .opening: 10
    case .word, .number: 25
    }
  }
}
