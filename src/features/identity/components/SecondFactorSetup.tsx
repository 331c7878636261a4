'use client'

import { ShieldCheck } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button, ButtonLink } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { errorAt, untouched } from '../form-state'
import { type SecondFactorState, setUpSecondFactorAction } from '../second-factor-actions'
import { CodeInput } from './CodeInput'
import { PasswordInput } from './PasswordInput'

const begin: SecondFactorState = { ...untouched, setup: null, recoveryCodes: [] }

/** Setting up the code at login: the password, then the app, then the recovery codes. */
export function SecondFactorSetup() {
  const [state, action, busy] = useActionState(setUpSecondFactorAction, begin)
  if (state.recoveryCodes.length > 0) return <RecoveryCodes codes={state.recoveryCodes} />
  return (
    <form action={action} className="grid max-w-md gap-5" noValidate>
      <FormErrors errors={state.errors} idPrefix={state.setup ? undefined : 'setup'} />
      {state.setup ? (
        <>
          <AppSteps {...state.setup} />
          <CodeInput error={errorAt(state, 'totp')} help="De 6 cijfers die je app nu toont." label="Code uit de app" />
        </>
      ) : (
        <PasswordInput
          autoComplete="current-password"
          error={errorAt(state, 'currentPassword')}
          idPrefix="setup"
          label="Je wachtwoord"
          name="currentPassword"
          required
        />
      )}
      <Button busy={busy} className="justify-self-start" icon={ShieldCheck} type="submit">
        {state.setup ? 'Code controleren' : 'Code instellen'}
      </Button>
    </form>
  )
}

function AppSteps({ secret, address, qr }: NonNullable<SecondFactorState['setup']>) {
  return (
    <ol className="grid list-decimal gap-4 pl-5">
      <li>
        Open een authenticator-app op je telefoon. Heb je er nog geen? Installeer er een, bijvoorbeeld van Google of
        Microsoft, of gebruik je wachtwoordkluis.
      </li>
      <li>
        Scan deze QR-code.
        <svg
          aria-label="QR-code voor je authenticator-app"
          className="mt-3 size-52 rounded-m bg-white p-3"
          role="img"
          viewBox={`0 0 ${qr.size} ${qr.size}`}
        >
          <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
        </svg>
        <p className="mt-3">
          Doe je dit op je telefoon? <a href={address}>Open je authenticator-app</a>.
        </p>
        <p className="mt-3">
          Lukt scannen niet? Vul dan deze sleutel in:{' '}
          <strong className="num">{secret.match(/.{1,4}/g)?.join(' ')}</strong>
        </p>
      </li>
      <li>Vul de code in die de app toont.</li>
    </ol>
  )
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div className="grid gap-5">
      <Alert live title="De code bij het inloggen staat aan" tone="ok">
        <p>
          Bewaar deze herstelcodes op een veilige plek, niet op je telefoon. Met elke code kun je één keer inloggen als
          je je telefoon kwijt bent. Je ziet ze alleen nu.
        </p>
      </Alert>
      <ul className="num grid grid-cols-2 gap-x-6 gap-y-2 rounded-m border border-line bg-card p-5 font-semibold">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <ButtonLink className="justify-self-start" href="/admin">
        Ik heb ze bewaard, naar het beheer
      </ButtonLink>
    </div>
  )
}
