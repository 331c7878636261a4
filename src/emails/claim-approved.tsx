import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; course: string; remark: string | null; link: string }

/** The register agrees with a claim: the points are in the dossier. */
export const claimApproved = mailTemplate<Props>({
  subject: ({ course }) => `Je melding is akkoord: ${course}`,
  preheader: () => 'De punten staan in je dossier.',
  reason: 'Je krijgt deze mail omdat je ontbrekende punten hebt gemeld.',
  Content: ({ name, course, remark, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Het register is akkoord met je melding over “{course}”. De punten staan in je dossier.</Paragraph>
      {remark && <Quote>{remark}</Quote>}
      <Action href={link}>Bekijk je melding</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    course: 'Kinder-EHBO in de kraamzorg',
    remark: null,
    link: 'https://portaal.registerhuis.test/punten-missen',
  },
})
