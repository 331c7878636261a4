'use client'

import { LoaderCircle, WifiOff } from 'lucide-react'
import { Alert } from '@/src/ui/Alert'
import { Camera } from './Camera'
import { usePhone } from './usePhone'

/** What the phone shows that scanned the code: wait, check the word, take photos, done (PG-5). */
export function Phone({ code }: { code: string }) {
  const { token, view, refused, offline, done } = usePhone(code)
  return (
    <div className="grid gap-5">
      <h1>Foto’s maken</h1>
      {offline && (
        <p className="flex items-center gap-2 text-sm text-wait" role="status">
          <WifiOff aria-hidden className="size-5 shrink-0" />
          Geen verbinding. We proberen het steeds opnieuw.
        </p>
      )}
      {refused ? (
        <Alert live title="Deze koppeling werkt niet" tone="wait">
          {refused}
        </Alert>
      ) : view === null ? (
        <p className="flex items-center gap-2" role="status">
          <LoaderCircle aria-hidden className="size-5 animate-spin" />
          Even geduld…
        </p>
      ) : view.state === 'checking' ? (
        <div className="grid gap-3" role="status">
          <p>Staat dit woord ook op je computer? Bevestig het dan daar.</p>
          <p className="num rounded-m bg-brand-tint px-4 py-6 text-center font-bold text-2xl">{view.check}</p>
          <p className="text-ink-soft text-sm">Daarna kun je hier foto’s maken. Laat deze pagina open.</p>
        </div>
      ) : view.state === 'ended' ? (
        <Alert live title="Klaar" tone="ok">
          De koppeling is gestopt. Je foto’s staan op je computer; daar ga je verder. Deze pagina kun je sluiten.
        </Alert>
      ) : (
        token && <Camera done={done} token={token} view={view} />
      )}
    </div>
  )
}
