import { Action, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** To a new address: confirm that it is yours (KS-ACC-3). */
export const emailConfirm = mailTemplate<{ link: string }>({
  subject: () => 'Bevestig je nieuwe e-mailadres',
  preheader: () => 'De link werkt 24 uur en één keer.',
  reason: 'Je krijgt deze mail omdat dit adres is opgegeven als nieuw e-mailadres van een account.',
  sensitive: true,
  Content: ({ link }) => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        Je wilt dit adres gebruiken voor je account. Bevestig dat het van jou is. Daarna log je met dit adres in.
      </Paragraph>
      <Action href={link}>E-mailadres bevestigen</Action>
      <Paragraph>De link werkt 24 uur en één keer. Tot die tijd blijft je oude adres gelden.</Paragraph>
      <Note>Heb jij dit niet gevraagd? Dan hoef je niets te doen.</Note>
    </>
  ),
  sample: { link: 'https://portaal.registerhuis.test/email-bevestigen?token=voorbeeld' },
})
