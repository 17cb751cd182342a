import type { prompts as en } from '../en/prompts.ts'
import type { Translated } from '../translated.ts'

export const prompts: Translated<typeof en> = {
  strategy: 'Je strategie',
  meeting: {
    coffee: 'de koffie',
    lunch: 'de lunch',
    dinner: 'het etentje',
    drinks: 'de borrel',
    walk: 'de wandeling',
    call: 'het telefoontje',
    video: 'het videogesprek',
    message: 'het bericht',
    event: 'de bijeenkomst',
    other: 'de afspraak',
  },
  why: {
    due: {
      today: 'Het is voor vandaag.',
      ago_one: 'Het was voor gisteren.',
      ago_other: 'De dag ervoor was {{count}} dagen geleden.',
    },
    ends: {
      today: 'Vandaag kan het nog.',
      ahead_one: 'Het kan nog tot en met morgen.',
      ahead_other: 'Het kan nog {{count}} dagen.',
    },
    longest: 'Het is langer geleden dan je wilde.',
    noHurry: 'Er is geen haast bij.',
    tier: {
      a: 'Kring 1 gaat voor.',
      b: 'Kring 2 komt na kring 1.',
      c: 'Kring 3 komt na 1 en 2.',
      none: 'Geen kring: wie er wel een heeft gaat voor.',
    },
    warmth: {
      falls: 'Zonder contact zakt de warmte in 30 dagen van {{now}} naar {{left}}.',
      stays: 'De warmte is {{now}} en verandert in 30 dagen nauwelijks.',
    },
    always: 'Dit staat er op de dag zelf altijd bij.',
  },
  rule: {
    'did-it-happen': 'Ging het door?',
    'thank-you': 'Bedankje',
    'my-promise': 'Mijn beloften',
    'their-promise': 'Hun beloften',
    'keep-in-touch': 'Contact houden',
    'give-back': 'Iets terugdoen',
    'one-way': 'Eenrichtingsverkeer',
    date: 'Verjaardagen en andere datums',
    'event-plan': 'Bijeenkomst zonder plan',
    'event-debrief': 'Bijeenkomst om op terug te kijken',
    'introduction-outcome': 'Hoe een introductie uitpakte',
    loan: 'Geleend en uitgeleend',
    'met-once': 'Eén keer ontmoet',
    'follow-up': 'Opvolgingen',
    review: 'Terugblikken',
    'value-added': 'Toegevoegde waarde',
    'ask-offer': 'Een vraag waar een aanbod bij past',
    'new-position': 'Nieuwe functies',
    travelling: 'Op reis',
  },
  leftOf: '{{left}} van de {{sum}}',
  reason: {
    'did-it-happen': {
      any: 'Is {{meeting}} met {{name}} doorgegaan?',
    },
    'did-it-happen-together': {
      any_one: 'Is {{meeting}} met {{name}} en nog iemand doorgegaan?',
      any_other: 'Is {{meeting}} met {{name}} en {{count}} anderen doorgegaan?',
    },
    'thank-you-first': {
      any: 'Je hebt {{name}} voor het eerst ontmoet; een bedankje is altijd welkom.',
    },
    'thank-you-treated': {
      any: '{{name}} trakteerde; stuur een bedankje.',
    },
    'my-promise': {
      any: 'Je beloofde {{name}} ‘{{what}}’ voor {{date}}.',
      today: 'Je beloofde {{name}} ‘{{what}}’ voor vandaag.',
      ahead_one: 'Je beloofde {{name}} ‘{{what}}’ voor morgen.',
      ahead_other: 'Je beloofde {{name}} ‘{{what}}’ voor {{date}}, over {{count}} dagen.',
      ago_one: 'Je beloofde {{name}} ‘{{what}}’ voor gisteren.',
      ago_other: 'Je beloofde {{name}} ‘{{what}}’ voor {{date}}, {{count}} dagen geleden.',
    },
    'my-promise-undated': {
      any: 'Je beloofde {{name}} ‘{{what}}’ op {{date}}; is het al gelukt?',
    },
    'asked-of-me': {
      any: '{{name}} vroeg je om ‘{{what}}’ voor {{date}}.',
      today: '{{name}} vroeg je om ‘{{what}}’ voor vandaag.',
      ahead_one: '{{name}} vroeg je om ‘{{what}}’ voor morgen.',
      ahead_other: '{{name}} vroeg je om ‘{{what}}’ voor {{date}}, over {{count}} dagen.',
      ago_one: '{{name}} vroeg je om ‘{{what}}’ voor gisteren.',
      ago_other: '{{name}} vroeg je om ‘{{what}}’ voor {{date}}, {{count}} dagen geleden.',
    },
    'asked-of-me-undated': {
      any: '{{name}} vroeg je op {{date}} om ‘{{what}}’; heb je al gereageerd?',
    },
    'their-promise': {
      any: '{{name}} beloofde je ‘{{what}}’ voor {{date}}.',
      today: '{{name}} beloofde je ‘{{what}}’ voor vandaag.',
      ahead_one: '{{name}} beloofde je ‘{{what}}’ voor morgen.',
      ahead_other: '{{name}} beloofde je ‘{{what}}’ voor {{date}}, over {{count}} dagen.',
      ago_one: '{{name}} beloofde je ‘{{what}}’ voor gisteren.',
      ago_other: '{{name}} beloofde je ‘{{what}}’ voor {{date}}, {{count}} dagen geleden; vraag er eens vriendelijk naar.',
    },
    'their-promise-undated': {
      any: '{{name}} beloofde je ‘{{what}}’ op {{date}}; vraag eens hoe het ermee staat.',
    },
    'asked-of-them': {
      any: 'Je vroeg {{name}} om ‘{{what}}’ voor {{date}}.',
      today: 'Je vroeg {{name}} om ‘{{what}}’ voor vandaag.',
      ahead_one: 'Je vroeg {{name}} om ‘{{what}}’ voor morgen.',
      ahead_other: 'Je vroeg {{name}} om ‘{{what}}’ voor {{date}}, over {{count}} dagen.',
      ago_one: 'Je vroeg {{name}} om ‘{{what}}’ voor gisteren.',
      ago_other: 'Je vroeg {{name}} om ‘{{what}}’ voor {{date}}, {{count}} dagen geleden; vraag er eens vriendelijk naar.',
    },
    'asked-of-them-undated': {
      any: 'Je vroeg {{name}} op {{date}} om ‘{{what}}’; vraag eens hoe het ermee staat.',
    },
    'keep-in-touch': {
      any_one: 'Je had op {{date}} voor het laatst contact met {{name}}; elke dag was je idee.',
      any_other: 'Je had op {{date}} voor het laatst contact met {{name}}; elke {{count}} dagen was je idee.',
      pastIdeal_one: 'Je had een dag geleden contact met {{name}}; tijd voor een bakkie?',
      pastIdeal_other: 'Je had {{count}} dagen geleden contact met {{name}}; tijd voor een bakkie?',
      pastIdealMonths_other: 'Je had {{count}} maanden geleden contact met {{name}}; tijd voor een bakkie?',
      pastIdealYears_other: 'Je had {{count}} jaar geleden contact met {{name}}; tijd voor een bakkie?',
      pastLongest_one: 'Je had een dag geleden contact met {{name}}, langer geleden dan je wilde.',
      pastLongest_other: 'Je had {{count}} dagen geleden contact met {{name}}, langer geleden dan je wilde.',
      pastLongestMonths_other: 'Je had {{count}} maanden geleden contact met {{name}}, langer geleden dan je wilde.',
      pastLongestYears_other: 'Je had {{count}} jaar geleden contact met {{name}}, langer geleden dan je wilde.',
    },
    'give-back': {
      any: '{{name}} deed de laatste tijd meer voor jou dan jij voor {{name}}; wat kun je terugdoen?',
    },
    'give-back-offer': {
      any: '{{name}} deed de laatste tijd meer voor jou dan jij voor {{name}}; met je aanbod ‘{{what}}’ kun je iets terugdoen.',
    },
    'one-way': {
      any: 'Je gaf {{name}} veel en er kwam lang weinig terug. Ga je zo door, verander je iets, of laat je het rusten?',
    },
    'introduction-made': {
      any: 'Je stelde {{name}} en {{other}} op {{date}} aan elkaar voor; vraag eens hoe het ging.',
    },
    'introduction-met': {
      any: '{{name}} en {{other}}, die je op {{date}} aan elkaar voorstelde, hebben elkaar ontmoet; wat is ervan gekomen?',
    },
    'introduction-tell': {
      any: '{{name}} stelde je op {{date}} voor aan {{other}}; vertel {{name}} wat ervan gekomen is.',
    },
    'met-once': {
      any: 'Je sprak {{name}} één keer, op {{date}}, en daarna niet meer; spreken jullie nog eens af?',
    },
    'value-added': {
      any: '{{name}} zit in kring 1; wat voegen jullie aan elkaar toe?',
    },
    'ask-offer': {
      any: '{{name}} zoekt ‘{{what}}’ en {{other}} biedt ‘{{label}}’; stel je ze aan elkaar voor?',
    },
    'new-position': {
      any: '{{name}} heeft een nieuwe functie; feliciteren is altijd leuk.',
    },
    'new-position-role': {
      any: '{{name}} heeft een nieuwe functie: {{what}}; feliciteren is altijd leuk.',
    },
    'new-position-organisation': {
      any: '{{name}} heeft een nieuwe functie bij {{organisation}}; feliciteren is altijd leuk.',
    },
    'new-position-role-organisation': {
      any: '{{name}} heeft een nieuwe functie: {{what}} bij {{organisation}}; feliciteren is altijd leuk.',
    },
    travelling: {
      any: 'Je bent op {{date}} in {{city}} voor ‘{{what}}’, en {{name}} zit daar ook; tijd voor een bakkie?',
    },
    'event-plan': {
      any: '‘{{name}}’ is op {{date}}; wie wil je er ontmoeten, en waarvoor?',
      today: '‘{{name}}’ is vandaag; wie wil je er ontmoeten, en waarvoor?',
      ahead_one: '‘{{name}}’ is morgen; wie wil je er ontmoeten, en waarvoor?',
      ahead_other: '‘{{name}}’ is over {{count}} dagen; wie wil je er ontmoeten, en waarvoor?',
      ago_one: '‘{{name}}’ was gisteren, zonder plan.',
      ago_other: '‘{{name}}’ was op {{date}}, zonder plan.',
    },
    'event-debrief': {
      any: '‘{{name}}’ was op {{date}}; wie heb je gesproken, en wat heb je beloofd?',
    },
    'review-group': {
      any: 'Je keek op {{date}} voor het laatst terug op {{name}}; tijd om dat weer te doen.',
    },
    'review-group-first': {
      any: 'Je maakte de groep {{name}} op {{date}}; tijd om voor het eerst terug te kijken.',
    },
    'review-strategy': {
      any: 'Je keek op {{date}} voor het laatst terug op je strategie; klopt ze nog?',
    },
    'review-strategy-first': {
      any: 'Je schreef je strategie op {{date}}; klopt ze nog?',
    },
    'follow-up': {
      any: 'Voor {{name}}, gepland op {{date}}: {{what}}',
      today: 'Voor {{name}}, gepland voor vandaag: {{what}}',
      ahead_one: 'Voor {{name}}, gepland voor morgen: {{what}}',
      ahead_other: 'Voor {{name}}, gepland op {{date}}, over {{count}} dagen: {{what}}',
      ago_one: 'Voor {{name}}, gepland voor gisteren: {{what}}',
      ago_other: 'Voor {{name}}, gepland op {{date}}, {{count}} dagen geleden: {{what}}',
    },
    'loan-return': {
      any: 'Je hebt ‘{{what}}’ te leen van {{name}}, terug te geven voor {{date}}.',
      today: 'Je hebt ‘{{what}}’ te leen van {{name}}; vandaag gaat het terug.',
      ahead_one: 'Je hebt ‘{{what}}’ te leen van {{name}}; morgen gaat het terug.',
      ahead_other: 'Je hebt ‘{{what}}’ te leen van {{name}}, terug te geven voor {{date}}, over {{count}} dagen.',
      ago_one: 'Je hebt ‘{{what}}’ te leen van {{name}}; gisteren zou je het teruggeven.',
      ago_other: 'Je hebt ‘{{what}}’ te leen van {{name}}; je zou het op {{date}} teruggeven, {{count}} dagen geleden.',
    },
    'loan-ask-back': {
      any: '{{name}} heeft ‘{{what}}’ van je te leen, terug op {{date}}.',
      today: '{{name}} heeft ‘{{what}}’ van je te leen; vandaag komt het terug.',
      ahead_one: '{{name}} heeft ‘{{what}}’ van je te leen; morgen komt het terug.',
      ahead_other: '{{name}} heeft ‘{{what}}’ van je te leen, terug op {{date}}, over {{count}} dagen.',
      ago_one: '{{name}} heeft ‘{{what}}’ van je te leen; het zou gisteren terugkomen, vraag er eens naar.',
      ago_other: '{{name}} heeft ‘{{what}}’ van je te leen; het zou op {{date}} terugkomen, vraag er eens naar.',
    },
    'date-birthday': {
      any: '{{name}} is jarig op {{date}}.',
      today: '{{name}} is vandaag jarig.',
      ahead_one: '{{name}} is morgen jarig.',
      ahead_other: '{{name}} is over {{count}} dagen jarig, op {{date}}.',
      ago_one: '{{name}} was gisteren jarig; feliciteren kan nog.',
      ago_other: '{{name}} was {{count}} dagen geleden jarig; feliciteren kan nog.',
    },
    'date-birthday-years': {
      any: '{{name}} wordt {{years}} op {{date}}.',
      today: '{{name}} wordt vandaag {{years}}.',
      ahead_one: '{{name}} wordt morgen {{years}}.',
      ahead_other: '{{name}} wordt over {{count}} dagen {{years}}, op {{date}}.',
      ago_one: '{{name}} werd gisteren {{years}}; feliciteren kan nog.',
      ago_other: '{{name}} werd {{count}} dagen geleden {{years}}; feliciteren kan nog.',
    },
    'date-wedding': {
      any: 'De trouwdag van {{name}} is op {{date}}.',
      today: 'Vandaag is de trouwdag van {{name}}.',
      ahead_one: 'Morgen is de trouwdag van {{name}}.',
      ahead_other: 'De trouwdag van {{name}} is over {{count}} dagen, op {{date}}.',
      ago_one: 'Gisteren was de trouwdag van {{name}}; feliciteren kan nog.',
      ago_other: 'De trouwdag van {{name}} was {{count}} dagen geleden; feliciteren kan nog.',
    },
    'date-wedding-years': {
      any: '{{name}} is {{years}} jaar getrouwd op {{date}}.',
      today: '{{name}} is vandaag {{years}} jaar getrouwd.',
      ahead_one: '{{name}} is morgen {{years}} jaar getrouwd.',
      ahead_other: '{{name}} is over {{count}} dagen {{years}} jaar getrouwd, op {{date}}.',
      ago_one: '{{name}} was gisteren {{years}} jaar getrouwd; feliciteren kan nog.',
      ago_other: '{{name}} was {{count}} dagen geleden {{years}} jaar getrouwd; feliciteren kan nog.',
    },
    'date-job-start': {
      any: '{{name}} heeft op {{date}} een werkjubileum.',
      today: '{{name}} heeft vandaag een werkjubileum.',
      ahead_one: '{{name}} heeft morgen een werkjubileum.',
      ahead_other: '{{name}} heeft over {{count}} dagen een werkjubileum, op {{date}}.',
      ago_one: '{{name}} had gisteren een werkjubileum; feliciteren kan nog.',
      ago_other: '{{name}} had {{count}} dagen geleden een werkjubileum; feliciteren kan nog.',
    },
    'date-job-start-years': {
      any: '{{name}} is op {{date}} {{years}} jaar in deze baan.',
      today: '{{name}} is vandaag {{years}} jaar in deze baan.',
      ahead_one: '{{name}} is morgen {{years}} jaar in deze baan.',
      ahead_other: '{{name}} is over {{count}} dagen {{years}} jaar in deze baan, op {{date}}.',
      ago_one: '{{name}} was gisteren {{years}} jaar in deze baan; feliciteren kan nog.',
      ago_other: '{{name}} was {{count}} dagen geleden {{years}} jaar in deze baan; feliciteren kan nog.',
    },
    'date-other': {
      any: '{{date}} is een bijzondere dag voor {{name}}.',
      today: 'Vandaag is een bijzondere dag voor {{name}}.',
      ahead_one: 'Morgen is een bijzondere dag voor {{name}}.',
      ahead_other: 'Over {{count}} dagen, op {{date}}, is het een bijzondere dag voor {{name}}.',
      ago_one: 'Gisteren was een bijzondere dag voor {{name}}.',
      ago_other: '{{count}} dagen geleden was een bijzondere dag voor {{name}}.',
    },
    'date-other-labelled': {
      any: '{{name}}, op {{date}}: {{label}}',
      today: '{{name}}, vandaag: {{label}}',
      ahead_one: '{{name}}, morgen: {{label}}',
      ahead_other: '{{name}}, over {{count}} dagen, op {{date}}: {{label}}',
      ago_one: '{{name}}, gisteren: {{label}}',
      ago_other: '{{name}}, {{count}} dagen geleden: {{label}}',
    },
  },
}
