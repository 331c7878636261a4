'use client'

import { CheckCircle2, RotateCw, Smartphone, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import type { PairingOnComputer } from './usePairing'

type Props = { pairing: PairingOnComputer; autoStart: boolean }

const time = (moment: string): string =>
  new Date(moment).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/** Pairs a phone with the item of this form, step by step (PG-5). */
export function PairPhone({ pairing, autoStart }: Props) {
  const { view, error, busy, start, remembers, code } = pairing
  const section = useRef<HTMLElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (!autoStart || asked.current) return
    asked.current = true
    // After a reload it goes on with the phone that is paired.
    if (!remembers()) void start()
  }, [autoStart, start, remembers])

  // The form is long, and the code is what one wants to see now.
  const shown = code !== null
  useEffect(() => {
    if (shown) section.current?.scrollIntoView({ block: 'center' })
  }, [shown])

  return (
    <section
      aria-label="Foto met je telefoon"
      aria-live="polite"
      className="grid gap-3 text-left empty:hidden"
      ref={section}
    >
      {error && (
        <Alert title="Dat lukte niet" tone="stop">
          {error}
        </Alert>
      )}
      {view === null || view.state === 'ended' ? (
        <Beginning busy={busy} ended={view !== null} start={start} />
      ) : (
        <Going pairing={pairing} view={view} />
      )}
    </section>
  )
}

function Beginning({ busy, ended, start }: { busy: boolean; ended: boolean; start: () => Promise<void> }) {
  return (
    <div className="grid justify-items-center gap-2 text-center">
      {ended && (
        <p className="text-sm">De koppeling met je telefoon is gestopt. Foto’s die binnen waren, staan hieronder.</p>
      )}
      <Button busy={busy} icon={ended ? RotateCw : Smartphone} onClick={() => void start()} variant="secondary">
        {ended ? 'Koppel je telefoon opnieuw' : 'Foto maken met je telefoon'}
      </Button>
    </div>
  )
}

type GoingProps = { pairing: PairingOnComputer; view: NonNullable<PairingOnComputer['view']> }

function Going({ pairing, view }: GoingProps) {
  const stop = (
    <Button icon={X} onClick={() => void pairing.end()} size="small" variant="quiet">
      Stop
    </Button>
  )
  return (
    <div className="rounded-m border border-line bg-card p-4">
      {view.state === 'waiting' && <Scan pairing={pairing} stop={stop} until={view.expiresAt} />}
      {view.state === 'checking' && (
        <div className="grid gap-3">
          <p className="font-bold">Staat dit woord op je telefoon?</p>
          <p className="num rounded-m bg-brand-tint px-4 py-3 text-center font-bold text-xl">{view.check}</p>
          <p className="text-sm">Zie je iets anders, of heb je zelf niets gescand? Stop dan.</p>
          <div className="flex flex-wrap gap-2">
            <Button busy={pairing.busy} icon={CheckCircle2} onClick={() => void pairing.confirm()} size="small">
              Ja, koppel deze telefoon
            </Button>
            {stop}
          </div>
        </div>
      )}
      {view.state === 'paired' && (
        <div className="grid gap-2">
          <p className="flex items-center gap-2 font-bold text-ok">
            <Smartphone aria-hidden className="size-5" />
            Je telefoon is gekoppeld
          </p>
          <p className="text-sm">
            Maak je foto’s. Ze verschijnen hier vanzelf. De koppeling stopt om {time(view.expiresAt)}, of eerder als je
            dit formulier verstuurt.
          </p>
          <div>{stop}</div>
        </div>
      )}
    </div>
  )
}

function Scan({ pairing, until, stop }: { pairing: PairingOnComputer; until: string; stop: React.ReactNode }) {
  const { code, start, busy } = pairing
  if (!code) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        <Button busy={busy} icon={RotateCw} onClick={() => void start()} size="small" variant="secondary">
          Maak een nieuwe code
        </Button>
        {stop}
      </div>
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-5">
      <svg
        aria-label="QR-code om je telefoon te koppelen"
        className="w-44 shrink-0 rounded-m bg-white p-2"
        role="img"
        viewBox={`0 0 ${code.qr.size} ${code.qr.size}`}
      >
        <path d={code.qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <div className="grid min-w-52 flex-1 gap-2">
        <p className="font-bold">Scan deze code met de camera van je telefoon</p>
        <p className="text-sm">Inloggen op je telefoon hoeft niet. De code werkt één keer, tot {time(until)}.</p>
        <div>{stop}</div>
      </div>
    </div>
  )
}
