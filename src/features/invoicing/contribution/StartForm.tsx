'use client'

import { type FormEvent, useState } from 'react'
import { count, formatEuros } from '@/src/lib/format'
import { Notice } from '../desk/Notice'
import { useSend } from '../desk/useSend'
import styles from './contribution.module.css'

type Props = {
  of: { organisation: number; year: number }
  shortName: string
  members: number
  total: number
  again: boolean
}

/** Starts a run in two steps: what it comes to, and then that it can't be undone (KK-PRO-1). */
export function StartForm({ of, shortName, members, total, again }: Props) {
  const { busy, notice, submit } = useSend('/api/invoice-runs/start')
  const [confirming, setConfirming] = useState(false)
  const invoices = count(members, 'factuur', 'facturen')
  const proceed = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!confirming) return setConfirming(true)
    await submit({ ...of, members, total })
    setConfirming(false)
  }
  return (
    <form className={styles.start} noValidate onSubmit={proceed}>
      <Notice>{notice}</Notice>
      {confirming && (
        <p role="alert">
          Je maakt {invoices} voor leden van {shortName}, samen <strong>{formatEuros(total / 100)}</strong>. Ieder lid
          krijgt bericht. Een factuur kun je niet terugnemen, alleen crediteren.
        </p>
      )}
      <div className={styles.buttons}>
        <button aria-busy={busy} data-first type="submit">
          {confirming ? `Ja, maak ${invoices}` : again ? 'Start opnieuw voor hen' : 'Start de ronde'}
        </button>
        {confirming && (
          <button onClick={() => setConfirming(false)} type="button">
            Toch niet
          </button>
        )}
      </div>
    </form>
  )
}
