import { fold } from '../fold.ts'

const words = (text: string): string[] => text.split(' ')

/**
 * Given names met often in the Netherlands, folded: what tells `Jansen, Piet`
 * from `Jansen, Rabobank`. Evidence and never a condition: a name that is not
 * here is a name too. Chosen by hand: Dutch, English, and those of the
 * Netherlands' other languages.
 */
const GIVEN_NAMES = new Set([
  ...words(
    'aad aafke aaltje aart abdel abel ad ada adam adriaan adrianus agnes albert alex alexander alice alida alie alwin amber',
  ),
  ...words(
    'anita anja anke ankie ann anna anne annebel anneke annelie annelies annemarie annemiek annemieke annet annette anouk',
  ),
  ...words('antoine antoinette anton antonie antoon arend ariane arie arjan arjen arno arnold arnoud arthur astrid auke aukje'),
  ...words('babette barbara barend bart bas bastiaan beatrijs beatrix ben benjamin benno berend bernadette bernard bert bertus'),
  ...words(
    'betty bianca bjorn bo bob boris boudewijn bram brecht brechtje brenda brigitte britt bruno camiel carel carien carin',
  ),
  ...words('carina carla carlijn carlo carmen carolien caroline cas casper cecile cees celine chantal charlotte chris christa'),
  ...words(
    'christel christiaan christian christien christina christine claire clara claudia coby cock coen cokkie conny constance',
  ),
  ...words(
    'cor corien corine corinne cornelia cornelis corrie corry cynthia daan dagmar daisy damian daniel danielle daphne david',
  ),
  ...words('debbie debora deborah dennis derk desiree dian diana dick diederik dik dimitri dineke dinie dion dirk dirkje dolf'),
  ...words('dominique donald doortje doreth dorien dorine douwe duco dylan eddy edgar edith edo eduard edwin eefje eelco eelke'),
  ...words(
    'eline elisabeth elise elke ella elle ellen ellis elly elma els elsbeth else elselien elsje eltjo emiel emiliano emily',
  ),
  ...words(
    'emma emmy eric erica erik ernst esmee esther eva evelien eveline evert ewout famke fanny faye feike felix femke fenna',
  ),
  ...words(
    'ferdinand ferry fieke fien filip finn fleur flip floor floortje floris folkert francien francisca francois frank frans',
  ),
  ...words('fred freddy frederik frederique freek friso frits frouke gabrielle geert geertje geertruida gerard gerben gerda'),
  ...words(
    'gerhard gerlinde gerrie gerrit gert gertjan gerton gerty gesina gijs gijsbert gilbert gina ginny gitta godelieve greet',
  ),
  ...words('greetje gretha guido guus gwen hanna hannah hanneke hannelore hannie hans hanske harald harm harmen harold harrie'),
  ...words('harriet harry hedwig heidi hein heleen helen helena helene helga hella hendrik hendrika henk henny henri henriette'),
  ...words('herman hermien hessel hester hetty hidde hilda hilde hildegard hiske hubert hugo huib huub ian ida igor ilona ilse'),
  ...words('imke ina ine ineke ines inge ingeborg ingrid irene iris irma isa isabel isabella isabelle ivo ivonne iwan jaap jack'),
  ...words('jacob jacoba jacobien jacqueline jacques jaimy jan jana janine janna janneke jannes jannie janny janske jantje'),
  ...words('janwillem jarno jasmijn jasper jay jean jeanet jeanette jeanine jeannette jelle jelmer jenneke jenny jente jeroen'),
  ...words('jesper jesse jessica jet jetske jette jetty jill jip jitse jitske jo joan joanne job joche jochem jochum joep joeri'),
  ...words(
    'joes johan johanna johannes john joke jolanda jolande jolien jolijn joline joop joost jop jordy joris jorrit jos jose',
  ),
  ...words(
    'josephine josien josine jozef judith judy jules julia julian julie juliette jurgen jurjen jurre justin jutta kaj karel',
  ),
  ...words(
    'karen karien karim karin karlijn karst kas kate katinka katja katrien katrijn kees keetje kevin kim kimberly kirsten',
  ),
  ...words(
    'kitty klaartje klaas klara koen koos krijn kris kristel kristien kyra lars laura laurens lauri lea leen leendert lenie',
  ),
  ...words('lennart lennert leo leon leonie leonoor leontien leopold levi lex lia lianne lidewij lidia lidy lieke lieneke lies'),
  ...words(
    'liesbeth liesje lieve lieven lilian lily lina linda linde lineke lisa lisanne lisette lizet lizzy lodewijk loek loes',
  ),
  ...words(
    'loretta lot lotje lotte lou louis louisa louise lourens luc luca lucas lucia lucie lucien ludo luka luuk luus lyanne',
  ),
  ...words('lydia maaike maarten maartje machiel madeleine madelief magda maike maja manon marc marcel marcella marco mareike'),
  ...words(
    'margaret margje margot margreet margriet maria marian mariana marianne marie marieke mariel marielle mariette marijke',
  ),
  ...words(
    'marijn marinus mario marion marisa marissa marit marita marja marjan marjolein marjolijn marjon mark marleen marlies',
  ),
  ...words('marlijn marloes marnix mart marta martha martijn martin martina martine marvin mascha mathieu mathijs mathilde'),
  ...words(
    'matthias matthijs maud maura maureen maurice maurits max maxime mees meike meindert melanie melissa melle menno merel',
  ),
  ...words(
    'merijn meta mia michael michel michelle michiel mick miek mieke mien mies mila milan milou minke mira miranda mireille',
  ),
  ...words(
    'mirella miriam mirjam mirte mohammed moniek monique myrna myrthe naomi natalie natascha nathalie neeltje nel nelleke',
  ),
  ...words('nellie nelly nick nico nicolaas nicole nicolette niek niels nienke nikki nina nine ninke noa noah noor noortje nora'),
  ...words(
    'norbert odette okke olaf olga olivia olivier onno oscar otto pam pascal pascale patricia patrick patrique paul paula',
  ),
  ...words(
    'paulien pauline peet peggy pepijn perry peter petra petronella philip philippe pien pierre piet pieter pieternel pim',
  ),
  ...words(
    'pita pleun pol puck quinten quirijn quirine rachel ralf ralph ramon raoul raphael raymond rebecca regina rein reinder',
  ),
  ...words(
    'reinier reinout reint rembrandt remco remy renate rene renee renske renze reyer ria rianka rianne ricardo richard rick',
  ),
  ...words('rieneke riet rik rina rineke rinke rinse rinus rita ritsaert rob robbert robbie robert robin robyn roderik roel'),
  ...words(
    'roeland roelien roelof roger rogier roland rolf romy ron ronald ronja roos roosje rosa rosalie rosalinde rosanne rose',
  ),
  ...words('roswitha roy ruben rudi rudolf rudolph rudy rutger ruth ruud saar sabine sabrina sam samantha samuel sander sandra'),
  ...words('sanna sanne sara sarah sascha saskia sebastiaan selma serge shirley sibylle siebe siebren siem sien sies sietske'),
  ...words(
    'sigrid sije sil silke silvia silvie simon simone sipke sita sjaak sjef sjoerd sjors sjoukje sofia sofie sonja sophia',
  ),
  ...words(
    'sophie stan stef stefan stefanie stella stephan steven stijn susan susanne suus suzan suzanne sven sybe sybren sylvia',
  ),
  ...words(
    'sylvie tamar tamara tara ted teddy terry tess tessa teun teunis thea theo theodoor thera therese theunis thies thijs',
  ),
  ...words('thirza thom thomas tijl tijmen tijn tim timo tina tineke titia tjalling tjeerd tjerk tjitske tobias tom ton tonnie'),
  ...words(
    'tonny toon toos trees trijntje trudy truus tycho ulrike ursula valentijn valerie vanessa veerle vera verena veronique',
  ),
  ...words('victor victoria vincent vivian viviane walter wanda ward wendela wendy werner wessel wiebe wieke wietse wietske wil'),
  ...words('wilbert wilco wilfred wilhelm wilhelmina willeke willem willemien willemijn willie willy wilma wim wineke winnie'),
  ...words(
    'winnifred wiro wolter wout wouter wubbo wybren wytze xander xandra yara yasmin yde ynske yolanda yolande yoran youri',
  ),
  ...words('yvette yvo yvonne zita zoe zohra'),
  ...words('aaron abigail adrian aidan alan alastair alfred alicia alison allan allison amanda amelia amy andrea andreas andrew'),
  ...words('andy angela angus anthony antonia antonio april archie ashley audrey austin ava barry beatrice becky beth bethany'),
  ...words(
    'betsy bill billy bonnie bradley brandon brendan brian bridget bryan byron caitlin calvin cameron camilla candice carl',
  ),
  ...words(
    'carlos carol catherine cathy charles charlie chelsea cheryl chloe christopher cindy clare clifford clive colin connor',
  ),
  ...words(
    'courtney craig curtis dale damien dan danny darren dave dawn dean debra declan denise derek dermot diane diego dominic',
  ),
  ...words('donna doris dorothy doug douglas duncan dustin eamon edward eileen elaine eleanor elena eli elijah eliza elizabeth'),
  ...words('ellie elliot elliott emilia emilio eoin erin ethan eugene eugenia evan evelyn fernando fiona florence frances'),
  ...words(
    'francesca francesco francis franklin frida gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gerry',
  ),
  ...words('gideon gillian giovanni giulia glen glenn gordon grace graham grant greg gregory guillaume gustav hamish harrison'),
  ...words(
    'hazel heather hector helmut henrik henry hilary holly howard hugh imogen ingo irina isaac isla ivan ivy jackie jackson',
  ),
  ...words('jacqui jake james jamie jane janet janice jared jason javier jeff jeffrey jennifer jeremy jerome jerry jim jimmy'),
  ...words('joanna joaquin jocelyn jodie joe joel joerg jonas jonathan jordan jorge joseph josh joshua joyce juan juliana julio'),
  ...words(
    'june karl katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kerstin kieran kirsty kristin kristina',
  ),
  ...words(
    'kurt kyle lachlan lance larry lauren laurence laurie leah leanne lee leila lena lewis liam lillian lindsay lionel liz',
  ),
  ...words('lois lorenzo lorna lorraine lucinda lucy luis luke lynda lynn lynne mabel maggie malcolm mandy manuel marcia marcus'),
  ...words('margarita marilyn marina mary matteo matthew maurizio mavis megan melinda meredith mervyn miguel mike mildred miles'),
  ...words(
    'millie mitchell moira molly monica morag morgan muriel nadia nadine nancy nanette natasha nathan nathaniel neil nell',
  ),
  ...words(
    'nigel nils noel norman olive oliver oona ophelia orla oswald owen pablo paddy paige paolo pat patience pedro penelope',
  ),
  ...words(
    'penny percy pete phil philippa phoebe phyllis piers pippa polly poppy priscilla quentin quinn rafael randy raquel ray',
  ),
  ...words(
    'reginald rhys roberta roberto rodney rohan roisin rory rosemary ross rowan roxanne rupert russell ryan sally salvatore',
  ),
  ...words(
    'samir sandy scott sean sebastian selina sergei sergio seth shane shannon sharon shaun sheila sian sidney sienna sinead',
  ),
  ...words('siobhan spencer stacey stanley stephanie stephen steve stewart stuart sue summer sydney tabitha tamsin tanya taylor'),
  ...words('teresa theodore tiffany timothy toby todd tony tracy travis trevor tristan tyler una valentina vaughn verity vernon'),
  ...words('vicky vincenzo viola virginia vivien wallace wayne wendell wesley will william winston wolfgang yann zachary zara'),
  ...words('aaliyah abdelkader abdellah abdul abdullah achmed adil agnieszka ahmed ahmet aicha aisha aishwarya ajay akash'),
  ...words('alejandro aleksander alfonso ali alina alvaro amal amina amine amir amira amit anand ananya anders anil antje antti'),
  ...words(
    'anwar arash arjun arun asha ashok aslan asma axel aya ayaan ayla aylin ayse aziz azra bahar baris bashir beatriz bengt',
  ),
  ...words('bilal birgit birgitta bjarne bogdan branko bruna burak burcu can canan cecilia cem cemal ceren chen chiara chidi'),
  ...words('chinedu claus cristina dalia damir daria deepak deniz derya dieter dilek dina dmitri dragan duarte ebru elif emine'),
  ...words(
    'emir emre engin erdem erika esra fabian fabio fadi fadila farah farid faruk fatih fatima fatma fatou fatoumata fayza',
  ),
  ...words(
    'federico felipe ferhat filiz florian francoise friedrich funda gabriel gabriela genevieve gilles giorgio gita giuseppe',
  ),
  ...words('gokhan gonca gonzalo gulsen gunther hafid hajar hakan halil halima hamid hamza hana hanan hasan hassan hatice heike'),
  ...words('heinrich heinz hicham hind hiroshi hosna huda hugues huseyin hussein ibrahim idris ignacio ilham ilias ilyas imane'),
  ...words(
    'imran inaya indira inga ismail issam jamal jamila jaroslav jerzy jing joachim joao jochen jyoti kaan kadir kamal kamil',
  ),
  ...words('kareem karima kasper katarina katarzyna kavita kemal kenji khadija khalid klaus kofi krzysztof kumar kwame laila'),
  ...words('lakshmi lamia latifa latoya laurent leif leyla lien linh lubna lucija luigi lukas magdalena magnus mahmoud mahmut'),
  ...words('maite majid malgorzata malik malika manoj mansour manuela marcin marek margarethe mariam marwan maryam mateo mehdi'),
  ...words('mehmet mei mercedes meryem mikael mikkel milena milica mina minh mohamed mohammad monika mostafa mounir mourad'),
  ...words(
    'muhammad murat musa mustafa nabil nadir nadira naima nasrin nasser nawal neha nevin nezha nguyen nicoleta nihal niklas',
  ),
  ...words('niloufar nisha nour noura nuno nuray nurcan oksana olena omar osman othman ozan ozlem paulo pavel pilar piotr pooja'),
  ...words('prakash priya rachid radha rafik rahul raj rajesh rajiv ramazan ramesh rana rasmus ravi raza renata reza rohit rui'),
  ...words('sabri said saida salah salim salma samira sana sandrine sanjay sanjeev santiago sedat selim sema sepp serdar serkan'),
  ...words('sevda shanti sharif shreya sibel sigurd siham silvana sinan sofiane soraya soren soufiane stefania stefano suleyman'),
  ...words('sultan sunita suresh svetlana sylvain tahir tarik tariq thierry thuy tomasz torsten tuncay turgut ugur ulrich umit'),
  ...words('usha uwe veronika vijay vikram viktor vladimir wafa wei wojciech xavier xiao yahya yasin yasmina yasmine yassin'),
  ...words('yassine yavuz youness youssef yuki yunus yusuf yves zahra zainab zakaria zeynep ziad zuzana'),
])

/** Whether a word, or the first part of a hyphened one ("Jan-Willem"), is a common given name. */
export function isCommonGivenName(word: string): boolean {
  const folded = fold(word)
  return GIVEN_NAMES.has(folded) || GIVEN_NAMES.has(folded.split('-')[0] ?? '')
}
