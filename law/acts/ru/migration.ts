import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

const read = 'known from secondary sources only; when the wording of each article began was not read'

export const law115 = act('ru/law-115-fz', {
  title: text(
    'Ресей Федерациясындағы шетел азаматтарының құқықтық жағдайы туралы заң',
    'Закон о правовом положении иностранных граждан в Российской Федерации',
    'Law on the legal status of foreign citizens in the Russian Federation',
  ),
  number: '115-ФЗ',
  adopted: '2002-07-25',
  source: 'swilar.ru/en/news/ki01-24; untolovo.org/?p=19181; kolobok30.ru/id-5911.html (art. 13.3)',
  editions: [{ id: 'known', from: '2007-01-15', note: read }],
  mark: 'R2',
})

export const law109 = act('ru/law-109-fz', {
  title: text(
    'Шетел азаматтарын көші-қон есебіне алу туралы заң (Ресей)',
    'Закон о миграционном учёте иностранных граждан (Россия)',
    'Law on migration registration of foreign citizens (Russia)',
  ),
  number: '109-ФЗ',
  adopted: '2006-07-18',
  source: 'zealsedu.info/crafts-activities',
  editions: [{ id: 'known', from: '2007-01-15', note: read }],
  mark: 'R2',
})

/** Law that brought the route of highly qualified specialists and the patent. */
export const law86 = act('ru/law-86-fz', {
  title: text(
    '115-ФЗ заңына өзгерістер туралы заң (жоғары білікті мамандар, патент)',
    'Закон об изменениях закона 115-ФЗ (высококвалифицированные специалисты, патент)',
    'Law amending Law 115-FZ (highly qualified specialists, patent)',
  ),
  number: '86-ФЗ',
  source: 'lexology.com (note on Law 86-FZ); klerk.ru/law/news/195282',
  editions: [{ id: '2010', from: '2010-07-01' }],
  mark: 'R2',
})

export const taxCode = act('ru/tax-code', {
  title: text('Ресей Федерациясының Салық кодексі', 'Налоговый кодекс Российской Федерации', 'Tax Code of Russia'),
  source: 'untolovo.org/?p=19181 (art. 227.1; ministry order 645 of 17.10.2024)',
  editions: [{ id: 'known', from: '2010-07-01', note: read }],
  mark: 'R2',
})

export const administrativeCode = act('ru/administrative-code', {
  title: text(
    'Ресей Федерациясының Әкімшілік құқық бұзушылық туралы кодексі',
    'Кодекс Российской Федерации об административных правонарушениях',
    'Code of Administrative Offences of Russia',
  ),
  source: 'adm-sharya.ru (note on the labour patent)',
  editions: [{ id: 'known', from: '2015-01-01', note: read }],
  mark: 'R2',
})

export const resolution682 = act('ru/resolution-682', {
  title: text(
    'Үкіметтің 682 қаулысы (2007 жылғы квота)',
    'Постановление Правительства № 682 (квота на 2007 год)',
    'Government Regulation 682 (quota of 2007)',
  ),
  number: '682',
  source: 'baeff.ru/news/51',
  editions: [{ id: '2007', from: '2007-01-15', to: '2007-12-31' }],
  mark: 'R2',
})

export const quotaActs = act('ru/quota-acts', {
  title: text(
    'Үкіметтің шетелдік жұмысшыларға жыл сайынғы квота актілері',
    'Ежегодные акты Правительства о квотах на иностранных работников',
    'Yearly government acts on quotas for foreign workers',
  ),
  source: 'loc.gov/law/foreign-news/article/russia-quotas-for-guest-workers; report.az/en/region',
  editions: [{ id: 'known', from: '2007-01-15', note: 'the acts themselves were not read' }],
  mark: 'R2',
})

export const shareDecrees = act('ru/share-decrees', {
  title: text(
    'Шетелдік жұмысшылардың ең көп үлесі туралы Үкімет қаулылары',
    'Постановления Правительства о допустимой доле иностранных работников',
    'Government decrees on the largest share of foreign workers',
  ),
  number: '1796 (2025)',
  source: 'consultant.ru/document/cons_doc_LAW_493846; klerk.ru/buh/news/672515; newkaliningrad.ru',
  editions: [
    { id: '2025', from: '2025-01-01', to: '2025-12-31', note: 'Decree 1796 of 16 December 2024' },
    { id: '2026', from: '2026-01-01', to: '2026-12-31', note: 'known from news only' },
  ],
  mark: 'R2',
})

export const regionalBans = act('ru/regional-bans', {
  title: text(
    'Губернаторлардың патент иелеріне қызмет түрлерін жабу актілері',
    'Акты губернаторов о запрете видов деятельности для работающих по патенту',
    'Acts of governors that close activities to patent holders',
  ),
  source: 'ria.ru/20251213/rossiya-2061785222.html',
  editions: [{ id: 'known', from: '2015-01-01', note: 'told of St Petersburg, prolonged in December 2025' }],
  mark: 'R2',
})
