'use client'

import { Check, Copy, KeyRound } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { ConfirmDialog } from '@/src/ui/dialog/ConfirmDialog'

const answer = z.union([
  z.object({ code: z.string() }),
  z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }),
])
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

type Props = {
  /** The last signs of the code in force, and since when; null: there is none. */
  current: { hint: string | null; since: string } | null
  /** Why there can be none now; empty: there can. */
  refused: readonly string[]
}

/** The code with which a member signs up for the electronic client file: shown once, to be renewed (KS-ACC-10). */
export function EcdCode({ current, refused }: Props) {
  const [code, setCode] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)

  const make = async () => {
    setAsking(false)
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch('/api/ecd-codes', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      })
      const said = answer.parse(await response.json())
      if ('code' in said) setCode(said.code)
      else setProblem(said.errors[0]?.message ?? fallback)
    } catch {
      setProblem(fallback)
    } finally {
      setBusy(false)
    }
  }

  const exists = code !== null || current !== null
  return (
    <div className="grid gap-4">
      <p>
        Met deze code meld je je aan bij het gratis elektronisch cliëntendossier (ECD). De code geldt zolang je status
        in orde is.
      </p>
      {problem && <Alert live title={problem} tone="stop" />}
      {code && <MadeCode code={code} />}
      {!code && current && (
        <p>
          Je hebt een code die eindigt op <span className="num font-semibold">…{current.hint}</span>, sinds{' '}
          {current.since}. Kwijt? Maak dan een nieuwe.
        </p>
      )}
      {refused.length > 0 ? (
        <div>
          <p>Je kunt nu geen code maken:</p>
          <ul className="list-disc pl-5">
            {refused.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : (
        <div>
          <Button
            busy={busy}
            icon={KeyRound}
            onClick={() => (exists ? setAsking(true) : make())}
            size="small"
            variant={exists ? 'secondary' : 'primary'}
          >
            {exists ? 'Maak een nieuwe code' : 'Maak een code'}
          </Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          confirm="Ja, maak een nieuwe"
          onClose={() => setAsking(false)}
          onConfirm={make}
          title="Nieuwe ECD-toegangscode maken?"
        >
          Je oude code werkt dan meteen niet meer.
        </ConfirmDialog>
      )}
    </div>
  )
}

function MadeCode({ code }: { code: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    setCopied(true)
  }
  return (
    <div className="rounded-s bg-ok-tint px-4 py-4" role="status">
      <p className="font-semibold text-ok">Je code is klaar. Bewaar hem nu: later tonen we hem niet meer.</p>
      <p className="num mt-2 font-mono text-lg [overflow-wrap:anywhere]">{code}</p>
      <div className="mt-2.5">
        <Button icon={copied ? Check : Copy} onClick={copy} size="small">
          {copied ? 'Gekopieerd' : 'Kopieer de code'}
        </Button>
      </div>
    </div>
  )
}
