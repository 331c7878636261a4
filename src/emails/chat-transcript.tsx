import { Greeting, Note, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  /** null: a visitor, whose name could be anything. */
  name: string | null
  /** "24 november 2026 om 10:15" */
  when: string
  text: string
}

/** What was said in a chat, on request (KS-SRV-8). It is between two people, so it is sealed. */
export const chatTranscript = mailTemplate<Props>({
  subject: ({ when }) => `Je chatgesprek van ${when}`,
  preheader: () => 'Alles wat er in het gesprek is gezegd.',
  reason: 'Je krijgt deze mail omdat er bij een chatgesprek om is gevraagd.',
  sensitive: true,
  Content: ({ name, when, text }) => (
    <>
      {name ? <Greeting name={name} /> : <Paragraph>Dag,</Paragraph>}
      <Paragraph>Dit is er gezegd in het gesprek van {when}:</Paragraph>
      <Quote>{text}</Quote>
      <Note>Heb je niet met ons gechat? Dan heeft iemand jouw adres ingevuld. Je hoeft niets te doen.</Note>
    </>
  ),
  sample: {
    name: 'Sanne',
    when: '24 november 2026 om 10:15',
    text: '24-11-2026\n10:15 Sanne de Boer: Wanneer verloopt mijn VOG?\n10:16 Nadia: Op 3 maart. Je krijgt twee maanden eerder een mail.',
  },
})
