import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  document: string
  from: string | null
  until: string | null
  reason: string
  link: string
}

/** A gap in a document isn’t held against the member (norms §2.8). */
export const documentWaived = mailTemplate<Props>({
  subject: ({ document }) => `Vrijstelling: ${document}`,
  preheader: () => 'Dit telt niet meer als ontbrekend in je dossier.',
  reason: 'Je krijgt deze mail omdat er iets aan je dossier is veranderd.',
  Content: ({ name, document, from, until, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Het register heeft je vrijgesteld: “{document}”
        {from && until
          ? ` hoeft niet geldig te zijn van ${formatDate(from)} tot en met ${formatDate(until)}`
          : ' wordt in deze periode niet van je gevraagd'}
        . Dit is de reden:
      </Paragraph>
      <Quote>{reason}</Quote>
      <Action href={link}>Bekijk je dossier</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    document: 'EHBO-certificaat',
    from: '2025-01-01',
    until: '2025-02-01',
    reason: 'De herhalingscursus is door de opleider verplaatst.',
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
