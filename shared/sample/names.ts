/** Names of the sample network. No one of them is anyone: given and family names meet by chance. */
export interface NamePool {
  readonly language: 'nl' | 'en' | 'de' | 'fr'
  readonly she: readonly string[]
  readonly he: readonly string[]
  /** With the tussenvoegsel before a `|`. */
  readonly families: readonly string[]
}

const list = (text: string): string[] => text.trim().split(/\s*,\s*/)

export const DUTCH: NamePool = {
  language: 'nl',
  she: list(`Anna, Sanne, Fleur, Marieke, Els, Noor, Femke, Lotte, Iris, Roos, Hanneke, Mirjam, Saskia, Eva, Tessa, Carla, Yara,
    Ilse, Anouk, Maud, Jolien, Wietske, Hilde, Renée, Zoë, Fenna, Liesbeth, Marloes, Esther, Judith, Nienke, Brechtje, Dieuwertje,
    Fatima, Samira, Nadia, Aylin, Elif, Chantal, Priya, Soraya, Ömür, Maartje, Geertje, Thirza, Chloé`),
  he: list(`Jan, Bob, Pieter, Joost, Bas, Thijs, Daan, Ruben, Sjoerd, Wouter, Hans, Gerrit, Kees, Maarten, Jeroen, Floris, Tijmen,
    Niels, Roderick, Sybren, Jelle, Douwe, Teun, Luuk, Koen, Michiel, Reinier, Bram, Stijn, Mehmet, Youssef, Hamza, Karim,
    Ravi, Orlando, Cédric, André, René, Jörgen, Willem-Jan, Jan-Peter, Sieb, Evert, Freek, Guus, Lars`),
  families: list(`de|Vries, van den|Berg, van|Dijk, Bakker, Jansen, Visser, Smit, Meijer, de|Boer, Mulder, de|Groot, Bos, Vos,
    Peters, Hendriks, van|Leeuwen, Dekker, Brouwer, de|Wit, Dijkstra, Smits, de|Graaf, van der|Meer, van der|Linden, Kok,
    Jacobs, de|Haan, Vermeulen, van den|Heuvel, van der|Veen, van den|Broek, de|Bruijn, van der|Heijden, Schouten, van|Beek,
    Willems, van|Vliet, van de|Ven, Hoekstra, Maas, Verhoeven, Koster, van|Dam, van der|Wal, Prins, Blom, Huisman, Peeters,
    de|Jong, Kuipers, van|Veen, Kuiper, Veenstra, Kramer, van den|Brink, Scholten, van|Wijk, Postma, Martens, Vink, de|Ruiter,
    Timmermans, Groen, Gerritsen, Jonker, van|Loon, Boer, van der|Velde, Willemsen, Smeets, de|Lange, de|Vos, van|Dongen,
    Schipper, de|Koning, van der|Laan, Koning, van der|Velden, Driessen, van|Doorn, Hermans, Evers, van den|Bosch,
    van 't|Hof, in 't|Veld, op den|Kamp, ter|Horst, ten|Brinke, El|Amrani, Yılmaz, Özdemir, Bouzid, Ramdin, Tjon, Sørensen,
    van|Gogh-Postma, Hooft van|Ketel, Brandt Corstius`),
}

export const BRITISH: NamePool = {
  language: 'en',
  she: list('Emma, Charlotte, Grace, Imogen, Siobhán, Aoife, Niamh, Harriet, Priyanka, Zainab, Beatrice, Rhiannon'),
  he: list('Oliver, James, Callum, Rory, Declan, Seán, Tariq, Kwame, Hugh, Ewan, Desmond, Patrick'),
  families: list("Smith, O'Brien, Murphy, Campbell, Hughes, Okafor, Patel, Ní Bhriain, MacLeod, Whitfield, Ashworth, Adeyemi"),
}

export const GERMAN: NamePool = {
  language: 'de',
  she: list('Katharina, Jörgine, Änne, Ulrike, Greta, Heike, Svenja, Leonie'),
  he: list('Jörg, Matthias, Jürgen, Björn, Felix, Götz, Sebastian, Uwe'),
  families: list('Müller, Schröder, Weiß, von|Hagen, Krüger, Böhm, zu|Salm, Lindner, Großmann, Yıldız'),
}

export const FRENCH: NamePool = {
  language: 'fr',
  she: list('Élodie, Camille, Françoise, Maëlle, Inès, Solène'),
  he: list('François, Jérôme, Loïc, Thibault, Rémi, Noé'),
  families: list("Lefèvre, du|Pont, Gagné, d'|Orsay, Benoît, de la|Tour, Nguyễn, Diallo"),
}

export const ELSEWHERE: NamePool = {
  language: 'en',
  she: list('Łucja, Zuzanna, Åsa, Ingrid, Chiara, Lucía, Ayşe, Mei-Ling, Yuki, Thandiwe, Ioana, Márta'),
  he: list('Łukasz, Paweł, Øystein, Søren, Giuseppe, Íñigo, Çağrı, Wei, Hiroshi, Sipho, Ștefan, Ádám'),
  families: list('Kowalski, Wiśniewska, Ødegård, Nilsson, Ferrari, Núñez, Çelik, Chen, Tanaka, Dlamini, Ionescu, Szabó'),
}

/** What some of them are called by those who know them well. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['Liesbeth', 'Lies'],
  ['Mirjam', 'Mir'],
  ['Nienke', 'Nien'],
  ['Esther', 'Es'],
  ['Maarten', 'Maart'],
  ['Michiel', 'Chiel'],
  ['Pieter', 'Piet'],
  ['Jeroen', 'Jer'],
  ['Wouter', 'Wout'],
  ['Charlotte', 'Lottie'],
  ['Katharina', 'Kathi'],
  ['Sebastian', 'Basti'],
])

/** Four in five are Dutch. */
export const POOLS: readonly (readonly [pool: NamePool, share: number])[] = [
  [DUTCH, 0.8],
  [BRITISH, 0.07],
  [GERMAN, 0.04],
  [FRENCH, 0.03],
  [ELSEWHERE, 0.06],
]
