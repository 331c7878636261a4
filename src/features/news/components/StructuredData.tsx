import { env } from '@/src/lib/env'
import { JsonLd } from '@/src/ui/JsonLd'
import type { Article } from '../present'

/** The post as search engines read it (schema.org). */
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
  return <JsonLd data={data} />
}
