'use client'

import { Check, CircleAlert, CircleX, MessageCircleQuestion } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { useShortcuts } from '@/src/features/evidence/review/desk/useShortcuts'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { parseDate } from '@/src/lib/dutch-input'
import { formatDateInput } from '@/src/lib/format'
import type { NormChoice } from '../norm-choices'
import { readTypedLines, type TypedLine } from '../typed-lines'
import styles from './committee.module.css'
import { GrantLines } from './GrantLines'
import { type Sent, send } from './send'

type Decision = 'approve' | 'return' | 'reject'

type Props = {
  id: number
  seen: string
  /** Whether it waits for a decision. */
  open: boolean
  /** Whether points are granted; else a change of the course is judged. */
  grants: boolean
  lines: TypedLine[]
  asked: { category: string; topic: string | null; points: number }[]
  norms: NormChoice[]
  usual: { validFrom: string; validUntil: string }
  nextHref: string
  keys: ReactNode
  head: ReactNode
  about: ReactNode
  conversation: ReactNode
}

const buttons = [
  { decision: 'approve', icon: Check, label: 'Ken toe en open volgende', key: 'E' },
  { decision: 'return', icon: MessageCircleQuestion, label: 'Stel een vraag', key: 'V' },
  { decision: 'reject', icon: CircleX, label: 'Wijs af', key: 'W' },
] as const satisfies readonly { decision: Decision; [key: string]: unknown }[]

const typed = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

/** What the approval grants, as it is typed; null with the messages when it can't be read. */
function readGrant(form: FormData, typedLines: TypedLine[]): { grant: object } | { problems: Record<string, string> } {
  const { lines, problems } = readTypedLines(typedLines)
  const days: Record<string, string> = {}
  for (const name of ['validFrom', 'validUntil'] as const) {
    const day = parseDate(typed(form, name))
    if (day) days[name] = day
    else problems[name] = 'Vul een bestaande datum in, bijvoorbeeld 22-11-2026.'
  }
  if (Object.keys(problems).length > 0) return { problems }
  return { grant: { lines, ...days, conditions: typed(form, 'conditions') || null } }
}

/** What is asked beside what is granted, with the conversation and the three decisions (KK-PRV-1). */
export function DecisionArea(props: Props) {
  const { id, seen, open, grants, asked, norms, usual, nextHref, keys, head, about, conversation } = props
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [lines, setLines] = useState(props.lines)
  const [busy, setBusy] = useState<Decision | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [notice, setNotice] = useState<string | null>(null)

  const answer = (sent: Sent) => {
    if (sent.outcome === 'done') {
      router.push(nextHref)
      router.refresh()
      return
    }
    setNotice(sent.message)
    if (sent.outcome === 'refused') setErrors(sent.fields)
    // Somebody else was first: what stands there now is shown under the message.
    else router.refresh()
  }
  const take = async (decision: Decision) => {
    if (!open || busy || !form.current) return
    const data = new FormData(form.current)
    const read = decision === 'approve' && grants ? readGrant(data, lines) : { grant: {} }
    setNotice(null)
    setErrors('problems' in read ? read.problems : {})
    if ('problems' in read)
      return setNotice('Er klopt nog iets niet in wat je toekent. Kijk bij de regels en de datums.')
    setBusy(decision)
    const body = { ...read.grant, message: typed(data, 'message') || null, seen }
    const sent = await send(`/api/accreditation-requests/${id}/${decision}`, body)
    setBusy(null)
    answer(sent)
  }
  useShortcuts({
    approve: () => void take('approve'),
    return: () => void take('return'),
    reject: () => void take('reject'),
  })
  return (
    <>
      <div className={`${desk.files} ${styles.middle}`}>
        <div className={desk.paper}>
          {about}
          {open && grants && (
            <GrantLines asked={asked} errors={errors} lines={lines} norms={norms} onChange={setLines} />
          )}
        </div>
      </div>
      <div className={desk.form}>
        {keys}
        {head}
        {conversation}
        <section aria-label="Besluit" className={panel.panel} id="besluit">
          {notice && (
            <p className={panel.notice} role="alert">
              <CircleAlert aria-hidden size={18} />
              {notice}
            </p>
          )}
          {open && (
            <form noValidate onSubmit={(event) => event.preventDefault()} ref={form}>
              {grants && <Days errors={errors} usual={usual} />}
              <div className={panel.field}>
                <label htmlFor="bericht">Bericht aan de opleider</label>
                <p className={panel.help} id="bericht-hulp">
                  Nodig bij een vraag of afwijzing. Noem bij een afwijzing het artikel van de norm.
                </p>
                <textarea
                  aria-describedby="bericht-hulp bericht-fout"
                  aria-invalid={Boolean(errors.message)}
                  id="bericht"
                  maxLength={4000}
                  name="message"
                  onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
                  rows={3}
                />
                <p className={panel.error} id="bericht-fout" role={errors.message ? 'alert' : undefined}>
                  {errors.message}
                </p>
              </div>
              {buttons.map(({ decision, icon: Icon, label, key }) => (
                <button
                  aria-busy={busy === decision}
                  aria-keyshortcuts={key}
                  data-decision={decision}
                  key={decision}
                  onClick={() => void take(decision)}
                  type="button"
                >
                  <Icon aria-hidden size={18} />
                  {busy === decision
                    ? 'Even geduld…'
                    : decision === 'approve' && !grants
                      ? 'Keur de wijziging goed'
                      : label}
                  <kbd aria-hidden>{key}</kbd>
                </button>
              ))}
            </form>
          )}
        </section>
      </div>
    </>
  )
}

function Days({ usual, errors }: { usual: Props['usual']; errors: Readonly<Record<string, string>> }) {
  return (
    <>
      <div className={styles.days}>
        {(['validFrom', 'validUntil'] as const).map((name) => (
          <label key={name}>
            {name === 'validFrom' ? 'Geldig vanaf' : 'Tot en met'}
            <input
              aria-describedby="geldig-fout"
              aria-invalid={Boolean(errors[name])}
              autoComplete="off"
              defaultValue={formatDateInput(usual[name])}
              name={name}
            />
          </label>
        ))}
      </div>
      <p className={panel.error} id="geldig-fout" role={errors.validFrom || errors.validUntil ? 'alert' : undefined}>
        {errors.validFrom ?? errors.validUntil}
      </p>
      <div className={panel.field}>
        <label htmlFor="voorwaarden">Voorwaarden</label>
        <textarea id="voorwaarden" maxLength={2000} name="conditions" rows={2} />
      </div>
    </>
  )
}
