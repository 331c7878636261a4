'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { z } from 'zod'
import styles from '../../../registers/Registrations/admin/Life.module.css'

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
    <section aria-labelledby={`${field}-title`} className={styles.life}>
      <h3 id={`${field}-title`}>Nieuwe sleutel</h3>
      <div className={styles.body}>
        <p className={styles.field}>
          <label htmlFor={field}>Voor wie</label>
          <input
            aria-describedby={problem ? `${field}-problem` : undefined}
            aria-invalid={problem !== null}
            id={field}
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
            type="text"
            value={name}
          />
        </p>
        {problem && (
          <p className={styles.problem} id={`${field}-problem`} role="alert">
            {problem}
          </p>
        )}
        <Button disabled={busy} margin={false} onClick={make} size="small">
          Maak een sleutel
        </Button>
      </div>
      {key && (
        <div className={styles.body} role="status">
          <p>De sleutel is klaar. Kopieer hem nu: later tonen we hem niet meer.</p>
          <p className={styles.field}>
            <input
              aria-label="De nieuwe sleutel"
              onFocus={(event) => event.target.select()}
              readOnly
              style={{ fontFamily: 'monospace' }}
              type="text"
              value={key}
            />
          </p>
        </div>
      )}
    </section>
  )
}
