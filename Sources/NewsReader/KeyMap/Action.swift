/// What the user can ask for with a key, a command or the mouse.
enum Action: Hashable, Sendable {
  // Moving within an article, or within a list.
  case lineDown, lineUp, pageDown, pageUp, halfPageDown, halfPageUp, start, end
  case nextParagraph, previousParagraph
  // Panes.
  case nextPane, previousPane, paneLeft, paneRight, zoom, nextArticle, previousArticle
  case widen, narrow, furniture, inStep, align, anchor
  // The target.
  case makeTarget, openCard, nextHit, previousHit, nextArticleHit, previousArticleHit
  // Walking.
  case nextEntity, previousEntity, nextQuotation, previousQuotation, highlights
  case nextDifference, previousDifference, nextOnly, previousOnly
  // Searching and prompts.
  case search, searchAll, command, filter
  // Views.
  case entities, quotations, concordance, articles, sources, differences, only, timeline, overview,
    designations, review
  case help, skipped
  // Lists.
  case choose, nextGroup, previousGroup, openInNewPane, openStory, indirect, versions, toggleRead
  // Correcting names, and judging doubtful links.
  case merge, split, rename, retype, dismiss, undo, redo
  case mark, markAll, judgeSame, judgeDifferent, judgeUnsure
  // Editing what is typed.
  case accept, complete, completeBack, characterLeft, characterRight, textStart, textEnd
  case deleteBack, deleteForward, deleteWord, deleteToStart
  // The rest.
  case back, setMark, goToMark, copy, reload, redraw, suspend, close, quit, cancel
}
