'use client'

import { FileUp, ListChecks } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useId, useState } from 'react'
import { decodeText } from '@/src/domain/accreditation/decode-text'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { ProgressBar } from '@/src/ui/ProgressBar'
import type { ComponentNames } from '../types'
import { useAttendanceList } from '../use-attendance-list'
import { Outcome } from './Outcome'

type Props = { session: number; components: ComponentNames }

/** Hands in who was there: paste or choose a file, look what becomes of each row, then book (KK-PRV-1). */
export function AttendanceForm({ session, components }: Props) {
  const router = useRouter()
  const [text, setText] = useState('')
  const [source, setSource] = useState<'paste' | 'csv'>('paste')
  const list = useAttendanceList({ session, components, onBooked: () => router.refresh() })
  const id = useId()

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setSource('csv')
    setText(list.accepts(file) ? decodeText(new Uint8Array(await file.arrayBuffer())) : '')
    list.forget()
  }
  const type = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setSource('paste')
    setText(event.target.value)
    list.forget()
  }
  return (
    <Card>
      <h2>Presentie inleveren</h2>
      <p className="mt-2 text-ink-soft">
        Plak de registratienummers, of kies een CSV-bestand. Met of zonder de letters ervoor: beide kan.
        {components.length > 0 && ' In een tweede kolom “onderdelen” mag staan wat iemand deed; leeg is alles.'}
      </p>
      <label className="mt-5 block font-semibold" htmlFor={`${id}-lijst`}>
        Nummers
      </label>
      <textarea
        className="control mt-1.5 min-h-44 font-mono text-sm"
        id={`${id}-lijst`}
        onChange={type}
        readOnly={list.busy}
        rows={8}
        spellCheck={false}
        value={text}
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button busy={list.busy} icon={ListChecks} onClick={() => list.check(text, source)}>
          Bekijk de lijst
        </Button>
        <label className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-m px-5 font-semibold text-brand ring-[1.5px] ring-line-strong ring-inset focus-within:outline-3 focus-within:outline-focus hover:bg-brand-tint">
          <FileUp aria-hidden className="size-5" />
          Kies een bestand
          <input accept=".csv,.txt,text/csv,text/plain" className="sr-only" onChange={take} type="file" />
        </label>
      </div>
      {list.problem && (
        <div className="mt-5">
          <Alert live title={list.problem} tone="stop" />
        </div>
      )}
      {list.progress && (
        <div className="mt-5" role="status">
          <p className="mb-1.5 font-semibold text-sm">
            {list.progress.done} van {list.progress.total} regels
          </p>
          <ProgressBar
            label="Voortgang"
            max={list.progress.total}
            text={`${list.progress.done} van ${list.progress.total} regels`}
            value={list.progress.done}
          />
        </div>
      )}
      {list.checked && !list.progress && (
        <Outcome booked={list.booked} busy={list.busy} checked={list.checked} onBook={list.book} session={session} />
      )}
    </Card>
  )
}
