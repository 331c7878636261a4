import { Camera, Eye, MapPin, Phone, SlidersHorizontal, UserRound } from 'lucide-react'
import { bioText } from '@/src/domain/directory/bio'
import { phoneInWords } from '@/src/domain/shared/contact'
import { count } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { EmptyState } from '@/src/ui/EmptyState'
import { Panel } from '@/src/ui/Panel'
import type { OwnLocation, OwnPractice, OwnProfile } from '../queries'
import { Findable } from './Findable'
import { LocationButtons, LocationForm } from './LocationForms'
import { PhotoPanel } from './PhotoPanel'
import { BioForm, ContactForm, OptionsForm } from './ProfileForms'

const locationValues = (location: OwnLocation): Record<string, string> => ({
  id: String(location.id),
  name: location.name,
  street: location.street ?? '',
  postcode: location.postcode ?? '',
  place: location.place,
  chamberNumber: location.chamberNumber ?? '',
})

const on = (yes: boolean | null | undefined): string => (yes ? 'on' : '')

const optionValues = (profile: OwnProfile | null): Record<string, string> => ({
  opening: profile?.opening ?? '',
  homeVisits: on(profile?.homeVisits),
  online: on(profile?.online),
  accessible: on(profile?.accessible),
  specialities: (profile?.specialities ?? []).join('\n'),
  methods: (profile?.methods ?? []).join('\n'),
  targetGroups: (profile?.targetGroups ?? []).join('\n'),
  languages: (profile?.languages ?? []).join('\n'),
})

function Locations({ locations }: { locations: readonly OwnLocation[] }) {
  return (
    <div className="grid gap-6">
      {locations.length === 0 && (
        <EmptyState icon={MapPin} title="Nog geen locatie">
          Vul hieronder in waar je werkt. De eerste wordt je hoofdlocatie.
        </EmptyState>
      )}
      {locations.map((location) => (
        <section className="grid gap-4 rounded-m border border-line p-4" key={`${location.id} ${location.updatedAt}`}>
          <div className="flex flex-wrap items-center gap-3">
            <h3 className="text-base">
              {location.name}, {location.place}
            </h3>
            {location.main && <Badge tone="ok">Hoofdlocatie</Badge>}
          </div>
          <details>
            <summary className="min-h-6 font-semibold text-brand">Wijzig deze locatie</summary>
            <div className="pt-4">
              <LocationForm id={`locatie-${location.id}`} submit="Bewaar" values={locationValues(location)} />
            </div>
          </details>
          <LocationButtons
            id={location.id}
            main={location.main === true}
            name={`${location.name}, ${location.place}`}
          />
        </section>
      ))}
      <section className="grid gap-4">
        <h3 className="text-base">{locations.length === 0 ? 'Je locatie' : 'Nog een locatie'}</h3>
        <LocationForm id={`nieuwe-locatie-${locations.length}`} submit="Voeg toe" values={{}} />
      </section>
    </div>
  )
}

type Props = {
  practice: OwnPractice
  open: string | undefined
  account: string
  name: string
  photoError: string | undefined
}

/** Everything of a member's practice (KS-PRA-1 to KS-PRA-5). */
export function PracticePanels({ practice: { locations, profile, publicAs }, open, account, name, photoError }: Props) {
  const contact = {
    website: profile?.website ?? '',
    phone: phoneInWords(profile?.phone ?? ''),
    email: profile?.email ?? '',
  }
  const stamp = profile?.updatedAt ?? 'new'
  return (
    <>
      <Panel
        icon={MapPin}
        id="locaties"
        open={open === 'locaties'}
        summary={count(locations.length, 'locatie', 'locaties')}
        title="Naam en locaties"
      >
        <Locations locations={locations} />
      </Panel>
      <Panel icon={Phone} id="contact" open={open === 'contact'} title="Contact">
        <ContactForm account={account} key={stamp} values={contact} />
      </Panel>
      <Panel icon={SlidersHorizontal} id="opties" open={open === 'opties'} title="Over de praktijk">
        <OptionsForm key={stamp} values={optionValues(profile)} />
      </Panel>
      <Panel
        icon={UserRound}
        id="over-mij"
        open={open === 'over-mij'}
        summary={profile?.bio ? undefined : 'nog leeg'}
        title="Over mij"
      >
        <BioForm key={stamp} values={{ bio: bioText(profile?.bio) }} />
      </Panel>
      <Panel
        icon={Camera}
        id="foto"
        open={open === 'foto'}
        summary={profile?.photo ? undefined : 'nog geen'}
        title="Foto of logo"
      >
        <PhotoPanel error={photoError} name={name} photo={profile?.photo ?? null} />
      </Panel>
      <Panel
        icon={Eye}
        id="vindbaar"
        open={open === 'vindbaar'}
        summary={profile?.listed ? 'aan' : 'uit'}
        title="Vindbaar voor cliënten"
      >
        <Findable name={name} profile={profile} publicAs={publicAs} />
      </Panel>
    </>
  )
}
