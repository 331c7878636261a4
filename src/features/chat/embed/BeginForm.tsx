'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { z } from 'zod'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { Input } from '@/src/ui/form/Input'
import { Textarea } from '@/src/ui/form/Textarea'
import { keep, kept } from '../kept'
import { post } from '../post'
import { type ChatStatus, chatSentence } from '../words'
import { beginningWith } from './beginning'
import { KeptHere } from './KeptHere'
import type { Running } from './running'

type Props = { slug: string; organisation: string; status: ChatStatus; onStarted: (running: Running) => void }

const started = z.object({ id: z.number(), key: z.string() })
const refused = z.object({ errors: z.array(z.object({ message: z.string(), field: z.string().optional() })) })

/** On which site the frame stands: the script there says it, the portal judges it. */
function site(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    // Cut off on its way: the portal refuses it, with a sentence that says where to go.
    return ''
  }
}

/** By field; what belongs to none stands above the form. */
function errorsIn(message: string, body: unknown): Record<string, string> {
  const read = refused.safeParse(body)
  const known = read.success ? read.data.errors.filter(({ field }) => field && fields.includes(field)) : []
  if (known.length === 0) return { form: message }
  return Object.fromEntries(known.map((error) => [error.field, error.message]))
}

const fields = ['body', 'name', 'email', 'consent']
const textOf = (data: FormData, name: string): string => String(data.get(name) ?? '').trim()

/** Who asks what, and that their words may be used to answer them; nothing is sent before they say so. */
export function BeginForm({ slug, organisation, status, onStarted }: Props) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const [draft, setDraft] = useState('')
  useEffect(() => setDraft(kept(`vraag-${slug}`) ?? ''), [slug])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [body, name, email] = [textOf(data, 'body'), textOf(data, 'name'), textOf(data, 'email')]
    const consent = data.get('consent') !== null
    if (busy) return
    const missing = {
      ...(!body && { body: 'Typ eerst je vraag.' }),
      ...(!consent && { consent: 'Vink dit aan. Zonder je toestemming kunnen we je vraag niet aannemen.' }),
    }
    setErrors(missing)
    if (Object.keys(missing).length > 0) return
    setBusy(true)
    // Kept first: of what is sent the answer may get lost, and then it is sent again.
    const { key, clientKey } = beginningWith(kept(`begin-${slug}`), body)
    keep(`begin-${slug}`, JSON.stringify({ key, clientKey, body }))
    const said = { body, name, email, consent, origin: site(), page: `/chat/${slug}`, clientKey }
    const answer = await post('/api/conversations/start', said, { 'x-chat-site': slug, 'x-chat-key': key })
    // Closed: the next beginning is another.
    if (!answer.ok && answer.status === 409) keep(`begin-${slug}`, null)
    setBusy(false)
    const read = answer.ok ? started.safeParse(answer.body) : null
    if (!read?.success) {
      return setErrors(
        answer.ok
          ? { form: 'Het lukt nu even niet. Probeer het zo nog een keer.' }
          : errorsIn(answer.message, answer.body),
      )
    }
    keep(`vraag-${slug}`, null)
    keep(`begin-${slug}`, null)
    onStarted({ ...read.data, mail: email !== '' })
  }

  return (
    <form className="grid flex-1 content-start gap-4 overflow-y-auto p-5" noValidate onSubmit={submit}>
      <p>{chatSentence(status, new Date())}</p>
      <KeptHere slug={slug} />
      {errors.form && <Alert live title={errors.form} tone="stop" />}
      <Textarea
        error={errors.body}
        label="Je vraag"
        maxLength={4000}
        name="body"
        onChange={({ target }) => {
          setDraft(target.value)
          keep(`vraag-${slug}`, target.value)
        }}
        required
        rows={3}
        value={draft}
      />
      <Input autoComplete="name" error={errors.name} label="Je naam (niet verplicht)" maxLength={80} name="name" />
      <Input
        autoComplete="email"
        error={errors.email}
        help="Dan kun je het gesprek naar jezelf mailen."
        label="Je e-mailadres (niet verplicht)"
        name="email"
        type="email"
      />
      <p className="text-ink-soft text-sm">
        Je vraag komt bij een medewerker die voor {organisation} antwoordt. We bewaren het gesprek 30 dagen. Zet er geen
        gegevens over je gezondheid of je BSN in.
      </p>
      <Checkbox
        error={errors.consent}
        label="Jullie mogen gebruiken wat ik typ om mijn vraag te beantwoorden."
        name="consent"
        required
      />
      <div>
        <Button busy={busy} type="submit">
          Begin het gesprek
        </Button>
      </div>
    </form>
  )
}
