import { Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** To an address that someone asked for while it already has an account. */
export const emailInUse = mailTemplate<Record<string, never>>({
  subject: () => 'Dit e-mailadres hoort al bij een account',
  preheader: () => 'Er is niets gewijzigd.',
  reason: 'Je krijgt deze mail omdat dit adres is opgegeven als nieuw e-mailadres van een ander account.',
  Content: () => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        Iemand wilde dit adres gebruiken voor een account. Dat kan niet, want het hoort al bij jouw account. Er is niets
        gewijzigd.
      </Paragraph>
      <Paragraph>
        Was jij dit, en heb je twee accounts? Neem dan contact met ons op, dan zoeken we samen uit welk je gebruikt.
      </Paragraph>
      <Note>Was jij dit niet? Dan hoef je niets te doen.</Note>
    </>
  ),
  sample: {},
})
