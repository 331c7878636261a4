'use client'

import { Download, Send } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { count } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { badRows, badRowsCsv } from '../check-rows'
import type { Checked } from '../types'
import { RowTable } from './RowTable'

type Props = { session: number; checked: Checked; booked: boolean; busy: boolean; onBook: () => void }

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

const deelnemers = (number: number): string => count(number, 'deelnemer', 'deelnemers')

/** What becomes of a list before it is booked, and what became of it afterwards (KK-PRV-1). */
export function Outcome({ session, checked, booked, busy, onBook }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { rows, credited, already, refused } = checked
  // Whoever can't see the page hears what came of it.
  useEffect(() => {
    if (checked) heading.current?.focus()
  }, [checked])
  const bad = badRows(rows)
  return (
    <section className="mt-7 border-line border-t pt-6">
      <h3 className="text-lg" ref={heading} tabIndex={-1}>
        {booked ? 'Ingeleverd' : 'Dit gebeurt er als je inlevert'}
      </h3>
      <div className="mt-3 grid gap-3">
        {credited > 0 && (
          <Alert
            title={booked ? `${deelnemers(credited)} bijgeschreven` : `${deelnemers(credited)} krijgen punten`}
            tone="ok"
          >
            {booked && 'De punten staan in de dossiers. Iedereen krijgt één bericht.'}
          </Alert>
        )}
        {already > 0 && <Alert title={`${deelnemers(already)} stonden er al op`} tone="info" />}
        {refused > 0 && (
          <Alert title={`${count(refused, 'regel kan', 'regels kunnen')} niet worden bijgeschreven`} tone="wait">
            {booked ? 'Verbeter ze en lever ze opnieuw in.' : 'De andere regels kun je wel inleveren.'}
          </Alert>
        )}
      </div>
      {bad.length > 0 && <RowTable rows={bad} />}
      <div className="mt-5 flex flex-wrap gap-3">
        {!booked && credited > 0 && (
          <Button busy={busy} icon={Send} onClick={onBook}>
            Schrijf {deelnemers(credited)} bij
          </Button>
        )}
        {bad.length > 0 && (
          <Button
            icon={Download}
            onClick={() => download(badRowsCsv(rows), `presentie-${session}-te-verbeteren.csv`)}
            variant="secondary"
          >
            Download de regels om te verbeteren
          </Button>
        )}
      </div>
    </section>
  )
}
