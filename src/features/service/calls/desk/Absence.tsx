'use client'

import type { FormEvent } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'

type Props = {
  staff: number
  name: string
  day: string
  /** Whether they go, are away with calls that nobody took over yet, or come back. */
  step: 'away' | 'again' | 'back'
}

const words = {
  away: {
    title: (name: string) => `${name} is er niet?`,
    help: (name: string) =>
      `${name} is deze dag dan niet meer te plannen. Elk gesprek dat nog komt, gaat naar een collega die op die tijd vrij is; het lid krijgt geen bericht. Wat niemand kan overnemen, komt bovenaan deze dag te staan.`,
    button: 'Geef de dag door',
  },
  again: {
    title: () => 'Geef de gesprekken door',
    help: () => 'Elk gesprek dat nog komt, gaat naar een collega die op die tijd vrij is; het lid krijgt geen bericht.',
    button: 'Geef door wat kan',
  },
  back: {
    title: (name: string) => `${name} is er toch?`,
    help: () => 'Leden kunnen dan weer bij deze collega plannen. Wat een ander overnam, blijft bij die ander.',
    button: 'Maak weer te plannen',
  },
}

/** Somebody is ill: the whole day goes to others in one step; or they are there after all (KS-SRV-7). */
export function Absence({ staff, name, day, step }: Props) {
  const { busy, notice, submit } = useSend('/api/call-appointments/absence')
  const { title, help, button } = words[step]
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    return submit({ staff, day, away: step !== 'back' })
  }
  return (
    <details className={visits.step}>
      <summary>{title(name)}</summary>
      <div className={panel.panel}>
        <form onSubmit={send}>
          <Notice>{notice}</Notice>
          <p className={visits.soft}>{help(name)}</p>
          <button aria-busy={busy} data-decision={step === 'back' ? 'approve' : 'return'} type="submit">
            {button}
          </button>
        </form>
      </div>
    </details>
  )
}
