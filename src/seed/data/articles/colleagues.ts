import type { TopicData } from './types'

/** What one does with colleagues: intervisie and visitation. */
export const colleaguesTopic: TopicData = {
  slug: 'intervisie-en-visitatie',
  title: 'Intervisie en visitatie',
  summary: 'Leren van vakgenoten: in een groep, en als er iemand in je praktijk komt kijken.',
  synonyms: 'collega’s, vakgenoten, groep, bezoek',
  related: ['intervisie', 'intervisiegroep', 'visitatie'],
  text: [
    'Bij intervisie bespreek je met vakgenoten hoe je werkt. Bij visitatie komt een vakgenoot in je praktijk kijken.',
    'Of ze voor jou verplicht zijn, hangt af van je organisatie en je lidmaatschap. Op je account zie je het bij Einddatums.',
  ],
  articles: [
    {
      slug: 'intervisie',
      title: 'Een intervisie inleveren',
      page: '/intervisie',
      summary: 'Lever elke sessie in met datum, tijden en bewijs, of bevestig het verslag van je groep.',
      synonyms: 'sessie, groepsverslag, intervisieverslag, uren, bevestigen',
      related: ['intervisiegroep', 'bij-en-nascholing'],
      picture: {
        name: 'intervisie',
        alt: 'De pagina Intervisie: links hoeveel sessies je dit jaar hebt en nodig hebt, in het midden een groepsverslag met de knop “Ja, ik was erbij”.',
      },
      text: [
        'Links zie je hoeveel uren en sessies je dit jaar hebt. Boven het maximum van de norm tellen uren niet meer mee.',
        '## Zelf inleveren',
        'Vul de datum, de begin- en eindtijd en de thema’s in en voeg je bewijs toe. Twee sessies tegelijk kan niet, en een sessie die nog moet komen ook niet.',
        '## Eén verslag voor de hele groep',
        'Eén van jullie schrijft waar de sessie over ging en voegt het bewijs toe. Wie erbij was, krijgt een mail en bevestigt met één klik. De sessie staat dan in ieders eigen dossier.',
        'Was je er niet bij? Zeg dat dan ook. Schrijf nooit namen van cliënten in een verslag.',
      ],
    },
    {
      slug: 'intervisiegroep',
      title: 'Een intervisiegroep vinden of beginnen',
      page: '/intervisiegroep',
      summary: 'Zoek op de kaart een groep bij jou in de buurt, of begin er zelf een.',
      synonyms: 'groep zoeken, groepsmanager, groepslid, kaart, lid van een groep',
      related: ['intervisie', 'praktijk'],
      text: [
        'Je kunt in één groep tegelijk zitten. Vanaf drie leden is een groep compleet.',
        '## Een groep zoeken',
        'Op de kaart en in de lijst staan de groepen, de dichtstbijzijnde eerst. Open een groep om te zien wie de manager is, en vraag of je erbij mag. De manager antwoordt; je krijgt daar mail over.',
        '## Zelf een groep beginnen',
        'Maak een groep aan en voeg leden toe met hun organisatie en lidnummer. Jij bent dan groepsmanager: jij voegt leden toe, haalt ze eruit en antwoordt wie mee wil doen. Je kunt die taak overdragen.',
        '## Weg uit een groep',
        'Een lid stapt zelf uit. Een manager draagt de groep eerst over, of heft hem op.',
      ],
    },
    {
      slug: 'visitatie',
      title: 'Visitatie: er komt iemand kijken',
      page: '/visitatie',
      summary: 'Van het voorstel voor een datum tot het verslag en de verbeterpunten.',
      synonyms: 'visiteur, praktijkbezoek, bezoek, audit, vragenlijst, verbeterpunten, afzeggen',
      related: ['service-contact', 'praktijk', 'documenten'],
      text: [
        'Een half jaar voordat je aan de beurt bent, zetten we je visitatie klaar. Een visiteur stelt dan een datum voor.',
        '## Zo gaat het',
        '- Je krijgt een voorstel en zegt ja of nee.\n- Je vult de vragenlijst in. Tussendoor opslaan kan.\n- De visiteur komt langs en schrijft een verslag.\n- Zijn er verbeterpunten, dan meld je dat ze klaar zijn en upload je de verklaring.',
        'Vragenlijst en verslag zijn er als pdf, bij de downloads op de pagina.',
        '## Afzeggen',
        'Afzeggen kan met een reden. Kost het geld, dan zie je het bedrag voordat je bevestigt.',
        '## Ben je niet verplicht?',
        'Dan kun je zelf een visitatie aanvragen.',
      ],
    },
  ],
}
