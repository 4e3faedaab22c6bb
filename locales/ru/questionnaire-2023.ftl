### The questions of the wave 2023 and their answers, in Russian. Translated from nb, in the polite form.

## Themes

t-about-you = О Вас
t-norwegian = Норвежский язык
t-social-studies = Обществознание
t-introduction-programme = Вводная программа
t-safety = Безопасность
t-in-all = В целом

## Answers that many questions share

o-always = Всегда
o-often = Часто
o-rarely = Редко
o-never = Никогда
o-yes = Да
o-a-little = Немного
o-no = Нет
o-too-little = Слишком мало
o-right = В самый раз
o-too-much = Слишком много
o-dont-know = Я не знаю
o-dont-want-to-answer = Я не хочу отвечать

## Practice

q-practice-full = Какая миска полная?
q-practice-full-a = Полная
q-practice-full-b = Наполовину полная
q-practice-full-c = Пустая
q-practice-things = Что Вы здесь видите?
q-practice-things-house = Дом
q-practice-things-book = Книга
q-practice-things-cup = Чашка

## About you

q-programme = В чём Вы сейчас участвуете?
q-programme-introduction = Вводная программа с норвежским языком
q-programme-norwegian = Только норвежский язык или обществознание
q-programme-on-leave = Сейчас я не учусь, мне разрешили перерыв
q-time = Как долго Вы проходите обучение в Норвегии?
q-time-up-to-3 = 3 месяца или меньше
q-time-4-11 = От 4 до 11 месяцев
q-time-12-23 = От 12 до 23 месяцев
q-time-24-or-more = 24 месяца или больше
q-gender = Какой у Вас пол?
q-gender-woman = Женщина
q-gender-man = Мужчина
q-gender-another = Другой пол
q-age = Сколько Вам лет?
q-age-18-24 = От 18 до 24 лет
q-age-25-34 = От 25 до 34 лет
q-age-35-44 = От 35 до 44 лет
q-age-45-54 = От 45 до 54 лет
q-age-55-or-more = 55 лет или больше
q-schooling = Сколько лет Вы учились до приезда в Норвегию?
q-schooling-none = Ни одного года
q-schooling-1-6 = От 1 до 6 лет
q-schooling-7-9 = От 7 до 9 лет
q-schooling-10-12 = От 10 до 12 лет
q-schooling-13-or-more = 13 лет или больше
q-background = Из какой Вы страны?
q-background-ukraine = Украина
q-background-another = Другая страна

## Norwegian

q-motivation = Мне нравится ходить на занятия.
q-wellbeing = Мне хорошо на занятиях, и я чувствую себя там в безопасности.
q-usefulness = Я учу тот норвежский язык, который нужен мне в повседневной жизни.
q-level = Обучение для Вас лёгкое или трудное?
q-level-too-easy = Слишком лёгкое
q-level-right = В самый раз
q-level-too-hard = Слишком трудное
q-hours = Сколько у Вас занятий?
q-teacher-respect = Учитель относится ко мне с уважением.
q-teacher-help = Я получаю помощь на занятиях, когда она мне нужна.
q-say = Я вместе с другими решаю, как мы работаем на занятиях.
q-digital = Я учусь пользоваться цифровыми инструментами, которые нам нужны.
q-practise = Где Вы практикуете норвежский язык вне занятий?
q-practise-work = На работе или на рабочей практике
q-practise-language-cafe = В языковом кафе
q-practise-neighbours-and-friends = С соседями и друзьями
q-practise-children = Через моих детей
q-practise-association = В клубе или общественной организации
q-practise-nowhere = Нигде
q-helps = Что больше всего помогло бы Вам выучить норвежский язык?
q-helps-more-hours = Больше часов
q-helps-smaller-group = Группа поменьше
q-helps-more-speaking = Больше разговаривать
q-helps-workplace-practice = Практика на рабочем месте
q-helps-own-language = Помощь на моём языке
q-helps-digital-lessons = Занятия через интернет
q-helps-evening-lessons = Занятия вечером

## Social studies

q-society = Обществознание помогло мне понять Норвегию.
q-society-not-had-it = У меня ещё не было этого предмета
q-society-language = Обществознание у меня было на языке, который я хорошо понимаю.

## Introduction programme

q-intro-useful = Вводная программа полезна для работы, которой я хочу заниматься.
q-intro-like = Мне нравится участвовать во вводной программе.
q-plan = У меня есть свой собственный план вводной программы.
q-plan-say = Этот план составляли вместе со мной.
q-adviser-respect = Консультант программы относится ко мне с уважением.
q-adviser-help = Консультант программы помогает мне, когда мне это нужно.
q-activities = Что во вводной программе было для Вас полезным?
q-activities-norwegian = Норвежский язык
q-activities-social-studies = Обществознание
q-activities-workplace-practice = Практика на рабочем месте
q-activities-school-subjects = Школьные предметы
q-activities-health-and-life-skills = Здоровье и жизненные навыки
q-activities-parenting-course = Курс для родителей
q-activities-career-guidance = Помощь в выборе профессии
q-activities-volunteering = Волонтёрская работа
q-length = Что Вы думаете о длительности вводной программы?
q-length-too-short = Слишком короткая
q-length-right = В самый раз
q-length-too-long = Слишком долгая

## Safety

q-pressure = Кто-то не давал Вам участвовать в обучении? Или кто-то давил на Вас, чтобы Вы сделали что-то против своей воли?
q-help-known = Я знаю, к кому можно обратиться за помощью.

## In all

q-satisfied = Насколько Вы довольны обучением в целом?
q-satisfied-very = Очень довольны
q-satisfied-fairly = Скорее довольны
q-satisfied-little = Не очень довольны
q-satisfied-not-at-all = Совсем не довольны
q-hope = Я думаю, что получу работу или образование в Норвегии.
