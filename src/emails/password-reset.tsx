import { Action, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** The link with which someone sets a new password (KS-ACC-3). */
export const passwordReset = mailTemplate<{ link: string }>({
  subject: () => 'Kies een nieuw wachtwoord',
  preheader: () => 'De link werkt 1 uur en één keer.',
  reason: 'Je krijgt deze mail omdat iemand om een nieuw wachtwoord voor dit e-mailadres vroeg.',
  sensitive: true,
  Content: ({ link }) => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>Er is gevraagd om een nieuw wachtwoord voor je account. Met deze knop kies je er een.</Paragraph>
      <Action href={link}>Nieuw wachtwoord kiezen</Action>
      <Paragraph>
        De link werkt 1 uur en één keer. Na het wijzigen word je op al je apparaten uitgelogd en log je opnieuw in.
      </Paragraph>
      <Note>Heb jij dit niet gevraagd? Dan hoef je niets te doen. Je wachtwoord blijft zoals het was.</Note>
    </>
  ),
  sample: { link: 'https://portaal.registerhuis.test/wachtwoord-herstellen?token=voorbeeld' },
})
