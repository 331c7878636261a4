/** First names as they are often typed, without a capital. Those that are also a word (mark, roos, wil, bas) are left out. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaltje abdel achmed adriaan agnes ahmed albert alexander ali alice amber amina anita anja anke anna anne annelies annemarie
  anneke annet annette anouk anton antonie arie arjan arjen astrid babette bart beatrix bernadette bert bianca bob boris bram brigitte
  carla carlijn carolien caroline catharina chantal charlotte chris christiaan christine claire claudia coen cor cora corine cornelia
  corrie daan daniel danielle david debbie denise dennis diana dick dirk dorien dylan eline elisabeth elise ellen els elsbeth emma
  eric erik esther eva evelien fatima femke fleur floor floris frank fred frederik freek gerard gerda gerrit gert gijs greet
  guus hanna hannah hanneke hans harm harold hassan heleen helena hendrik henk henny herman hilde hugo ibrahim ilse ineke inge ingrid
  irene iris irma isabel ivo jaap jacob jacqueline jan jana janine janneke janny jasmijn jasper jeanette jelle jeroen
  jessica jet joanne jochem johan johanna john jolanda joost jordi joris josephine joyce judith julia juliette julian
  karel karin karlijn kees kevin khadija kim klaas klaartje koen laura laurens lars leo leonie leontine leonard lia lidia
  liesbeth lieke lien lies linda lisa lisanne liza lodewijk loes lotte louis louise luc lucas lucia luuk maaike maarten maartje
  mandy manon marc marcel margot margreet margriet maria marian marianne marieke marijke marijn marina marit marja marjan marjolein
  marlies marloes martijn martin martine mathilde maurice mees melissa mia michel michelle mieke mike milan milou miranda mirjam
  mohamed mohammed moniek monique myrthe nadia nanda naomi natalie natasja nathalie nick nicole niels nienke nina noah noor olivia
  oscar otto patricia patrick paul paula paulien pauline peter petra philip pien piet pieter pim rachel ramon rebecca remco
  renate rene renee riet rik rob robbert robert robin roel roelof rogier roland ronald rosa ruben rutger ruud sabine sander sandra
  sanne sara sarah saskia sebastiaan selma sem serge silvia simone sjaak sjoerd sofie sonja sophie stefan stephanie steven stijn suzan
  suzanne sven sylvia tanja teun thea theo thijs thomas tim timo tineke tom tonny toon truus valentijn vanessa vera veronique victor
  vincent walter wendy wessel wilhelmina willem wilma wouter yasmin yasmine yolanda youssef yvette yvonne`.split(/\s+/),
)
