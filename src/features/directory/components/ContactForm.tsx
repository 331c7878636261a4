'use client'

import { Send } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { Textarea } from '@/src/ui/form/Textarea'
import { writeToTherapist } from '../actions'
import { errorAt, untouched } from '../form-state'

type Props = { slug: string; name: string; token: string }

const idPrefix = 'bericht'

/** Writing to a therapist (KS-FIND-1). Works without JavaScript too. */
export function ContactForm({ slug, name, token }: Props) {
  const [state, send, busy] = useActionState(writeToTherapist, untouched)
  if (state.outcome === 'done') {
    return (
      <Alert live title="Je bericht is verstuurd" tone="ok">
        {name} krijgt je bericht per e-mail en antwoordt naar het adres dat je gaf. Je krijgt zelf geen kopie.
      </Alert>
    )
  }
  const field = (field: string) => ({
    name: field,
    idPrefix,
    defaultValue: state.values[field],
    error: errorAt(state, field),
  })
  return (
    <form action={send} className="grid gap-4" noValidate>
      <FormErrors errors={state.errors} idPrefix={idPrefix} />
      <RequiredNote />
      <input name="slug" type="hidden" value={slug} />
      <input name="token" type="hidden" value={state.token ?? token} />
      <div aria-hidden className="absolute -left-[9999px] size-px overflow-hidden">
        <label>
          Laat dit leeg
          <input autoComplete="off" name="website" tabIndex={-1} type="text" />
        </label>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Input {...field('name')} autoComplete="name" label="Je naam" maxLength={80} required />
        <Input {...field('email')} autoComplete="email" label="Je e-mailadres" maxLength={254} required type="email" />
      </div>
      <Input
        {...field('phone')}
        autoComplete="tel"
        help="Alleen als je liever gebeld wordt."
        label="Je telefoonnummer"
        maxLength={20}
        type="tel"
      />
      <Textarea
        {...field('message')}
        help="Schrijf nog niets over je gezondheid dat je liever zelf vertelt."
        label="Je bericht"
        maxLength={2000}
        required
      />
      <p className="text-ink-soft text-sm">
        Je bericht gaat per e-mail naar {name}, en naar niemand anders. Wij bewaren het versleuteld tot de mail is
        verstuurd, hooguit twee dagen, en wissen het dan.
      </p>
      <div>
        <Button busy={busy} icon={Send} type="submit">
          Verstuur je bericht
        </Button>
      </div>
    </form>
  )
}
