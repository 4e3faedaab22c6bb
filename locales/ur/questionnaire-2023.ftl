### The questions of the wave 2023 and their answers, in Urdu. Translated from nb.

## Themes

t-about-you = آپ کے بارے میں
t-norwegian = نارویجن زبان
t-social-studies = معاشرتی علوم
t-introduction-programme = تعارفی پروگرام
t-safety = تحفظ
t-in-all = مجموعی طور پر

## Answers that many questions share

o-always = ہمیشہ
o-often = اکثر
o-rarely = بہت کم
o-never = کبھی نہیں
o-yes = ہاں
o-a-little = تھوڑا سا
o-no = نہیں
o-too-little = ضرورت سے کم
o-right = مناسب
o-too-much = ضرورت سے زیادہ
o-dont-know = مجھے معلوم نہیں
o-dont-want-to-answer = مجھے جواب نہیں دینا

## Practice

q-practice-full = کون سا پیالہ بھرا ہوا ہے؟
q-practice-full-a = بھرا ہوا
q-practice-full-b = آدھا بھرا ہوا
q-practice-full-c = خالی
q-practice-things = یہاں آپ کو کیا نظر آتا ہے؟
q-practice-things-house = گھر
q-practice-things-book = کتاب
q-practice-things-cup = کپ

## About you

q-programme = آپ ابھی کس میں شریک ہیں؟
q-programme-introduction = تعارفی پروگرام اور نارویجن زبان
q-programme-norwegian = صرف نارویجن زبان یا معاشرتی علوم
q-programme-on-leave = میں آج کل تعلیم سے رخصت پر ہوں
q-time = ناروے میں آپ کی تعلیم کو کتنا عرصہ ہوا ہے؟
q-time-up-to-3 = 3 مہینے یا اس سے کم
q-time-4-11 = 4 سے 11 مہینے
q-time-12-23 = 12 سے 23 مہینے
q-time-24-or-more = 24 مہینے یا اس سے زیادہ
q-gender = آپ کی جنس کیا ہے؟
q-gender-woman = عورت
q-gender-man = مرد
q-gender-another = کوئی اور جنس
q-age = آپ کی عمر کتنی ہے؟
q-age-18-24 = 18 سے 24 سال
q-age-25-34 = 25 سے 34 سال
q-age-35-44 = 35 سے 44 سال
q-age-45-54 = 45 سے 54 سال
q-age-55-or-more = 55 سال یا اس سے زیادہ
q-schooling = ناروے آنے سے پہلے آپ نے کتنے سال اسکول میں پڑھا؟
q-schooling-none = ایک سال بھی نہیں
q-schooling-1-6 = 1 سے 6 سال
q-schooling-7-9 = 7 سے 9 سال
q-schooling-10-12 = 10 سے 12 سال
q-schooling-13-or-more = 13 سال یا اس سے زیادہ
q-background = آپ کا تعلق کس ملک سے ہے؟
q-background-ukraine = یوکرین
q-background-another = کوئی اور ملک

## Norwegian

q-motivation = مجھے کورس میں جانا پسند ہے۔
q-wellbeing = مجھے کورس میں اچھا لگتا ہے اور تحفظ کا احساس ہوتا ہے۔
q-usefulness = مجھے وہ نارویجن زبان سیکھنے کو ملتی ہے جس کی مجھے روزمرہ زندگی میں ضرورت ہے۔
q-level = آپ کے لیے پڑھائی کیسی ہے؟
q-level-too-easy = ضرورت سے زیادہ آسان
q-level-right = مناسب
q-level-too-hard = ضرورت سے زیادہ مشکل
q-hours = آپ کو کتنی پڑھائی ملتی ہے؟
q-teacher-respect = استاد میرے ساتھ عزت سے پیش آتے ہیں۔
q-teacher-help = جب مجھے ضرورت ہو، کورس میں مجھے مدد ملتی ہے۔
q-say = کورس میں کام کیسے ہو، اس فیصلے میں میرا بھی حصہ ہوتا ہے۔
q-digital = مجھے وہ ڈیجیٹل آلات اور پروگرام استعمال کرنا سیکھنے کو ملتا ہے جن کی ہمیں ضرورت ہے۔
q-practise = کورس کے علاوہ آپ کی نارویجن زبان کی مشق کہاں ہوتی ہے؟
q-practise-work = نوکری یا عملی تربیت میں
q-practise-language-cafe = لینگویج کیفے میں
q-practise-neighbours-and-friends = پڑوسیوں اور دوستوں کے ساتھ
q-practise-children = اپنے بچوں کے ذریعے
q-practise-association = کسی انجمن میں
q-practise-nowhere = کہیں نہیں
q-helps = نارویجن زبان سیکھنے میں آپ کو سب سے زیادہ مدد کس چیز سے ملے گی؟
q-helps-more-hours = پڑھائی کے زیادہ گھنٹے
q-helps-smaller-group = کم لوگوں کا گروپ
q-helps-more-speaking = زیادہ بول چال
q-helps-workplace-practice = کام کی جگہ پر عملی تربیت
q-helps-own-language = میری اپنی زبان میں مدد
q-helps-digital-lessons = انٹرنیٹ پر پڑھائی
q-helps-evening-lessons = شام کو پڑھائی

## Social studies

q-society = معاشرتی علوم سے مجھے ناروے کو سمجھنے میں مدد ملی ہے۔
q-society-not-had-it = میں نے ابھی تک یہ نہیں پڑھا
q-society-language = معاشرتی علوم مجھے ایسی زبان میں پڑھائے گئے جو مجھے اچھی طرح سمجھ آتی ہے۔

## Introduction programme

q-intro-useful = جس کام کی مجھے خواہش ہے، تعارفی پروگرام اس کے لیے مفید ہے۔
q-intro-like = مجھے تعارفی پروگرام میں حصہ لینا پسند ہے۔
q-plan = تعارفی پروگرام کے لیے میرا اپنا منصوبہ ہے۔
q-plan-say = میں نے بھی منصوبہ بنانے میں حصہ لیا۔
q-adviser-respect = پروگرام کے مشیر میرے ساتھ عزت سے پیش آتے ہیں۔
q-adviser-help = جب مجھے ضرورت ہو، پروگرام کے مشیر میری مدد کرتے ہیں۔
q-activities = تعارفی پروگرام میں آپ کے لیے کیا مفید رہا ہے؟
q-activities-norwegian = نارویجن زبان
q-activities-social-studies = معاشرتی علوم
q-activities-workplace-practice = کام کی جگہ پر عملی تربیت
q-activities-school-subjects = اسکول کے مضامین
q-activities-health-and-life-skills = صحت اور زندگی گزارنے کے ہنر
q-activities-parenting-course = والدین کا کورس
q-activities-career-guidance = کام اور پیشے کے لیے رہنمائی
q-activities-volunteering = رضاکارانہ کام
q-length = تعارفی پروگرام کی مدت کے بارے میں آپ کی کیا رائے ہے؟
q-length-too-short = ضرورت سے زیادہ چھوٹی
q-length-right = مناسب
q-length-too-long = ضرورت سے زیادہ لمبی

## Safety

q-pressure = کیا کسی نے آپ کو تعلیم میں حصہ لینے سے روکا ہے؟ یا کسی نے آپ پر مرضی کے خلاف کچھ کرنے کا دباؤ ڈالا ہے؟
q-help-known = مجھے معلوم ہے کہ میں کس سے مدد مانگوں۔

## In all

q-satisfied = مجموعی طور پر آپ اپنی تعلیم سے کس حد تک مطمئن ہیں؟
q-satisfied-very = بہت مطمئن
q-satisfied-fairly = کافی مطمئن
q-satisfied-little = کم مطمئن
q-satisfied-not-at-all = بالکل مطمئن نہیں
q-hope = مجھے لگتا ہے کہ مجھے ناروے میں کام یا تعلیم ملے گی۔
