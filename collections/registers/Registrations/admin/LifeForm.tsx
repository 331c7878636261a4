'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { z } from 'zod'
import styles from './Life.module.css'

type Field = { name: string; label: string } & (
  | { type: 'date'; value?: string; min?: string; max?: string; optional?: boolean }
  | { type: 'text' }
  /** One line. */
  | { type: 'line'; optional?: boolean }
  | { type: 'choice'; options: { value: string; label: string }[] }
)

type Props = {
  /** A `:name` in it is what was filled in there. */
  href: string
  method?: 'POST' | 'DELETE'
  title: string
  help: string
  button: string
  done: string
  fields: Field[]
  /** What goes along without being filled in. */
  body?: Record<string, unknown>
  /** Whether it is open from the start: when the page is there to do this. */
  open?: boolean
}

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controlsIn = (place: HTMLElement): Control[] => [...place.querySelectorAll<Control>('input, select, textarea')]

/**
 * One thing that can be done to what the page shows, with what came of it. No form: it stands in the form of the page, and
 * forms can't be nested. Its controls have no `name`, so that they aren't taken for fields of the page.
 */
export function LifeForm({
  href,
  method = 'POST',
  title,
  help,
  button,
  done,
  fields,
  body: fixed,
  open = false,
}: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  // Another key: the controls are empty again.
  const [round, setRound] = useState(0)
  const router = useRouter()

  const place = useRef<HTMLFieldSetElement>(null)

  const send = async () => {
    const controls = place.current ? controlsIn(place.current) : []
    if (!controls.every((control) => control.reportValidity())) return
    const filled = controls.filter(({ value }) => value !== '')
    const body = Object.fromEntries(filled.map(({ dataset, value }) => [dataset.name, value]))
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch(
        href.replace(/:([a-z]+)/gi, (_, name) => encodeURIComponent(body[name] ?? '')),
        {
          method,
          credentials: 'same-origin',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ ...fixed, ...body }),
        },
      )
      if (response.ok) {
        toast.success(done)
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
    <details className={styles.act} open={open}>
      <summary>{title}</summary>
      <fieldset
        className={styles.body}
        aria-label={title}
        key={round}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement) return
          // Enter would save the page around it.
          event.preventDefault()
          void send()
        }}
        ref={place}
      >
        <p>{help}</p>
        {fields.map((field) => (
          <LifeField field={field} key={field.name} />
        ))}
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <Button disabled={busy} margin={false} onClick={send}>
          {button}
        </Button>
      </fieldset>
    </details>
  )
}

function LifeField({ field }: { field: Field }) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{field.label}</label>
      {field.type === 'text' && <textarea id={id} maxLength={1000} data-name={field.name} required rows={2} />}
      {field.type === 'line' && (
        <input data-name={field.name} id={id} maxLength={200} required={!field.optional} type="text" />
      )}
      {field.type === 'choice' && (
        <select id={id} data-name={field.name} required>
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
          data-name={field.name}
          required={!field.optional}
          type="date"
        />
      )}
    </p>
  )
}
