import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; group: string; member: string; reason: string | null; link: string }

/** Who manages a group hears that a member left (KS-GRP-3). */
export const groupMemberLeft = mailTemplate<Props>({
  subject: ({ group }) => `Een lid is uit je intervisiegroep ${group} gegaan`,
  preheader: () => 'Een lid heeft zich afgemeld.',
  reason: 'Je krijgt deze mail omdat je een intervisiegroep beheert.',
  Content: ({ name, group, member, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {member} heeft zich afgemeld bij de intervisiegroep “{group}”.
      </Paragraph>
      {reason && <Quote>{reason}</Quote>}
      <Action href={link}>Bekijk je groep</Action>
    </>
  ),
  sample: {
    name: 'Bram',
    group: 'Utrecht-Oost',
    member: 'Sanne de Wit',
    reason: null,
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
