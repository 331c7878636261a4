'use client'

import { Check, Copy, KeyRound } from 'lucide-react'
import { type FormEvent, startTransition, useActionState, useRef, useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { Select } from '@/src/ui/form/Select'
import { makeKeyAction } from '../actions'
import type { KeyFormState } from '../key-form'

type Props = { providers: readonly { id: number; name: string }[] }

/** Makes a key and shows it, once (KK-PRV-1). */
export function NewKey({ providers }: Props) {
  const untouched: KeyFormState = { ...untouchedForm({ attendance: 'yes' }), made: null }
  const [state, send, busy] = useActionState(makeKeyAction, untouched)
  const form = useRef<HTMLFormElement>(null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = form.current && new FormData(form.current)
    if (!busy && data) startTransition(() => send(data))
  }
  const field = (name: string) => ({
    name,
    idPrefix: 'sleutel',
    error: state.errors.find((error) => error.field === name)?.message,
  })
  const [only] = providers
  return (
    <>
      {state.made && <MadeKey key={state.made} secret={state.made} />}
      <form action={send} className="grid max-w-2xl gap-5" noValidate onSubmit={onSubmit} ref={form}>
        <FormErrors errors={state.errors} heading="h3" idPrefix="sleutel" />
        {providers.length > 1 ? (
          <Select
            {...field('provider')}
            defaultValue={state.values.provider}
            label="Opleider"
            options={providers.map(({ id, name }) => ({ value: String(id), label: name }))}
            required
          />
        ) : (
          <input name="provider" type="hidden" value={only?.id ?? ''} />
        )}
        <Input
          {...field('name')}
          defaultValue={state.outcome === 'done' ? '' : state.values.name}
          help="Bijvoorbeeld de naam van je systeem. Zo weet je later welke sleutel dit is."
          key={state.made}
          label="Waarvoor"
          maxLength={80}
          required
        />
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">Wat mag de sleutel?</legend>
          <Checkbox
            {...field('attendance')}
            defaultChecked={state.values.attendance === 'yes'}
            label="Presentie inleveren"
            value="yes"
          />
        </fieldset>
        <div>
          <Button busy={busy} icon={KeyRound} type="submit">
            Maak een sleutel
          </Button>
        </div>
      </form>
    </>
  )
}

function MadeKey({ secret }: { secret: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    setCopied(true)
  }
  return (
    <div className="mb-6 rounded-s bg-ok-tint px-4 py-4" role="status">
      <p className="font-semibold text-ok">De sleutel is klaar. Kopieer hem nu: later tonen we hem niet meer.</p>
      <label className="mt-2 block">
        <span className="sr-only">Je API-sleutel</span>
        <input
          className="control font-mono text-sm"
          onFocus={(event) => event.target.select()}
          readOnly
          value={secret}
        />
      </label>
      <div className="mt-2.5">
        <Button icon={copied ? Check : Copy} onClick={copy} size="small">
          {copied ? 'Gekopieerd' : 'Kopieer de sleutel'}
        </Button>
      </div>
    </div>
  )
}
