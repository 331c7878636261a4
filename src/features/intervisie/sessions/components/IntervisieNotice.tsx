import { Alert } from '@/src/ui/Alert'

const notices = {
  'antwoord=bevestigd': {
    title: 'Je hebt bevestigd dat je erbij was',
    text: 'De sessie staat bij je sessies en ligt bij de beoordelaar. Je krijgt antwoord per mail.',
  },
  'antwoord=niet-erbij': { title: 'Doorgegeven', text: 'De schrijver van het verslag krijgt je toelichting per mail.' },
  'verslag=verstuurd': {
    title: 'Verstuurd aan de deelnemers',
    text: 'Zij krijgen een mail om te bevestigen. Jouw eigen sessie ligt al bij de beoordelaar.',
  },
  'verslag=bewaard': { title: 'Opgeslagen, nog niet verstuurd', text: 'Je vindt het verslag hieronder terug.' },
  'verslag=ingetrokken': { title: 'Ingetrokken', text: 'Je kunt het verslag verbeteren en opnieuw versturen.' },
  'verslag=verwijderd': { title: 'Verwijderd', text: 'De bestanden worden gewist.' },
} as const

const isNotice = (key: string): key is keyof typeof notices => Object.hasOwn(notices, key)

/** What just happened with a report, above the panels. */
export function IntervisieNotice({ params }: { params: Record<string, string | string[] | undefined> }) {
  const key = ['antwoord', 'verslag'].map((name) => `${name}=${params[name]}`).find(isNotice)
  if (!key) return null
  const { title, text } = notices[key]
  return (
    <Alert live title={title} tone="ok">
      {text}
    </Alert>
  )
}
