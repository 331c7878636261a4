import { LoaderCircle } from 'lucide-react'
import { Alert } from '@/src/ui/Alert'

/** What stands in a dialog until its content is there, or why it won't come. */
export function Waiting({ error }: { error?: string }) {
  if (error) {
    return (
      <Alert live title="Niet gelukt" tone="stop">
        {error}
      </Alert>
    )
  }
  return (
    <p className="flex min-h-24 items-center gap-2 text-ink-soft" role="status">
      <LoaderCircle aria-hidden className="size-5 animate-spin" />
      Even geduld…
    </p>
  )
}
