import { text } from '../language/text.ts'
import { type CodeList, labelled } from './list.ts'

// ISIC rev. 4, sections A-U. Kazakh and Russian wording is our own, close to OKED (NK RK 03-2019).
/** Economic activities by section of ISIC rev. 4. */
export const sector: CodeList = labelled('sector', text('Қызмет саласы', 'Вид деятельности', 'Economic activity'), {
  A: text(
    'Ауыл, орман және балық шаруашылығы',
    'Сельское, лесное и рыбное хозяйство',
    'Agriculture, forestry and fishing',
  ),
  B: text(
    'Тау-кен өндіру өнеркәсібі және карьерлерді қазу',
    'Горнодобывающая промышленность и разработка карьеров',
    'Mining and quarrying',
  ),
  C: text('Өңдеу өнеркәсібі', 'Обрабатывающая промышленность', 'Manufacturing'),
  D: text(
    'Электрмен, газбен, бумен, ыстық сумен және ауаны кондиционерлеумен жабдықтау',
    'Снабжение электроэнергией, газом, паром, горячей водой и кондиционированным воздухом',
    'Electricity, gas, steam and air conditioning supply',
  ),
  E: text(
    'Сумен жабдықтау; су бұру; қалдықтарды жинау, өңдеу және жою, ластануды жою жөніндегі қызмет',
    'Водоснабжение; водоотведение; сбор, обработка и удаление отходов, деятельность по ликвидации загрязнений',
    'Water supply; sewerage, waste management and remediation activities',
  ),
  F: text('Құрылыс', 'Строительство', 'Construction'),
  G: text(
    'Көтерме және бөлшек сауда; автомобильдерді және мотоциклдерді жөндеу',
    'Оптовая и розничная торговля; ремонт автомобилей и мотоциклов',
    'Wholesale and retail trade; repair of motor vehicles and motorcycles',
  ),
  H: text('Көлік және жинақтау', 'Транспорт и складирование', 'Transportation and storage'),
  I: text(
    'Тұру және тамақтану бойынша қызмет көрсету',
    'Предоставление услуг по проживанию и питанию',
    'Accommodation and food service activities',
  ),
  J: text('Ақпарат және байланыс', 'Информация и связь', 'Information and communication'),
  K: text('Қаржы және сақтандыру қызметі', 'Финансовая и страховая деятельность', 'Financial and insurance activities'),
  L: text('Жылжымайтын мүлікпен операциялар', 'Операции с недвижимым имуществом', 'Real estate activities'),
  M: text(
    'Кәсіби, ғылыми және техникалық қызмет',
    'Профессиональная, научная и техническая деятельность',
    'Professional, scientific and technical activities',
  ),
  N: text(
    'Әкімшілік және қосалқы қызмет көрсету саласындағы қызмет',
    'Деятельность в области административного и вспомогательного обслуживания',
    'Administrative and support service activities',
  ),
  O: text(
    'Мемлекеттік басқару және қорғаныс; міндетті әлеуметтік қамсыздандыру',
    'Государственное управление и оборона; обязательное социальное обеспечение',
    'Public administration and defence; compulsory social security',
  ),
  P: text('Білім беру', 'Образование', 'Education'),
  Q: text(
    'Денсаулық сақтау және халыққа әлеуметтік қызмет көрсету',
    'Здравоохранение и социальное обслуживание населения',
    'Human health and social work activities',
  ),
  R: text('Өнер, ойын-сауық және демалыс', 'Искусство, развлечения и отдых', 'Arts, entertainment and recreation'),
  S: text('Өзге де қызмет түрлерін ұсыну', 'Предоставление прочих видов услуг', 'Other service activities'),
  T: text(
    'Үй шаруашылықтарының жұмыс берушілер ретіндегі қызметі; үй шаруашылықтарының өз тұтынуы үшін тауарлар мен қызметтер өндіруі',
    'Деятельность домашних хозяйств в качестве работодателей; производство домашними хозяйствами товаров и услуг для собственного потребления',
    'Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
  ),
  U: text(
    'Аумақтан тыс ұйымдар мен органдардың қызметі',
    'Деятельность экстерриториальных организаций и органов',
    'Activities of extraterritorial organizations and bodies',
  ),
})
