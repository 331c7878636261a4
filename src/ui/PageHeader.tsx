import type { ReactNode } from 'react'

/** The title of a page, with one sentence that says where you stand. */
export function PageHeader({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mb-6">
      <h1>{title}</h1>
      {children && <div className="mt-2 max-w-[62ch] text-ink-soft">{children}</div>}
    </header>
  )
}
