import { formatDate } from '@/src/lib/format'
import { Action, Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; register: string; start: string; end: string; link: string }

/** The next period begins today (KK-DOS-7). */
export const periodStarted = mailTemplate<Props>({
  subject: () => 'Je nieuwe registratieperiode is begonnen',
  preheader: ({ end }) => `Deze periode loopt tot en met ${formatDate(end)}.`,
  reason: 'Je krijgt deze mail omdat je in een register staat.',
  Content: ({ name, register, start, end, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Op {formatDate(start)} begon je nieuwe periode in het {register}. Hij loopt tot en met {formatDate(end)}. Je
        begint weer bij nul punten. In je dossier zie je wat er van je wordt gevraagd.
      </Paragraph>
      <Action href={link}>Bekijk je dossier</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    register: 'Kwaliteitsregister Kraamverzorgenden',
    start: '2027-05-01',
    end: '2031-04-30',
    link: 'https://portaal.registerhuis.test/dossier',
  },
})
