import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  group: string
  manager: string
  managerEmail: string | null
  answer: string | null
  steppedIn: string | null
  link: string | null
}

/** Somebody was put in a group (KS-GRP-3); also the answer to a request to join. */
export const groupMemberAdded = mailTemplate<Props>({
  subject: ({ group }) => `Je zit in de intervisiegroep ${group}`,
  preheader: () => 'De groepsmanager heeft je toegevoegd.',
  reason: 'Je krijgt deze mail omdat je aan een intervisiegroep bent toegevoegd.',
  Content: ({ name, group, manager, managerEmail, answer, steppedIn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je bent lid van de intervisiegroep “{group}”. {manager} beheert de groep
        {managerEmail ? ` en is te bereiken via ${managerEmail}` : ''}.
      </Paragraph>
      {answer && <Quote>{answer}</Quote>}
      {steppedIn && <Paragraph>Een medewerker van het portaal heeft dit gedaan, met deze reden:</Paragraph>}
      {steppedIn && <Quote>{steppedIn}</Quote>}
      <Paragraph>Je kunt in één groep tegelijk zitten. Klopt dit niet? Laat het de groepsmanager weten.</Paragraph>
      {link && <Action href={link}>Bekijk je groep</Action>}
    </>
  ),
  sample: {
    name: 'Sanne',
    group: 'Utrecht-Oost',
    manager: 'Bram van Dijk',
    managerEmail: 'bram@voorbeeld.test',
    answer: 'Welkom!',
    steppedIn: null,
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
