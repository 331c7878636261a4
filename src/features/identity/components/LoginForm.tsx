'use client'

import { LogIn } from 'lucide-react'
import Link from 'next/link'
import { useActionState } from 'react'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { logInAction } from '../actions'
import { errorAt, untouched } from '../form-state'
import { CodeInput } from './CodeInput'
import { IdentifierInput } from './IdentifierInput'
import { PasswordInput } from './PasswordInput'

/** Logging in by e-mail or number, and for staff the code that follows (KS-ACC-3). */
export function LoginForm({ goOn }: { goOn: string }) {
  const [state, action, busy] = useActionState(logInAction, untouched)
  // Asking for the code is the next step, not a mistake.
  const errors = state.needsCode ? state.errors.filter(({ message }) => !message.startsWith('Vul ook')) : state.errors
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormErrors errors={errors} heading="h2" />
      <RequiredNote />
      <input name="naar" type="hidden" value={goOn} />
      <IdentifierInput state={state} />
      <PasswordInput
        autoComplete="current-password"
        error={errorAt(state, 'password')}
        label="Wachtwoord"
        name="password"
        required
      />
      {state.needsCode && (
        <CodeInput
          error={errors.find(({ field }) => field === 'totp')?.message}
          help="Open je authenticator-app en neem de 6 cijfers over. Geen telefoon bij de hand? Gebruik een herstelcode."
        />
      )}
      <Button busy={busy} className="w-full" icon={LogIn} type="submit">
        Inloggen
      </Button>
      <p className="text-center">
        <Link
          className="inline-flex min-h-6 items-center font-semibold text-brand underline underline-offset-3"
          href="/wachtwoord-vergeten"
        >
          Wachtwoord vergeten?
        </Link>
      </p>
    </form>
  )
}
