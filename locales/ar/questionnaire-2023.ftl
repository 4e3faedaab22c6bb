### The questions of the wave 2023 and their answers, in plain Modern Standard Arabic. Translated from nb.
### Forms that show the reader's gender are avoided: first-person verbs and verbal nouns.

## Themes

t-about-you = عنك
t-norwegian = اللغة النرويجية
t-social-studies = علوم المجتمع
t-introduction-programme = البرنامج التمهيدي
t-safety = الأمان
t-in-all = بشكل عام

## Answers that many questions share

o-always = دائماً
o-often = غالباً
o-rarely = نادراً
o-never = أبداً
o-yes = نعم
o-a-little = قليلاً
o-no = لا
o-too-little = أقل من اللازم
o-right = مناسب
o-too-much = أكثر من اللازم
o-dont-know = لا أعرف
o-dont-want-to-answer = لا أريد الإجابة

## Practice

q-practice-full = أي وعاء ممتلئ؟
q-practice-full-a = ممتلئ
q-practice-full-b = نصف ممتلئ
q-practice-full-c = فارغ
q-practice-things = ماذا يوجد هنا؟
q-practice-things-house = بيت
q-practice-things-book = كتاب
q-practice-things-cup = كوب

## About you

q-programme = ما هي الدروس أو ما هو البرنامج الذي لديك الآن؟
q-programme-introduction = البرنامج التمهيدي مع اللغة النرويجية
q-programme-norwegian = اللغة النرويجية أو علوم المجتمع فقط
q-programme-on-leave = لدي إجازة من التعليم الآن
q-time = ما مدة تعليمك في النرويج حتى الآن؟
q-time-up-to-3 = 3 أشهر أو أقل
q-time-4-11 = من 4 إلى 11 شهراً
q-time-12-23 = من 12 إلى 23 شهراً
q-time-24-or-more = 24 شهراً أو أكثر
q-gender = ما جنسك؟
q-gender-woman = امرأة
q-gender-man = رجل
q-gender-another = جنس آخر
q-age = كم عمرك؟
q-age-18-24 = من 18 إلى 24 سنة
q-age-25-34 = من 25 إلى 34 سنة
q-age-35-44 = من 35 إلى 44 سنة
q-age-45-54 = من 45 إلى 54 سنة
q-age-55-or-more = 55 سنة أو أكثر
q-schooling = كم سنة درست في المدرسة قبل مجيئك إلى النرويج؟
q-schooling-none = لم أذهب إلى المدرسة
q-schooling-1-6 = من سنة إلى 6 سنوات
q-schooling-7-9 = من 7 إلى 9 سنوات
q-schooling-10-12 = من 10 إلى 12 سنة
q-schooling-13-or-more = 13 سنة أو أكثر
q-background = من أي بلد جئت؟
q-background-ukraine = أوكرانيا
q-background-another = بلد آخر

## Norwegian

q-motivation = أحب الذهاب إلى الصف.
q-wellbeing = أشعر بالراحة والأمان في الصف.
q-usefulness = أتعلم من اللغة النرويجية ما أحتاج إليه في حياتي اليومية.
q-level = كيف هو التعليم بالنسبة إليك؟
q-level-too-easy = سهل أكثر من اللازم
q-level-right = مناسب
q-level-too-hard = صعب أكثر من اللازم
q-hours = ما رأيك في عدد ساعات التعليم؟
q-teacher-respect = يعاملني المعلم باحترام.
q-teacher-help = أحصل على المساعدة في الصف عندما أحتاج إليها.
q-say = أشارك في القرار حول طريقة عملنا في الصف.
q-digital = أتعلم استخدام الأدوات الرقمية التي نحتاج إليها.
q-practise = خارج الصف، أين يكون تدرّبك على اللغة النرويجية؟
q-practise-work = في العمل أو في التدريب العملي
q-practise-language-cafe = في مقهى اللغة
q-practise-neighbours-and-friends = مع الجيران والأصدقاء
q-practise-children = من خلال أطفالي
q-practise-association = في جمعية
q-practise-nowhere = ليس في أي مكان
q-helps = ما الذي قد يساعدك أكثر على تعلّم اللغة النرويجية؟
q-helps-more-hours = ساعات أكثر
q-helps-smaller-group = مجموعة أصغر
q-helps-more-speaking = التحدث أكثر
q-helps-workplace-practice = تدريب في مكان عمل
q-helps-own-language = مساعدة بلغتي
q-helps-digital-lessons = دروس عبر الإنترنت
q-helps-evening-lessons = دروس في المساء

## Social studies

q-society = ساعدتني علوم المجتمع على فهم النرويج.
q-society-not-had-it = لم أدرس هذه المادة بعد
q-society-language = درست علوم المجتمع بلغة أفهمها جيداً.

## Introduction programme

q-intro-useful = البرنامج التمهيدي مفيد للعمل الذي أريده.
q-intro-like = أحب المشاركة في البرنامج التمهيدي.
q-plan = لدي خطة خاصة بي في البرنامج التمهيدي.
q-plan-say = شاركت في وضع هذه الخطة.
q-adviser-respect = يعاملني مستشار البرنامج باحترام.
q-adviser-help = يساعدني مستشار البرنامج عندما أحتاج إلى مساعدة.
q-activities = ما الذي كان مفيداً لك في البرنامج التمهيدي؟
q-activities-norwegian = اللغة النرويجية
q-activities-social-studies = علوم المجتمع
q-activities-workplace-practice = تدريب في مكان عمل
q-activities-school-subjects = مواد مدرسية
q-activities-health-and-life-skills = الصحة ومهارات الحياة
q-activities-parenting-course = دورة للآباء والأمهات
q-activities-career-guidance = إرشاد مهني
q-activities-volunteering = عمل تطوعي
q-length = ما رأيك في مدة البرنامج التمهيدي؟
q-length-too-short = أقصر من اللازم
q-length-right = مناسبة
q-length-too-long = أطول من اللازم

## Safety

q-pressure = هل منعك أحد من المشاركة في التعليم؟ أو هل ضغط عليك أحد لفعل شيء ضد إرادتك؟
q-help-known = أعرف ممّن أطلب المساعدة.

## In all

q-satisfied = بشكل عام، إلى أي حد يرضيك تعليمك؟
q-satisfied-very = يرضيني كثيراً
q-satisfied-fairly = يرضيني إلى حد جيد
q-satisfied-little = يرضيني قليلاً فقط
q-satisfied-not-at-all = لا يرضيني أبداً
q-hope = أعتقد أنني سأحصل على عمل أو تعليم في النرويج.
