import { Cake, House } from 'lucide-react'
import Link from 'next/link'
import { phoneInWords } from '@/src/domain/shared/contact'
import { formatDate, formatDateInput } from '@/src/lib/format'
import { Facts } from '@/src/ui/Card'
import { Panel } from '@/src/ui/Panel'
import type { OwnDetails } from '../own'
import { AddressForm } from './AddressForm'
import { BirthForm } from './BirthForm'

type Props = { details: OwnDetails | null; open: string | undefined }

/** Birth data: to fill in until they were compared with the identity document, to read afterwards (KS-PER-1). */
export function BirthPanel({ details, open }: Props) {
  const verified = details?.verifiedOn ?? null
  const filled = Boolean(details?.birthDate && details.birthPlace)
  return (
    <Panel
      icon={Cake}
      id="geboorte"
      open={open === 'geboorte'}
      summary={verified ? 'nagekeken' : filled ? 'ingevuld' : 'nog in te vullen'}
      title="Persoon | Geboortegegevens"
    >
      {verified && details ? (
        <div className="grid max-w-2xl gap-4">
          <Facts
            items={[
              { name: 'Geboortedatum', value: details.birthDate ? formatDate(details.birthDate) : 'onbekend' },
              { name: 'Geboorteplaats', value: details.birthPlace ?? 'onbekend' },
            ]}
          />
          <p className="text-ink-soft">
            Op {formatDate(verified)} vergeleken met je legitimatiebewijs. Klopt er iets niet?{' '}
            <Link className="link" href="/persoonlijk?open=correctie#correctie">
              Vraag een correctie aan
            </Link>
            .
          </p>
        </div>
      ) : (
        <BirthForm
          key={details?.updatedAt}
          values={{
            birthDate: details?.birthDate ? formatDateInput(details.birthDate) : '',
            birthPlace: details?.birthPlace ?? '',
          }}
        />
      )}
    </Panel>
  )
}

/** Address and phone (KS-PER-1). */
export function AddressPanel({ details, open }: Props) {
  const filled = Boolean(details?.street && details.place && details.phone)
  return (
    <Panel
      icon={House}
      id="adres"
      open={open === 'adres'}
      summary={filled ? 'ingevuld' : 'nog in te vullen'}
      title="Persoon | Adres en telefoon"
    >
      <AddressForm
        key={details?.updatedAt}
        values={{
          street: details?.street ?? '',
          houseNumber: details?.houseNumber ?? '',
          houseNumberAddition: details?.houseNumberAddition ?? '',
          postcode: details?.postcode ?? '',
          place: details?.place ?? '',
          country: details?.country ?? 'Nederland',
          phone: details?.phone ? phoneInWords(details.phone) : '',
        }}
      />
    </Panel>
  )
}
