import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const openAgain = text('Өтінішті қайта ашыңыз.', 'Откройте заявление снова.', 'Open the application again.')

export const caseErrors = defineErrors({
  'case-not-found': {
    status: 404,
    title: text('Өтініш табылмады', 'Заявление не найдено', 'Application not found'),
    text: text(
      'Мұндай өтініш жоқ немесе ол сізге ашық емес.',
      'Такого заявления нет, или оно вам не открыто.',
      'There is no such application, or it is not open to you.',
    ),
    next: text('Нөмірін тексеріңіз.', 'Проверьте номер.', 'Check the number.'),
  },
  'case-act-closed': {
    status: 409,
    title: text('Бұл әрекет қазір ашық емес', 'Это действие сейчас недоступно', 'This is not open now'),
    text: text(
      'Өтініштің қазіргі күйінде бұл әрекетті жасауға болмайды немесе істі басқа маман алған.',
      'В нынешнем состоянии заявления это сделать нельзя, или дело взял другой специалист.',
      'The application is in a state that does not allow it, or another officer has taken the case.',
    ),
    next: openAgain,
  },
  'case-changed': {
    status: 409,
    title: text('Өтініш өзгеріп кетті', 'Заявление успели изменить', 'The application has changed'),
    text: text(
      'Сіз ашқаннан бері өтініш өзгерген.',
      'С тех пор как вы его открыли, заявление изменилось.',
      'It has changed since you opened it.',
    ),
    next: openAgain,
  },
  'case-line-not-found': {
    status: 404,
    title: text('Жол табылмады', 'Строка не найдена', 'Line not found'),
    text: text('Өтініште {line}-жол жоқ.', 'В заявлении нет строки {line}.', 'The application has no line {line}.'),
    next: openAgain,
  },
  'case-line-decided': {
    status: 409,
    title: text('Бұл жол бойынша шешім бар', 'По этой строке решение есть', 'This line is decided already'),
    text: text(
      '{line}-жол бойынша шешім қабылданған.',
      'По строке {line} решение уже принято.',
      'Line {line} has been decided already.',
    ),
    next: openAgain,
  },
  'case-scheme-unknown': {
    status: 404,
    title: text('Мұндай рәсім жоқ', 'Такой процедуры нет', 'No such scheme'),
    text: text(
      'Заңдар тізілімінде «{scheme}» деген рәсім жоқ.',
      'В реестре норм нет процедуры «{scheme}».',
      'The law register has no scheme “{scheme}”.',
    ),
    next: text('Тізімнен таңдаңыз.', 'Выберите из списка.', 'Choose from the list.'),
  },
  'case-scheme-closed': {
    status: 409,
    title: text(
      'Бұл рәсім бойынша өтініш қабылданбайды',
      'По этой процедуре заявления не принимаются',
      'This scheme takes no applications',
    ),
    text: text(
      'Рәсім {day} күні күшінде емес, жоба болып табылады немесе басқа елдің заңы.',
      'Процедура не действует на {day}, является проектом или это право другой страны.',
      'The scheme is not in force on {day}, is a draft, or is the law of another country.',
    ),
    next: text('Қолданыстағы рәсімді таңдаңыз.', 'Выберите действующую процедуру.', 'Choose a scheme in force.'),
  },
  'case-wrong-applicant': {
    status: 403,
    title: text('Өтінішті басқа тарап береді', 'Заявление подаёт другая сторона', 'Someone else applies'),
    text: text(
      'Заң бойынша бұл өтінішті {applicant, select, employer {жұмыс беруші} other {қызметкердің өзі}} береді.',
      'По закону это заявление подаёт {applicant, select, employer {работодатель} other {сам работник}}.',
      'By law {applicant, select, employer {the employer} other {the worker}} applies.',
    ),
    next: text(
      'Өтінішті сол тараптың атынан беріңіз.',
      'Подайте заявление от имени этой стороны.',
      'Apply in the name of that party.',
    ),
  },
  'case-channel-closed': {
    status: 409,
    title: text('Мұнда қабылданбайды', 'Здесь не принимают', 'Not taken here'),
    text: text(
      'Заң бойынша бұл өтініш осы жолмен берілмейді.',
      'По закону это заявление таким путём не подают.',
      'By law this application is not filed in this way.',
    ),
    next: text(
      'Рәсімнің сипаттамасынан қайда берілетінін қараңыз.',
      'Посмотрите в описании процедуры, где подают.',
      'See in the scheme where to file.',
    ),
  },
  'case-incomplete': {
    status: 422,
    title: text('Өтініш әлі толық емес', 'Заявление ещё не полно', 'The application is not complete yet'),
    text: text(
      'Кейбір сұрақтарға жауап жоқ немесе жауапты түзету керек.',
      'На некоторые вопросы нет ответа, или ответ нужно исправить.',
      'Some questions have no answer, or an answer needs correcting.',
    ),
    next: text('Белгіленген жолдарды толтырыңыз.', 'Заполните отмеченное.', 'Fill in what is marked.'),
  },
  'case-input': {
    status: 422,
    title: text('Деректерді түзету керек', 'Данные нужно исправить', 'The data need correcting'),
    text: text(
      'Жіберілген деректердің бірі дұрыс емес.',
      'Что-то из присланного неверно.',
      'Something that was sent is not right.',
    ),
    next: text('Белгіленген жолдарды түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
  },
  'case-several-regions': {
    status: 422,
    title: text(
      'Жолдар әртүрлі өңірлерге қатысты',
      'Строки относятся к разным регионам',
      'The lines are of several regions',
    ),
    text: text(
      'Бір өтінішті бір өңірдің органы қарайды.',
      'Одно заявление рассматривает орган одного региона.',
      'One application is decided by the body of one region.',
    ),
    next: text(
      'Әр өңірге бөлек өтініш беріңіз.',
      'Подайте отдельное заявление на каждый регион.',
      'File one application for each region.',
    ),
  },
  'case-reasons-needed': {
    status: 422,
    title: text('Жазбаша негіздеме керек', 'Нужно письменное обоснование', 'Written reasons are needed'),
    text: text(
      '{line}-жол: шешім есеппен сәйкес келмейді немесе заңның мазмұны толық емес, сондықтан себебін жазу керек.',
      'Строка {line}: решение расходится с расчётом, или норма неполна, поэтому нужно написать почему.',
      'Line {line}: the decision departs from the assessment, or the law is incomplete, so the reasons must be written.',
    ),
    next: text(
      'Себебін өз сөзіңізбен жазыңыз.',
      'Напишите причину своими словами.',
      'Write the reasons in your own words.',
    ),
  },
  'case-edition-moved': {
    status: 409,
    title: text('Заңның жаңа редакциясы бар', 'Действует новая редакция', 'A new edition is in force'),
    text: text(
      'Өтініш берілгеннен кейін жаңа редакция күшіне енді, ол осы іске қолданылады.',
      'После подачи вступила в силу новая редакция, и она применяется к этому делу.',
      'A new edition came into force after filing, and it applies to this case.',
    ),
    next: text('Алдымен істі қайта бағалаңыз.', 'Сначала оцените дело заново.', 'Assess the case again first.'),
  },
  'case-no-place': {
    status: 409,
    title: text('Квотада орын жоқ', 'В квоте нет места', 'No place in the quota'),
    text: text(
      '{line}-жолға квотада бос орын қалмаған.',
      'Для строки {line} в квоте не осталось места.',
      'No place of the quota is left for line {line}.',
    ),
    next: text(
      'Орын босағанша күтіңіз немесе бас тартыңыз.',
      'Дождитесь места или откажите.',
      'Wait for a place, or refuse.',
    ),
  },
  'case-permit-length': {
    status: 422,
    title: text(
      'Рұқсаттың мерзімі белгісіз немесе асып кетті',
      'Срок разрешения неизвестен или превышен',
      'The term of the permit is unknown or too long',
    ),
    text: text(
      '{line}-жол: мерзім заңда табылмаған немесе берілген күндер оған сыймайды ({longest}).',
      'Строка {line}: срок в норме не найден, или данные дни в него не укладываются ({longest}).',
      'Line {line}: the law gives no length, or the days given do not fit it ({longest}).',
    ),
    next: text(
      'Басталу және аяқталу күнін көрсетіңіз.',
      'Укажите день начала и день конца.',
      'Give the first and the last day.',
    ),
  },
  'case-not-curable': {
    status: 422,
    title: text('Мұны түзетуге болмайды', 'Это нельзя исправить', 'This cannot be cured'),
    text: text(
      'Заң «{criterion}» шартын түзетуге мүмкіндік бермейді.',
      'Закон не даёт исправить условие «{criterion}».',
      'The law does not let the condition “{criterion}” be cured.',
    ),
    next: text('Шешім қабылдаңыз.', 'Примите решение.', 'Decide the case.'),
  },
  'case-fee-unknown': {
    status: 404,
    title: text('Мұндай төлем жоқ', 'Такого платежа нет', 'No such fee'),
    text: text(
      'Өтініште мұндай төленбеген төлем жоқ.',
      'В заявлении нет такого неоплаченного платежа.',
      'The application has no such fee to pay.',
    ),
    next: openAgain,
  },
  'case-fee-amount': {
    status: 422,
    title: text('Соманы көрсетіңіз', 'Укажите сумму', 'Give the amount'),
    text: text(
      'Заңнан мөлшерлеме табылмады, сондықтан төлем құжатындағы сома керек.',
      'Ставка в норме не найдена, поэтому нужна сумма из платёжного документа.',
      'The law gives no rate, so the amount of the payment document is needed.',
    ),
    next: text(
      'Төлем құжатындағы соманы жазыңыз.',
      'Напишите сумму из платёжного документа.',
      'Write the amount of the payment document.',
    ),
  },
  'case-table-unreadable': {
    status: 422,
    title: text('Кесте оқылмады', 'Таблица не прочитана', 'The table cannot be read'),
    text: text(
      'Файл CSV емес немесе бағандардың аты танылмады: {why}.',
      'Файл не CSV, или названия столбцов не узнаны: {why}.',
      'The file is not CSV, or its column names are not known: {why}.',
    ),
    next: text(
      'Үлгі кестені жүктеп алып, соны толтырыңыз.',
      'Скачайте образец таблицы и заполните его.',
      'Download the sample table and fill it in.',
    ),
  },
  'case-document-unknown': {
    status: 404,
    title: text('Құжат табылмады', 'Документ не найден', 'Document not found'),
    text: text(
      'Мұндай құжат немесе мұндай құжатқа қажеттілік жоқ.',
      'Нет такого документа или такой потребности в документе.',
      'There is no such document, or no such need of one.',
    ),
    next: openAgain,
  },
  'case-extends-unknown': {
    status: 404,
    title: text(
      'Ұзартылатын рұқсат табылмады',
      'Продлеваемое разрешение не найдено',
      'The permit to extend was not found',
    ),
    text: text(
      'Сіздің рұқсаттарыңыздың ішінде осы рәсім бойынша қолданыстағы мұндай рұқсат жоқ.',
      'Среди ваших разрешений нет такого действующего разрешения по этой процедуре.',
      'There is no such valid permit of this scheme among yours.',
    ),
    next: text('Рұқсаттың нөмірін тексеріңіз.', 'Проверьте номер разрешения.', 'Check the number of the permit.'),
  },
  'appeal-closed': {
    status: 409,
    title: text('Шағым беруге болмайды', 'Обжаловать нельзя', 'There is nothing to appeal'),
    text: text(
      'Бас тарту жоқ, шағым қаралып жатыр не келесі саты жоқ.',
      'Отказа нет, жалоба уже рассматривается или следующей ступени нет.',
      'Nothing was refused, an appeal is pending, or there is no further step.',
    ),
    next: text('Істің бетін қараңыз.', 'Посмотрите страницу дела.', 'See the page of the case.'),
  },
  'appeal-input': {
    status: 422,
    title: text('Шағымды толықтыру керек', 'Жалобу нужно дополнить', 'The appeal is not complete'),
    text: text(
      'Белгіленген өрістерді толтырыңыз.',
      'Заполните отмеченные поля.',
      'Fill in the fields that are marked.',
    ),
    next: text('Толтырып, қайта жіберіңіз.', 'Заполните и отправьте снова.', 'Fill them in and send again.'),
  },
  'appeal-not-yours': {
    status: 403,
    title: text('Шағымды өтініш беруші береді', 'Жалобу подаёт заявитель', 'The applicant appeals'),
    text: text(
      'Қызметкер өзі қабылдаған өтініш бойынша ғана өтініш берушінің атынан шағым береді.',
      'Служащий подаёт жалобу за заявителя только по делу, которое сам принял.',
      'An officer appeals for the applicant only in a case taken at his own counter.',
    ),
    next: text('Өтініш берушіге айтыңыз.', 'Сообщите заявителю.', 'Tell the applicant.'),
  },
  'appeal-not-found': {
    status: 404,
    title: text('Мұндай шағым жоқ', 'Такой жалобы нет', 'No such appeal'),
    text: text('Шағым табылмады.', 'Жалоба не найдена.', 'The appeal was not found.'),
    next: text('Тізімнен таңдаңыз: /appeals.', 'Выберите из списка: /appeals.', 'Choose from the list at /appeals.'),
  },
  'appeal-decided': {
    status: 409,
    title: text('Шағым шешілген', 'По жалобе уже решено', 'The appeal is decided'),
    text: text('Бір шағым екі рет шешілмейді.', 'Одну жалобу не решают дважды.', 'An appeal is not decided twice.'),
    next: text('Істің бетін қараңыз.', 'Посмотрите страницу дела.', 'See the page of the case.'),
  },
  'appeal-other-body': {
    status: 403,
    title: text('Шағымды жоғары орган шешеді', 'Жалобу решает вышестоящий орган', 'A higher body decides appeals'),
    text: text(
      'Шағымды бүкіл елдің қызметкері ғана шешеді.',
      'Жалобу решает только служащий всей страны.',
      'Only an officer of the whole country decides appeals.',
    ),
    next: text('Жоғары органға беріңіз.', 'Передайте вышестоящему органу.', 'Pass it to the higher body.'),
  },
  'appeal-fee-awaited': {
    status: 409,
    title: text('Төлем күтілуде', 'Ожидается оплата', 'A fee is awaited'),
    text: text(
      'Сол өтініштің берілген жолдары төлемді күтіп тұр: төленген не мерзімі өткен соң ғана іс қайта ашылады.',
      'Удовлетворённые строки этого заявления ждут оплаты: дело откроют заново после оплаты или её срока.',
      'Granted lines of this application wait for their fee: the case can be reopened once it is paid or lapsed.',
    ),
    next: text('Төлемнен кейін шешіңіз.', 'Решите после оплаты.', 'Decide after the payment.'),
  },
  'appeal-took-part': {
    status: 403,
    title: text('Сіз бұл іске қатыстыңыз', 'Вы участвовали в этом деле', 'You took part in this case'),
    text: text(
      'Шешім қабылдаған не бұрынғы шағымды қараған қызметкер бұл шағымды шешпейді.',
      'Кто принял решение или рассматривал прежнюю жалобу, эту жалобу не решает.',
      'Who made the decision or heard an earlier appeal does not decide this one.',
    ),
    next: text('Басқа қызметкерге беріңіз.', 'Передайте другому служащему.', 'Pass it to another officer.'),
  },
})
