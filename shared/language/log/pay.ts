/** How paying is said, Dutch and English, slips included: sources of patterns over folded text. */
export const PAY =
  '(?:ge)?trakteer(?:de|t|dt|den|d|en)?|betaal(?:de|t|dt|den|d|en)?|betaald|betalen|afgerekend|afrekende|rekende(?:n)? af|rekent? af|afrekenen|voorgeschoten|paid|payed|pays|paying|pay|treated|treats|treating|(?:picked|picks|picking) up the (?:bill|tab|check|cheque)|(?:got|took|covered|footed|settled|gets|grabbed|paid) (?:the|our) (?:bill|tab|rounds?|check|cheque|coffees?|drinks?|lunch|dinner|beers?|round|first round|pints?)|got (?:it|this one|them all|this|mine)|bought (?:(?:me|us) )?(?:the |a |my |our )?(?:rounds|coffees?|lunch|dinner|drinks?|round|beers?|pints?|breakfast|first round)|took care of (?:it|the bill)|covered it|nam (?:de rekening|de koffie|de lunch) voor (?:haar|zijn|hun|mijn) rekening|trok(?:ken)? de (?:portemonnee|beurs|knip)|pinde(?:n)?|tikte het af|nam de rekening(?: op zich)?|nam het voor (?:haar|zijn|hun|mijn) rekening|ga(?:f|ven) (?:(?:een|het|de|eerste) )*(?:rondje|ronde)s?|pakte de rekening|legde het voor|bekostigde|stood (?:me |us )?(?:the )?(?:drinks|lunch|dinner|coffees?|a round)|paid up|sorted the bill|coughed up|forked out|shouted(?: us)?'

/** What comes between who pays and the paying. */
export const BETWEEN =
  '(?:(?:each|elk|heeft|hebben|heb|had|hadden|has|have|wilde|wou|per se|stond er ?op(?: om)?(?: te)?|insisted on|insists on|offered to|kindly|just|even|gewoon|maar|toch|zelf|dus|uiteindelijk|uiteraard|natuurlijk|netjes|gladly|generously|ended up|then|lief|ook|weer|dit keer|deze keer|this time|again|both|allemaal|samen|alles|me|mij|ons|us|haar|hem|hen|ze|iedereen|allebei|everyone|her|him|them|all|then|toen|de|het|the|lunch|koffie|coffee|coffees|diner|dinner|drankjes|rekening|rondje|eerste|ronde|taxi|borrel|etentje|\u0001+|(?:[€£$] ?)?\\d+[.,]\\d{2}(?: ?(?:€|£|euro|eur))?|[€£$] ?\\d+|\\d+ ?(?:€|£|euro|eur)) )*'

/** What may come behind the paying and belongs to it. */
export const PAID_FOR =
  '(?: (?:de rekening|alles|the bill|for (?:it|us|both(?: of us)?|everyone|all|her|him|them)|voor (?:iedereen|ons|alles|haar|hem|allebei)|everything|all of it|us|me|ons|mij|ook|weer|again|natuurlijk))*'
