import { Action, Greeting, MailLink, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; noun: string; title: string; ground: string; link: string; objection: string }

/** The bad news, with its ground (KS-DIP-3, KS-CPD-2). */
export const evidenceRejected = mailTemplate<Props>({
  subject: ({ title }) => `Niet akkoord: ${title}`,
  preheader: () => 'In deze mail lees je waarom, en wat je kunt doen.',
  reason: 'Je krijgt deze mail omdat je inzending is beoordeeld.',
  Content: ({ name, noun, title, ground, link, objection }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De beoordelaar heeft je {noun} “{title}” bekeken en kan het niet goedkeuren. Dit is de reden:
      </Paragraph>
      <Quote>{ground}</Quote>
      <Paragraph>
        We begrijpen dat dit tegenvalt. Deze beslissing staat vast in het portaal. Heb je ander bewijs, dan kun je dat
        als nieuwe inzending toevoegen.
      </Paragraph>
      <Paragraph>
        Ben je het er niet mee eens? Dan kun je bezwaar maken. Iemand anders kijkt er dan opnieuw naar:{' '}
        <MailLink href={objection} />
      </Paragraph>
      <Action href={link}>Bekijk de beslissing</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    noun: 'diploma',
    title: 'Massagetherapie hbo',
    ground: 'De opleider staat niet in het register van erkende opleidingen.',
    link: 'https://portaal.registerhuis.test/scholing#diplomas-12',
    objection: 'https://portaal.registerhuis.test/bezwaar/diplomas/12',
  },
})
