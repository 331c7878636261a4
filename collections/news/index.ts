import { Media } from './Media'
import { Posts } from './Posts'

/** Everything of the area: posts and their pictures. */
export const newsCollections = [Posts, Media]
