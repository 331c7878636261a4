'use client'

import { Check, FileText, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { type EvidenceFormState, untouched } from '@/src/features/evidence/form-state'
import { formatDate } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Textarea } from '@/src/ui/form/Textarea'
import { answerReport } from '../actions'
import { type Ask, askAnchor } from '../ask'

/** A report that names the member: were you there? */
export function AskCard({ ask }: { ask: Ask }) {
  const router = useRouter()
  const [state, setState] = useState<EvidenceFormState>(untouched())
  const [busy, start] = useTransition()
  const id = askAnchor(ask.report)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || !(event.nativeEvent instanceof SubmitEvent)) return
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    start(async () => {
      const after = await answerReport(state, data)
      // Here and not in an effect: the answer takes this card off the page.
      if (after.outcome === 'submitted')
        router.push(
          `/intervisie?open=ingediend&antwoord=${data.get('answer') === 'confirm' ? 'bevestigd' : 'niet-erbij'}`,
        )
      start(() => setState(after))
    })
  }
  const reason = state.errors.find(({ field }) => field === 'reason')?.message
  return (
    <section aria-labelledby={`${id}-kop`} className="rounded-l border border-line bg-wait-tint p-5 sm:p-6" id={id}>
      <h2 id={`${id}-kop`}>Bevestig dat je erbij was</h2>
      <p className="mt-1">
        {ask.author ?? 'Een groepslid'} schreef het verslag van {ask.group} op <strong>{formatDate(ask.date)}</strong>,
        van {ask.startsAt} tot {ask.endsAt}.
      </p>
      {ask.themes && <p className="mt-2 whitespace-pre-line text-sm">{ask.themes}</p>}
      <ul className="mt-2 grid gap-1 text-sm">
        {ask.files.map((file) => (
          <li className="flex items-start gap-2" key={file.id}>
            <FileText aria-hidden className="mt-0.5 size-4 shrink-0" />
            <a
              className="link [overflow-wrap:anywhere]"
              href={`/api/files/${file.id}/content`}
              rel="noopener"
              target="_blank"
            >
              {file.name}
              <span className="sr-only"> (opent in een nieuw tabblad)</span>
            </a>
          </li>
        ))}
      </ul>
      <form className="mt-4 grid gap-4" noValidate onSubmit={submit}>
        <FormErrors errors={state.errors} idPrefix={id} />
        <input name="id" type="hidden" value={ask.report} />
        <div>
          <Button busy={busy} icon={Check} name="answer" type="submit" value="confirm">
            Ja, ik was erbij
          </Button>
          <p className="mt-2 text-sm">De sessie gaat dan voor jou naar de beoordelaar. Je hoeft niets te uploaden.</p>
        </div>
        <details open={reason !== undefined}>
          <summary className="flex min-h-10 cursor-pointer items-center font-semibold">Ik was er niet bij</summary>
          <div className="mt-3 grid gap-3">
            <Textarea
              error={reason}
              help="De schrijver van het verslag leest dit."
              idPrefix={id}
              label="Wat klopt er niet?"
              maxLength={500}
              name="reason"
              rows={2}
            />
            <div>
              <Button busy={busy} icon={X} name="answer" size="small" type="submit" value="decline" variant="secondary">
                Laat weten dat je er niet bij was
              </Button>
            </div>
          </div>
        </details>
      </form>
    </section>
  )
}
