'use client'

import { Save, Send } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import { useKept } from '@/src/features/evidence/form/useKept'
import { type EvidenceFormState, untouched } from '@/src/features/evidence/form-state'
import type { ReceivedFile } from '@/src/features/evidence/upload/sendFile'
import { UploadField } from '@/src/features/evidence/upload/UploadField'
import { isBusy } from '@/src/features/evidence/upload/uploads'
import { useUploads } from '@/src/features/evidence/upload/useUploads'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { DateField } from '@/src/ui/form/DateField'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { Textarea } from '@/src/ui/form/Textarea'
import { saveReport } from '../actions'
import type { GroupMember } from '../queries'
import { MemberChoice } from './MemberChoice'

type Props = {
  /** The report that is being edited; null: a new one. */
  id: number | null
  values: Record<string, string>
  files: ReceivedFile[]
  members: GroupMember[]
  limitMb: number
  owner: number
}

/** The report of a session, written by one for the whole group. */
export function ReportForm({ id, values, files, members, limitMb, owner }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<EvidenceFormState>(() => untouched(values))
  const [sending, start] = useTransition()
  const uploads = useUploads(files, limitMb)
  const idPrefix = id === null ? 'verslag' : `verslag-${id}`
  const fresh = uploads.uploads.flatMap((upload) => (upload.state === 'received' && !upload.saved ? [upload.file] : []))
  const { kept, keep, clear } = useKept(`${idPrefix}/${owner}`, form, fresh, uploads.restore)
  const busy = sending || isBusy(uploads.uploads)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || !(event.nativeEvent instanceof SubmitEvent)) return
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    start(async () => {
      const after = await saveReport(state, data)
      if (after.outcome !== 'invalid') {
        clear()
        router.push(`/intervisie?open=verslag&verslag=${after.outcome === 'submitted' ? 'verstuurd' : 'bewaard'}`)
      }
      start(() => setState(after))
    })
  }
  const error = (name: string) => state.errors.find(({ field }) => field === name)?.message
  const field = (name: string) => ({ name, idPrefix, error: error(name), defaultValue: values[name] })
  return (
    <form className="grid max-w-2xl gap-6" noValidate onInput={keep} onSubmit={submit} ref={form}>
      <FormErrors errors={state.errors} idPrefix={idPrefix} />
      {kept && state.outcome === 'idle' && (
        <Alert title="Je was hier al mee bezig" tone="info">
          We hebben teruggezet wat je eerder invulde. Het is nog niet verstuurd.
        </Alert>
      )}
      <RequiredNote />
      {id !== null && <input name="id" type="hidden" value={id} />}
      <DateField {...field('date')} label="Datum van de sessie" required />
      <div className="grid gap-6 sm:grid-cols-2">
        <Input
          {...field('startsAt')}
          className="max-w-44"
          help="Bijvoorbeeld 19:30."
          inputMode="numeric"
          label="Begon om"
          required
        />
        <Input
          {...field('endsAt')}
          className="max-w-44"
          help="Bijvoorbeeld 21:30."
          inputMode="numeric"
          label="Eindigde om"
          required
        />
      </div>
      <MemberChoice error={error('members')} idPrefix={idPrefix} members={members} />
      <Textarea
        {...field('themes')}
        help="Kort, en zonder namen van cliënten. Alle deelnemers en de beoordelaars lezen dit."
        label="Wat jullie bespraken"
        maxLength={4000}
        required
      />
      <UploadField
        error={error('files')}
        files={uploads}
        help="Het verslag, of een foto van de ondertekende lijst."
        idPrefix={idPrefix}
        label="Bestanden"
        limitMb={limitMb}
        name="files"
        required
      />
      <div className="flex flex-wrap gap-3 border-line border-t pt-6">
        <Button busy={busy} icon={Send} name="intent" type="submit" value="submit">
          Verstuur aan de deelnemers
        </Button>
        <Button busy={busy} icon={Save} name="intent" type="submit" value="save" variant="secondary">
          Bewaar, verstuur later
        </Button>
      </div>
    </form>
  )
}
