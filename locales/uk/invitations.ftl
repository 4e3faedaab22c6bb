### What contact persons send to participants and put on the wall, in Ukrainian.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Скажіть, що Ви думаєте про своє навчання. Відповідайте без імені й своєю мовою: { $link }

## E-mail

email-subject = Скажете нам, що Ви думаєте про своє навчання?
email-1 = Добрий день!
email-2 = IMDi хоче знати, що Ви думаєте про курс норвезької мови, курс суспільствознавства або вступну програму. IMDi працює для держави в Норвегії.
email-3 = Ви самі вирішуєте, чи відповідати. Ви відповідаєте без імені. Ви можете відповідати своєю мовою.
email-4 = Це триває приблизно 15 хвилин. Відповідати можна до { $date } включно.
email-5 = Щоб відповісти, натисніть на посилання: { $link }
email-6 = Сторінка просить код? Введіть { $code }.
email-7 = З повагою, IMDi

## Poster

poster-title = Скажіть, що Ви думаєте про своє навчання
poster-1 = Наведіть камеру телефона на QR-код.
poster-2 = Виберіть свою мову.
poster-3 = Дайте відповіді на запитання.
poster-address = Або перейдіть на { $address } і введіть код:
poster-anonymous = Ви відповідаєте без імені.
poster-voluntary = Ви самі вирішуєте, чи відповідати.
poster-until = Відповідати можна до { $date } включно.
poster-listen = Усе можна прослухати.
