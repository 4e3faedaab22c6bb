### What contact persons send to participants and put on the wall, in Arabic.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = نريد أن نعرف رأيك في تعليمك. الإجابة من دون ذكر اسمك. يمكنك الإجابة بلغتك: { $link }

## E-mail

email-subject = هل لديك رغبة في قول رأيك في تعليمك؟
email-1 = مرحباً!
email-2 = تريد مديرية IMDi أن تعرف رأيك في دروس اللغة النرويجية أو علوم المجتمع أو في البرنامج التمهيدي. مديرية IMDi جهة حكومية في النرويج.
email-3 = المشاركة باختيارك. الإجابة من دون ذكر اسمك. يمكنك الإجابة بلغتك.
email-4 = يستغرق ذلك نحو 15 دقيقة. آخر يوم للإجابة هو { $date }.
email-5 = للإجابة، الرجاء الضغط على الرابط: { $link }
email-6 = هل تطلب الصفحة رمزاً؟ الرجاء كتابة { $code }.
email-7 = مع التحية، IMDi

## Poster

poster-title = ما رأيك في تعليمك؟
poster-1 = الرجاء توجيه كاميرا الهاتف إلى رمز QR.
poster-2 = الرجاء اختيار لغتك.
poster-3 = الرجاء الإجابة عن الأسئلة.
poster-address = يمكنك أيضاً الذهاب إلى { $address } وكتابة الرمز:
poster-anonymous = الإجابة من دون ذكر اسمك.
poster-voluntary = المشاركة باختيارك.
poster-until = آخر يوم للإجابة: { $date }.
poster-listen = يمكنك الاستماع إلى كل شيء.
