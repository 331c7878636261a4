import { formatDate, formatFileSize, formatMoment } from '@/src/lib/format'
import { Action, Facts, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  /** What kind of evidence, in a sentence: "diploma". */
  noun: string
  title: string
  /** ISO moment. */
  submittedAt: string
  /** Calendar date of the answer at the latest. */
  answerBy: string
  files: { name: string; size: number; sha256: string; receivedAt: string }[]
  link: string
}

/** Receipt: what was handed in, with the proof of every file, and when the answer comes. */
export const evidenceReceived = mailTemplate<Props>({
  subject: ({ title }) => `Ontvangen: ${title}`,
  preheader: ({ answerBy }) => `Je krijgt uiterlijk ${formatDate(answerBy)} antwoord. Bewaar dit ontvangstbewijs.`,
  reason: 'Je krijgt deze mail omdat je een bewijsstuk hebt ingediend. Bewaar hem als ontvangstbewijs.',
  Content: ({ name, noun, title, submittedAt, answerBy, files, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        We hebben je {noun} ontvangen. Een beoordelaar bekijkt het. Je krijgt uiterlijk {formatDate(answerBy)} antwoord,
        ook per mail. Je hoeft nu niets te doen.
      </Paragraph>
      <Facts
        items={[
          ['Wat', title],
          ['Ingediend', formatMoment(submittedAt)],
          ['Antwoord uiterlijk', formatDate(answerBy)],
        ]}
      />
      {files.map((file) => (
        <Facts
          items={[
            ['Bestand', file.name],
            ['Grootte', formatFileSize(file.size)],
            ['Ontvangen', formatMoment(file.receivedAt)],
            ['Controlegetal (SHA-256)', file.sha256],
          ]}
          key={file.sha256}
        />
      ))}
      <Action href={link}>Bekijk je inzending</Action>
      <Note>
        Met het controlegetal kun je later bewijzen dat je precies dit bestand hebt ingediend. Zolang er geen antwoord
        is, kun je de inzending nog wijzigen of verwijderen.
      </Note>
    </>
  ),
  sample: {
    name: 'Sanne',
    noun: 'diploma',
    title: 'Massagetherapie hbo',
    submittedAt: '2026-11-18T13:02:00.000Z',
    answerBy: '2026-12-02',
    files: [
      {
        name: 'diploma.pdf',
        size: 1_204_112,
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        receivedAt: '2026-11-18T13:01:12.000Z',
      },
    ],
    link: 'https://portaal.registerhuis.test/scholing#diplomas-12',
  },
})
