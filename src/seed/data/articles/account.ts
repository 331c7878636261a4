import type { TopicData } from './types'

/** Logging in, the account page, and one's own data. */
export const accountTopic: TopicData = {
  slug: 'account-en-inloggen',
  title: 'Account en inloggen',
  summary: 'Inloggen, je accountpagina, je telefoon erbij en een kopie van je gegevens.',
  synonyms: 'login, aanmelden bij het portaal, beginnen',
  related: ['account', 'lid-worden-en-screening'],
  text: [
    'Je account is het begin van alles. Na het inloggen zie je eerst hoe je ervoor staat en wat je nu moet doen.',
    '## Inloggen',
    'Log in met je e-mailadres of met je lidnummer. Hoofdletters, spaties en streepjes in je nummer maken niet uit.',
    '## Wachtwoord vergeten',
    '- Kies op de inlogpagina “Wachtwoord vergeten”.\n- Vul je e-mailadres of je nummer in.\n- Open de link in de mail en kies een nieuw wachtwoord.',
    'Komt er geen mail? Kijk dan bij je ongewenste mail. We zeggen niet of een adres bij ons bekend is, ook niet als het niet klopt.',
  ],
  articles: [
    {
      slug: 'account',
      title: 'Je account: hoe sta je ervoor?',
      page: '/account',
      summary: 'Bovenaan staat wat je nu moet doen. Staat daar niets, dan ben je bij.',
      synonyms: 'dashboard, startpagina, overzicht, status, wachtwoord wijzigen, e-mailadres wijzigen, ecd, agb',
      related: ['facturen', 'certificaat-controleren', 'dossier'],
      picture: {
        name: 'account',
        alt: 'De pagina Mijn account: links je status, in het midden de lijst “Wat moet je nog doen?” met wat op jou wacht.',
      },
      text: [
        'Links zie je je status: of alles in orde is, en zo niet waarom. Elke status heeft een kleur, een teken en een woord. In het midden staat wat je nog te doen hebt, met de datum erbij. Eén klik brengt je naar de goede plek.',
        '## Wat vind je waar?',
        '- Inloggegevens: je wachtwoord en je e-mailadres wijzigen, en zien waar je bent ingelogd.\n- Downloads: je licentie en je certificaten als pdf.\n- Mijn facturen: wat er in rekening is gebracht en of het is betaald.\n- Codes en koepellicentie: je AGB-code en andere nummers. De AGB-code is je nummer bij zorgverzekeraars.\n- Bank en btw: je rekeningnummer en of je btw rekent.\n- Einddatums: wanneer iets afloopt.\n- ECD-toegangscode: de code waarmee de maker van je cliëntendossier ziet dat je lid bent.',
        'Niet elk onderdeel geldt voor iedereen. Wat voor jou niet speelt, staat er niet bij.',
        '## Je e-mailadres wijzigen',
        'Vul het nieuwe adres in bij Inloggegevens. Je krijgt op dat adres een mail met een link. Pas als je die opent, is je adres gewijzigd.',
      ],
    },
    {
      slug: 'tweestaps',
      title: 'Inloggen met een extra code',
      summary: 'Wie voor een organisatie werkt, stelt naast het wachtwoord een code van de telefoon in.',
      synonyms: 'tweestapsverificatie, 2fa, authenticator, herstelcode, mfa, totp',
      related: ['account', 'telefoon-koppelen'],
      text: [
        'Medewerkers zien gegevens van veel mensen. Daarom vullen zij bij het inloggen ook een code in van een app op hun telefoon. Leden hebben die code niet nodig.',
        '## Zo stel je de code in',
        '- Ga naar Inloggen en beveiliging en vul je wachtwoord in.\n- Scan de QR-code met een authenticator-app.\n- Vul de zes cijfers in die de app toont.\n- Bewaar de herstelcodes die je daarna ziet, niet op je telefoon.',
        '## Telefoon kwijt?',
        'Log in met een herstelcode. Elke herstelcode werkt één keer. Zijn ze op, of ben je ze kwijt? Vraag dan een beheerder om de code uit te zetten.',
      ],
    },
    {
      slug: 'telefoon-koppelen',
      title: 'Een foto maken met je telefoon',
      summary: 'Werk je op de computer? Koppel dan je telefoon en zet je foto’s meteen in het formulier.',
      synonyms: 'telefoon koppelen, mobiel, qr-code, scannen, foto uploaden, camera',
      related: ['scholing', 'bij-en-nascholing'],
      text: [
        'Je hebt geen scanner nodig: een scherpe foto van je bewijs is genoeg. Zit je aan de computer, dan stuur je de foto met je telefoon naar het formulier dat open staat.',
        '## Zo doe je het',
        '- Kies in het formulier “Foto maken met je telefoon”. Er verschijnt een QR-code.\n- Scan de code met de camera van je telefoon. Je hoeft daar niet in te loggen.\n- Staat op beide schermen hetzelfde woord? Bevestig dat dan op je computer.\n- Maak de foto’s. Ze verschijnen vanzelf in het formulier op je computer.\n- Kijk ze na en verstuur het formulier op je computer.',
        'De koppeling geldt tien minuten en alleen voor dit ene formulier. Daarna maak je zo nodig een nieuwe.',
        '## Een goede foto',
        '- Leg het papier plat op een donkere ondergrond.\n- Zorg dat je naam, de datum en de uren leesbaar zijn.\n- Eén pagina per foto.',
      ],
    },
    {
      slug: 'mijn-gegevens',
      title: 'Een kopie van al je gegevens',
      summary: 'Op Mijn gegevens vraag je een zip met alles wat we over je bewaren.',
      synonyms: 'avg, privacy, inzage, gegevens opvragen, export, downloaden',
      related: ['persoonlijk', 'account'],
      text: [
        'Je mag zien en meenemen wat we over je bewaren. Onderaan elke pagina staat een link naar Mijn gegevens.',
        '## Zo vraag je een kopie',
        '- Open Mijn gegevens en vraag de kopie aan.\n- We maken hem op de achtergrond. Met veel bestanden duurt dat een paar minuten.\n- Je krijgt mail zodra hij klaarstaat. Alleen jij kunt hem ophalen, ingelogd.\n- Na een paar dagen wissen we de kopie. Je kunt altijd een nieuwe vragen.',
        'In de zip zitten je gegevens, je bestanden en een pagina die je erdoorheen leidt.',
        '## Klopt er iets niet?',
        'Veel wijzig je zelf. Je naam of geboortedatum laat je wijzigen op Persoonlijk, bij “Correctie aanvragen”.',
      ],
    },
  ],
}
