'use client'

import { Save, Send, Smartphone } from 'lucide-react'
import { useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type { FileType } from '@/src/domain/evidence/file-types'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Textarea } from '@/src/ui/form/Textarea'
import { evidenceHref, pairHref } from '../address'
import type { EvidenceFormState } from '../form-state'
import { type EvidenceKind, evidenceKinds } from '../kinds'
import { PairPhone } from '../phone/PairPhone'
import { usePairing } from '../phone/usePairing'
import type { ReceivedFile } from '../upload/sendFile'
import { UploadField } from '../upload/UploadField'
import { isBusy } from '../upload/uploads'
import { useUploads } from '../upload/useUploads'
import type { FieldsProps } from './fields'
import { fieldsOf, uploadHelpOf } from './fieldsOf'
import { useKept } from './useKept'

/** What all the forms of one kind on a page share. */
export type FormSetting = {
  kind: EvidenceKind
  action: (state: EvidenceFormState, data: FormData) => Promise<EvidenceFormState>
  limitMb: number
  /** Tells apart what is kept for two members on one computer. */
  owner: number
  /** Address of the page, where that isn't the kind's own. */
  at?: string
  choices?: FieldsProps['choices']
  /** What a file may be, where that is less than what the portal takes. */
  accepted?: readonly FileType[]
}

type Props = FormSetting & {
  initial: EvidenceFormState
  /** `null`: a new item. */
  status: EvidenceStatus | null
  files: ReceivedFile[]
}

/** The form of one piece of evidence: new, a draft, or handed in before (KS-DIP-2, KS-DIP-3, KS-CPD-2). */
export function EvidenceForm(props: Props) {
  const { kind, action, initial, status, files, limitMb, owner, at, choices, accepted } = props
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [state, send, sending] = useActionState(action, initial)
  const uploads = useUploads(files, limitMb, accepted)
  const [waitingFor, setWaitingFor] = useState<string | null>(null)
  const pairing = usePairing(kind, initial.id, uploads.adopt)
  const pairNext = useRef(false)
  const pairAtOnce = useSearchParams().get('telefoon') === `${evidenceKinds[kind].panels}1`
  const idPrefix = initial.id ? `${kind}-${initial.id}` : kind
  const fresh = uploads.uploads.flatMap((upload) => (upload.state === 'received' && !upload.saved ? [upload.file] : []))
  const { kept, keep, clear } = useKept(`${idPrefix}/${owner}`, form, fresh, uploads.restore)
  const done = useRef(clear)
  done.current = clear

  const busy = isBusy(uploads.uploads)
  const dispatch = async (intent: string) => {
    // A photo that comes in at the last moment goes along: what a form doesn't name is taken off its item.
    const late = await pairing.end()
    if (!form.current) return
    const data = new FormData(form.current)
    for (const { id } of late) data.append('files', String(id))
    pairNext.current = intent === 'pair'
    data.set('intent', pairNext.current ? 'save' : intent)
    startTransition(() => send(data))
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending || !(event.nativeEvent instanceof SubmitEvent)) return
    const button = event.nativeEvent.submitter
    const intent = button instanceof HTMLButtonElement ? button.value : 'submit'
    if (busy) setWaitingFor(intent)
    else void dispatch(intent)
  }

  // What was sent while a file was still on its way goes as soon as it is in.
  const go = useRef(dispatch)
  go.current = dispatch
  useEffect(() => {
    if (busy || waitingFor === null) return
    setWaitingFor(null)
    void go.current(waitingFor)
  }, [busy, waitingFor])

  useEffect(() => {
    if (state.outcome !== 'saved' && state.outcome !== 'submitted') return
    done.current()
    if (pairNext.current && state.id !== null) return router.push(pairHref(kind, state.id, at))
    const done_ = state.outcome === 'submitted' ? 'ontvangen' : 'bewaard'
    router.push(evidenceHref(kind, { open: 'ingediend', [done_]: state.id }, at))
  }, [state, kind, at, router])

  const Fields = fieldsOf[kind]
  const errors = Object.fromEntries(state.errors.flatMap(({ field, message }) => (field ? [[field, message]] : [])))
  return (
    <form action={send} className="grid max-w-2xl gap-6" noValidate onInput={keep} onSubmit={submit} ref={form}>
      <FormErrors errors={state.errors} idPrefix={idPrefix} />
      {kept && state.outcome === 'idle' && (
        <Alert title="Je was hier al mee bezig" tone="info">
          We hebben teruggezet wat je eerder invulde. Het is nog niet verstuurd.
        </Alert>
      )}
      <RequiredNote />
      {initial.id && <input name="id" type="hidden" value={initial.id} />}
      {status === 'returned' && (
        <Textarea
          defaultValue={initial.values.message}
          error={errors.message}
          help="Voeg hieronder een bestand toe als daarom gevraagd is, of verbeter wat er niet klopt."
          idPrefix={idPrefix}
          label="Je antwoord"
          maxLength={2000}
          name="message"
        />
      )}
      <Fields choices={choices} errors={errors} idPrefix={idPrefix} kept={kept} values={initial.values} />
      <UploadField
        accepted={accepted}
        error={errors.files}
        files={uploads}
        help={uploadHelpOf(kind)}
        idPrefix={idPrefix}
        label="Bestanden"
        limitMb={limitMb}
        name="files"
        phone={
          <div className="pointer-coarse:hidden">
            {initial.id === null ? (
              <SaveAndPair busy={sending} />
            ) : (
              <PairPhone autoStart={pairAtOnce} pairing={pairing} />
            )}
          </div>
        }
        required={evidenceKinds[kind].needsFiles}
      />
      <div className="flex flex-wrap gap-3 border-line border-t pt-6">
        <Buttons busy={sending || waitingFor !== null} kind={kind} status={status} />
      </div>
      <p aria-live="polite" className="-mt-3 text-ink-soft text-sm empty:hidden">
        {waitingFor !== null && 'We wachten tot je bestanden binnen zijn. Daarna gaat het vanzelf verder.'}
      </p>
    </form>
  )
}

/** What can be done with the form: keep it, hand it in, or change what was handed in. */
function Buttons({ kind, status, busy }: { kind: EvidenceKind; status: EvidenceStatus | null; busy: boolean }) {
  if (status === 'submitted') {
    return (
      <Button busy={busy} icon={Save} name="intent" type="submit" value="save">
        Bewaar de wijzigingen
      </Button>
    )
  }
  return (
    <>
      <Button busy={busy} icon={Send} name="intent" type="submit" value="submit">
        {status === 'returned' ? 'Verstuur je antwoord' : evidenceKinds[kind].submit}
      </Button>
      <Button busy={busy} icon={Save} name="intent" type="submit" value="save" variant="secondary">
        Bewaar, verstuur later
      </Button>
    </>
  )
}

/** A phone adds to what is there already, so something new is kept as a draft first (PG-5). */
function SaveAndPair({ busy }: { busy: boolean }) {
  return (
    <div className="grid justify-items-center gap-2">
      <Button busy={busy} icon={Smartphone} name="intent" type="submit" value="pair" variant="secondary">
        Foto maken met je telefoon
      </Button>
      <p className="text-ink-soft text-sm">We bewaren dan eerst wat je hebt ingevuld.</p>
    </div>
  )
}
