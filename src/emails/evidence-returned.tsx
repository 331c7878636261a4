import { Action, Greeting, Note, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; noun: string; title: string; question: string; link: string }

/** A question about something handed in; the answer goes on the same item (KS-DIP-3, KS-CPD-2). */
export const evidenceReturned = mailTemplate<Props>({
  subject: ({ title }) => `Vraag over je inzending: ${title}`,
  preheader: () => 'De beoordelaar heeft een aanvulling nodig. Je antwoordt in het portaal.',
  reason: 'Je krijgt deze mail omdat de beoordelaar een vraag heeft over je inzending.',
  Content: ({ name, noun, title, question, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De beoordelaar heeft je {noun} “{title}” bekeken en heeft nog een aanvulling nodig:
      </Paragraph>
      <Quote>{question}</Quote>
      <Paragraph>
        Pas je inzending aan of voeg een bestand toe, schrijf je antwoord en verstuur het opnieuw. Wat je al had
        ingevuld, staat er nog.
      </Paragraph>
      <Action href={link}>Beantwoord de vraag</Action>
      <Note>Antwoorden op deze mail komt niet bij de beoordelaar terecht. Gebruik de knop.</Note>
    </>
  ),
  sample: {
    name: 'Sanne',
    noun: 'diploma',
    title: 'Massagetherapie hbo',
    question: 'Op de foto is de achterkant niet te zien.\nWil je die ook toevoegen?',
    link: 'https://portaal.registerhuis.test/scholing#diplomas-12',
  },
})
