### The questions of the wave 2023 and their answers, in Persian as used in Iran.

## Themes

t-about-you = دربارهٔ شما
t-norwegian = زبان نروژی
t-social-studies = علوم اجتماعی
t-introduction-programme = برنامهٔ مقدماتی
t-safety = امنیت
t-in-all = در مجموع

## Answers that many questions share

o-always = همیشه
o-often = اغلب
o-rarely = به‌ندرت
o-never = هیچ‌وقت
o-yes = بله
o-a-little = کمی
o-no = نه
o-too-little = کمتر از اندازه
o-right = به اندازه
o-too-much = بیشتر از اندازه
o-dont-know = نمی‌دانم
o-dont-want-to-answer = نمی‌خواهم جواب بدهم

## Practice

q-practice-full = کدام کاسه پُر است؟
q-practice-full-a = پُر
q-practice-full-b = نیمه‌پر
q-practice-full-c = خالی
q-practice-things = اینجا چه می‌بینید؟
q-practice-things-house = خانه
q-practice-things-book = کتاب
q-practice-things-cup = فنجان

## About you

q-programme = الان در چه کلاس یا برنامه‌ای شرکت می‌کنید؟
q-programme-introduction = برنامهٔ مقدماتی همراه با زبان نروژی
q-programme-norwegian = فقط زبان نروژی یا علوم اجتماعی
q-programme-on-leave = الان از آموزش مرخصی گرفته‌ام
q-time = چه مدت است که در نروژ آموزش می‌بینید؟
q-time-up-to-3 = ۳ ماه یا کمتر
q-time-4-11 = ۴ تا ۱۱ ماه
q-time-12-23 = ۱۲ تا ۲۳ ماه
q-time-24-or-more = ۲۴ ماه یا بیشتر
q-gender = جنسیت شما چیست؟
q-gender-woman = زن
q-gender-man = مرد
q-gender-another = جنسیت دیگر
q-age = چند سال دارید؟
q-age-18-24 = ۱۸ تا ۲۴ سال
q-age-25-34 = ۲۵ تا ۳۴ سال
q-age-35-44 = ۳۵ تا ۴۴ سال
q-age-45-54 = ۴۵ تا ۵۴ سال
q-age-55-or-more = ۵۵ سال یا بیشتر
q-schooling = قبل از آمدن به نروژ، چند سال به مدرسه رفتید؟
q-schooling-none = به مدرسه نرفته‌ام
q-schooling-1-6 = ۱ تا ۶ سال
q-schooling-7-9 = ۷ تا ۹ سال
q-schooling-10-12 = ۱۰ تا ۱۲ سال
q-schooling-13-or-more = ۱۳ سال یا بیشتر
q-background = اهل کدام کشور هستید؟
q-background-ukraine = اوکراین
q-background-another = کشور دیگر

## Norwegian

q-motivation = من دوست دارم به کلاس بروم.
q-wellbeing = حال من در کلاس خوب است و احساس امنیت می‌کنم.
q-usefulness = من آن زبان نروژی را یاد می‌گیرم که در زندگی روزانه لازم دارم.
q-level = درس‌ها برای شما چطور است؟
q-level-too-easy = بیش از حد آسان
q-level-right = مناسب
q-level-too-hard = بیش از حد سخت
q-hours = چقدر درس دارید؟
q-teacher-respect = معلم با من با احترام رفتار می‌کند.
q-teacher-help = هر وقت در کلاس کمک لازم دارم، کمک می‌گیرم.
q-say = من هم در تصمیم‌گیری سهم دارم که در کلاس چطور کار کنیم.
q-digital = یاد می‌گیرم از ابزارهای دیجیتالی که لازم داریم استفاده کنم.
q-practise = بیرون از کلاس، کجا زبان نروژی تمرین می‌کنید؟
q-practise-work = سر کار یا در کارآموزی
q-practise-language-cafe = در کافهٔ زبان
q-practise-neighbours-and-friends = با همسایه‌ها و دوستان
q-practise-children = از راه فرزندانم
q-practise-association = در یک انجمن
q-practise-nowhere = هیچ‌جا
q-helps = برای یاد گرفتن زبان نروژی، چه چیزی بیشتر از همه به شما کمک می‌کند؟
q-helps-more-hours = ساعت‌های درسی بیشتر
q-helps-smaller-group = گروه کوچک‌تر
q-helps-more-speaking = بیشتر حرف زدن
q-helps-workplace-practice = کارآموزی در محل کار
q-helps-own-language = کمک گرفتن به زبان خودم
q-helps-digital-lessons = درس از راه اینترنت
q-helps-evening-lessons = کلاس شبانه

## Social studies

q-society = درس علوم اجتماعی به من کمک کرده است که نروژ را بفهمم.
q-society-not-had-it = هنوز این درس را نداشته‌ام
q-society-language = علوم اجتماعی را به زبانی یاد گرفتم که خوب می‌فهمم.

## Introduction programme

q-intro-useful = برنامهٔ مقدماتی برای کاری که می‌خواهم داشته باشم مفید است.
q-intro-like = من دوست دارم در برنامهٔ مقدماتی شرکت کنم.
q-plan = من برای برنامهٔ مقدماتی، طرح مخصوص خودم را دارم.
q-plan-say = من در تهیهٔ این طرح شرکت داشتم.
q-adviser-respect = مشاور برنامه با من با احترام رفتار می‌کند.
q-adviser-help = مشاور برنامه هر وقت لازم دارم به من کمک می‌کند.
q-activities = در برنامهٔ مقدماتی، چه چیزهایی برای شما مفید بوده است؟
q-activities-norwegian = زبان نروژی
q-activities-social-studies = علوم اجتماعی
q-activities-workplace-practice = کارآموزی در محل کار
q-activities-school-subjects = درس‌های مدرسه
q-activities-health-and-life-skills = سلامتی و مهارت‌های زندگی
q-activities-parenting-course = کلاس برای پدر و مادرها
q-activities-career-guidance = مشاورهٔ شغلی
q-activities-volunteering = کار داوطلبانه
q-length = نظر شما دربارهٔ مدت برنامهٔ مقدماتی چیست؟
q-length-too-short = بیش از حد کوتاه
q-length-right = مناسب
q-length-too-long = بیش از حد طولانی

## Safety

q-pressure = آیا کسی مانع شرکت شما در آموزش شده است؟ یا کسی شما را زیر فشار گذاشته است که برخلاف میل خود کاری بکنید؟
q-help-known = می‌دانم از چه کسی می‌توانم کمک بخواهم.

## In all

q-satisfied = در مجموع، چقدر از آموزش خود راضی هستید؟
q-satisfied-very = خیلی راضی
q-satisfied-fairly = نسبتاً راضی
q-satisfied-little = کم راضی
q-satisfied-not-at-all = اصلاً راضی نیستم
q-hope = فکر می‌کنم که در نروژ کار پیدا خواهم کرد یا درس خواهم خواند.
