import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  good: boolean
  reimbursable: boolean
  /** Whether they were in good standing before. */
  wasGood: boolean
  /** Whether their membership is reimbursable at all. */
  asked: boolean
  reasons: string[]
  link: string
}

function sentence({ good, reimbursable, wasGood, asked }: Props): string {
  if (!good) return 'Je status is niet meer in orde. Je licentie en je ECD-toegangscode gelden nu niet.'
  if (reimbursable) return 'Je status is in orde en je werkt met vergoeding van de zorgverzekeraars.'
  if (!asked) return 'Je status is in orde. Je lidmaatschap is zonder vergoeding van de zorgverzekeraars.'
  return wasGood
    ? 'Je bent op dit moment niet meer vergoedbaar. Je lidmaatschap blijft gewoon doorlopen.'
    : 'Je status is weer in orde, maar je bent nog niet vergoedbaar.'
}

/** What changed in somebody's standing, why, and where to do something about it (issue 6, point 7). */
export const standingChanged = mailTemplate<Props>({
  subject: ({ good, reimbursable, asked }) =>
    good && (reimbursable || !asked) ? 'Je status is in orde' : 'Je status is gewijzigd',
  preheader: ({ reasons }) => (reasons.length === 0 ? 'Je hoeft niets te doen.' : 'Lees waarom, en wat je kunt doen.'),
  reason: 'Je krijgt deze mail omdat je status als lid is gewijzigd.',
  Content: (props) => (
    <>
      <Greeting name={props.name} />
      <Paragraph>{sentence(props)}</Paragraph>
      {props.reasons.length > 0 && (
        <>
          <Paragraph>Dit is waarom:</Paragraph>
          <Quote>{props.reasons.map((line) => `• ${line}`).join('\n')}</Quote>
        </>
      )}
      <Action href={props.link}>Bekijk je status</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    good: true,
    reimbursable: false,
    wasGood: true,
    asked: true,
    reasons: ['Je VOG was geldig tot en met 21 november 2026.'],
    link: 'https://portaal.registerhuis.test/account',
  },
})
