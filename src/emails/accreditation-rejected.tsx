import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; ground: string; link: string }

/** A request was rejected, with the ground (KK-PRV-1). */
export const accreditationRejected = mailTemplate<Props>({
  subject: ({ course }) => `Aanvraag afgewezen: ${course}`,
  preheader: () => 'De accreditatiecommissie heeft beslist.',
  reason: 'Je krijgt deze mail omdat je contactpersoon van een opleider bent.',
  Content: ({ name, course, ground, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>De accreditatiecommissie heeft je aanvraag voor “{course}” afgewezen. De reden:</Paragraph>
      <Quote>{ground}</Quote>
      <Paragraph>Kun je de scholing aanpassen? Dan mag je een nieuwe aanvraag doen.</Paragraph>
      <Action href={link}>Bekijk de beslissing</Action>
    </>
  ),
  sample: {
    name: 'Jitske',
    course: 'Werken met een tolk',
    ground: 'De inhoud sluit niet aan bij de norm.',
    link: 'https://portaal.registerhuis.test/opleider/aanvragen/12',
  },
})
