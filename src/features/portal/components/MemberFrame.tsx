import type { ReactNode } from 'react'
import { ArticleLink } from '@/src/features/knowledge/components/ArticleLink'
import type { LatestPost } from '@/src/features/news/queries'
import { cx } from '@/src/ui/cx'
import type { Member } from '../member'
import { LatestNews } from './LatestNews'
import { MemberMenu } from './MemberMenu'

type Props = {
  /** Of this page: its explanation stands there in the knowledge base. */
  path: string
  member: Member
  posts: LatestPost[]
  attention: readonly string[]
  /** Title and what must be done: first on a phone. */
  head: ReactNode
  /** Where you stand: the left column, second on a phone. */
  status: ReactNode
  /** The panels. */
  children: ReactNode
  /** For what needs the room, as a map: where you stand comes above it instead of beside it. */
  wide?: boolean
}

const beside =
  "lg:grid-cols-[18.5rem_minmax(0,1fr)_14.5rem] lg:grid-rows-[auto_1fr] lg:[grid-template-areas:'status_head_menu'_'status_main_menu']"
const above =
  "lg:grid-cols-[minmax(0,1fr)_14.5rem] lg:grid-rows-[auto_auto_1fr] lg:[grid-template-areas:'head_menu'_'status_menu'_'main_menu']"

/** The layout of every member page: status left, panels in the middle, menu and news right. */
export function MemberFrame({ path, member, posts, attention, head, status, children, wide = false }: Props) {
  return (
    <div
      className={cx(
        "wrap grid gap-x-8 gap-y-6 py-6 [grid-template-areas:'head'_'status'_'main'_'menu'] lg:pt-9 lg:pb-16",
        wide ? above : beside,
      )}
    >
      <div className="min-w-0 [grid-area:head] [&>header:nth-last-child(2)]:mb-3">
        {head}
        <ArticleLink path={path} />
      </div>
      {status && (
        <section aria-label="Mijn status" className="grid content-start gap-4 [grid-area:status]">
          {status}
        </section>
      )}
      <div className="min-w-0 [grid-area:main]">{children}</div>
      <aside aria-label="Menu en nieuws" className="[grid-area:menu]">
        <div className="hidden lg:block">
          <MemberMenu attention={attention} label="Mijn menu" member={member} />
        </div>
        <div className="border-line border-t pt-5 lg:mt-6">
          <LatestNews posts={posts} />
        </div>
      </aside>
    </div>
  )
}
