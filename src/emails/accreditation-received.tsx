import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; answerBy: string; link: string }

/** A request for accreditation was handed in (KK-PRV-1). */
export const accreditationReceived = mailTemplate<Props>({
  subject: ({ course }) => `Aanvraag ontvangen: ${course}`,
  preheader: ({ answerBy }) => `Je krijgt uiterlijk ${formatDate(answerBy)} antwoord.`,
  reason: 'Je krijgt deze mail omdat je contactpersoon van een opleider bent.',
  Content: ({ name, course, answerBy, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je aanvraag voor accreditatie van “{course}” is binnen. De accreditatiecommissie beslist uiterlijk{' '}
        {formatDate(answerBy)}. Heeft zij een vraag, dan krijg je daar bericht van.
      </Paragraph>
      <Action href={link}>Bekijk je aanvraag</Action>
    </>
  ),
  sample: {
    name: 'Jitske',
    course: 'Kinder-EHBO in één dag',
    answerBy: '2026-12-06',
    link: 'https://portaal.registerhuis.test/opleider/aanvragen/12',
  },
})
