import { env } from '@/src/lib/env'
import type { Article } from '../present'

/** The post as search engines read it (schema.org, JSON-LD). Data, not a script: it doesn't run. */
export function StructuredData({ article }: { article: Article }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    inLanguage: 'nl-NL',
    mainEntityOfPage: new URL(`/nieuws/${article.slug}`, env.SERVER_URL).href,
    ...(article.shareImage ? { image: [new URL(article.shareImage, env.SERVER_URL).href] } : {}),
    publisher: { '@type': 'Organization', name: 'Registerhuis', url: env.SERVER_URL },
  }
  // Without `<` no text of an editor can end the element.
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return <script dangerouslySetInnerHTML={{ __html: json }} type="application/ld+json" />
}
