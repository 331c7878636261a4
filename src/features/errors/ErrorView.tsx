'use client'

import { House, RotateCw, TriangleAlert } from 'lucide-react'
import { Button, ButtonLink } from '@/src/ui/Button'

/** What a page shows when something broke. `digest` also stands in our log (src/instrumentation.ts). */
export type ErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** Says that it is our fault, what to do, and the number to mention. */
export function ErrorView({ error, reset }: ErrorProps) {
  return (
    <div className="wrap grid place-items-center py-16 text-center md:py-24">
      <span className="grid size-18 place-items-center rounded-full bg-stop-tint text-stop">
        <TriangleAlert aria-hidden className="size-9" />
      </span>
      <h1 className="mt-6">Er ging iets mis</h1>
      <p className="mt-3 max-w-[52ch] text-ink-soft">
        Dat ligt aan ons, niet aan jou. Probeer het zo nog eens. Blijft het misgaan, stuur ons dan dit nummer.
      </p>
      {error.digest && (
        <p className="mt-5 rounded-m bg-sunken px-4 py-2.5">
          Referentienummer <strong className="num select-all">{error.digest}</strong>
        </p>
      )}
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <Button icon={RotateCw} onClick={reset}>
          Probeer opnieuw
        </Button>
        <ButtonLink href="/" icon={House} variant="secondary">
          Naar de voorpagina
        </ButtonLink>
      </div>
    </div>
  )
}
