import { count, formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  course: string
  provider: string
  /** The meeting's last day. */
  day: string
  register: string
  number: string
  lines: { where: string; points: number }[]
  link: string
}

const total = (lines: Props['lines']): string =>
  count(Math.round(lines.reduce((sum, { points }) => sum + points * 100, 0)) / 100, 'punt', 'punten')

/** What a course brought someone: one mail per meeting, however many categories it counts in (KK-DOS-4). */
export const pointsCredited = mailTemplate<Props>({
  subject: ({ course, lines }) => `${total(lines)} bijgeschreven: ${course}`,
  preheader: () => 'Ze staan in je dossier.',
  reason: 'Je krijgt deze mail omdat een opleider je deelname heeft doorgegeven.',
  Content: ({ name, course, provider, day, register, number, lines, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {provider} heeft doorgegeven dat je op {formatDate(day)} deelnam aan “{course}”. In je dossier van het{' '}
        {register} ({number}) staat nu {total(lines)} erbij:
      </Paragraph>
      <Facts items={lines.map(({ where, points }) => [where, count(points, 'punt', 'punten')])} />
      <Action href={link}>Bekijk je dossier</Action>
      <Note>Klopt dit niet? Neem dan contact op met de opleider. Die kan het herstellen.</Note>
    </>
  ),
  sample: {
    name: 'Sanne',
    course: 'Kinder-EHBO in de kraamzorg',
    provider: 'Academie voor Kraamzorg',
    day: '2026-10-14',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    number: 'KCKZ-200123',
    lines: [
      { where: 'A. Verplichte scholing: Kinder-EHBO (theorie)', points: 2 },
      { where: 'A. Verplichte scholing: Kinder-EHBO (praktijk)', points: 1.5 },
    ],
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
