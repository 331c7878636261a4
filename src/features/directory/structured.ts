import { directoryPath } from '@/src/domain/directory/filter'
import { webAddress } from '@/src/features/accreditation/agenda/words'
import { countsOn, photoPath, type TherapistPage } from './present'

const address = ({ street, postcode, place }: TherapistPage['places'][number]) => ({
  '@type': 'PostalAddress',
  ...(street ? { streetAddress: street } : {}),
  ...(postcode ? { postalCode: postcode } : {}),
  addressLocality: place,
  addressCountry: 'NL',
})

/** The therapist as search engines read it (schema.org Person, with the practices as places of work). */
export function structuredTherapist(therapist: TherapistPage, portal: string, today: string): object {
  const { name, profession, phone, website, photo, specialities, methods, languages, organisation } = therapist
  const site = webAddress(website)
  const recognitions = therapist.recognitions.filter((recognition) => countsOn(recognition, today))
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    url: `${portal}${directoryPath}/${therapist.slug}`,
    ...(profession ? { jobTitle: profession } : {}),
    ...(photo ? { image: `${portal}${photoPath(photo)}` } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(site ? { sameAs: site } : {}),
    memberOf: { '@type': 'Organization', name: organisation.name },
    knowsAbout: [...specialities, ...methods],
    knowsLanguage: languages,
    workLocation: therapist.places.map((place) => ({ '@type': 'Place', name: place.name, address: address(place) })),
    hasCredential: recognitions.map(({ name, code }) => ({
      '@type': 'EducationalOccupationalCredential',
      name,
      ...(code ? { identifier: code } : {}),
      recognizedBy: { '@type': 'Organization', name: organisation.name },
    })),
  }
}
