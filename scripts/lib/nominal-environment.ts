import { generateIdentity } from 'age-encryption'

/** For what reads the configuration without using it: a whole environment with which nothing can be reached. */
process.env.DATABASE_URL ||= 'postgres://nobody@127.0.0.1:1/none'
process.env.PAYLOAD_SECRET ||= '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978'
process.env.FILES_MASTER_KEY ||= await generateIdentity()
