### What contact persons send to participants and put on the wall, in Russian.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Скажите, что Вы думаете о своём обучении. Отвечайте без имени и на своём языке: { $link }

## E-mail

email-subject = Скажете нам, что Вы думаете о своём обучении?
email-1 = Здравствуйте!
email-2 = IMDi хочет знать, что Вы думаете о курсе норвежского языка, курсе обществознания или вводной программе. IMDi работает для государства в Норвегии.
email-3 = Вы сами решаете, отвечать или нет. Вы отвечаете без имени. Вы можете отвечать на своём языке.
email-4 = Это займёт примерно 15 минут. Отвечать можно до { $date } включительно.
email-5 = Чтобы ответить, нажмите на ссылку: { $link }
email-6 = Страница просит код? Введите { $code }.
email-7 = С уважением, IMDi

## Poster

poster-title = Скажите, что Вы думаете о своём обучении
poster-1 = Наведите камеру телефона на QR-код.
poster-2 = Выберите свой язык.
poster-3 = Ответьте на вопросы.
poster-address = Или перейдите на { $address } и введите код:
poster-anonymous = Вы отвечаете без имени.
poster-voluntary = Вы сами решаете, отвечать или нет.
poster-until = Отвечать можно до { $date } включительно.
poster-listen = Всё можно прослушать.
