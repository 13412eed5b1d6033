/// Pages on which much stands around the article or in it.
enum FurnitureSkeletons {
  static let all = [
    PageSkeleton(
      "a short article under a long cookie notice", body: [Story.one, Story.two],
      """
      <body><div id="cookie-wall">\(String(repeating: Story.cookies, count: 5))</div>
      <div class="page"><h1>\(Story.title)</h1><div class="text"><p>\(Story.one)</p><p>\(Story.two)</p>
      </div></div></body>
      """),
    PageSkeleton(
      "a notice without a telling name", body: Story.all,
      """
      <body><div class="qx1"><p>We and our partners store and read information on your device.</p>
      <p>You may change your choice at any time, in the settings of your account.</p></div>
      <div class="qx2"><h1>\(Story.title)</h1><div class="qx3">\(Story.paragraphs)</div></div></body>
      """),
    PageSkeleton(
      "comments longer than the article", body: [Story.one, Story.two, Story.three],
      """
      <body><div class="wrap"><div class="story"><h1>\(Story.title)</h1><p>\(Story.one)</p>
      <p>\(Story.two)</p><p>\(Story.three)</p></div><ul class="commentlist">\(Story.comments)
      \(Story.comments)</ul></div></body>
      """),
    PageSkeleton(
      "teasers with sentences in the same column",
      """
      <body><div class="column"><h1>\(Story.title)</h1>\(Story.paragraphs)
      <div class="q7"><h2>More from the lake</h2><div class="q8">\(Story.teasers)</div></div></div>
      </body>
      """),
    PageSkeleton(
      "a list of links between paragraphs",
      """
      <body><div class="content"><h1>\(Story.title)</h1><p>\(Story.one)</p><p>\(Story.two)</p>
      <div class="q1"><h4>You may also like</h4><ul><li><a>Bakers end their strike</a></li><li>
      <a>A museum for the salt road</a></li></ul></div><p>\(Story.three)</p><p>\(Story.four)</p>
      <p>\(Story.five)</p></div></body>
      """),
    PageSkeleton(
      "linked headlines as paragraphs",
      """
      <body><div class="content"><h1>\(Story.title)</h1><p>\(Story.one)</p>
      <p><strong><a href=/x>BAKERS END THEIR STRIKE IN THE OLD TOWN</a></strong></p>
      <p>\(Story.two)</p><p>\(Story.three)</p><p><a href=/y>A museum for the salt road opens</a></p>
      <p>\(Story.four)</p><p>\(Story.five)</p></div></body>
      """),
    PageSkeleton(
      "links in sentences stay",
      body: [
        Story.one,
        "The report names the yard, the insurers and the towns of Olm, Reed and Tarn as those who pay.",
        Story.three, Story.four, Story.five,
      ],
      """
      <body><div class="content"><h1>\(Story.title)</h1><p>\(Story.one)</p><p>The <a>report</a> names \
      the <a>yard</a>, the <a>insurers</a> and the towns of <a>Olm</a>, <a>Reed</a> and <a>Tarn</a> as \
      those who pay.</p><p>\(Story.three)</p><p>\(Story.four)</p><p>\(Story.five)</p></div></body>
      """),
    PageSkeleton(
      "a newsletter form in the text",
      """
      <body><article><h1>\(Story.title)</h1><p>\(Story.one)</p><p>\(Story.two)</p>
      <form action=/join><h3>Get the lake letter</h3><p>All that moves on the water, once a week, and \
      never more than you can read on a crossing.</p><label>Email address</label><input><button>Join
      </button></form><p>\(Story.three)</p><p>\(Story.four)</p><p>\(Story.five)</p>
      <p>Sign up for our newsletter</p></article></body>
      """),
    PageSkeleton(
      "who the author is",
      """
      <body><article><h1>\(Story.title)</h1>\(Story.paragraphs)<div class="author-bio"><h4>About the \
      author</h4><p>Ida Brandt writes about the lake towns, their boats and the people who mend them.
      </p></div></article></body>
      """),
    PageSkeleton(
      "pictures with captions and credits",
      """
      <body><article><h1>\(Story.title)</h1><figure><img><figcaption>The Marigold before the storm, in \
      the harbour of Olm.</figcaption></figure><p>\(Story.one)</p><p>\(Story.two)</p>
      <div class="wp-caption"><img><p class="wp-caption-text">Nora Pell at the yard, where she began as \
      an apprentice.</p></div><p>\(Story.three)</p><p>\(Story.four)</p><p>\(Story.five)</p></article>
      </body>
      """),
    PageSkeleton(
      "a share bar, tags and a print link in the text",
      """
      <body><div id="story"><h1>\(Story.title)</h1><div class="share-tools"><a>Tweet</a><a>Pin</a>
      </div>\(Story.paragraphs)<div class="tags">Tags: <a>lake</a>, <a>ferry</a></div>
      <p class="print-link"><a>Print this page</a></p></div></body>
      """),
    PageSkeleton(
      "hidden text is not shown",
      """
      <body><div class="content"><h1>\(Story.title)</h1><p style="display:none">You have read all \
      your free stories of this month, so please think of joining us.</p><p>\(Story.one)</p>
      <noscript><p>Please turn on scripts to see the pictures that belong to this story.</p></noscript>
      <p>\(Story.two)</p><template><p>A story that is not here yet, with a sentence or two.</p>
      </template><p>\(Story.three)</p><div aria-hidden=true>Advertisement for a boat, a car and a \
      house, all in one.</div><p>\(Story.four)</p><p>\(Story.five)</p></div></body>
      """),
    PageSkeleton(
      "the whole page is a form",
      """
      <body><form id="aspnetForm" action="/">\(Story.menu)<div class="mid"><h1>\(Story.title)</h1>
      <div class="copy">\(Story.paragraphs)</div></div>\(Story.footer)</form></body>
      """),
    PageSkeleton(
      "the text stands in what is called a sidebar layout",
      """
      <body><div class="layout with-sidebar"><div class="main-col"><h1>\(Story.title)</h1>
      \(Story.paragraphs)</div><div class="sidebar"><h3>Weather</h3><p>Light wind from the west, with \
      showers over the hills in the afternoon.</p></div></div></body>
      """),
    PageSkeleton(
      "every paragraph is a widget of its own",
      """
      <body><div class="elementor"><h1>\(Story.title)</h1>
      \(Story.all.map { "<div class=\"elementor-widget sidebar\"><p>\($0)</p></div>" }.joined())</div>
      </body>
      """),
    PageSkeleton(
      "paragraphs named for the paywall",
      """
      <body><main><h1>\(Story.title)</h1><div class="body__inner">
      \(Story.all.map { "<p class=paywall>\($0)</p>" }.joined())</div></main></body>
      """),
  ]
}
