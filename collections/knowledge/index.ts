import { ArticleFeedback } from './ArticleFeedback'
import { ArticleSearches } from './ArticleSearches'
import { Articles } from './Articles'

/** Everything of the area: the knowledge base, whether it helped, and what was looked for. */
export const knowledgeCollections = [Articles, ArticleFeedback, ArticleSearches]
