import { ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-react'
import Link from 'next/link'
import { cx } from '@/src/ui/cx'
import type { LatestPost, Neighbours } from '../queries'

/** The posts before and after this one. */
export function PostNeighbours({ older, newer }: Neighbours) {
  if (!older && !newer) return null
  return (
    <nav
      aria-label="Meer nieuws"
      className="mx-auto mt-14 grid max-w-[68ch] gap-4 border-line border-t pt-8 sm:grid-cols-2"
    >
      {older && <Neighbour icon={ChevronLeft} label="Vorig bericht" post={older} rel="prev" />}
      {newer && <Neighbour icon={ChevronRight} label="Volgend bericht" post={newer} rel="next" />}
    </nav>
  )
}

type Props = { post: LatestPost; label: string; icon: LucideIcon; rel: 'prev' | 'next' }

function Neighbour({ post, label, icon: Icon, rel }: Props) {
  return (
    <Link
      className={cx(
        'flex items-center gap-3 rounded-m border border-line bg-card p-4 hover:border-brand hover:bg-brand-tint',
        rel === 'next' && 'flex-row-reverse text-right sm:col-start-2',
      )}
      href={`/nieuws/${post.slug}`}
      rel={rel}
    >
      <Icon aria-hidden className="size-5 shrink-0 text-brand" />
      <span className="min-w-0 flex-1">
        <span className="block text-ink-soft text-sm">{label}</span>
        <span className="block font-semibold">{post.title}</span>
      </span>
    </Link>
  )
}
