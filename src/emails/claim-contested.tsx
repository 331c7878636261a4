import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; said: string; link: string }

/** The provider says that a claim isn't right; the register decides. */
export const claimContested = mailTemplate<Props>({
  subject: ({ course }) => `De opleider antwoordde op je melding: ${course}`,
  preheader: () => 'Volgens de opleider klopt je melding niet. Het register beslist.',
  reason: 'Je krijgt deze mail omdat je ontbrekende punten hebt gemeld.',
  Content: ({ name, course, said, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Volgens de opleider klopt je melding over “{course}” niet. De opleider schrijft:</Paragraph>
      <Quote>{said}</Quote>
      <Paragraph>Het register bekijkt nu je bewijs en beslist. Tot dan kun je je melding nog aanvullen.</Paragraph>
      <Action href={link}>Bekijk je melding</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    course: 'Kinder-EHBO in de kraamzorg',
    said: 'Deze deelnemer staat niet op onze presentielijst van 12 oktober.',
    link: 'https://portaal.registerhuis.test/punten-missen',
  },
})
