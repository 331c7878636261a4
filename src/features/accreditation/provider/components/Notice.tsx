import { Alert } from '@/src/ui/Alert'

const notices: Record<string, string> = {
  bewaard: 'Bewaard.',
  gemaakt: 'De scholing staat klaar. Vraag er nu accreditatie voor aan, of plan bijeenkomsten.',
  gestopt: 'De scholing staat niet meer in de agenda. Wat deelnemers verdienden, blijft staan.',
  opgenomen: 'De scholing staat weer in je aanbod.',
  gepland: 'De bijeenkomst is gepland.',
  ingediend: 'Je aanvraag is ingediend. Je krijgt ook een mail met de dag waarop je uiterlijk antwoord hebt.',
  concept: 'Bewaard, nog niet ingediend. De commissie ziet het pas als je het indient.',
  beantwoord: 'Je antwoord is verstuurd. De commissie gaat verder met je aanvraag.',
  ingetrokken: 'Je aanvraag is ingetrokken.',
  verwijderd: 'Het concept is verwijderd.',
  wijziging: 'De wijziging is aangevraagd. Tot die is goedgekeurd, blijft de oude tekst in de agenda staan.',
  bevestigd: 'De aanmeldingen zijn bevestigd. De punten staan in de dossiers.',
  teruggenomen: 'De deelname is teruggenomen. Het lid krijgt bericht met de reden.',
  'sleutel-ingetrokken': 'De sleutel werkt niet meer.',
  afgezegd: 'De bijeenkomst gaat niet door. In de agenda staat de reden erbij.',
}

/** What just happened, from `?melding=`; unknown words say nothing. */
export function ProviderNotice({ code }: { code: string | string[] | undefined }) {
  const text = typeof code === 'string' && Object.hasOwn(notices, code) ? notices[code] : undefined
  if (!text) return null
  return (
    <div className="mb-6">
      <Alert live title={text} tone="ok" />
    </div>
  )
}
