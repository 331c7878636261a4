/** In the place of a field's own input: LineDetails tells it in words. */
const ToldInDetails = () => null

export default ToldInDetails
