import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; about: string; ground: string; link: string }

/** The objection was not right; the decision stands. */
export const objectionDismissed = mailTemplate<Props>({
  subject: ({ about }) => `Je bezwaar is niet gegrond: ${about}`,
  preheader: () => 'In deze mail lees je waarom.',
  reason: 'Je krijgt deze mail omdat je bezwaar hebt gemaakt.',
  Content: ({ name, about, ground, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Iemand die niet bij de eerste beslissing betrokken was, heeft je bezwaar over “{about}” bekeken. De beslissing
        blijft staan. Dit is de reden:
      </Paragraph>
      <Quote>{ground}</Quote>
      <Action href={link}>Bekijk je bezwaar</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    about: 'Massagetherapie hbo',
    ground: 'De opleider staat niet in het register van erkende opleidingen.',
    link: 'https://portaal.registerhuis.test/bezwaar',
  },
})
