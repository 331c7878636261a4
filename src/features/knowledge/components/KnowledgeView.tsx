import type { Entry } from '@/src/domain/knowledge/tree'
import { PostDate } from '@/src/features/news/components/PostDate'
import { PrintButton } from '@/src/ui/PrintButton'
import type { ArticlePage } from '../article'
import { Breadcrumbs } from './Breadcrumbs'
import { EntryList } from './EntryList'
import { KnowledgeText } from './KnowledgeText'

type Props = {
  article: ArticlePage
  path: readonly Entry[]
  /** The articles right under this one. */
  under: readonly Entry[]
  related: readonly Entry[]
}

/** A whole article: the public page and the editor's preview. */
export function KnowledgeView({ article, path, under, related }: Props) {
  return (
    <article>
      <Breadcrumbs path={path} />
      <h1 className="text-[clamp(1.75rem,1.4rem+1.6vw,2.5rem)] leading-[1.15]">{article.title}</h1>
      <p className="mt-3 text-ink-soft text-sm">
        Bijgewerkt op <PostDate moment={article.changedAt} />
      </p>
      {article.summary && <p className="mt-5 font-semibold text-lg">{article.summary}</p>}
      {article.content && <KnowledgeText content={article.content} />}
      <div className="no-print mt-8">
        <PrintButton />
      </div>
      <More entries={under} id="in-dit-onderwerp" title="In dit onderwerp" />
      <More entries={related} id="zie-ook" title="Zie ook" />
    </article>
  )
}

function More({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={id} className="no-print mt-10">
      <h2 className="mb-4 text-xl" id={id}>
        {title}
      </h2>
      <EntryList entries={entries} />
    </section>
  )
}
