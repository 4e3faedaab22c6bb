### The questions of the wave 2023 and their answers, in Ukrainian. Translated from nb, in the polite form.
### First-person statements avoid forms that show the speaker's gender.

## Themes

t-about-you = Про Вас
t-norwegian = Норвезька мова
t-social-studies = Суспільствознавство
t-introduction-programme = Вступна програма
t-safety = Безпека
t-in-all = Загалом

## Answers that many questions share

o-always = Завжди
o-often = Часто
o-rarely = Рідко
o-never = Ніколи
o-yes = Так
o-a-little = Трохи
o-no = Ні
o-too-little = Замало
o-right = Якраз
o-too-much = Забагато
o-dont-know = Я не знаю
o-dont-want-to-answer = Я не хочу відповідати

## Practice

q-practice-full = Яка миска повна?
q-practice-full-a = Повна
q-practice-full-b = Наполовину повна
q-practice-full-c = Порожня
q-practice-things = Що Ви тут бачите?
q-practice-things-house = Будинок
q-practice-things-book = Книжка
q-practice-things-cup = Чашка

## About you

q-programme = У чому Ви зараз берете участь?
q-programme-introduction = Вступна програма з норвезькою мовою
q-programme-norwegian = Тільки норвезька мова або суспільствознавство
q-programme-on-leave = Зараз я не навчаюся, мені дозволили перерву
q-time = Як довго Ви навчаєтеся в Норвегії?
q-time-up-to-3 = 3 місяці або менше
q-time-4-11 = Від 4 до 11 місяців
q-time-12-23 = Від 12 до 23 місяців
q-time-24-or-more = 24 місяці або більше
q-gender = Яка Ваша стать?
q-gender-woman = Жінка
q-gender-man = Чоловік
q-gender-another = Інша стать
q-age = Скільки Вам років?
q-age-18-24 = Від 18 до 24 років
q-age-25-34 = Від 25 до 34 років
q-age-35-44 = Від 35 до 44 років
q-age-45-54 = Від 45 до 54 років
q-age-55-or-more = 55 років або більше
q-schooling = Скільки років Ви вчилися до приїзду в Норвегію?
q-schooling-none = Жодного року
q-schooling-1-6 = Від 1 до 6 років
q-schooling-7-9 = Від 7 до 9 років
q-schooling-10-12 = Від 10 до 12 років
q-schooling-13-or-more = 13 років або більше
q-background = З якої Ви країни?
q-background-ukraine = Україна
q-background-another = Інша країна

## Norwegian

q-motivation = Мені подобається ходити на заняття.
q-wellbeing = Мені добре й безпечно на заняттях.
q-usefulness = Я вчу норвезьку мову, яка потрібна мені в щоденному житті.
q-level = Навчання для Вас легке чи важке?
q-level-too-easy = Занадто легке
q-level-right = Якраз
q-level-too-hard = Занадто важке
q-hours = Скільки занять Ви маєте?
q-teacher-respect = Учитель ставиться до мене з повагою.
q-teacher-help = Я отримую допомогу на заняттях, коли вона мені потрібна.
q-say = Я разом з іншими вирішую, як ми працюємо на заняттях.
q-digital = Я вчуся користуватися цифровими інструментами, які нам потрібні.
q-practise = Де Ви практикуєте норвезьку мову поза заняттями?
q-practise-work = На роботі або на робочій практиці
q-practise-language-cafe = У мовному кафе
q-practise-neighbours-and-friends = Із сусідами й друзями
q-practise-children = За допомогою моїх дітей
q-practise-association = У клубі або громадській організації
q-practise-nowhere = Ніде
q-helps = Що найбільше допомогло б Вам вивчити норвезьку мову?
q-helps-more-hours = Більше годин
q-helps-smaller-group = Менша група
q-helps-more-speaking = Більше розмовляти
q-helps-workplace-practice = Практика на робочому місці
q-helps-own-language = Допомога моєю мовою
q-helps-digital-lessons = Заняття через інтернет
q-helps-evening-lessons = Заняття ввечері

## Social studies

q-society = Суспільствознавство допомогло мені зрозуміти Норвегію.
q-society-not-had-it = У мене ще не було цього предмета
q-society-language = Суспільствознавство в мене було мовою, яку я добре розумію.

## Introduction programme

q-intro-useful = Вступна програма корисна для роботи, яку я хочу мати.
q-intro-like = Мені подобається брати участь у вступній програмі.
q-plan = У мене є мій власний план вступної програми.
q-plan-say = Цей план складали разом зі мною.
q-adviser-respect = Консультант програми ставиться до мене з повагою.
q-adviser-help = Консультант програми допомагає мені, коли мені це потрібно.
q-activities = Що у вступній програмі було корисним для Вас?
q-activities-norwegian = Норвезька мова
q-activities-social-studies = Суспільствознавство
q-activities-workplace-practice = Практика на робочому місці
q-activities-school-subjects = Шкільні предмети
q-activities-health-and-life-skills = Здоров’я та життєві навички
q-activities-parenting-course = Курс для батьків
q-activities-career-guidance = Поради щодо вибору професії
q-activities-volunteering = Волонтерська робота
q-length = Що Ви думаєте про тривалість вступної програми?
q-length-too-short = Занадто коротка
q-length-right = Якраз
q-length-too-long = Занадто довга

## Safety

q-pressure = Чи хтось не давав Вам брати участь у навчанні? Або хтось тиснув на Вас, щоб Ви зробили щось проти своєї волі?
q-help-known = Я знаю, до кого звернутися по допомогу.

## In all

q-satisfied = Наскільки Ви задоволені навчанням загалом?
q-satisfied-very = Дуже задоволені
q-satisfied-fairly = Досить задоволені
q-satisfied-little = Не дуже задоволені
q-satisfied-not-at-all = Зовсім не задоволені
q-hope = Я думаю, що отримаю роботу або освіту в Норвегії.
