import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; about: string; remark: string | null; link: string }

/** The objection was right: it is judged anew. */
export const objectionUpheld = mailTemplate<Props>({
  subject: ({ about }) => `Je bezwaar is gegrond: ${about}`,
  preheader: () => 'De beslissing wordt opnieuw genomen.',
  reason: 'Je krijgt deze mail omdat je bezwaar hebt gemaakt.',
  Content: ({ name, about, remark, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        We hebben je bezwaar over “{about}” bekeken. Je hebt gelijk gekregen: de beslissing vervalt, en een andere
        beoordelaar kijkt er opnieuw naar. Je krijgt daar weer bericht van.
      </Paragraph>
      {remark && <Quote>{remark}</Quote>}
      <Action href={link}>Bekijk je bezwaar</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    about: 'Massagetherapie hbo',
    remark: null,
    link: 'https://portaal.registerhuis.test/bezwaar',
  },
})
