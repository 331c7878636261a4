import type { Entry } from '@/src/domain/knowledge/tree'
import { env } from '@/src/lib/env'
import { JsonLd } from '@/src/ui/JsonLd'
import type { ArticlePage } from '../article'

const at = (path: string): string => new URL(path, env.SERVER_URL).href

/** The article and its place as search engines read them (schema.org). */
export function KnowledgeData({ article, path }: { article: ArticlePage; path: readonly Entry[] }) {
  const steps = [{ slug: '', title: 'Kennisbank' }, ...path, article]
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            headline: article.title,
            description: article.summary,
            dateModified: article.changedAt,
            inLanguage: 'nl-NL',
            mainEntityOfPage: at(`/kennisbank/${article.slug}`),
            publisher: { '@type': 'Organization', name: 'Registerhuis', url: env.SERVER_URL },
          },
          {
            '@type': 'BreadcrumbList',
            itemListElement: steps.map(({ slug, title }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name: title,
              item: at(slug ? `/kennisbank/${slug}` : '/kennisbank'),
            })),
          },
        ],
      }}
    />
  )
}
