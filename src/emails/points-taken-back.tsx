import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  course: string
  provider: string
  day: string
  register: string
  reason: string
  link: string
}

/** A provider corrected its list: the points of a meeting were taken back, with the reason (KK-PRV-1). */
export const pointsTakenBack = mailTemplate<Props>({
  subject: ({ course }) => `Punten teruggenomen: ${course}`,
  preheader: () => 'In deze mail lees je waarom.',
  reason: 'Je krijgt deze mail omdat een opleider een presentielijst heeft verbeterd.',
  Content: ({ name, course, provider, day, register, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {provider} heeft je deelname aan “{course}” van {formatDate(day)} teruggenomen. De punten staan niet meer in je
        dossier van het {register}. Dit is de reden:
      </Paragraph>
      <Quote>{reason}</Quote>
      <Paragraph>Was je er wel bij? Neem dan eerst contact op met de opleider.</Paragraph>
      <Action href={link}>Bekijk je dossier</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    course: 'Kinder-EHBO in de kraamzorg',
    provider: 'Academie voor Kraamzorg',
    day: '2026-10-14',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    reason: 'Je nummer is per ongeluk ingevuld in plaats van dat van een andere deelnemer.',
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
