import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  member: string
  number: string
  course: string
  date: string
  /** The last day to answer. */
  due: string
  link: string
}

/** To a provider: a member misses points of a course; was this person there? */
export const claimAsked = mailTemplate<Props>({
  subject: ({ course }) => `Een deelnemer mist punten: ${course}`,
  preheader: ({ due }) => `Antwoord uiterlijk ${formatDate(due)}.`,
  reason: 'Je krijgt deze mail omdat je contactpersoon bent van deze opleider.',
  Content: ({ name, member, number, course, date, due, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Iemand meldt dat de punten van een scholing nog niet zijn bijgeschreven.</Paragraph>
      <Facts
        items={[
          ['Deelnemer', member],
          ['Registratienummer', number],
          ['Scholing', course],
          ['Laatste dag', formatDate(date)],
        ]}
      />
      <Paragraph>
        Was deze persoon erbij? Bevestig het dan; de punten staan meteen in het dossier. Zo niet, schrijf dan wat er
        niet klopt. Antwoord uiterlijk op {formatDate(due)}.
      </Paragraph>
      <Action href={link}>Beantwoord de melding</Action>
      <Note>Antwoord je niet op tijd, dan beslist het register zonder jou.</Note>
    </>
  ),
  sample: {
    name: 'Academie voor Kraamzorg',
    member: 'Sanne de Boer',
    number: 'KZ-104233',
    course: 'Kinder-EHBO in de kraamzorg',
    date: '2026-10-12',
    due: '2026-12-06',
    link: 'https://portaal.registerhuis.test/opleider/meldingen',
  },
})
