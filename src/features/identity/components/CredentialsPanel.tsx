import type { Credentials } from '../queries'
import { ChangeEmailForm } from './ChangeEmailForm'
import { ChangePasswordForm } from './ChangePasswordForm'
import { SessionsCard } from './SessionsCard'

/** E-mail address, password and sessions of who is looking (KS-ACC-3). Give it `ownCredentials(req)`. */
export function CredentialsPanel({ email, sessions }: Credentials) {
  return (
    <div className="grid gap-8">
      <section aria-labelledby="wachtwoord">
        <h3 className="mb-3" id="wachtwoord">
          Wachtwoord
        </h3>
        <ChangePasswordForm />
      </section>
      <section aria-labelledby="e-mailadres" className="border-line border-t pt-6">
        <h3 className="mb-3" id="e-mailadres">
          E-mailadres
        </h3>
        <ChangeEmailForm email={email} />
      </section>
      <section aria-labelledby="apparaten" className="border-line border-t pt-6">
        <h3 className="mb-3" id="apparaten">
          Waar je bent ingelogd
        </h3>
        <SessionsCard sessions={sessions} />
      </section>
    </div>
  )
}
