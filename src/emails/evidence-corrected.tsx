import { formatNumber } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  noun: string
  title: string
  /** What is granted now, when something is counted. */
  granted: { label: string; points: number } | null
  reason: string
  link: string
}

/** A decision that was changed afterwards; the reason is always there. */
export const evidenceCorrected = mailTemplate<Props>({
  subject: ({ title }) => `Beslissing gecorrigeerd: ${title}`,
  preheader: ({ noun }) => `De beslissing over je ${noun} is gecorrigeerd.`,
  reason: 'Je krijgt deze mail omdat een beslissing over je inzending is gecorrigeerd.',
  Content: ({ name, noun, title, granted, reason, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De beslissing over je {noun} “{title}” is gecorrigeerd. De beoordelaar schreef erbij:
      </Paragraph>
      <Quote>{reason}</Quote>
      {granted && <Facts items={[[`${granted.label}, nu`, formatNumber(granted.points)]]} />}
      <Paragraph>In je overzicht zie je beide beslissingen. Je hoeft zelf niets te doen.</Paragraph>
      <Action href={link}>Bekijk je overzicht</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    noun: 'scholing',
    title: 'Hartcoherentie in de praktijk',
    granted: { label: 'Uren (SBU)', points: 4 },
    reason: 'Op de presentielijst staat een halve dag.',
    link: 'https://portaal.registerhuis.test/bij-en-nascholing#cpd-uploads-12',
  },
})
