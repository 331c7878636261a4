'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { z } from 'zod'
import styles from './Versions.module.css'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

/** Publishes a version. No form: it stands in the form of the page, and forms can't be nested. */
export function PublishVersion({ document, first }: { document: number; first: boolean }) {
  const id = useId()
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [changes, setChanges] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  // Another key: the file input is empty again.
  const [round, setRound] = useState(0)

  const publish = async () => {
    if (!file) return setProblem('Kies eerst een bestand.')
    const body = new FormData()
    body.append('changes', changes)
    body.append('file', file)
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch(`/api/document-templates/${document}/versions`, {
        method: 'POST',
        credentials: 'same-origin',
        body,
      })
      if (response.ok) {
        toast.success('De versie is gepubliceerd.')
        setFile(null)
        setChanges('')
        setRound((before) => before + 1)
        router.refresh()
      } else setProblem(refusal.safeParse(await response.json()).data?.errors[0]?.message ?? fallback)
    } catch {
      setProblem(fallback)
    } finally {
      setBusy(false)
    }
  }

  return (
    <fieldset className={styles.publish} key={round}>
      <legend>{first ? 'Publiceer het bestand' : 'Publiceer een nieuwe versie'}</legend>
      <p className={styles.field}>
        <label htmlFor={`${id}-file`}>Bestand (Word zonder macro’s, OpenDocument, PDF of PNG, tot 10 MB)</label>
        <input
          accept=".docx,.odt,.pdf,.png"
          id={`${id}-file`}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          type="file"
        />
      </p>
      {!first && (
        <p className={styles.field}>
          <label htmlFor={`${id}-changes`}>Wat er veranderd is (leden lezen dit)</label>
          <textarea
            id={`${id}-changes`}
            maxLength={1000}
            onChange={(event) => setChanges(event.target.value)}
            rows={3}
            value={changes}
          />
        </p>
      )}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Button disabled={busy} margin={false} onClick={publish}>
        Publiceer
      </Button>
    </fieldset>
  )
}
