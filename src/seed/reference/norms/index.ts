import { cat } from './cat'
import { kckz2019 } from './kckz2019'
import { kckz2023 } from './kckz2023'
import { pohGgz } from './pohGgz'

/** The norms that come with the product (norms.md §3 to §5); managers change them as new versions. */
export const referenceNorms = { kckz: [kckz2019, kckz2023], 'poh-ggz': [pohGgz], cat: [cat] } as const
