import { formatNumber } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  noun: string
  title: string
  /** What was granted, when something is counted. */
  granted: { label: string; points: number } | null
  remark: string | null
  /** Whether the member can still open the files. */
  filesReadable: boolean
  link: string
}

/** The good news (KS-DIP-3, KS-CPD-2). */
export const evidenceApproved = mailTemplate<Props>({
  subject: ({ title }) => `Akkoord: ${title}`,
  preheader: ({ noun }) => `Je ${noun} is goedgekeurd.`,
  reason: 'Je krijgt deze mail omdat je inzending is beoordeeld.',
  Content: ({ name, noun, title, granted, remark, filesReadable, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Goed nieuws: je {noun} “{title}” is goedgekeurd.
      </Paragraph>
      {granted && <Facts items={[[granted.label, formatNumber(granted.points)]]} />}
      {remark && <Paragraph>De beoordelaar schreef erbij:</Paragraph>}
      {remark && <Quote>{remark}</Quote>}
      <Paragraph>
        Het ligt nu in je kluis.{' '}
        {filesReadable
          ? 'Je kunt het bekijken, maar niet meer wijzigen.'
          : 'Daar staat het veilig; het bestand kun je niet meer openen of wijzigen. Bewaar zelf ook je eigen exemplaar.'}
      </Paragraph>
      <Action href={link}>Bekijk je overzicht</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    noun: 'diploma',
    title: 'Massagetherapie hbo',
    granted: { label: 'Studiepunten (EC)', points: 7.5 },
    remark: null,
    filesReadable: false,
    link: 'https://portaal.registerhuis.test/scholing#diplomas-12',
  },
})
