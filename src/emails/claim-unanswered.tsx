import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  number: string
  course: string
  date: string
  /** The last day of the term that passed. */
  due: string
  link: string
}

/** To a provider: the term to answer a claim of missing points passed in silence. */
export const claimUnanswered = mailTemplate<Props>({
  subject: ({ course }) => `Je antwoord ontbreekt: ${course}`,
  preheader: ({ due }) => `De termijn liep tot en met ${formatDate(due)}.`,
  reason: 'Je krijgt deze mail omdat je contactpersoon bent van deze opleider.',
  Content: ({ name, number, course, date, due, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Iemand meldde dat de punten van een scholing ontbreken. We vroegen je of deze persoon erbij was. De termijn om
        te antwoorden liep tot en met {formatDate(due)}, en is voorbij.
      </Paragraph>
      <Facts
        items={[
          ['Registratienummer', number],
          ['Scholing', course],
          ['Laatste dag', formatDate(date)],
        ]}
      />
      <Paragraph>
        Het register beslist nu zonder jou, op het bewijs van de deelnemer. Tot het heeft beslist kun je nog antwoorden.
      </Paragraph>
      <Action href={link}>Beantwoord de melding alsnog</Action>
    </>
  ),
  sample: {
    name: 'Academie voor Kraamzorg',
    number: 'KZ-104233',
    course: 'Kinder-EHBO in de kraamzorg',
    date: '2026-10-12',
    due: '2026-12-06',
    link: 'https://portaal.registerhuis.test/opleider/meldingen',
  },
})
