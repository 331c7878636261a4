import { mostParticipants } from '@/collections/accreditation/Attendance/handing-in/limits'
import { componentSchemas } from './schemas'

type Schema = 'AttendanceAnswer' | 'PublicRegistration' | 'Health' | 'Errors' | 'AttendanceList'

const json = (schema: Schema) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } })
const answer = (description: string, schema: Schema) => ({ description, content: json(schema) })
const problem = (description: string) => answer(description, 'Errors')

const attendanceAnswers = {
  '200': answer('Per regel wat ermee gebeurt, in de volgorde van de lijst.', 'AttendanceAnswer'),
  '400': problem('De aanroep klopt niet: een veld ontbreekt, of een onderdeel bestaat niet. Er is niets geboekt.'),
  '401': problem('Geen sleutel, of een die niet (meer) werkt of dit niet mag.'),
  '404': problem('De bijeenkomst bestaat niet, of is van een andere opleider.'),
  '409': problem(
    'De bijeenkomst ging niet door, de scholing was niet geaccrediteerd, of de Idempotency-Key is al gebruikt.',
  ),
  '413': problem('De aanroep is groter dan 1 MB.'),
  '422': problem('De bijeenkomst is nog niet afgelopen.'),
  '429': problem('Te vaak geprobeerd; Retry-After zegt hoe lang te wachten.'),
}

const attendance = (operationId: string, summary: string, description: string, parameters: unknown[] = []) => ({
  post: {
    operationId,
    tags: ['Presentie'],
    summary,
    description,
    security: [{ providerKey: [] }],
    parameters,
    requestBody: { required: true, content: json('AttendanceList') },
    responses: attendanceAnswers,
  },
})

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 200 },
  description: 'Zelfde sleutel en zelfde lijst: hetzelfde antwoord, en niets dubbel. Andere lijst: 409.',
}

const parameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description,
})

/** The interfaces for providers and for everyone, as an OpenAPI 3.1 document. @param server address of the portal */
export const openApiDocument = (server: string, version: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'Registerhuis: koppelingen',
    version,
    description: 'Presentie inleveren vanuit het systeem van een opleider, en wat openbaar is. Datums zijn JJJJ-MM-DD.',
  },
  servers: [{ url: server }],
  tags: [{ name: 'Presentie' }, { name: 'Openbaar' }],
  paths: {
    '/api/attendance': attendance(
      'handInAttendance',
      'Presentie inleveren',
      `Hooguit ${mostParticipants} deelnemers per aanroep. Goede regels worden bijgeschreven, andere genoemd met de reden. Nog een keer inleveren verandert niets. Hoofdletters, spaties en streepjes in een nummer tellen niet; het voorvoegsel mag weg als het maar in één register kan.`,
      [idempotencyKey],
    ),
    '/api/attendance/preview': attendance(
      'previewAttendance',
      'Kijken wat inleveren zou doen',
      'Hetzelfde antwoord als bij inleveren, maar er verandert niets.',
    ),
    '/api/public/registers/{slug}/{number}': {
      get: {
        operationId: 'publicRegistration',
        tags: ['Openbaar'],
        summary: 'Staat iemand in het openbare register?',
        security: [],
        parameters: [
          parameter('slug', 'Het register, bijvoorbeeld kckz.'),
          parameter('number', 'Het registratienummer, in elke schrijfwijze.'),
        ],
        responses: {
          '200': answer('De registratie, zoals iedereen die mag zien.', 'PublicRegistration'),
          '404': problem('Niet in dit register, of niet openbaar.'),
          '429': problem('Te vaak gevraagd; Retry-After zegt hoe lang te wachten.'),
        },
      },
    },
    '/api/health': {
      get: {
        operationId: 'health',
        tags: ['Openbaar'],
        summary: 'Werkt het portaal?',
        security: [],
        responses: { '200': answer('Alles werkt.', 'Health'), '503': answer('Een deel werkt niet.', 'Health') },
      },
    },
  },
  components: {
    schemas: componentSchemas(),
    securitySchemes: {
      providerKey: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        description:
          '`providers API-Key <sleutel>`. De sleutel maakt een contactpersoon in het portaal voor opleiders.',
      },
    },
  },
})
