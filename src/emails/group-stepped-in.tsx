import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; group: string; what: string; reason: string; link: string | null }

/** Staff stepped in: to who manages the group (KS-GRP-3). */
export const groupSteppedIn = mailTemplate<Props>({
  subject: ({ group }) => `Een medewerker heeft iets gewijzigd in je intervisiegroep ${group}`,
  preheader: () => 'Er is iets gewijzigd in je groep.',
  reason: 'Je krijgt deze mail omdat je een intervisiegroep beheert.',
  Content: ({ name, group, what, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Een medewerker van het portaal heeft iets gewijzigd in de intervisiegroep “{group}”: {what} De reden:
      </Paragraph>
      <Quote>{reason}</Quote>
      {link && <Action href={link}>Bekijk je groep</Action>}
    </>
  ),
  sample: {
    name: 'Bram',
    group: 'Utrecht-Oost',
    what: 'Sanne de Wit is toegevoegd.',
    reason: 'Op verzoek van de groep.',
    link: 'https://portaal.registerhuis.test/intervisiegroep',
  },
})
