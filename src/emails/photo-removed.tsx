import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; reason: string; link: string }

/** Staff took the photo of a member away (KS-PRA-5). */
export const photoRemoved = mailTemplate<Props>({
  subject: () => 'Je foto of logo is van je profiel gehaald',
  preheader: () => 'Je leest hier waarom. Je kunt een andere plaatsen.',
  reason: 'Je krijgt deze mail omdat we je foto of logo hebben verwijderd.',
  Content: ({ name, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>We hebben de foto of het logo bij je profiel verwijderd. Dit is de reden:</Paragraph>
      <Quote>{reason}</Quote>
      <Paragraph>Cliënten zien nu je initialen. Je kunt zelf een andere foto of een ander logo plaatsen.</Paragraph>
      <Action href={link}>Plaats een andere foto</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    reason: 'Op de foto staat een cliënt herkenbaar in beeld.',
    link: 'https://portaal.voorbeeld.test/praktijk?open=foto',
  },
})
