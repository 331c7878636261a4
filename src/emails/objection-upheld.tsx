import { formatNumber } from '@/src/lib/format'
import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  about: string
  /** Where the objection was about points: what it is worth now. Null: it is judged anew. */
  points: number | null
  remark: string | null
  link: string
}

/** The objection was right: the points were corrected, or it is judged anew. */
export const objectionUpheld = mailTemplate<Props>({
  subject: ({ about }) => `Je bezwaar is gegrond: ${about}`,
  preheader: ({ points }) => (points === null ? 'De beslissing wordt opnieuw genomen.' : 'De punten zijn aangepast.'),
  reason: 'Je krijgt deze mail omdat je bezwaar hebt gemaakt.',
  Content: ({ name, about, points, remark, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        We hebben je bezwaar over “{about}” bekeken. Je hebt gelijk gekregen:{' '}
        {points === null
          ? 'de beslissing vervalt, en een andere beoordelaar kijkt er opnieuw naar. Je krijgt daar weer bericht van.'
          : `de punten zijn aangepast. Het staat nu voor ${formatNumber(points)} in je dossier.`}
      </Paragraph>
      {remark && <Quote>{remark}</Quote>}
      <Action href={link}>Bekijk je bezwaar</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    about: 'Massagetherapie hbo',
    points: null,
    remark: null,
    link: 'https://portaal.registerhuis.test/bezwaar',
  },
})
