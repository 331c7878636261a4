import { type ArcName, arc, type LngLat } from './arcs'
import { project } from './projection'

/** A line as it was drawn, or from its end to its beginning. */
type Step = { name: ArcName; back: boolean }
type Ring = readonly Step[]

const on = (...names: ArcName[]): Step[] => names.map((name) => ({ name, back: false }))
const back = (...names: ArcName[]): Step[] => names.map((name) => ({ name, back: true }))

/** Which lines make which province: its land, then its islands. */
const rings: Record<string, readonly Ring[]> = {
  Groningen: [[...on('gr_sea', 'fr_gr', 'gr_dr'), ...back('gr_de')], on('rottum')],
  Friesland: [
    [...on('fr_wadden', 'fr_ijsselmeer'), ...back('fr_fl', 'fr_ov', 'fr_dr', 'fr_gr')],
    on('vlieland'),
    on('terschelling'),
    on('ameland'),
    on('schiermonnikoog'),
  ],
  Drenthe: [[...on('dr_de'), ...back('dr_ov', 'fr_dr'), ...on('gr_dr')]],
  Overijssel: [[...on('dr_ov', 'ov_de'), ...back('ov_ge', 'ov_coast', 'ov_fl', 'fr_ov')]],
  Flevoland: [[...on('nop_west'), ...back('ov_fl'), ...on('fr_fl')], on('flevopolder')],
  Gelderland: [[...on('ov_ge', 'ge_de'), ...back('ge_li', 'ge_nb', 'zh_ge', 'ut_ge', 'ge_coast')]],
  Utrecht: [[...on('ut_ge', 'zh_ut', 'nh_ut'), ...back('ut_coast')]],
  'Noord-Holland': [on('nh_east', 'nh_wadden', 'nh_sea', 'nh_zh', 'nh_ut'), on('texel')],
  'Zuid-Holland': [[...on('zh_sea', 'zh_nb'), ...back('zh_ge'), ...on('zh_ut'), ...back('nh_zh')], on('goeree')],
  Zeeland: [
    [...on('zuid_beveland'), ...back('ze_nb')],
    [...on('tholen'), ...back('tholen_nb')],
    on('zeeuws_vlaanderen_coast', 'zeeuws_vlaanderen_be'),
    on('schouwen'),
    on('noord_beveland'),
  ],
  'Noord-Brabant': [
    [...on('nb_sea', 'tholen_nb', 'nb_markiezaat', 'ze_nb'), ...back('nb_be', 'nb_li', 'ge_nb', 'zh_nb')],
  ],
  Limburg: [[...on('nb_li'), ...back('li_be', 'li_de', 'ge_li')]],
}

const pointsOf = ({ name, back }: Step): LngLat[] => (back ? arc(name).reverse() : arc(name))

/** A province and its outlines; each closed by its first point. */
export type Province = { name: string; rings: LngLat[][] }

/** The twelve provinces of the Netherlands, drawn by ourselves. Neighbours share their line to the last digit. */
export const provinces: readonly Province[] = Object.entries(rings).map(([name, all]) => ({
  name,
  rings: all.map((steps) => steps.flatMap((step, index) => pointsOf(step).slice(index === 0 ? 0 : 1))),
}))

const path = (line: readonly LngLat[]): string =>
  line
    .map(([lng, lat], index) => {
      const { x, y } = project({ lng, lat })
      return `${index > 0 ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')

/** The outline of each province, for the `d` of an SVG path in units of the map. */
export const provincePaths: readonly { name: string; path: string }[] = provinces.map(({ name, rings: all }) => ({
  name,
  path: all.map((ring) => `${path(ring)}Z`).join(''),
}))

/** The land of the neighbours, far enough to fill what one sees beside the country. */
const neighbours: LngLat[] = [
  [9.5, 54.2],
  [7.4, 53.72],
  [7.1, 53.66],
  [7.02, 53.5],
  [7.03, 53.38],
  [7.18, 53.35],
  [7.26, 53.32],
  [7.26, 53.26],
  ...on('gr_de', 'dr_de', 'ov_de', 'ge_de', 'li_de', 'li_be', 'nb_be').flatMap(pointsOf),
  [4.29, 51.33],
  ...back('zeeuws_vlaanderen_be').flatMap(pointsOf),
  [3.22, 51.34],
  [2.9, 51.22],
  [2.2, 50.97],
  [1, 50.8],
  [1, 49],
  [9.5, 49],
]
export const neighbourPath = `${path(neighbours)}Z`

/** Dikes one knows the country by: the Afsluitdijk, from Enkhuizen to Lelystad, the Delta Works. */
const dikes: LngLat[][] = [
  [
    [5.045, 52.938],
    [5.2, 53.015],
    [5.345, 53.08],
  ],
  [
    [5.3, 52.7],
    [5.36, 52.6],
    [5.46, 52.535],
  ],
  [
    [3.66, 51.6],
    [3.7, 51.67],
  ],
  [
    [3.87, 51.748],
    [3.89, 51.77],
  ],
  [
    [4.03, 51.82],
    [4.05, 51.832],
  ],
]
export const dikePath = dikes.map(path).join('')
