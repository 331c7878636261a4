import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

/** Says what will appear here and how to begin (ux.md 11). */
export function EmptyState({ icon: Icon, title, children }: { icon: LucideIcon; title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-m border-2 border-line border-dashed px-5 py-8 text-center">
      <span className="grid size-12 place-items-center rounded-full bg-brand-tint text-brand">
        <Icon aria-hidden className="size-6" />
      </span>
      <p className="font-bold">{title}</p>
      <div className="max-w-[46ch] text-ink-soft">{children}</div>
    </div>
  )
}
