### The questions of the wave 2023 and their answers, in Pashto.

## Themes

t-about-you = ستاسو په اړه
t-norwegian = ناروېژي ژبه
t-social-studies = ټولنپوهنه
t-introduction-programme = انترودوکشون پروګرام
t-safety = خوندیتوب
t-in-all = په ټوله کې

## Answers that many questions share

o-always = تل
o-often = ډېر ځله
o-rarely = لږ ځله
o-never = هېڅکله
o-yes = هو
o-a-little = لږ څه
o-no = نه
o-too-little = تر اندازې کم
o-right = په اندازه
o-too-much = تر اندازې زیات
o-dont-know = نه پوهېږم
o-dont-want-to-answer = نه غواړم ځواب ورکړم

## Practice

q-practice-full = کومه کاسه ډکه ده؟
q-practice-full-a = ډکه
q-practice-full-b = نیمه ډکه
q-practice-full-c = تشه
q-practice-things = دلته څه وینئ؟
q-practice-things-house = کور
q-practice-things-book = کتاب
q-practice-things-cup = پیاله

## About you

q-programme = اوس په کوم کورس یا پروګرام کې ګډون کوئ؟
q-programme-introduction = انترودوکشون پروګرام له ناروېژي ژبې سره
q-programme-norwegian = یوازې ناروېژي ژبه یا ټولنپوهنه
q-programme-on-leave = ما اوس له زده کړو رخصت اخیستی دی
q-time = څومره وخت کېږي چې په ناروې کې زده کړې کوئ؟
q-time-up-to-3 = ۳ میاشتې یا تر دې لږ
q-time-4-11 = له ۴ تر ۱۱ میاشتو
q-time-12-23 = له ۱۲ تر ۲۳ میاشتو
q-time-24-or-more = ۲۴ میاشتې یا تر دې ډېر
q-gender = ستاسو جنسیت څه دی؟
q-gender-woman = ښځه
q-gender-man = نارینه
q-gender-another = بل جنسیت
q-age = څو کلن یاست؟
q-age-18-24 = له ۱۸ تر ۲۴ کالو
q-age-25-34 = له ۲۵ تر ۳۴ کالو
q-age-35-44 = له ۳۵ تر ۴۴ کالو
q-age-45-54 = له ۴۵ تر ۵۴ کالو
q-age-55-or-more = ۵۵ کاله یا تر دې ډېر
q-schooling = ناروې ته تر راتګ مخکې مو څو کاله په ښوونځي کې درس ویلی دی؟
q-schooling-none = هېڅ کال نه
q-schooling-1-6 = له ۱ تر ۶ کالو
q-schooling-7-9 = له ۷ تر ۹ کالو
q-schooling-10-12 = له ۱۰ تر ۱۲ کالو
q-schooling-13-or-more = ۱۳ کاله یا تر دې ډېر
q-background = تاسو د کوم هېواد یاست؟
q-background-ukraine = اوکراین
q-background-another = بل هېواد

## Norwegian

q-motivation = کورس ته تلل مې خوښېږي.
q-wellbeing = په کورس کې مې حال ښه وي او د خوندیتوب احساس کوم.
q-usefulness = زه هغه ناروېژي ژبه زده کوم چې په ورځني ژوند کې ورته اړتیا لرم.
q-level = درسونه ستاسو لپاره څنګه دي؟
q-level-too-easy = تر اندازې زیات اسانه
q-level-right = مناسب
q-level-too-hard = تر اندازې زیات سخت
q-hours = تاسو څومره درسونه لرئ؟
q-teacher-respect = ښوونکی له ما سره په درناوي چلند کوي.
q-teacher-help = چې کله په کورس کې مرستې ته اړتیا ولرم، مرسته راسره کېږي.
q-say = زه هم په دې پرېکړه کې برخه لرم چې په کورس کې څنګه کار وکړو.
q-digital = زه د هغو ډیجیټلي وسایلو کارول زده کوم چې موږ ورته اړتیا لرو.
q-practise = له کورس نه بهر، چېرته ناروېژي ژبه تمرینوئ؟
q-practise-work = په کار کې یا د کار په عملي زده کړه کې
q-practise-language-cafe = د ژبې په کافې کې
q-practise-neighbours-and-friends = له ګاونډیانو او ملګرو سره
q-practise-children = د خپلو اولادونو له لارې
q-practise-association = په یوه ټولنه یا انجمن کې
q-practise-nowhere = هېڅ ځای نه
q-helps = د ناروېژي ژبې په زده کولو کې به څه شی تر ټولو ډېره مرسته درسره وکړي؟
q-helps-more-hours = لا ډېر درسي ساعتونه
q-helps-smaller-group = لا کوچنی ګروپ
q-helps-more-speaking = لا ډېرې خبرې کول
q-helps-workplace-practice = د کار په ځای کې عملي زده کړه
q-helps-own-language = په خپله ژبه مرسته
q-helps-digital-lessons = په انټرنېټ کې درس
q-helps-evening-lessons = د ماښام درس

## Social studies

q-society = ټولنپوهنې له ما سره مرسته کړې ده چې په ناروې ښه پوه شم.
q-society-not-had-it = دا درس مې لا نه دی ویلی
q-society-language = ټولنپوهنه مې په داسې ژبه ویلې ده چې زه پرې ښه پوهېږم.

## Introduction programme

q-intro-useful = انترودوکشون پروګرام د هغه کار لپاره ګټور دی چې زه یې کول غواړم.
q-intro-like = په انترودوکشون پروګرام کې ګډون مې خوښېږي.
q-plan = زه د انترودوکشون پروګرام لپاره خپل ځانګړی پلان لرم.
q-plan-say = ما هم د پلان په جوړولو کې برخه درلوده.
q-adviser-respect = د پروګرام سلاکار له ما سره په درناوي چلند کوي.
q-adviser-help = چې کله اړتیا ولرم، د پروګرام سلاکار راسره مرسته کوي.
q-activities = په انترودوکشون پروګرام کې ستاسو لپاره څه شی ګټور وو؟
q-activities-norwegian = ناروېژي ژبه
q-activities-social-studies = ټولنپوهنه
q-activities-workplace-practice = د کار په ځای کې عملي زده کړه
q-activities-school-subjects = د ښوونځي مضمونونه
q-activities-health-and-life-skills = روغتیا او د ژوند مهارتونه
q-activities-parenting-course = د مور او پلار لپاره کورس
q-activities-career-guidance = د کار او مسلک لارښوونه
q-activities-volunteering = رضاکارانه کار
q-length = د انترودوکشون پروګرام د مودې په اړه څه نظر لرئ؟
q-length-too-short = تر اندازې زیاته لنډه
q-length-right = مناسبه
q-length-too-long = تر اندازې زیاته اوږده

## Safety

q-pressure = ایا چا مو په زده کړو کې د ګډون مخه نیولې ده؟ یا چا پر تاسو فشار راوړی دی چې د خپلې خوښې خلاف کوم کار وکړئ؟
q-help-known = زه پوهېږم چې له چا مرسته غوښتلای شم.

## In all

q-satisfied = په ټوله کې له خپلو زده کړو څومره راضي یاست؟
q-satisfied-very = ډېر راضي
q-satisfied-fairly = تر ښه حده راضي
q-satisfied-little = لږ راضي
q-satisfied-not-at-all = هېڅ راضي نه یم
q-hope = زه فکر کوم چې په ناروې کې به کار یا زده کړې ومومم.
