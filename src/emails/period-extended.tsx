import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; register: string; previousEnd: string; end: string; reason: string | null; link: string }

/** More time (KK-DOS-8). */
export const periodExtended = mailTemplate<Props>({
  subject: ({ end }) => `Je hebt uitstel tot en met ${formatDate(end)}`,
  preheader: () => 'Je registratieperiode is verlengd.',
  reason: 'Je krijgt deze mail omdat de einddatum van je registratieperiode is veranderd.',
  Content: ({ name, register, previousEnd, end, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je periode in het {register} is verlengd.</Paragraph>
      <Facts
        items={[
          ['Oude einddatum', formatDate(previousEnd)],
          ['Nieuwe einddatum', formatDate(end)],
        ]}
      />
      <Paragraph>
        Je nieuwe certificaat staat bij je downloads; het oude met de vorige einddatum is vervangen.
      </Paragraph>
      {reason && <Quote>{reason}</Quote>}
      <Action href={link}>Bekijk je dossier</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    previousEnd: '2027-04-30',
    end: '2027-07-30',
    reason: 'Je was een tijd ziek.',
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
