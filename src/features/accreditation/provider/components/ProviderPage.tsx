import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { PageHeader } from '@/src/ui/PageHeader'
import { ProviderLinks } from './ProviderMenu'

type Props = {
  title: string
  intro?: ReactNode
  /** To the list this page is under. */
  back?: { href: string; label: string }
  /** Beside the title: what one can begin here. */
  actions?: ReactNode
  children: ReactNode
}

/** The layout of every page of the provider portal: menu left, one column of work. */
export function ProviderPage({ title, intro, back, actions, children }: Props) {
  return (
    <div className="wrap grid gap-x-10 gap-y-6 py-6 lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:pt-9 lg:pb-16">
      <aside className="hidden lg:block">
        <nav aria-label="Menu voor opleiders" className="grid gap-0.5">
          <ProviderLinks />
        </nav>
      </aside>
      <div className="min-w-0">
        {back && (
          <Link className="link mb-3 inline-flex items-center gap-1.5 text-sm" href={back.href}>
            <ArrowLeft aria-hidden className="size-4" />
            {back.label}
          </Link>
        )}
        <div className="flex flex-wrap items-start justify-between gap-x-6">
          <PageHeader title={title}>{intro}</PageHeader>
          {actions && <div className="mb-6 flex flex-wrap gap-3">{actions}</div>}
        </div>
        {children}
      </div>
    </div>
  )
}
