import { Newspaper } from 'lucide-react'
import Link from 'next/link'
import { cx } from '@/src/ui/cx'
import { EmptyState } from '@/src/ui/EmptyState'
import type { PostCard } from '../present'
import { PostDate } from './PostDate'
import { PostPicture } from './PostPicture'

type Props = {
  posts: PostCard[]
  /** Whether the newest post gets the most room. */
  featured: boolean
}

/** The posts of one page of the news, newest first. */
export function NewsList({ posts, featured }: Props) {
  if (posts.length === 0) {
    return (
      <EmptyState icon={Newspaper} title="Nog geen nieuws">
        Zodra de redactie hier iets publiceert, lees je het op deze pagina.
      </EmptyState>
    )
  }
  return (
    <ul className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
      {posts.map((post, index) => (
        <li className={cx(featured && index === 0 && 'md:col-span-2 lg:col-span-3')} key={post.id}>
          <Teaser first={index === 0} large={featured && index === 0} post={post} />
        </li>
      ))}
    </ul>
  )
}

function Teaser({ post, large, first }: { post: PostCard; large: boolean; first: boolean }) {
  return (
    <article
      className={cx(
        'group relative flex h-full flex-col overflow-hidden rounded-l border border-line bg-card shadow-card focus-within:border-brand hover:border-brand',
        large && post.picture && 'md:grid md:grid-cols-[1.15fr_1fr]',
      )}
    >
      {post.picture && (
        <PostPicture
          alt=""
          className={large ? 'aspect-video h-full' : 'aspect-video'}
          first={first}
          picture={post.picture}
          sizes={large ? '(min-width: 48rem) 42rem, 100vw' : '(min-width: 68rem) 25rem, (min-width: 48rem) 50vw, 100vw'}
        />
      )}
      <div className={cx('flex flex-1 flex-col p-5 sm:p-6', large && 'md:justify-center md:p-10')}>
        <p className="flex flex-wrap gap-x-2 text-ink-soft text-sm">
          <span className="font-semibold text-brand">{post.category.label}</span>
          <span aria-hidden>·</span>
          <PostDate moment={post.publishedAt} />
        </p>
        <h2 className={cx('mt-2', large && 'md:text-2xl')}>
          <Link
            className="after:absolute after:inset-0 group-hover:underline group-hover:underline-offset-4"
            href={`/nieuws/${post.slug}`}
          >
            {post.title}
          </Link>
        </h2>
        {post.summary && <p className={cx('mt-2 text-ink-soft', !large && 'line-clamp-4')}>{post.summary}</p>}
      </div>
    </article>
  )
}
