import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; group: string; answer: string | null; link: string }

/** A request to join was turned down (KS-GRP-1). */
export const groupJoinDeclined = mailTemplate<Props>({
  subject: ({ group }) => `Antwoord op je verzoek aan de intervisiegroep ${group}`,
  preheader: () => 'De groepsmanager heeft geantwoord.',
  reason: 'Je krijgt deze mail omdat je vroeg of je lid kon worden van een intervisiegroep.',
  Content: ({ name, group, answer, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je kunt nu geen lid worden van de intervisiegroep “{group}”.</Paragraph>
      {answer && <Quote>{answer}</Quote>}
      <Paragraph>Op de kaart staan andere groepen in je buurt. Je kunt ook zelf een groep beginnen.</Paragraph>
      <Action href={link}>Zoek een groep</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    group: 'Utrecht-Oost',
    answer: 'We zitten vol. Vraag het over een half jaar nog eens.',
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
