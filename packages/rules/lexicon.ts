/** Words that shut people out of a home, by the criterion that they go by; patterns are for folded text. */
import { sift } from './stems.ts';

export interface Entry {
  /** The criterion, as the agency reads it. Source: Code pénal, art. 225-1. */
  criterion: string;
  pattern: RegExp;
  /** The alternatives that the pattern is made of: a test has a sentence for each. */
  lines: readonly string[];
}

/** @param stems Whatever an alternative finds holds one of them. */
export function entry(
  criterion: string,
  stems: readonly string[],
  ...alternatives: string[]
): Entry {
  const lines = alternatives.map((one) => `\\b${one}`);
  return { criterion, pattern: sift(new RegExp(lines.join('|')), ...stems), lines };
}

const no = "(?:pas d[e']|sans|refus\\w*(?: de| des| du| d'| les?)?|ni|aucune?) ?";
const somebody = '(?:personnes?|candidate?s?|locataires?|familles?|couples?) ';
const noPeople = `(?:pas d[e']|refus\\w*(?: de| des| d'| les)?|ni d[e']|aucune?) ?(?:${somebody})?`;
const refused =
  "(?:refusee?s?|exclue?s?|interdite?s?|non (?:admise?|acceptee?|autorisee?)s?|s'abstenir)";

/** Parts of a home, or of its grounds, that may well be reserved for somebody. */
const part =
  '(?:espace|suite|etage|niveau|coin|partie|aile|salle|zone|parking|place|stationnement|acces|entree|jardin|parc|piscine|ascenseur)s?';
const reserved = `reserve(?:es?|s)?(?<!\\b${part}(?: \\w+)? (?:entierement )?reserve(?:es?|s)?|\\b(?:avec|une|la|sa|grande|petite|de|en) reserve)(?: exclusivement| uniquement| prioritairement| en priorite| de preference)?(?: aux?| a (?:une? |des |l'|la )?| pour (?:une? |des |les )?)?`;
/** Things that are "uniquement" of a kind: no people. */
const things =
  '(?:materiaux|bois|meubles?|mobilier|produits?|marques?|fabrication|vins?|clientele|cuisine)';
const exclusively = `(?:uniquement|exclusivement|seulement)(?<!\\b${things} \\w+)(?: (?:aux?|a des|a une?|pour(?: des| les| une?)?|destinee?s? aux?))?`;
const only = `(?:${reserved}|${exclusively}) ?`;
const alone = '(?:uniquement|exclusivement|seulement)';

const women =
  "(?:(?:femmes?|hommes?)(?! de (?:l'art|metier|menage)| enceinte)|filles?|garcons?|messieurs|dames|jeunes? (?:filles?|femmes?|hommes?))\\b";
/** "Homme ou femme" chooses nobody. */
const orEither = '(?! (?:et|ou) (?:une? )?(?:femmes?|hommes?|filles?|garcons?))';
const families =
  "(?:jeunes? )?(?:couples?(?: maries?)?|celibataires?|personnes? seules?|familles?(?! d[eu'])|parents? isoles?)\\b";
const children = '(?:jeunes? |petits? )?(?:enfants?|bebes?)\\b';
const nationals = '(?:de nationalite \\w+|francaise?s?|europeen(?:ne)?s?)\\b';
const foreigners =
  '(?:etrangers?|etrangeres?|immigree?s?|africaine?s?|maghrebine?s?|arabes?|asiatiques?|gitane?s?|roms?|gens du voyage)\\b';
const looks = "(?:noire?s?|blancs?|blanches?|d'origine \\w+)\\b";
const beliefs =
  '(?:catholiques?|chretien(?:ne)?s?|protestante?s?|musulmane?s?|juifs?|juives?|croyante?s?|pratiquante?s?|athees?)\\b';
const helped = '(?:apl|caf|rsa|aah|allocataires?|beneficiaires? d\\w+|chomeurs?)\\b';

/** What may stand between "garant" and where it has to live; in brackets, behind a comma or a colon too. */
const between =
  '(?:physiques?|solidaires?|parenta(?:l|le|ux|les)|parents?|famille|tous|toutes|etre|doi(?:t|vent)|devr(?:a|ont)|resid(?:ante?s?|er)|habit(?:ante?s?|er)|vivante?s?|demeur(?:ante?s?|er)|domiciliee?s?|situee?s?|salariee?s?|imposables?|exigee?s?|obligatoires?|requise?s?|imperativement|uniquement|exclusivement|obligatoirement|solvables?|et|ou|avec|nationalite)';
const guarantors = `(?:garants?|cautions?)(?:\\(s\\))?(?:[ ,:(]{1,3}${between}\\)?){0,4}`;

/** The beginnings of all that `refused` finds. */
const refusals = [
  'refuse',
  'exclu',
  'interdit',
  'non admis',
  'non accept',
  'non autoris',
  's abstenir',
];
/** The beginnings of people with a colour or an origin. */
const peopleOfLooks = [
  'personne',
  'candidat',
  'candidate',
  'locataire',
  'famille',
  'couple',
].flatMap((who) =>
  [who, `${who}s`].flatMap((one) => ['noir', 'blanc', 'd origine'].map((look) => `${one} ${look}`)),
);

/** Not to be published: the words shut people out, whatever was meant. */
export const excluding: readonly Entry[] = [
  entry(
    'aides au logement, situation économique',
    [
      ...[' apl ', ' caf ', ' rsa ', ' aah ', 'chomeu', 'allocataire', 'cas socia'],
      'beneficiaire',
      ' dss ',
      'benefit',
    ],
    `${no}(?![^.,;:!?\\n]{0,12}eligible)[^.,;:!?\\n]{0,12}\\b(?:apl|caf|rsa|aah)\\b`,
    `${noPeople}(?:chomeurs?|allocataires?|cas socia(?:l|ux)|beneficiaires? d)`,
    `${helped}[^.,;:!?\\n]{0,14}\\b${refused}`,
    `(?:n'accepte|n'acceptons|ne prend|ne prenons)[^.,;:!?\\n]{0,14}\\b${helped}`,
    'no (?:dss|(?:housing )?benefits?)\\b',
  ),
  entry(
    'situation de famille',
    [
      ...[
        'enfant',
        'bebe',
        'couple',
        'celibataire',
        'personne seule',
        'personnes seules',
        'famille',
      ],
      ...['parent isole', 'parents isoles', 'adult', 'single', 'families', 'children', 'kids'],
      ...['babies', 'ninos', 'parejas', 'familias', 'soltero', 'haurrik', 'entzat bakarrik'],
    ],
    `(?:pas d[e'] ?|sans |refus\\w* (?:les |d[e'] ?|des )?|ni |aucun )${children}`,
    `${children} ?(?:sont )?${refused}`,
    `(?:n'accepte|n'acceptons|interdite?) (?:pas )?(?:les |aux )${children}(?! non accompagnes)`,
    `${noPeople}${families}`,
    `${families} ${refused}`,
    `${only}${families}`,
    `${families} ${alone}`,
    '(?:adults|couples?|families|singles|single persons?) only\\b',
    'only (?:for |to |suitable for )?(?:adults|couples|families|singles)\\b',
    'no (?:children|kids|babies|families|couples)\\b',
    '(?:no se (?:admiten|aceptan)|abstenerse) (?:ninos|parejas|familias|solteros)\\b',
    'sin ninos\\b',
    'solo (?:parejas|solteros|adultos)\\b',
    'haurrik (?:gabe|ez)\\b',
    '(?:bikoteentzat|helduentzat|familientzat) bakarrik\\b',
  ),
  entry(
    'sexe',
    [
      ...['femme', 'homme', 'fille', 'garcon', 'messieurs', 'dames', 'feminine', 'masculine'],
      ...['women', ' men ', ' male', 'female', 'ladies', 'girls', 'gentlemen'],
      ...['mujeres', 'hombres', 'chicas', 'chicos', 'entzat bakarrik'],
    ],
    `${only}${women}`,
    `${women} ${alone}`,
    `${noPeople}${women}`,
    `${women} ${refused}`,
    `(?:re)?cherch(?:e|ons|ez)(?: (?:de preference|une?|des|colocataires?|locataires?))* ${women}${orEither}`,
    `colocation (?:${alone} |entierement |100 ?% )?(?:feminine|masculine|(?:entre|de) (?:filles|femmes|garcons|hommes))\\b`,
    '(?:women|men|females?|males?|ladies|girls|gentlemen) only\\b',
    'only (?:for )?(?:women|men|females|males|ladies|girls)\\b',
    '(?:solo|solamente|unicamente)(?: para)? (?:mujeres|hombres|chicas|chicos)\\b',
    '(?:emakumeentzat|gizonentzat|neskentzat|mutilentzat) bakarrik\\b',
  ),
  entry(
    'grossesse',
    ['enceinte', 'pregnant'],
    `${noPeople}femmes? enceintes?`,
    `femmes? enceintes? ${refused}`,
    'no pregnant women\\b',
  ),
  entry(
    'origine, nationalité',
    [
      ...[
        'etrang',
        'immigre',
        'africain',
        'maghreb',
        'arabe',
        'asiatique',
        'gitan',
        ' rom ',
        ' roms ',
      ],
      ...['gens du voyage', 'nationalite', 'francais', 'europe', 'souche', ...peopleOfLooks],
      ...['foreigner', 'immigrants', 'africans', 'arabs', 'gypsies', 'travellers', 'french'],
      ...['white', 'eu citizen', 'extranjeros', 'inmigrantes', 'espanoles', 'franceses'],
      ...['atzerritarrik', 'entzat bakarrik'],
    ],
    `(?:sans |${noPeople})${foreigners}`,
    `(?<!\\bgarants? )${foreigners} ${refused}`,
    `${no}${somebody}${looks}`,
    `${only}(?:${somebody})?${nationals}`,
    `${only}${somebody}${looks}`,
    `(?:${somebody})?(?:francais|francaises|europeens|europeennes) ${alone}\\b`,
    `nationalite (?:francaise|europeenne) (?:demandee|exigee|requise|souhaitee|obligatoire|imperative|${alone})`,
    '(?:francais|francaises?|basques?|europeens?) de souche\\b',
    'no (?:foreigners|immigrants|africans|arabs|gypsies|travellers)\\b',
    '(?:french|europeans?|white|eu citizens?|french nationals?) (?:people |tenants? )?only\\b',
    'only (?:for )?(?:french|europeans?|white) (?:people|tenants?|nationals?|citizens?)\\b',
    '(?:no se (?:admiten|aceptan)|abstenerse|sin) (?:extranjeros|inmigrantes|gitanos)\\b',
    'extranjeros abstenerse\\b',
    'solo (?:espanoles|franceses|europeos)\\b',
    'atzerritarrik (?:ez|gabe)\\b',
    '(?:frantsesentzat|europarrentzat|euskal herritarrentzat) bakarrik\\b',
  ),
  entry(
    'langue',
    ['francais', 'basque', 'francophone', 'bascophone', 'french speak', 'euskaldunentzat'],
    '(?:langue maternelle francaise|(?:maitrise|pratique) (?:parfaite )?du francais) (?:exigee|obligatoire|requise|imperative|indispensable)',
    `(?:parlant|parler)(?: bien| couramment| parfaitement)? (?:le )?(?:francais|basque) (?:exige|obligatoire|imperatif|indispensable|${alone})`,
    `(?:francophones?|bascophones?) ${alone}`,
    `${only}(?:francophones?|bascophones?)\\b`,
    'french (?:speakers?|speaking tenants?) only\\b',
    'euskaldunentzat bakarrik\\b',
  ),
  entry(
    'religion',
    [
      ...[
        'catholi',
        'chretien',
        'protestant',
        'musulman',
        'juif',
        'juives',
        'croyant',
        'pratiquant',
      ],
      ...['athee', 'muslim', ' jew', 'christian'],
    ],
    `${noPeople}${beliefs}`,
    `${only}(?:${somebody})?${beliefs}`,
    `${beliefs} (?:${refused}|${alone})`,
    'no (?:muslims?|jews?|christians?)\\b',
    '(?:muslims?|jews?|christians?|catholics?) only\\b',
  ),
  entry(
    'âge',
    [
      ...['jeunes', 'agees', 'seniors', 'vieux', ' ans '].flatMap((age) =>
        refusals.map((no) => `${age}${age.endsWith(' ') ? '' : ' '}${no}`),
      ),
      ...['pas de jeune', 'pas de vie', 'pas de senior', 'pas de personnes agees'],
      ...['no young', 'no elderly', 'no old people'],
    ],
    `(?:jeunes|personnes agees|seniors|vieux|(?:moins|plus) de \\d\\d ans) ${refused}`,
    'pas de (?:jeunes(?! (?:enfants|bebes|couples|arbres|plants|pousses))|vieux|vieilles|seniors|personnes agees)\\b',
    'no (?:young people|elderly|old people)\\b',
  ),
  entry(
    'santé, handicap',
    [...['handicap', 'malade', 'invalide', 'mobilite reduite', 'bonne sante', 'no disabled']],
    `${noPeople}(?:handicapee?s?|malades?|invalides?|en situation de handicap|a mobilite reduite)\\b`,
    `(?:handicapee?s?|malades|invalides) ${refused}`,
    'bonne sante (?:exigee|requise|imperative|obligatoire)',
    'no disabled\\b',
  ),
  entry(
    'garant ou banque à l’étranger',
    [
      ...[' garant ', ' garants ', ' caution ', ' cautions ', 'domiciliation bancaire'],
      ...['compte bancaire', 'compte en banque', 'guarantor'],
    ],
    `${guarantors}[ ,:(]{1,3}(?:en france|francais(?:es?)?\\b|de nationalite|europeen|en metropole)`,
    `(?:sans |${noPeople})garants? (?:etranger|a l'etranger|hors de france|expatrie)`,
    `garants? (?:etrangers?|a l'etranger|hors de france) ${refused}`,
    '(?:domiciliation bancaire|compte (?:bancaire|en banque)) (?:en france|francaise?) (?:exigee?|obligatoire|requise?|imperati(?:f|ve))',
    '(?:french guarantor|guarantor (?:living |resident |based )?in france) (?:is )?(?:required|only|mandatory)',
    'guarantor must (?:be french|live in france|reside in france)',
  ),
];

/** To be looked at: lawful for some residences, or a wish that shuts nobody out but reads as if it did. */
export const doubtful: readonly Entry[] = [
  entry(
    'public réservé',
    [
      ...[
        'etudiant',
        'fonctionnaire',
        'retraite',
        'senior',
        'actifs',
        'actives',
        'cadres',
        'militaires',
      ],
      ...['saisonnier', 'salaries', ' cdi ', 'apprentis', 'personnes agees', ' ans ', 'student'],
      ...['professional', 'retirees', 'estudiantes', 'jubilados', 'funcionarios', 'ikasleentzat'],
    ],
    `${only}(?:jeunes |futurs )?(?:etudiante?s?|fonctionnaires?|retraitee?s?|seniors?|actifs|actives|cadres|militaires|saisonniers?|salaries|cdi|apprentis|personnes agees|plus de \\d\\d ans)\\b`,
    `(?:etudiante?s?|fonctionnaires?|retraitee?s?|seniors?|jeunes actifs|salaries) (?:${alone}|de preference)\\b`,
    "(?:etudiante?s?|retraitee?s?|saisonniers?|fonctionnaires?) s'abstenir",
    "pas d[e'] ?(?:etudiante?s?|retraitee?s?|saisonniers?)\\b",
    'cdi (?:exige|obligatoire|uniquement|imperatif|requis)',
    '(?:students?|seniors?|professionals?|retirees) only\\b',
    'no students\\b',
    'solo (?:estudiantes|jubilados|funcionarios)\\b',
    'ikasleentzat bakarrik\\b',
  ),
  entry(
    'public idéal',
    [...[' ideal', ' parfait', ' convien', ' perfect', 'preferiblemente', 'entzat egokia']],
    '(?:ideale?s?|idealement|parfaite?s?|convien(?:t|drait?|dra)(?: parfaitement)?)(?: (?:pour|a|aux?))?(?: (?:une?|des|les|la|jeunes?|grandes?|petites?|futurs?|premiers?))* (?:familles?|couples?|etudiante?s?|retraitee?s?|seniors?|celibataires?|personnes? (?:seule|agee)s?|actifs|femmes?|hommes?|expatries?|fonctionnaires?)\\b',
    '(?:ideal|perfect) for (?:an? )?(?:young |large |small |retired )?(?:family|families|couples?|students?|retirees|singles?|single person|professionals?|women|men)\\b',
    '(?:ideal|perfecto) para (?:una? )?(?:familias?|parejas?|estudiantes?|jubilados|jovenes)\\b',
    'preferiblemente (?:chicas?|chicos?|mujeres?|parejas?)\\b',
    '(?:familientzat|bikoteentzat|ikasleentzat) egokia\\b',
  ),
  entry(
    'sexe souhaité',
    ['preference'],
    `(?:de )?preference (?:(?:pour|a|aux?|une?|des) )*${women}${orEither}`,
    `${women}(?: seule?s?)? de preference\\b`,
  ),
  entry(
    'population du voisinage',
    [
      ...[
        'bien frequente',
        'bien habite',
        'population ',
        'voisinage ',
        ' cite',
        ' hlm ',
        'logement socia',
      ],
      ...['logements socia', 'quartier sensible', 'quartiers sensible', 'banlieue', 'neighbours'],
    ],
    '(?:immeuble|residence|quartier|copropriete|lotissement|voisinage|secteur) (?:tres )?bien (?:frequentee?|habitee?)\\b',
    '(?:population|voisinage) (?:aisee?|bourgeoise?|choisie?|homogene|trie|selecte?)\\b',
    "(?:loin|a l'ecart|a l'abri) d(?:es|e la|u) (?:cites?|hlm|logements? socia(?:l|ux)|quartiers? sensibles?|banlieue)\\b",
    '(?:pas de|sans) (?:hlm|logements? socia(?:l|ux)|cites?)\\b',
    '(?:respectable|select) neighbours\\b',
  ),
  entry(
    'moralité',
    ['moralite', 'personne honorable', 'personnes honorable'],
    'bonne moralite\\b',
    'moralite (?:exigee|irreprochable)',
    'personnes? honorables?\\b',
  ),
];
