/// Pages on which signs mislead.
enum OddSkeletons {
  static let all = [
    PageSkeleton(
      "a sentence under a film, and many comments", body: [Story.one],
      """
      <body><div id="cookie-law"><p>We and our partners store and read information on your device, \
      and you may change your choice.</p></div><div class="v"><h1>\(Story.title)</h1><video></video>
      <p>\(Story.one)</p></div><div id="comments">\(Story.comments)</div></body>
      """),
    PageSkeleton(
      "linked data has a summary that the page shows",
      body: [Story.summary] + Story.all + Story.all,
      """
      <head><script type="application/ld+json">{"@type":"NewsArticle","headline":"\(Story.title)",
      "articleBody":"\(Story.summary)"}</script></head><body><h1>\(Story.title)</h1><div><div class=a>
      <p>\(Story.summary)</p></div><div class=b>\(Story.paragraphs)\(Story.paragraphs)</div></div>
      </body>
      """),
    PageSkeleton(
      "two articles with bodies by microdata",
      """
      <body><div class="stream"><div itemtype="http://schema.org/NewsArticle"><h2>\(Story.title)</h2>
      <div itemprop="articleBody">\(Story.paragraphs)</div></div><div
       itemtype="http://schema.org/NewsArticle"><h2>Bakers end their strike</h2><div
       itemprop="articleBody"><p>After three weeks the ovens are warm again, and the queues are as \
      long as ever in the old town, where nobody bakes at home.</p><p>The mayor had tried to mediate, \
      without success, and says that she never lost hope of a good end.</p></div></div></div></body>
      """),
    PageSkeleton(
      "the page is concealed but for a notice",
      """
      <body><div class="cookie-banner">\(Story.cookies)\(Story.cookies)</div><div
       style="visibility: hidden"><h1>\(Story.title)</h1>\(Story.paragraphs)</div></body>
      """),
    PageSkeleton(
      "the text of a brief is called a description", body: [Story.one, Story.two],
      """
      <body><div itemtype="http://schema.org/NewsArticle"><h1>\(Story.title)</h1>
      <div itemprop="description"><p>\(Story.one)</p><p>\(Story.two)</p></div></div></body>
      """),
    PageSkeleton(
      "a picture with nothing but its caption", body: [Story.one],
      """
      <body><article><h1>\(Story.title)</h1><figure><img><figcaption>\(Story.one)</figcaption>
      </figure></article></body>
      """),
    PageSkeleton(
      "the rest of the text folds out",
      """
      <body><div class="col"><h1>\(Story.title)</h1><div class="t"><p>\(Story.one)</p>
      <div class="read-more-target"><p>\(Story.two)</p><p>\(Story.three)</p><p>\(Story.four)</p>
      <p>\(Story.five)</p></div></div><div class="read-more"><a href=/x>Read more</a></div></div></body>
      """),
    PageSkeleton(
      "an anchor is left open around the text",
      """
      <body><div><a name="story"><h1>\(Story.title)</h1>\(Story.paragraphs)</div></body>
      """),
    PageSkeleton(
      "a name says what is not there",
      """
      <body><div class="story no-comments has-sidebar"><h1>\(Story.title)</h1>
      \(Story.all.map { "<div class=no_caption><h4></h4><p>\($0)</p></div>" }.joined())</div></body>
      """),
    PageSkeleton(
      "lines around the text",
      """
      <body><div class="text"><h1>\(Story.title)</h1><p>2 min read</p><p>Olm region</p>
      <p>\(Story.one)</p><p>\(Story.two)</p><p>Advertisement</p><p>\(Story.three)</p>
      <p>WATCH: How the rudder was lifted from the water</p><p>\(Story.four)</p>
      <p>Article continues below this ad</p><p>\(Story.five)</p><p>Our Standards: The Herald Trust \
      Principles.</p><p>© 2019 Arden House. All rights reserved.</p></div></body>
      """),
  ]
}
