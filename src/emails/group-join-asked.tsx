import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; group: string; member: string; email: string; message: string | null; link: string }

/** Somebody asks to join: to who manages the group (KS-GRP-1). */
export const groupJoinAsked = mailTemplate<Props>({
  subject: ({ group }) => `Iemand wil lid worden van je intervisiegroep ${group}`,
  preheader: () => 'Er is een verzoek om lid te worden.',
  reason: 'Je krijgt deze mail omdat je een intervisiegroep beheert.',
  Content: ({ name, group, member, email, message, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {member} wil graag lid worden van de intervisiegroep “{group}”. Wil je eerst iets vragen? Mail naar {email}.
      </Paragraph>
      {message && <Quote>{message}</Quote>}
      <Action href={link}>Bekijk het verzoek</Action>
    </>
  ),
  sample: {
    name: 'Bram',
    group: 'Utrecht-Oost',
    member: 'Sanne de Wit',
    email: 'sanne@voorbeeld.test',
    message: 'Mijn praktijk is om de hoek. Mag ik een keer meedoen?',
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
