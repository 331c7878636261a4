import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  course: string
  /** The meeting's last day, and the last day to hand in. */
  day: string
  due: string
  late: boolean
  link: string
}

/** A provider hasn't handed in the attendance of a meeting: the term comes near its end, or is over (KK-DOS-4). */
export const attendanceDue = mailTemplate<Props>({
  subject: ({ course, due, late }) =>
    late ? `Presentie te laat: ${course}` : `Presentie inleveren vóór ${formatDate(due)}: ${course}`,
  preheader: ({ day }) => `De bijeenkomst was op ${formatDate(day)}.`,
  reason: 'Je krijgt deze mail omdat je contactpersoon bent van een opleider.',
  Content: ({ name, course, day, due, late, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Op {formatDate(day)} was de laatste dag van “{course}”. We hebben nog geen presentie van je.{' '}
        {late
          ? `De termijn liep tot en met ${formatDate(due)} en is nu voorbij. Lever de lijst zo snel mogelijk in: deelnemers wachten op hun punten.`
          : `Lever de lijst in op uiterlijk ${formatDate(due)}. Dan staan de punten op tijd in de dossiers.`}
      </Paragraph>
      <Action href={link}>Lever de presentie in</Action>
      <Note>Ging de bijeenkomst niet door? Dan hoef je niets te doen.</Note>
    </>
  ),
  sample: {
    name: 'Marieke',
    course: 'Kinder-EHBO in de kraamzorg',
    day: '2026-11-02',
    due: '2026-11-23',
    late: false,
    link: 'https://portaal.registerhuis.test/opleider/presentie/12',
  },
})
