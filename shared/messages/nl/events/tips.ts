import type { tips as en } from '../../en/events/tips.ts'
import type { Translated } from '../../translated.ts'

export const tips: Translated<typeof en> = {
  title: 'Tips voor in de zaal',
  entering: {
    title: 'Bij een groepje gaan staan',
    early: 'Kom vroeg. Dan is de zaal nog klein en komen mensen naar jou toe.',
    three: 'Kies vooraf drie mensen. Drie goede gesprekken is een goede avond; meer is een cadeautje.',
    open: 'Kies een groepje waar een plek open is, niet twee mensen die naar elkaar toe staan. Ga naast iemand staan, luister, en zeg iets als je wordt aangekeken.',
    alone: 'Wie alleen staat is het makkelijkst, en blij dat je komt. ‘Mag ik erbij komen staan?’ is genoeg.',
    name: 'Zeg hoe je heet en wat je hier brengt. Je werk komt wel als ze ernaar vragen.',
    ask: 'Ken je iemand in het groepje? Laat je voorstellen: dat is warmer dan het zelf doen.',
  },
  topics: {
    title: 'Licht beginnen',
    begin:
      'Begin met de reis, de bijeenkomst of waar jullie het laatst over hadden; het weer of het nieuws mag ook. Nooit met zaken.',
    more: 'Vraag één keer door op het antwoord. Daar begint het.',
    listen: 'Luister naar wat iemand zoekt. Je hoeft het zelf niet te hebben: misschien weet je iemand.',
    give: 'Geef voor je vraagt: een naam, een tip, een introductie. Wat er terugkomt, en wanneer, is niet voor vandaag.',
    theirs: 'Laat ziekte, geld en politiek aan de ander.',
    business: 'Zaken komen vanzelf. Maak er dan een afspraak voor een bakkie van, in plaats van het staand te regelen.',
  },
  ending: {
    title: 'Een gesprek eerlijk afronden',
    good: 'Stop als het leuk is. Tien minuten is genoeg voor een begin.',
    true: 'Zeg wat waar is: je wilt nog een paar mensen begroeten. De ander ook.',
    bring: 'Het mooist: breng de ander bij iemand. ‘Jullie zouden elkaar moeten spreken.’',
    take: 'Zeg wat je meeneemt, wat je gaat doen en wanneer. Beloof alleen wat je doet.',
    excuse: 'Geen smoesjes: geen telefoon, geen leeg glas, niemand die je dringend moet spreken.',
    go: 'En ga dan ook echt: een hand, de naam, en door.',
  },
  after: {
    title: 'Binnen twee dagen opvolgen',
    evening: 'Schrijf het dezelfde avond op: wie, waarover, wat je beloofde. Morgen is de helft weg.',
    message:
      'Binnen twee dagen een berichtje aan iedereen die je echt sprak: één ding waar jullie het over hadden, en wat je beloofde. Kort mag.',
    small: 'Doe de kleine beloftes meteen: de link, de naam, de foto.',
    introduce: 'Breng de mensen bij elkaar aan wie je moest denken, en vraag het eerst aan allebei.',
    coffee: 'Stel een bakkie voor waar je er zin in hebt, en noem een dag.',
    nothing: 'Vraag niets in dat eerste bericht. Wat terugkomt, neemt zijn tijd.',
  },
}
