import { dutchCount } from '@/src/domain/shared/dutch'
import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  register: string
  end: string
  /** What is still to do, in the order in which to go about it; as many as the dossier page says. */
  steps: string[]
  /** Whether there is something to submit, and not only obligations per year. */
  submits: boolean
  link: string
}

/** A deadline comes near: until when, and what is still missing (KK-DOS-6). */
export const periodReminder = mailTemplate<Props>({
  subject: ({ end }) => `Herinnering: vóór ${formatDate(end)}`,
  preheader: ({ steps }) =>
    steps.length === 0
      ? 'Je dossier is compleet. Meld het nog aan.'
      : `Je hebt nog ${dutchCount(steps.length, 'stap', 'stappen')} te gaan.`,
  reason: 'Je krijgt deze mail omdat je in een register staat en een einddatum nadert.',
  Content: ({ name, register, end, steps, submits, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {submits ? 'Je registratieperiode in het' : 'Een termijn in het'} {register} loopt tot en met{' '}
        <strong>{formatDate(end)}</strong>.
      </Paragraph>
      {steps.length === 0 ? (
        <Paragraph>Je dossier is compleet. Vergeet niet om het aan te melden; dat doe je met één knop.</Paragraph>
      ) : (
        <>
          <Paragraph>Je hebt nog {dutchCount(steps.length, 'stap', 'stappen')} te gaan:</Paragraph>
          <Quote>{steps.map((line) => `• ${line}`).join('\n')}</Quote>
          {submits && <Paragraph>Lukt het niet op tijd? Vraag dan uitstel, het liefst voor de einddatum.</Paragraph>}
        </>
      )}
      <Action href={link}>Bekijk wat je nog moet doen</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    end: '2027-04-30',
    steps: ['Categorie B: nog 3 punten (9 van 12).'],
    submits: true,
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
