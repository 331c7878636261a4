import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; on: string; reason: string; link: string }

/** An accreditation ends early, with the reason (KK-PRV-1). */
export const accreditationRevoked = mailTemplate<Props>({
  subject: ({ course }) => `Accreditatie ingetrokken: ${course}`,
  preheader: ({ on }) => `Vanaf ${formatDate(on)} telt de scholing niet meer.`,
  reason: 'Je krijgt deze mail omdat je contactpersoon van een opleider bent.',
  Content: ({ name, course, on, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De accreditatie van “{course}” is ingetrokken per {formatDate(on)}. Bijeenkomsten die vóór die dag eindigen,
        tellen gewoon mee. De reden:
      </Paragraph>
      <Quote>{reason}</Quote>
      <Action href={link}>Bekijk je scholing</Action>
    </>
  ),
  sample: {
    name: 'Jitske',
    course: 'Beroepshouding',
    on: '2026-12-01',
    reason: 'De toets wordt niet meer afgenomen.',
    link: 'https://portaal.registerhuis.test/opleider/aanvragen/12',
  },
})
