import { formatDate, formatNumber } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  course: string
  /** What was granted; null: a change of the course was approved. */
  granted: {
    validFrom: string
    validUntil: string
    norms: { title: string; points: number }[]
    conditions: string | null
  } | null
  remark: string | null
  link: string
}

/** A course counts from now on, or its change was approved (KK-PRV-1). */
export const accreditationGranted = mailTemplate<Props>({
  subject: ({ course, granted }) => (granted ? `Geaccrediteerd: ${course}` : `Wijziging goedgekeurd: ${course}`),
  preheader: ({ granted }) =>
    granted ? `Tot en met ${formatDate(granted.validUntil)}.` : 'De commissie is akkoord met je wijziging.',
  reason: 'Je krijgt deze mail omdat je contactpersoon van een opleider bent.',
  Content: ({ name, course, granted, remark, link }) => (
    <>
      <Greeting name={name} />
      {granted ? (
        <>
          <Paragraph>Goed nieuws: “{course}” is geaccrediteerd.</Paragraph>
          <Facts
            items={[
              ['Geldig', `${formatDate(granted.validFrom)} tot en met ${formatDate(granted.validUntil)}`],
              ...granted.norms.map(({ title, points }): [string, string] => [title, `${formatNumber(points)} punten`]),
              ...(granted.conditions ? [['Voorwaarden', granted.conditions] as [string, string]] : []),
            ]}
          />
        </>
      ) : (
        <Paragraph>
          De commissie is akkoord met de wijziging van “{course}”. Zodra elk register waar je het vroeg akkoord is,
          staat de nieuwe tekst in de agenda.
        </Paragraph>
      )}
      {remark && <Quote>{remark}</Quote>}
      <Action href={link}>Bekijk de beslissing</Action>
    </>
  ),
  sample: {
    name: 'Jitske',
    course: 'Kinder-EHBO in één dag',
    granted: {
      validFrom: '2026-11-22',
      validUntil: '2027-11-21',
      norms: [{ title: 'KCKZ norm 2023', points: 3 }],
      conditions: null,
    },
    remark: null,
    link: 'https://portaal.registerhuis.test/opleider/aanvragen/12',
  },
})
