import type { ReactNode } from 'react'
import { Card } from '@/src/ui/Card'

/** One question in the middle of the page. */
export const NarrowPage = ({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) => (
  <div className="mx-auto grid max-w-md gap-6">
    <header>
      <h1>{title}</h1>
      {intro && <p className="mt-2 text-ink-soft">{intro}</p>}
    </header>
    <Card className="grid gap-5">{children}</Card>
  </div>
)
