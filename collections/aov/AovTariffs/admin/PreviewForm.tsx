'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { z } from 'zod'
import { ownRiskLabels, ownRisks } from '@/src/domain/aov/labels'
import { dutchEuros } from '@/src/domain/shared/dutch'
import { parseEuros } from '@/src/lib/dutch-input'
import styles from '../../../registers/Registrations/admin/Life.module.css'

const found = z.object({
  premium: z.object({ lines: z.array(z.string()) }),
  compared: z.array(z.object({ ownRisk: z.enum(ownRisks), monthly: z.number(), yearly: z.number() })),
})
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

type Outcome = { found: z.infer<typeof found> } | { problems: string[] }

const broken = 'Er ging iets mis. Probeer het opnieuw.'

async function ask(id: number, body: object): Promise<Outcome> {
  try {
    const response = await fetch(`/api/aov-tariffs/${id}/preview`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const json: unknown = await response.json()
    if (response.ok) return { found: found.parse(json) }
    return { problems: (refusal.safeParse(json).data?.errors ?? [{ message: broken }]).map(({ message }) => message) }
  } catch {
    return { problems: [broken] }
  }
}

/** What somebody would pay by this tariff (KS-AOV-1). No form: it stands in that of the tariff, and so its controls have no `name`. */
export function PreviewForm({ id, startOn }: { id: number; startOn: string }) {
  const [typed, setTyped] = useState({
    birthDate: '1985-06-15',
    startOn,
    ownRisk: '3',
    grossIncome: '40.000',
    benefit: '30.000',
  })
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const field = useId()
  const control = (name: keyof typeof typed) => ({
    id: `${field}-${name}`,
    value: typed[name],
    onChange: ({ currentTarget: { value } }: FormEvent<HTMLInputElement | HTMLSelectElement>) =>
      setTyped((before) => ({ ...before, [name]: value })),
  })
  const calculate = async () => {
    if (busy) return
    setBusy(true)
    const [grossIncome, benefit] = [parseEuros(typed.grossIncome), parseEuros(typed.benefit)]
    setOutcome(await ask(id, { ...typed, grossIncome, benefit }))
    setBusy(false)
  }
  const line = (name: keyof typeof typed, label: string, type: 'date' | 'text') => (
    <p className={styles.field}>
      <label htmlFor={`${field}-${name}`}>{label}</label>
      <input inputMode={type === 'text' ? 'decimal' : undefined} type={type} {...control(name)} />
    </p>
  )
  return (
    <details className={styles.act}>
      <summary>Proefberekening</summary>
      <fieldset
        aria-label="Proefberekening"
        className={styles.body}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Enter would save the page around it.
          event.preventDefault()
          void calculate()
        }}
      >
        <p>Bereken wat iemand zou betalen met dit tarief, zoals het nu is opgeslagen. Er wordt niets bewaard.</p>
        {line('birthDate', 'Geboortedatum', 'date')}
        {line('startOn', 'Ingangsdatum', 'date')}
        <p className={styles.field}>
          <label htmlFor={`${field}-ownRisk`}>Eigenrisicoperiode</label>
          <select {...control('ownRisk')}>
            {ownRisks.map((value) => (
              <option key={value} value={value}>
                {ownRiskLabels[value]}
              </option>
            ))}
          </select>
        </p>
        {line('grossIncome', 'Bruto jaarinkomen (euro)', 'text')}
        {line('benefit', 'Uitkering per jaar (euro)', 'text')}
        <Button disabled={busy} margin={false} onClick={calculate}>
          Bereken
        </Button>
        <div role="status">{outcome && <Answer outcome={outcome} />}</div>
      </fieldset>
    </details>
  )
}

const Answer = ({ outcome }: { outcome: Outcome }) =>
  'problems' in outcome ? (
    <ul className={styles.problem}>
      {outcome.problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  ) : (
    <>
      <ol>
        {outcome.found.premium.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <ul>
        {outcome.found.compared.map(({ ownRisk, monthly, yearly }) => (
          <li key={ownRisk}>
            {ownRiskLabels[ownRisk]}: {dutchEuros(monthly / 100)} per maand, {dutchEuros(yearly / 100)} per jaar
          </li>
        ))}
      </ul>
    </>
  )
