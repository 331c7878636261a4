import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  group: string
  manager: string
  you: boolean
  steppedIn: string | null
  link: string | null
}

/** A group was handed over: to the old and to the new manager (KS-GRP-3). */
export const groupManagerChanged = mailTemplate<Props>({
  subject: ({ group, you }) => (you ? `Je bent groepsmanager van ${group}` : `${group} heeft een andere groepsmanager`),
  preheader: () => 'De intervisiegroep is overgedragen.',
  reason: 'Je krijgt deze mail omdat je een intervisiegroep beheert of beheerde.',
  Content: ({ name, group, manager, you, steppedIn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {you
          ? `Je bent nu groepsmanager van de intervisiegroep “${group}”. Jij voegt leden toe, haalt ze weg en beantwoordt verzoeken om lid te worden.`
          : `De intervisiegroep “${group}” is overgedragen. ${manager} is nu groepsmanager. Jij blijft lid.`}
      </Paragraph>
      {steppedIn && <Paragraph>Een medewerker van het portaal heeft dit gedaan, met deze reden:</Paragraph>}
      {steppedIn && <Quote>{steppedIn}</Quote>}
      {link && <Action href={link}>Bekijk de groep</Action>}
    </>
  ),
  sample: {
    name: 'Sanne',
    group: 'Utrecht-Oost',
    manager: 'Sanne de Wit',
    you: true,
    steppedIn: null,
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
