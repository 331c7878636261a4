import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { Article } from '../present'
import { ArticleText } from './ArticleText'
import { PostDate } from './PostDate'
import { PostPicture } from './PostPicture'

/** A whole post: the public page and the editor's preview. */
export function ArticleView({ article }: { article: Article }) {
  const { title, summary, category, publishedAt, picture, content } = article
  return (
    <article className="mx-auto max-w-[68ch]">
      <p className="mb-5">
        <Link className="inline-flex min-h-9 items-center gap-1.5 text-brand hover:underline" href="/nieuws">
          <ArrowLeft aria-hidden className="size-4.5" />
          Al het nieuws
        </Link>
      </p>
      <header>
        <h1 className="text-[clamp(1.875rem,1.4rem+2vw,2.75rem)] leading-[1.12]">{title}</h1>
        <p className="mt-4 flex flex-wrap gap-x-2 text-ink-soft">
          <Link className="link" href={`/nieuws/rubriek/${category.path}`}>
            {category.label}
          </Link>
          <span aria-hidden>·</span>
          <PostDate moment={publishedAt} />
        </p>
      </header>
      {picture && (
        <PostPicture
          className="mt-7 aspect-video rounded-l"
          first
          picture={picture}
          sizes="(min-width: 48rem) 44rem, 100vw"
        />
      )}
      {article.hasSummary && <p className="mt-7 font-semibold text-lg">{summary}</p>}
      {content && <ArticleText content={content} />}
    </article>
  )
}
