import { fold } from '../fold.ts'

/**
 * Family names that so many people have that the name alone hardly says who it
 * is: those met most in the Netherlands, Flanders, Britain, America and
 * Germany, and among Dutch people with roots in Turkey, Morocco, Suriname and
 * China. Put together by hand; letters alone, without tussenvoegsel.
 */
const COMMON = new Set(
  fold(`
  jong jansen vries berg bakker dijk visser janssen smit meijer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer
  wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin heijden schouten beek willems vliet
  ven hoekstra maas verhoeven koster dam wal prins blom huisman peeters kuipers kuiper veenstra kramer brink scholten wijk
  postma martens vink ruiter timmermans groen gerritsen jonker loon velde willemsen smeets lange schipper koning laan velden driessen
  doorn hermans evers bosch meyer wolf hof kamp horst janse claessens maes mertens goossens wouters desmet dubois lambert
  singh ali ahmed mohamed hassan khan yilmaz kaya demir celik sahin ozturk aydin amrani idrissi bouzidi alaoui hamdi
  ramdin mohan tjon nguyen tran pham chen wang li zhang liu yang wu huang
  smith jones williams taylor brown davies evans wilson thomas johnson roberts robinson thompson wright walker white edwards hughes
  green hall lewis harris clarke clark patel jackson wood turner martin cooper hill ward morris moore king watson baker harrison
  morgan allen james scott miller davis garcia rodriguez martinez hernandez lopez gonzalez perez sanchez murphy kelly sullivan obrien
  anderson campbell stewart robertson macdonald silva santos ferreira rossi russo ferrari
  muller schmidt schneider fischer weber wagner becker schulz hoffmann schafer koch bauer richter klein schroder neumann schwarz
  bernard petit durand leroy moreau simon laurent lefebvre michel
  nowak kowalski kowalska andersson johansson karlsson nilsson hansen olsen larsen jensen nielsen pedersen
`)
    .split(/\s+/)
    .filter((name) => name !== ''),
)

/** Whether a family name, folded and letters alone, is one of very many people. */
export const isCommonFamily = (name: string): boolean => COMMON.has(name)
