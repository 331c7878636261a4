import type { Metadata } from 'next'
import Link from 'next/link'
import { retentionLines } from '@/src/domain/privacy/retention'
import { contact } from '@/src/features/portal/settings'
import { RetentionTable } from '@/src/features/privacy/RetentionTable'
import { anonymousRequest } from '@/src/lib/anonymous'
import { PageHeader } from '@/src/ui/PageHeader'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Privacy',
  description: 'Welke gegevens we bewaren, hoe lang, waarom, en wat je kunt vragen.',
  alternates: { canonical: '/privacy' },
}

const text = 'grid max-w-[68ch] gap-3'

/** What becomes of people's data, with the retention table as the portal itself follows it. */
export default async function PrivacyPage() {
  const { name, contactEmail } = await contact(await anonymousRequest())
  return (
    <div className="wrap grid gap-9 py-8 md:py-12">
      <PageHeader title="Privacy">
        {name} bewaart gegevens van professionals in de zorg. Hier lees je welke, hoe lang, waarom, en wat je kunt
        vragen.
      </PageHeader>
      <section aria-labelledby="wie" className={text}>
        <h2 id="wie">Wie verantwoordelijk is</h2>
        <p>
          De beroepsorganisatie of het register waarvan je lid bent, beslist waarvoor je gegevens gebruikt worden.{' '}
          {name} is het portaal waarin dat gebeurt.
          {contactEmail && (
            <>
              {' '}
              Vragen? Mail naar{' '}
              <a className="link" href={`mailto:${contactEmail}`}>
                {contactEmail}
              </a>
              .
            </>
          )}
        </p>
      </section>
      <section aria-labelledby="waarvoor" className={text}>
        <h2 id="waarvoor">Waarvoor we gegevens gebruiken</h2>
        <p>
          Om je lidmaatschap uit te voeren: je toelaten, je bewijsstukken beoordelen, bijhouden of je aan de norm
          voldoet, en laten zien dat dat zo is. Wat openbaar is, zoals je plek in een register of op de zoekpagina,
          staat erbij waar je het invult. Zonder jouw toestemming sta je niet op de zoekpagina.
        </p>
        <p>
          Beoordelaars zien alleen leden van hun eigen organisatie. Wie een bestand opent, komt in het logboek. We
          verkopen niets, en er staan geen volgers of advertenties op dit portaal.
        </p>
      </section>
      <section aria-labelledby="beveiliging" className={text}>
        <h2 id="beveiliging">Hoe we ze beveiligen</h2>
        <p>
          Elk bestand is apart versleuteld. De kopie van je legitimatiebewijs wissen we zodra erover beslist is. Je
          burgerservicenummer willen we niet hebben: dek het af.
        </p>
      </section>
      <section aria-labelledby="hoe-lang" className="grid gap-4">
        <h2 id="hoe-lang">Hoe lang we iets bewaren</h2>
        <p className="max-w-[68ch]">
          Deze tabel is dezelfde als die het portaal volgt bij het wissen. Elke dag gaat weg wat over zijn termijn is.
        </p>
        <RetentionTable caption="Wat we bewaren, hoe lang en waarom" lines={retentionLines} />
      </section>
      <section aria-labelledby="vragen" className={text}>
        <h2 id="vragen">Wat je kunt vragen</h2>
        <ul className="grid list-disc gap-2 pl-6">
          <li>
            Inzien en meenemen: op{' '}
            <Link className="link" href="/mijn-gegevens">
              Mijn gegevens
            </Link>{' '}
            vraag je een kopie van alles wat we van je hebben.
          </li>
          <li>
            Verbeteren: de meeste gegevens pas je zelf aan; een nagekeken naam of geboortedatum met een bewijsstuk.
          </li>
          <li>
            Wissen: ook op{' '}
            <Link className="link" href="/mijn-gegevens">
              Mijn gegevens
            </Link>
            . Je leest vooraf wat er weggaat en wat we moeten bewaren.
          </li>
          <li>
            Een klacht: eerst graag bij ons. Je kunt ook naar de{' '}
            <a className="link" href="https://www.autoriteitpersoonsgegevens.nl">
              Autoriteit Persoonsgegevens
            </a>
            .
          </li>
        </ul>
      </section>
    </div>
  )
}
