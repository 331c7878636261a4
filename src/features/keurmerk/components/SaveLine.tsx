import { AlertCircle, Check, LoaderCircle, PencilLine } from 'lucide-react'
import type { SaveState } from './useAutosave'

const looks = {
  idle: null,
  typing: { icon: PencilLine, text: 'Nog niet opgeslagen' },
  saving: { icon: LoaderCircle, text: 'Opslaan…' },
  saved: { icon: Check, text: 'Opgeslagen, nog niet verstuurd' },
} as const

/** Whether an answer is safe, read out when it changes. */
export function SaveLine({ state }: { state: SaveState }) {
  if (state.kind === 'conflict') return null
  if (state.kind === 'failed') {
    return (
      <p className="flex items-start gap-1.5 font-semibold text-sm text-stop" role="alert">
        <AlertCircle aria-hidden className="mt-0.5 size-4 shrink-0" />
        {state.message}
      </p>
    )
  }
  const look = looks[state.kind]
  return (
    <p className="flex min-h-6 items-center gap-1.5 text-ink-soft text-sm" role="status">
      {look && (
        <>
          <look.icon aria-hidden className="size-4 shrink-0" />
          {look.text}
        </>
      )}
    </p>
  )
}
