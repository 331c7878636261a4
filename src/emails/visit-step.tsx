import type { ReactNode } from 'react'
import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Quote } from './layout/parts'
import { type MailDefinition, mailTemplate } from './template'

/** What every mail about a visit knows (KS-VIS-2). */
export type VisitMail = {
  name: string
  /** The other one: the visitor for who is visited, the therapist for who visits. */
  other: string
  date: string | null
  /** "10:00 tot 12:00" */
  times: string | null
  location: string | null
  /** What the other one wrote. */
  message: string | null
  link: string
}

/** Believable words, for the preview and the tests. */
export const visitSample: VisitMail = {
  name: 'Marijke',
  other: 'Vera van Vliet',
  date: '2027-02-11',
  times: '10:00 tot 12:00',
  location: 'Kerkstraat 1, Utrecht',
  message: 'De ochtend is het rustigst.',
  link: 'https://portaal.registerhuis.test/visitatie',
}

type Step<Props> = {
  subject: string
  preheader: string
  says: (props: Props) => ReactNode
  button: string
}

const when = ({ date, times, location }: VisitMail): [string, string][] => {
  const facts: [string, string | null][] = [
    ['Datum', date && formatDate(date)],
    ['Tijd', times],
    ['Waar', location],
  ]
  return facts.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : []))
}

/** Makes mails about a visit that share why they come. */
export const visitSteps = (reason: string) =>
  function step<Props extends VisitMail = VisitMail>(
    { subject, preheader, says, button }: NoInfer<Step<Props>>,
    example: NoInfer<Props>,
  ): MailDefinition<Props> {
    return mailTemplate<Props>({
      subject: () => subject,
      preheader: () => preheader,
      reason,
      Content: (props) => (
        <>
          <Greeting name={props.name} />
          {says(props)}
          {props.message ? <Quote>{props.message}</Quote> : null}
          {when(props).length > 0 ? <Facts items={when(props)} /> : null}
          <Action href={props.link}>{button}</Action>
        </>
      ),
      sample: example,
    })
  }
