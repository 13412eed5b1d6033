/// Pages whose article has an unusual form, and pages without one.
enum FormSkeletons {
  static let all = [
    PageSkeleton(
      "a table for the columns of the page",
      """
      <body><table width=760><tr><td class=n><a href=/>Home</a><br><a href=/p>Politics</a><br>
      <a href=/s>Sport</a><br></td><td><font size=5><b>\(Story.title)</b></font><br><br>
      \(Story.all.joined(separator: "<br><br>"))</td><td><b>Weather</b><br>Light wind</td></tr></table>
      </body>
      """),
    PageSkeleton(
      "divisions instead of paragraphs",
      """
      <body><div id=w><h1>\(Story.title)</h1><div id=t>
      \(Story.all.map { "<div>\($0)</div>" }.joined())</div></div></body>
      """),
    PageSkeleton(
      "the first paragraph stands by itself",
      """
      <body><div class="col"><h1>\(Story.title)</h1><p class="lede">\(Story.one)</p>
      <div class="t1"><p>\(Story.two)</p><p>\(Story.three)</p><p>\(Story.four)</p><p>\(Story.five)</p>
      </div></div></body>
      """),
    PageSkeleton(
      "the text comes in two parts of one name",
      """
      <body><div class="col"><h1>\(Story.title)</h1><div class="part"><p>\(Story.one)</p>
      <p>\(Story.two)</p></div><div class="slot"><a>Advertise here</a></div><div class="part"><p>
      \(Story.three)</p><p>\(Story.four)</p><p>\(Story.five)</p></div></div></body>
      """),
    PageSkeleton(
      "linked data has the text and the page does not",
      """
      <head><script type="application/ld+json">{"@type":"NewsArticle","headline":"\(Story.title)",
      "articleBody":"\(Story.all.joined(separator: "\\n\\n"))"}</script></head>
      <body><div id="root"></div><p>Please turn on scripts to read this story.</p></body>
      """),
    PageSkeleton(
      "linked data says which prose is the text", body: Story.all,
      """
      <head><script type="application/ld+json">{"@type":"NewsArticle","headline":"\(Story.title)",
      "articleBody":"\(Story.all.joined(separator: " "))"}</script></head>
      <body><div class=a>\((1...9).map { "<p>A reader of this page writes in long sentences, for the \($0)th time, about the lake, the boat, and the town.</p>" }.joined())
      </div><div class=b>\(Story.paragraphs)</div></body>
      """),
    PageSkeleton(
      "several articles, one after the other",
      """
      <body><article><h1>\(Story.title)</h1>\(Story.paragraphs)</article><article><h1>Bakers end their \
      strike</h1><p>After three weeks the ovens are warm again, and the queues are as long as ever in \
      the old town, where nobody bakes at home.</p><p>The mayor had tried to mediate, without success, \
      and says that she never lost hope of a good end.</p><p>Flour will cost more from June, as the \
      mills have said, so the price of a loaf will rise all the same.</p></article></body>
      """),
    PageSkeleton(
      "a live blog",
      body: [
        "A first ship", Story.one, "At the yard", Story.two, Story.three, "The bill", Story.four,
        Story.five,
      ],
      """
      <body><article class="liveblog"><h1>\(Story.title)</h1><div class="blocks">
      <div class="block" itemprop="liveBlogUpdate"><time>10:12</time><h2>A first ship</h2><p>
      \(Story.one)</p></div><div class="block"><time>10:02</time><h2>At the yard</h2><p>\(Story.two)</p>
      <p>\(Story.three)</p></div><div class="block"><time>9:48</time><h2>The bill</h2><p>\(Story.four)
      </p><p>\(Story.five)</p></div></div></article></body>
      """),
    PageSkeleton(
      "a teaser before a paywall", body: [Story.one, Story.two],
      """
      <body>\(Story.menu)<article><h1>\(Story.title)</h1><p>\(Story.one)</p><p>\(Story.two)</p>
      <div class="paywall-prompt"><h3>Read on with a pass</h3><p>Join thousands of readers who know the \
      lake better than anybody, from one coin a week.</p><button>Subscribe now</button></div></article>
      \(Story.footer)</body>
      """),
    PageSkeleton(
      "a gallery",
      body: [Story.one, Story.two],
      """
      <body><article><h1>\(Story.title)</h1><div class="gallery-intro"><p>\(Story.one)</p><p>
      \(Story.two)</p></div><div class="gallery"><figure><img><figcaption>The rudder, as it came out of \
      the water.</figcaption></figure><figure><img><figcaption>Both shafts on the quay, with rust of \
      two winters.</figcaption></figure></div></article></body>
      """),
    PageSkeleton(
      "lists, quotations, headings and a table belong to the text",
      body: [
        Story.one, "What was mended", "The rudder", "Both shafts", Story.two,
        "She is as good as new, and I have seen her when she was new.", Story.three,
        "Boat Year", "Marigold 1974", Story.four, Story.five,
      ],
      """
      <body><article><h1>\(Story.title)</h1><p>\(Story.one)</p><h2>What was mended</h2><ul><li>The \
      rudder</li><li>Both shafts</li></ul><p>\(Story.two)</p><blockquote>She is as good as new, and I \
      have seen her when she was new.</blockquote><p>\(Story.three)</p><table><tr><th>Boat</th>
      <th>Year</th></tr><tr><td>Marigold</td><td>1974</td></tr></table><p>\(Story.four)</p><p>
      \(Story.five)</p></article></body>
      """),
    PageSkeleton(
      "a page of teasers and no article",
      body: [
        "Bakers end their strike in the old town",
        "After three weeks the ovens are warm again, and the queues are as long as ever.",
        "A museum for the salt road opens its doors",
        "The collection was kept in a barn for thirty years, and few people knew of it.",
        "School bus drivers ask for better maps",
        "Two villages were left out on the new plan, which the county calls a misprint.",
      ],
      "<title>The Arden Herald</title><body>\(Story.menu)<main>\(Story.teasers)</main>\(Story.footer)</body>"
    ),
    PageSkeleton(
      "the text is concealed until a script shows it",
      """
      <body><div class="loader">Loading</div><div id="story" style="display:none"><h1>\(Story.title)
      </h1>\(Story.paragraphs)</div></body>
      """),
    PageSkeleton(
      "everything has a name of comments", body: Story.all,
      """
      <body><div class="comment-page"><h1>\(Story.title)</h1>\(Story.paragraphs)</div></body>
      """),
  ]
}
