import type { RequestKind } from '@/src/domain/service/labels'

/** What stands with each kind of request until an editor writes it differently. */
export const conditions: Record<RequestKind, string> = {
  'documents-ready':
    'Gebruik dit als wij je om stukken hebben gevraagd, bij je screening of aan het eind van een periode. Je hoeft niet elke upload te melden.',
  'dossier-update':
    'Vraag een nieuwe prestatiecode of een nieuwe erkenning (Vektis, CZ) aan. Een keer per kalenderjaar is dit inbegrepen bij je contributie. Upload eerst de diploma’s die ermee te maken hebben.',
  recognition:
    'Vraag een erkenning door een beroepsorganisatie aan, bijvoorbeeld als je van CAT-collectief naar vergoedbaar wilt. Upload eerst de diploma’s die ermee te maken hebben, dan kunnen we meteen aan de slag.',
  downgrade: 'Je wordt CAT-collectief. Je cliënten krijgen dan geen vergoeding meer van hun zorgverzekeraar.',
  deregistration:
    'Je lidmaatschap eindigt op 31 december. Ook je ECD-account en je GRO-account stoppen dan. Na 1 september kan dit alleen als je bedrijf is beëindigd: upload het bewijs van uitschrijving bij de KvK op Screening | Extra, bij “Iets anders”, en meld het hier bij “Gevraagde stukken geüpload”, met “Screening”.',
  'conduct-order': 'Wij vragen je VOG aan bij Justis. Je krijgt daarna een mail van Justis om de aanvraag af te maken.',
}
