import { Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** To the old address: another one was asked for (KS-ACC-3). */
export const emailChangeAsked = mailTemplate<Record<string, never>>({
  subject: () => 'Je wilt je e-mailadres wijzigen',
  preheader: () => 'Er verandert pas iets als het nieuwe adres is bevestigd.',
  reason: 'Je krijgt deze mail omdat voor je account een ander e-mailadres is opgegeven.',
  Content: () => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        Voor je account is een ander e-mailadres opgegeven. Er verandert pas iets als dat nieuwe adres is bevestigd. Was
        jij dit? Dan hoef je hier niets te doen.
      </Paragraph>
      <Note>
        Was jij dit niet? Dan kent iemand je wachtwoord. Kies meteen een nieuw wachtwoord via ‘Wachtwoord vergeten’ op
        de inlogpagina. Daarmee vervalt ook deze wijziging.
      </Note>
    </>
  ),
  sample: {},
})
