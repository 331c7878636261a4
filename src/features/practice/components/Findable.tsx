import { embedCode } from '@/src/domain/directory/card'
import { directoryPath } from '@/src/domain/directory/filter'
import { env } from '@/src/lib/env'
import { Alert } from '@/src/ui/Alert'
import type { OwnProfile } from '../queries'
import { EmbedCard } from './EmbedCard'
import { ConsentForm } from './ProfileForms'

type Props = { name: string; profile: OwnProfile | null; publicAs: string | null }

/** Consent to be found, whether one is, and the card for other sites (KS-FIND-1). */
export function Findable({ name, profile, publicAs }: Props) {
  const listed = profile?.listed === true
  return (
    <div className="grid gap-5">
      <p>
        Met je toestemming sta je op de openbare pagina waar cliënten een therapeut zoeken: met je naam, je foto, je
        locaties, je telefoonnummer en wat je hier over je praktijk vertelt. Je e-mailadres staat er niet bij; cliënten
        mailen je met een formulier. Je staat er alleen als je toegelaten bent en aan je verplichtingen voldoet.
      </p>
      {listed && publicAs === null && (
        <Alert title="Je bent nu niet te vinden" tone="wait">
          Je gaf toestemming, maar je status is niet in orde. Op <a href="/account">je account</a> zie je wat er nog
          moet gebeuren.
        </Alert>
      )}
      {publicAs !== null && (
        <p>
          <a className="link inline-block py-1" href={`${directoryPath}/${publicAs}`}>
            Bekijk je openbare profiel
          </a>
        </p>
      )}
      <ConsentForm key={profile?.updatedAt ?? 'new'} listed={listed} />
      {publicAs !== null && <EmbedCard code={embedCode(env.SERVER_URL, publicAs, name)} />}
    </div>
  )
}
