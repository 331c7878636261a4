'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { z } from 'zod'
import styles from './Life.module.css'

type Field = { name: string; label: string } & (
  | { type: 'date'; value?: string; min?: string; max?: string; optional?: boolean }
  | { type: 'text' }
  | { type: 'choice'; options: { value: string; label: string }[] }
)

type Props = { href: string; title: string; help: string; button: string; done: string; fields: Field[] }

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

/** One thing that can be done to a registration, as a small form that says what came of it. */
export function LifeForm({ href, title, help, button, done, fields }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const router = useRouter()

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const body = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''))
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch(href, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.ok) {
        toast.success(done)
        form.reset()
        router.refresh()
      } else setProblem(refusal.safeParse(await response.json()).data?.errors[0]?.message ?? fallback)
    } catch {
      setProblem(fallback)
    } finally {
      setBusy(false)
    }
  }
  return (
    <details className={styles.act}>
      <summary>{title}</summary>
      <form onSubmit={send}>
        <p>{help}</p>
        {fields.map((field) => (
          <LifeField field={field} key={field.name} />
        ))}
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <Button disabled={busy} margin={false} type="submit">
          {button}
        </Button>
      </form>
    </details>
  )
}

function LifeField({ field }: { field: Field }) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{field.label}</label>
      {field.type === 'text' && <textarea id={id} maxLength={1000} name={field.name} required rows={2} />}
      {field.type === 'choice' && (
        <select id={id} name={field.name} required>
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {field.type === 'date' && (
        <input
          defaultValue={field.value}
          id={id}
          max={field.max}
          min={field.min}
          name={field.name}
          required={!field.optional}
          type="date"
        />
      )}
    </p>
  )
}
