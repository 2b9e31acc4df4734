import type { OnExpiry, Tie, UndertakingKind } from './process.ts'
import type { Bearer, CostItem } from './recruitment.ts'
import type { Text } from './text.ts'
import { text } from './text.ts'

/** What a permit may be tied to, by name. */
export const tieNames: Record<Tie, Text> = {
  employer: text('осы жұмыс беруші', 'этот работодатель', 'this employer'),
  occupation: text('осы кәсіп', 'эта профессия', 'this occupation'),
  region: text('осы өңір', 'этот регион', 'this region'),
  sector: text('осы сала', 'эта отрасль', 'this sector'),
  workplace: text('осы жұмыс орны', 'это рабочее место', 'this workplace'),
}

/** What follows when a time limit runs out, in words. */
export const expiryNames: Record<OnExpiry, Text> = {
  refuse: text('бас тартылды деп саналады', 'считается отказом', 'counts as a refusal'),
  grant: text('берілді деп саналады', 'считается разрешённым', 'counts as granted'),
  lapse: text('өтініш күшін жояды', 'заявление утрачивает силу', 'the application lapses'),
  'annul-permit': text('рұқсат жойылады', 'разрешение аннулируется', 'the permit is annulled'),
  'suspend-permit': text('рұқсат тоқтатыла тұрады', 'разрешение приостанавливается', 'the permit is suspended'),
  escalate: text(
    'іс жоғары тұрған лауазымдыға көтеріледі',
    'дело передаётся вышестоящему',
    'the case goes to a superior',
  ),
  remind: text('еске салу жіберіледі', 'отправляется напоминание', 'a reminder is sent'),
}

/** Who acts, pays or is bound, in words. */
export const actorNames: Record<string, Text> = {
  officer: text('қызметкер', 'служащий', 'the officer'),
  applicant: text('өтініш беруші', 'заявитель', 'the applicant'),
  worker: text('жұмыскер', 'работник', 'the worker'),
  employer: text('жұмыс беруші', 'работодатель', 'the employer'),
  host: text('қабылдаушы', 'принимающая сторона', 'the host'),
}

/** What recruitment costs money for, in words. */
export const costItemNames: Record<CostItem, Text> = {
  agency: text('делдалға ақы', 'плата посреднику', 'agency fee'),
  travel: text('жол', 'дорога', 'travel'),
  medical: text('медициналық тексеру', 'медицинский осмотр', 'medical check'),
  visa: text('виза мен рұқсат', 'виза и разрешение', 'visa and permit'),
  training: text('оқыту мен сынақ', 'обучение и экзамен', 'training and tests'),
  papers: text('құжаттар', 'документы', 'papers'),
  insurance: text('сақтандыру', 'страховка', 'insurance'),
  lodging: text('тұру', 'жильё в пути', 'lodging'),
  other: text('басқа', 'другое', 'other'),
}

/** Who bears a cost of recruitment, in words. */
export const bearerNames: Record<Bearer, Text> = {
  employer: text('жұмыс беруші', 'работодатель', 'employer'),
  worker: text('жұмыскер', 'работник', 'worker'),
  state: text('мемлекет', 'государство', 'the state'),
}

/** What an employer undertakes for nationals, in words. */
export const undertakingNames: Record<UndertakingKind, Text> = {
  train: text('азаматтарды оқыту', 'обучение граждан', 'training citizens'),
  retrain: text('азаматтарды қайта даярлау', 'переподготовка граждан', 'retraining citizens'),
  raise: text('азаматтардың біліктілігін арттыру', 'повышение квалификации граждан', 'raising the skill of citizens'),
  replace: text('орынға азамат алу', 'замена гражданином', 'replacement by a citizen'),
  jobs: text('азаматтарға жаңа жұмыс орны', 'новые рабочие места для граждан', 'new jobs for citizens'),
}

/** From what a time limit is counted, in words. */
export const startNames: Record<string, Text> = {
  receipt: text('өтініш қабылданғаннан', 'со дня приёма заявления', 'from receipt'),
  'defect-notice': text('кемшілік туралы хабардан', 'с уведомления о недостатках', 'from the notice of defects'),
  decision: text('шешімнен', 'со дня решения', 'from the decision'),
  'permit-issued': text('рұқсат берілгеннен', 'со дня выдачи', 'from issue'),
  'permit-ends': text('рұқсат аяқталғанша', 'до окончания разрешения', 'before the permit ends'),
  suspension: text('тоқтатылғаннан', 'со дня приостановления', 'from the suspension'),
  cure: text('кемшілік жойылғаннан', 'со дня устранения', 'from the cure'),
  notice: text('шешім туралы хабардан', 'с уведомления о решении', 'from the notice of the decision'),
  'previous-outcome': text('алдыңғы сатының нәтижесінен', 'с итога прошлой ступени', 'from the outcome before'),
  'contract-start': text('шарт басталғаннан', 'с начала договора', 'from the start of the contract'),
  arrival: text('келген күннен', 'со дня прибытия', 'from arrival'),
  'contract-end': text('шарт аяқталғаннан', 'с окончания договора', 'from the end of the contract'),
}
