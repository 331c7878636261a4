import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; question: string; link: string }

/** The committee asks something about a request (KK-PRV-1). */
export const accreditationQuestion = mailTemplate<Props>({
  subject: ({ course }) => `Vraag over je aanvraag: ${course}`,
  preheader: () => 'De accreditatiecommissie heeft een vraag.',
  reason: 'Je krijgt deze mail omdat je contactpersoon van een opleider bent.',
  Content: ({ name, course, question, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>De accreditatiecommissie heeft een vraag over je aanvraag voor “{course}”:</Paragraph>
      <Quote>{question}</Quote>
      <Paragraph>Beantwoord de vraag in het portaal. Je kunt daar ook je aanvraag aanpassen.</Paragraph>
      <Action href={link}>Beantwoord de vraag</Action>
    </>
  ),
  sample: {
    name: 'Jitske',
    course: 'Kinder-EHBO in één dag',
    question: 'Hoe toets je de praktijk?',
    link: 'https://portaal.registerhuis.test/opleider/aanvragen/12',
  },
})
