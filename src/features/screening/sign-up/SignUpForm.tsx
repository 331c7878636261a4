'use client'

import { Mail } from 'lucide-react'
import { useActionState } from 'react'
import { errorAt, untouched } from '@/src/features/identity/form-state'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import { signUpAction } from './actions'

const tiers = [
  {
    value: 'reimbursable',
    label: 'Vergoedbaar',
    help: 'Je behandelingen kunnen vergoed worden. Daarvoor vragen we ook een VOG en een AGB-code.',
  },
  { value: 'collective', label: 'Collectief', help: 'Je werkt zonder vergoeding van zorgverzekeraars.' },
  { value: 'student', label: 'Student', help: 'Je volgt nog een opleiding.' },
]

/** Signing up as a new member (KS-ACC-2). What is known already, only the mail tells. */
export function SignUpForm({ organisations }: { organisations: { id: number; name: string }[] }) {
  const [state, action, busy] = useActionState(signUpAction, untouched)
  const { values } = state
  if (state.outcome === 'done') {
    return (
      <Alert live title="Kijk in je mail" tone="ok">
        <p>
          We hebben een mail gestuurd naar {values.email}. Daarin staat een link waarmee je je aanmelding bevestigt. De
          link werkt 48 uur. Geen mail? Kijk bij ongewenste mail.
        </p>
      </Alert>
    )
  }
  const field = (name: string) => ({ name, error: errorAt(state, name), defaultValue: values[name] ?? '' })
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormErrors errors={state.errors} heading="h2" />
      <RequiredNote />
      <Select
        {...field('organisation')}
        empty="Kies je beroepsorganisatie"
        // A select doesn't take a new default value once it stands.
        key={values.organisation}
        label="Beroepsorganisatie"
        options={organisations.map(({ id, name }) => ({ value: String(id), label: name }))}
        required
      />
      <RadioGroup
        {...field('tier')}
        key={values.tier || 'tier'}
        label="Hoe wil je lid worden?"
        options={tiers}
        required
      />
      <Input
        {...field('membershipNumber')}
        autoComplete="off"
        help="Het nummer dat je van je beroepsorganisatie kreeg. Hiermee kun je straks ook inloggen."
        label="Lidnummer"
        maxLength={40}
        required
      />
      <Input {...field('firstName')} autoComplete="given-name" label="Voornaam" maxLength={80} required />
      <Input {...field('infix')} autoComplete="additional-name" label="Tussenvoegsel" maxLength={20} />
      <Input {...field('lastName')} autoComplete="family-name" label="Achternaam" maxLength={80} required />
      <Input {...field('profession')} help="Bijvoorbeeld: massagetherapeut." label="Beroep" maxLength={120} />
      <Input
        {...field('email')}
        autoComplete="email"
        help="Hier sturen we de link naartoe."
        label="E-mailadres"
        maxLength={254}
        required
        type="email"
      />
      <Button busy={busy} className="w-full" icon={Mail} type="submit">
        Aanmelden
      </Button>
    </form>
  )
}
