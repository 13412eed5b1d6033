/// Which articles are asked for, and which places in them.
public typealias ArticleQuery = QueryExpression<ArticleTerm>
