import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; register: string; until: string; link: string }

/** An accreditation ends in two months (KK-PRV-1). */
export const accreditationRenewal = mailTemplate<Props>({
  subject: ({ course }) => `Accreditatie loopt af: ${course}`,
  preheader: ({ until }) => `Tot en met ${formatDate(until)}.`,
  reason: 'Je krijgt deze mail omdat je contactpersoon van een opleider bent.',
  Content: ({ name, course, register, until, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De accreditatie van “{course}” in het {register} loopt tot en met {formatDate(until)}. Bijeenkomsten daarna
        tellen niet meer mee, en staan niet in de agenda.
      </Paragraph>
      <Paragraph>Blijf je de scholing geven? Vraag dan nu verlenging aan.</Paragraph>
      <Action href={link}>Vraag verlenging aan</Action>
    </>
  ),
  sample: {
    name: 'Jitske',
    course: 'Kinder-EHBO in één dag',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    until: '2027-01-20',
    link: 'https://portaal.registerhuis.test/opleider/aanvragen/12',
  },
})
