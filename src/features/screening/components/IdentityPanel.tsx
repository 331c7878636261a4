import { IdCard } from 'lucide-react'
import Link from 'next/link'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { saveIdentity } from '@/src/features/evidence/screening/actions'
import { identityFacts } from '@/src/features/evidence/screening/facts'
import { identityForm } from '@/src/features/evidence/screening/forms'
import type { IdentityItem } from '@/src/features/evidence/screening/items'
import type { EvidenceLists } from '@/src/features/evidence/types'
import { Alert } from '@/src/ui/Alert'
import { HandInPanel, standOf } from './HandInPanel'

type Props = {
  lists: EvidenceLists<IdentityItem>
  params: Params
  limitMb: number
  owner: number
  /** Whether there are birth data to compare it with. */
  ready: boolean
}

/** The masked copy of an identity document: how to mask it, and what happens to it (KS-PER-2). */
export function IdentityPanel({ lists, params, limitMb, owner, ready }: Props) {
  const approved = lists.recognised.length > 0
  const inHand = lists.fresh.length + lists.handedIn.length > 0
  return (
    <HandInPanel
      another="Stuur een nieuwe kopie"
      factsOf={identityFacts}
      form={{ kind: 'identity-documents', action: saveIdentity, limitMb, owner }}
      formOf={identityForm}
      guide={approved ? <Seen /> : <HowToMask ready={ready} />}
      icon={IdCard}
      lists={lists}
      mayAdd={!approved && !inHand && ready}
      params={params}
      summary={standOf(lists, 'nog te doen')}
      title="Upload | Legitimatiebewijs"
    />
  )
}

const Seen = () => (
  <Alert title="Je legitimatiebewijs is gezien en akkoord" tone="ok">
    De kopie is van onze server gewist. We bewaren alleen wie hem wanneer bekeek, en wat er besloten is.
  </Alert>
)

const HowToMask = ({ ready }: { ready: boolean }) => (
  <>
    <p>
      We vergelijken één keer je naam en geboortedatum met een paspoort, identiteitskaart, rijbewijs of
      verblijfsdocument. <strong>Je burgerservicenummer en je pasfoto mogen daarop niet te zien zijn.</strong>
    </p>
    <ol className="grid list-decimal gap-1.5 pl-6">
      <li>
        Maak een foto met de app <strong>KopieID</strong> van de overheid; daarmee streep je door wat wij niet mogen
        zien. Of plak het af met papier vóór je de foto maakt.
      </li>
      <li>Dek af: het burgerservicenummer, de strook met cijfers en &gt;&gt;&gt; onderaan, en je pasfoto.</li>
      <li>Laat zichtbaar: je naam, geboortedatum, geboorteplaats en tot wanneer het document geldig is.</li>
      <li>Schrijf op de kopie dat die voor je registratie is, met de datum.</li>
    </ol>
    <p className="text-ink-soft">
      Alleen een beoordelaar bekijkt de kopie, op het scherm; elke keer dat dat gebeurt, schrijven we op. Na het
      versturen kun je hem zelf ook niet meer openen. Zodra er een beslissing is, wissen we hem.
    </p>
    {!ready && (
      <Alert title="Vul eerst je geboortegegevens in" tone="wait">
        Die leggen we naast je legitimatiebewijs.{' '}
        <Link className="link" href="/persoonlijk?open=geboorte#geboorte">
          Ga naar je geboortegegevens
        </Link>
        .
      </Alert>
    )}
  </>
)
