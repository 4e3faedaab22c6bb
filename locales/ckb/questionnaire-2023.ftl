### The questions of the wave 2023 and their answers, in Central Kurdish (Sorani), Arabic script. Translated from nb.

## Themes

t-about-you = دەربارەی تۆ
t-norwegian = زمانی نەرویجی
t-social-studies = زانیاریی کۆمەڵایەتی
t-introduction-programme = بەرنامەی ناساندن
t-safety = سەلامەتی
t-in-all = بە گشتی

## Answers that many questions share

o-always = هەمیشە
o-often = زۆر جار
o-rarely = کەم جار
o-never = هەرگیز
o-yes = بەڵێ
o-a-little = کەمێک
o-no = نەخێر
o-too-little = کەمتر لە پێویست
o-right = بە ئەندازەی پێویست
o-too-much = زیاتر لە پێویست
o-dont-know = نازانم
o-dont-want-to-answer = نامەوێت وەڵام بدەمەوە

## Practice

q-practice-full = کام کاسە پڕە؟
q-practice-full-a = پڕ
q-practice-full-b = نیوە پڕ
q-practice-full-c = بەتاڵ
q-practice-things = لێرە چی دەبینیت؟
q-practice-things-house = خانوو
q-practice-things-book = کتێب
q-practice-things-cup = کوپ

## About you

q-programme = ئێستا بەشداری چی دەکەیت؟
q-programme-introduction = بەرنامەی ناساندن لەگەڵ زمانی نەرویجی
q-programme-norwegian = تەنها زمانی نەرویجی یان زانیاریی کۆمەڵایەتی
q-programme-on-leave = من ئێستا مۆڵەتم لە فێرکارییەکە وەرگرتووە
q-time = ماوەی چەندە لە نەرویج فێرکاریت هەیە؟
q-time-up-to-3 = ٣ مانگ یان کەمتر
q-time-4-11 = ٤ تا ١١ مانگ
q-time-12-23 = ١٢ تا ٢٣ مانگ
q-time-24-or-more = ٢٤ مانگ یان زیاتر
q-gender = ڕەگەزت چییە؟
q-gender-woman = ژن
q-gender-man = پیاو
q-gender-another = ڕەگەزێکی تر
q-age = تەمەنت چەندە؟
q-age-18-24 = ١٨ تا ٢٤ ساڵ
q-age-25-34 = ٢٥ تا ٣٤ ساڵ
q-age-35-44 = ٣٥ تا ٤٤ ساڵ
q-age-45-54 = ٤٥ تا ٥٤ ساڵ
q-age-55-or-more = ٥٥ ساڵ یان زیاتر
q-schooling = پێش ئەوەی بێیت بۆ نەرویج، چەند ساڵ چوویت بۆ قوتابخانە؟
q-schooling-none = نەچوومەتە قوتابخانە
q-schooling-1-6 = ١ تا ٦ ساڵ
q-schooling-7-9 = ٧ تا ٩ ساڵ
q-schooling-10-12 = ١٠ تا ١٢ ساڵ
q-schooling-13-or-more = ١٣ ساڵ یان زیاتر
q-background = خەڵکی کام وڵاتیت؟
q-background-ukraine = ئۆکرانیا
q-background-another = وڵاتێکی تر

## Norwegian

q-motivation = حەز دەکەم بچم بۆ کۆرسەکە.
q-wellbeing = لە کۆرسەکە حاڵم باشە و هەست بە سەلامەتی دەکەم.
q-usefulness = ئەو نەرویجییە فێر دەبم کە لە ژیانی ڕۆژانەدا پێویستمە.
q-level = وانەکان بۆ تۆ چۆنن؟
q-level-too-easy = ئاسانتر لە پێویست
q-level-right = گونجاو
q-level-too-hard = قورستر لە پێویست
q-hours = چەند وانەت هەیە؟
q-teacher-respect = مامۆستا بە ڕێزەوە مامەڵەم لەگەڵ دەکات.
q-teacher-help = کاتێک پێویستم بە یارمەتی بێت، لە کۆرسەکە یارمەتیم دەدەن.
q-say = منیش بەشداری بڕیار دەکەم کە چۆن لە کۆرسەکەدا کار بکەین.
q-digital = فێر دەبم ئەو ئامرازە دیجیتاڵییانە بەکار بهێنم کە پێویستمانن.
q-practise = جگە لە کۆرسەکە، لە کوێ ڕاهێنان لەسەر زمانی نەرویجی دەکەیت؟
q-practise-work = لە کار یان لە ڕاهێنانی کار
q-practise-language-cafe = لە کافێی زمان
q-practise-neighbours-and-friends = لەگەڵ دراوسێ و هاوڕێیان
q-practise-children = لە ڕێگەی منداڵەکانمەوە
q-practise-association = لە کۆمەڵەیەک
q-practise-nowhere = لە هیچ شوێنێک
q-helps = چی زۆرترین یارمەتیت دەدات بۆ فێربوونی زمانی نەرویجی؟
q-helps-more-hours = کاتژمێری وانەی زیاتر
q-helps-smaller-group = گرووپێکی بچووکتر
q-helps-more-speaking = قسەکردنی زیاتر
q-helps-workplace-practice = ڕاهێنان لە شوێنی کار
q-helps-own-language = یارمەتی بە زمانی خۆم
q-helps-digital-lessons = وانە لە ئینتەرنێت
q-helps-evening-lessons = وانە لە ئێواران

## Social studies

q-society = وانەی زانیاریی کۆمەڵایەتی یارمەتیی داوم لە نەرویج تێبگەم.
q-society-not-had-it = هێشتا ئەو وانەیەم نەبووە
q-society-language = وانەی زانیاریی کۆمەڵایەتیم بە زمانێک وەرگرت کە باش لێی تێدەگەم.

## Introduction programme

q-intro-useful = بەرنامەی ناساندن بەسوودە بۆ ئەو کارەی کە دەمەوێت بیکەم.
q-intro-like = حەز دەکەم بەشداری بەرنامەی ناساندن بکەم.
q-plan = پلانی تایبەت بە خۆمم هەیە بۆ بەرنامەی ناساندن.
q-plan-say = منیش بەشداریم لە دانانی پلانەکەدا کرد.
q-adviser-respect = ڕاوێژکاری بەرنامەکە بە ڕێزەوە مامەڵەم لەگەڵ دەکات.
q-adviser-help = کاتێک پێویستم بە یارمەتی بێت، ڕاوێژکاری بەرنامەکە یارمەتیم دەدات.
q-activities = لە بەرنامەی ناساندندا چی بۆ تۆ بەسوود بوو؟
q-activities-norwegian = زمانی نەرویجی
q-activities-social-studies = زانیاریی کۆمەڵایەتی
q-activities-workplace-practice = ڕاهێنان لە شوێنی کار
q-activities-school-subjects = وانەکانی قوتابخانە
q-activities-health-and-life-skills = تەندروستی و بەڕێوەبردنی ژیان
q-activities-parenting-course = کۆرسی دایک و باوک
q-activities-career-guidance = ڕێنمایی بۆ کار و پیشە
q-activities-volunteering = کاری خۆبەخشی
q-length = ڕات چییە لەسەر درێژیی بەرنامەی ناساندن؟
q-length-too-short = کورتتر لە پێویست
q-length-right = گونجاو
q-length-too-long = درێژتر لە پێویست

## Safety

q-pressure = ئایا کەسێک ڕێگری لێ کردوویت لە بەشداریکردن لە فێرکارییەکە؟ یان کەسێک گوشاری خستووەتە سەرت بۆ ئەوەی شتێک بە پێچەوانەی ویستی خۆت بکەیت؟
q-help-known = دەزانم دەتوانم داوای یارمەتی لە کێ بکەم.

## In all

q-satisfied = بە گشتی چەند لە فێرکارییەکەت ڕازیت؟
q-satisfied-very = زۆر ڕازیم
q-satisfied-fairly = تا ڕادەیەکی باش ڕازیم
q-satisfied-little = کەم ڕازیم
q-satisfied-not-at-all = هیچ ڕازی نیم
q-hope = پێم وایە لە نەرویج کار یان خوێندنم دەست دەکەوێت.
