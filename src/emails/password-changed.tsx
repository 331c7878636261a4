import { Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** Tells the owner that the password was changed (KS-ACC-3). */
export const passwordChanged = mailTemplate<Record<string, never>>({
  subject: () => 'Je wachtwoord is gewijzigd',
  preheader: () => 'Was jij dit niet? Lees dan wat je moet doen.',
  reason: 'Je krijgt deze mail omdat het wachtwoord van je account is gewijzigd.',
  Content: () => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        Het wachtwoord van je account is net gewijzigd. Op je andere apparaten ben je uitgelogd. Was jij dit? Dan hoef
        je niets te doen.
      </Paragraph>
      <Note>
        Was jij dit niet? Kies dan meteen een nieuw wachtwoord via ‘Wachtwoord vergeten’ op de inlogpagina en laat het
        ons weten.
      </Note>
    </>
  ),
  sample: {},
})
