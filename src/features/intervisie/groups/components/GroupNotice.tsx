import { Alert } from '@/src/ui/Alert'

const notices: Record<string, string> = {
  gemaakt: 'Je groep staat er. Jij bent groepsmanager. Voeg nu je collega’s toe.',
  bewaard: 'Bewaard.',
  toegevoegd: 'Het lid is toegevoegd en krijgt bericht.',
  verwijderd: 'Het lid zit niet meer in de groep en krijgt bericht.',
  eruit: 'Je zit niet meer in de groep. Sessies tot en met vandaag blijven tellen.',
  overgedragen: 'De groep is overgedragen. De nieuwe groepsmanager krijgt bericht.',
  opgeheven: 'De groep is opgeheven. De leden krijgen bericht.',
  aangenomen: 'Het nieuwe lid zit in de groep en krijgt bericht.',
  afgewezen: 'Het verzoek is afgewezen. Wie het vroeg, krijgt bericht.',
  ingetrokken: 'Je verzoek is ingetrokken.',
}

/** What just happened, from `?melding=`; unknown words say nothing. */
export function GroupNotice({ code }: { code: string | string[] | undefined }) {
  const text = typeof code === 'string' && Object.hasOwn(notices, code) ? notices[code] : undefined
  return text ? <Alert live title={text} tone="ok" /> : null
}
