/// Pages as the usual publishing systems make them.
enum SystemSkeletons {
  static let all = [
    PageSkeleton(
      "WordPress",
      """
      <body class="single single-post sidebar-right"><div id="page">\(Story.menu)
      <div id="content" class="site-content"><main id="main"><article id="post-7" class="post-7 post
       hentry category-news tag-newsletter"><header class="entry-header"><h1 class="entry-title">
      \(Story.title)</h1><div class="entry-meta"><span class="posted-on">Posted on <time>4 May 2019
      </time></span> <span class="byline">by <a rel=author>Ida Brandt</a></span></div></header>
      <div class="entry-content">\(Story.paragraphs)
      <div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li>
      </ul></div><div id="jp-relatedposts"><h3>Related</h3><p>The winter when the lake froze over, and \
      what people did with it.</p></div></div>
      <footer class="entry-footer">Posted in <a>News</a>, tagged <a>ferry</a></footer></article>
      <div id="comments" class="comments-area"><h2>12 thoughts on this</h2><ol class="comment-list">
      \(Story.comments)</ol></div></main></div>
      <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent</h2><ul>
      <li><a>Bakers end their strike</a></li></ul></section></aside>\(Story.footer)</div></body>
      """),
    PageSkeleton(
      "WordPress magazine theme",
      """
      <body>\(Story.menu)<div class="td-post-template"><div class="td-ss-main-content"><article>
      <header class="td-post-title"><h1>\(Story.title)</h1></header>
      <div class="td-post-sharing"><a>Facebook</a><a>Twitter</a></div>
      <div class="td-post-content"><p>\(Story.one)</p><p>\(Story.two)</p>
      <div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -
      </span></div><p>\(Story.three)</p><p><strong>Also read: <a>The lake in figures</a></strong></p>
      <p>\(Story.four)</p><p>\(Story.five)</p></div>
      <footer><div class="td-post-source-tags"><ul class="td-tags"><li><a>ferry</a></li></ul></div>
      <div class="td-author-description">Ida Brandt writes about the lake towns, their boats and \
      the people who mend them, since she came here in 2003.</div></footer></article>
      <div class="td_block_related_posts">\(Story.teasers)</div></div></div>\(Story.footer)</body>
      """),
    PageSkeleton(
      "Arc",
      """
      <body><div id="fusion-app">\(Story.menu)<div class="headline-kit"><h1>\(Story.title)</h1></div>
      <div class="byline-info"><span>By </span><a>Ida Brandt</a></div>
      <article class="article-body-wrapper"><p class="default__StyledText-sc-1 body-paragraph">
      \(Story.one)</p><p class="default__StyledText-sc-1 body-paragraph">\(Story.two)</p>
      <div id="arcad-feature-1" class="arc-ad"><div class="ad-label">Advertisement</div></div>
      <p class="default__StyledText-sc-1 body-paragraph">\(Story.three)</p>
      <div class="interstitial-link"><a href=/x>Read more: The lake in figures</a></div>
      <p class="default__StyledText-sc-1 body-paragraph">\(Story.four)</p>
      <p class="default__StyledText-sc-1 body-paragraph">\(Story.five)</p></article>
      <div class="results-list-container">\(Story.teasers)</div>\(Story.footer)</div></body>
      """),
    PageSkeleton(
      "Chorus",
      """
      <body>\(Story.menu)<article class="l-main-content"><div class="c-entry-hero"><h1
       class="c-page-title">\(Story.title)</h1><p class="c-entry-summary p-dek">Nine weeks, two \
      shafts, one rudder: how a small yard did it.</p><div class="c-byline">By <a>Ida Brandt</a>
      <time>May 4, 2019</time></div></div><div class="c-social-buttons"><a>Share</a></div>
      <figure class="e-image"><img><span class="e-image__meta"><figcaption>The Marigold</figcaption>
      <cite>Arden House</cite></span></figure>
      <div class="c-entry-content">\(Story.paragraphs)
      <div class="c-newsletter_signup_box"><h4>The lake letter</h4><p>All that moves on the water, once \
      a week, and never more than you can read on a crossing.</p><form><input></form></div>
      </div></article><section class="c-rock-list">\(Story.teasers)</section></body>
      """),
    PageSkeleton(
      "Drupal",
      """
      <body class="node-type-article"><div id="page-wrapper">\(Story.menu)
      <div class="breadcrumb"><a>Home</a> » <a>News</a></div><h1 id="page-title">\(Story.title)</h1>
      <div class="region region-content"><div class="node node-article"><div class="submitted">
      Submitted by idab on Sat, 05/04/2019 - 10:12</div><div class="field field-name-body"><div
       class="field-items"><div class="field-item even">\(Story.paragraphs)</div></div></div>
      <div class="field field-name-field-tags"><div class="field-label">Tags:</div><a>ferry</a></div>
      <ul class="links inline"><li><a>Log in</a> or <a>register</a> to post comments</li></ul></div>
      <section class="comments comment-wrapper">\(Story.comments)</section></div>
      <div class="region-sidebar-second"><div class="block"><h2>Weather</h2><p>Light wind from the \
      west, with showers over the hills in the afternoon.</p></div></div>\(Story.footer)</div></body>
      """),
    PageSkeleton(
      "a newspaper with rich links",
      """
      <body>\(Story.menu)<article id="article" itemscope itemtype="http://schema.org/NewsArticle">
      <header class="content__head"><h1 itemprop="headline">\(Story.title)</h1></header>
      <div class="content__main-column"><div class="content__standfirst"><p>Small yard does in nine \
      weeks what others would not try.</p></div><div class="meta__extras"><a>Share on Facebook</a>
      </div><div class="content__article-body" itemprop="articleBody"><p>\(Story.one)</p>
      <aside class="element element-rich-link"><p>The winter when the lake froze over, and what \
      people did with it.</p><a>Read more</a></aside><p>\(Story.two)</p><p>\(Story.three)</p>
      <figure class="element element-image"><img><figcaption class="caption">Nora Pell at the yard. \
      Photograph: Arden House</figcaption></figure><p>\(Story.four)</p><p>\(Story.five)</p>
      <div class="submeta"><div class="submeta__label">Topics</div><ul class="submeta__links">
      <li><a>Lakes</a></li><li><a>Ferries</a></li></ul></div></div></div></article>
      <section class="fc-container related">\(Story.teasers)</section>\(Story.footer)</body>
      """),
    PageSkeleton(
      "a broadcaster with labels for the blind",
      """
      <body>\(Story.menu)<div class="story-body"><h1 class="story-body__h1">\(Story.title)</h1>
      <div class="date date--v2">4 May 2019</div><div class="share share--lightweight">Share this with
      </div><div class="story-body__inner" property="articleBody"><figure><img><span
       class="off-screen">Image copyright</span><span class="story-image-copyright">Arden House</span>
      <figcaption><span class="off-screen">Image caption</span> The Marigold</figcaption></figure>
      <p class="story-body__introduction">\(Story.one)</p><p>\(Story.two)</p>
      <ul class="story-body__unordered-list"><li><a class="story-body__link">Bakers end their strike in \
      the old town</a></li><li><a class="story-body__link">A museum for the salt road</a></li></ul>
      <p>\(Story.three)</p><p>\(Story.four)</p><p>\(Story.five)</p></div></div>
      <div class="top-stories">\(Story.teasers)</div></body>
      """),
    PageSkeleton(
      "Blogger, without paragraphs",
      """
      <body><div class='main section'><div class='blog-posts hfeed'><div class='post-outer'>
      <div class='post hentry'><h3 class='post-title entry-title'>\(Story.title)</h3>
      <div class='post-body entry-content'>\(Story.all.joined(separator: "<br /><br />"))
      <div style='clear: both;'></div></div><div class='post-footer'><span class='post-author vcard'>
      Posted by Ida</span> <span class='post-timestamp'>at 10:12</span></div></div>
      <div class='comments' id='comments'><h4>12 comments:</h4><ol>\(Story.comments)</ol></div></div>
      </div></div><div class='sidebar section'><h2>Blog Archive</h2><ul><li><a>May (3)</a></li></ul>
      </div></body>
      """),
    PageSkeleton(
      "AMP",
      """
      <html amp><body><amp-sidebar id=s><ul><li><a>Home</a></li><li><a>Sport</a></li></ul>
      </amp-sidebar><article class="amp-wp-article"><header><h1>\(Story.title)</h1>
      <div class="amp-wp-meta amp-wp-byline">Ida Brandt</div></header>
      <div class="amp-wp-article-content"><p>\(Story.one)</p><amp-ad width=300></amp-ad>
      <p>\(Story.two)</p><p>\(Story.three)</p><p>\(Story.four)</p><p>\(Story.five)</p></div>
      <amp-list><div class="related-amp">\(Story.teasers)</div></amp-list></article>
      <amp-user-notification><p>This page sets cookies to remember what you have read, and for \
      advertisements.</p></amp-user-notification></body></html>
      """),
    PageSkeleton(
      "class names made by a program",
      """
      <body><div class="css-1a2b"><div class="css-99x"><a>Arden Herald</a></div><section
       name="articleBody" itemprop="articleBody" class="meteredContent css-1r7ky0e">
      <div class="css-1fanzo5 StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-exrw3m">
      \(Story.one)</p><p class="css-exrw3m">\(Story.two)</p></div><aside class="css-ew4tgv"></aside>
      </div><div class="css-79elbk"><div id="story-ad-1-wrapper"><a href="#after">Continue reading the \
      main story</a></div></div><div class="css-1fanzo5 StoryBodyCompanionColumn"><div
       class="css-53u6y8"><p class="css-exrw3m">\(Story.three)</p><p class="css-exrw3m">\(Story.four)
      </p><p class="css-exrw3m">\(Story.five)</p></div></div></section>
      <div class="css-bottom">\(Story.teasers)</div></div></body>
      """),
  ]
}
