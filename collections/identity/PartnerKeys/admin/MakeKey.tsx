'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { z } from 'zod'

const answer = z.union([
  z.object({ key: z.string() }),
  z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }),
])
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

/** Makes a key for a partner and shows it, once, above the list of keys (KS-ACC-10). */
export const MakeKey = () => {
  const [name, setName] = useState('')
  const [key, setKey] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const field = useId()

  const make = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch('/api/partner-keys/make', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name }),
      })
      const said = answer.parse(await response.json())
      if ('key' in said) {
        setKey(said.key)
        setName('')
        router.refresh()
      } else setProblem(said.errors[0]?.message ?? fallback)
    } catch {
      setProblem(fallback)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section aria-labelledby={`${field}-title`} style={{ marginBottom: '2rem', maxWidth: '40rem' }}>
      <h2 id={`${field}-title`} style={{ fontSize: '1.1rem' }}>
        Nieuwe sleutel
      </h2>
      <label className="field-label" htmlFor={field}>
        Voor wie
      </label>
      <input
        aria-describedby={problem ? `${field}-problem` : undefined}
        aria-invalid={problem !== null}
        id={field}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
        style={{ width: '100%', padding: '0.5rem' }}
        value={name}
      />
      {problem && (
        <p id={`${field}-problem`} role="alert" style={{ color: 'var(--theme-error-600)' }}>
          {problem}
        </p>
      )}
      <Button disabled={busy} onClick={make} size="small">
        Maak een sleutel
      </Button>
      {key && (
        <div role="status">
          <p>De sleutel is klaar. Kopieer hem nu: later tonen we hem niet meer.</p>
          <input
            aria-label="De nieuwe sleutel"
            onFocus={(event) => event.target.select()}
            readOnly
            style={{ width: '100%', padding: '0.5rem', fontFamily: 'monospace' }}
            value={key}
          />
        </div>
      )}
    </section>
  )
}
