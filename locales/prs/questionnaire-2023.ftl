### The questions of the wave 2023 and their answers, in Dari as used in Afghanistan.

## Themes

t-about-you = در بارهٔ شما
t-norwegian = زبان نارویجی
t-social-studies = جامعه‌شناسی
t-introduction-programme = برنامهٔ معرفی
t-safety = امنیت
t-in-all = به صورت عموم

## Answers that many questions share

o-always = همیشه
o-often = بسیار وقت‌ها
o-rarely = کم وقت‌ها
o-never = هیچ‌وقت
o-yes = بلی
o-a-little = کمی
o-no = نخیر
o-too-little = کمتر از اندازه
o-right = به اندازه
o-too-much = زیادتر از اندازه
o-dont-know = نمی‌دانم
o-dont-want-to-answer = نمی‌خواهم جواب بدهم

## Practice

q-practice-full = کدام کاسه پُر است؟
q-practice-full-a = پُر
q-practice-full-b = نیمه پُر
q-practice-full-c = خالی
q-practice-things = این‌جا چه می‌بینید؟
q-practice-things-house = خانه
q-practice-things-book = کتاب
q-practice-things-cup = پیاله

## About you

q-programme = حالا در کدام کورس یا برنامه شامل هستید؟
q-programme-introduction = برنامهٔ معرفی همراه با زبان نارویجی
q-programme-norwegian = تنها زبان نارویجی یا جامعه‌شناسی
q-programme-on-leave = حالا از درس‌ها رخصت گرفته‌ام
q-time = چقدر وقت می‌شود که در ناروی درس می‌خوانید؟
q-time-up-to-3 = ۳ ماه یا کمتر
q-time-4-11 = ۴ تا ۱۱ ماه
q-time-12-23 = ۱۲ تا ۲۳ ماه
q-time-24-or-more = ۲۴ ماه یا زیادتر
q-gender = جنسیت شما چیست؟
q-gender-woman = زن
q-gender-man = مرد
q-gender-another = جنسیت دیگر
q-age = چند ساله هستید؟
q-age-18-24 = ۱۸ تا ۲۴ ساله
q-age-25-34 = ۲۵ تا ۳۴ ساله
q-age-35-44 = ۳۵ تا ۴۴ ساله
q-age-45-54 = ۴۵ تا ۵۴ ساله
q-age-55-or-more = ۵۵ ساله یا بالاتر
q-schooling = پیش از آمدن به ناروی، چند سال مکتب خواندید؟
q-schooling-none = مکتب نخوانده‌ام
q-schooling-1-6 = ۱ تا ۶ سال
q-schooling-7-9 = ۷ تا ۹ سال
q-schooling-10-12 = ۱۰ تا ۱۲ سال
q-schooling-13-or-more = ۱۳ سال یا زیادتر
q-background = از کدام کشور هستید؟
q-background-ukraine = اوکراین
q-background-another = یک کشور دیگر

## Norwegian

q-motivation = من خوش دارم که به کورس بروم.
q-wellbeing = حال من در کورس خوب است و احساس امنیت می‌کنم.
q-usefulness = من همان زبان نارویجی را یاد می‌گیرم که در زندگی روزمره به کارم می‌آید.
q-level = درس‌ها برای شما چطور است؟
q-level-too-easy = از اندازه زیاد آسان
q-level-right = مناسب
q-level-too-hard = از اندازه زیاد مشکل
q-hours = چقدر درس دارید؟
q-teacher-respect = معلم با من با احترام رفتار می‌کند.
q-teacher-help = هر وقت در کورس به کمک ضرورت دارم، با من کمک می‌شود.
q-say = من هم در فیصله سهم می‌گیرم که در کورس چطور کار کنیم.
q-digital = من یاد می‌گیرم که از وسایل دیجیتلی که به آن‌ها ضرورت داریم کار بگیرم.
q-practise = بیرون از کورس، در کجا زبان نارویجی را تمرین می‌کنید؟
q-practise-work = در کار یا در کارآموزی
q-practise-language-cafe = در کافهٔ زبان
q-practise-neighbours-and-friends = با همسایه‌ها و دوستان
q-practise-children = از طریق اولادهایم
q-practise-association = در یک انجمن
q-practise-nowhere = هیچ‌جا
q-helps = برای یاد گرفتن زبان نارویجی، چه چیز از همه زیادتر با شما کمک می‌کند؟
q-helps-more-hours = ساعت‌های درسی زیادتر
q-helps-smaller-group = گروپ خوردتر
q-helps-more-speaking = زیادتر گپ زدن
q-helps-workplace-practice = کارآموزی در یک جای کار
q-helps-own-language = کمک گرفتن به زبان خودم
q-helps-digital-lessons = درس از طریق انترنت
q-helps-evening-lessons = درس از طرف شام

## Social studies

q-society = جامعه‌شناسی با من کمک کرده است که ناروی را بفهمم.
q-society-not-had-it = هنوز این درس را نخوانده‌ام
q-society-language = من جامعه‌شناسی را به زبانی خواندم که خوب می‌فهمم.

## Introduction programme

q-intro-useful = برنامهٔ معرفی برای کاری که می‌خواهم بکنم مفید است.
q-intro-like = من خوش دارم که در برنامهٔ معرفی شامل باشم.
q-plan = من برای برنامهٔ معرفی، پلان خاص خود را دارم.
q-plan-say = من هم در جور کردن پلان سهم گرفتم.
q-adviser-respect = مشاور برنامه با من با احترام رفتار می‌کند.
q-adviser-help = هر وقت ضرورت دارم، مشاور برنامه با من کمک می‌کند.
q-activities = در برنامهٔ معرفی، چه چیزها برای شما مفید بوده است؟
q-activities-norwegian = زبان نارویجی
q-activities-social-studies = جامعه‌شناسی
q-activities-workplace-practice = کارآموزی در یک جای کار
q-activities-school-subjects = مضمون‌های مکتب
q-activities-health-and-life-skills = صحت و مهارت‌های زندگی
q-activities-parenting-course = کورس برای پدران و مادران
q-activities-career-guidance = رهنمایی برای کار و مسلک
q-activities-volunteering = کار رضاکارانه
q-length = در بارهٔ مدت برنامهٔ معرفی چه نظر دارید؟
q-length-too-short = از اندازه زیاد کوتاه
q-length-right = مناسب
q-length-too-long = از اندازه زیاد دراز

## Safety

q-pressure = آیا کسی مانع اشتراک شما در درس‌ها شده است؟ یا کسی بالای شما فشار آورده است که برخلاف خواست خود کاری بکنید؟
q-help-known = من می‌دانم که از کی کمک خواسته می‌توانم.

## In all

q-satisfied = به صورت عموم، از درس‌های خود چقدر راضی هستید؟
q-satisfied-very = بسیار راضی
q-satisfied-fairly = تا حد خوبی راضی
q-satisfied-little = کم راضی
q-satisfied-not-at-all = هیچ راضی نیستم
q-hope = من فکر می‌کنم که در ناروی کار پیدا خواهم کرد یا درس خواهم خواند.
