import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; due: string; link: string }

/** A claim of missing points came in: who looks at it first, and until when. */
export const claimReceived = mailTemplate<Props>({
  subject: ({ course }) => `We hebben je melding ontvangen: ${course}`,
  preheader: ({ due }) => `De opleider antwoordt uiterlijk ${formatDate(due)}.`,
  reason: 'Je krijgt deze mail omdat je ontbrekende punten hebt gemeld.',
  Content: ({ name, course, due, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>We hebben je melding over “{course}” met je bewijs ontvangen.</Paragraph>
      <Paragraph>
        We hebben de opleider gevraagd of je erbij was. Die antwoordt uiterlijk op {formatDate(due)}. Bevestigt de
        opleider het, dan staan je punten meteen in je dossier. Anders beslist het register, ook als de opleider niets
        laat horen.
      </Paragraph>
      <Action href={link}>Volg je melding</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    course: 'Kinder-EHBO in de kraamzorg',
    due: '2026-12-06',
    link: 'https://portaal.registerhuis.test/punten-missen',
  },
})
