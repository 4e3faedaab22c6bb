### What contact persons send to participants and put on the wall, in Dari.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = نظر خود را در بارهٔ درس‌های خود بگویید. بدون نام و به زبان خود جواب می‌دهید: { $link }

## E-mail

email-subject = آیا می‌خواهید بگویید که در بارهٔ درس‌های خود چه نظر دارید؟
email-1 = سلام!
email-2 = IMDi می‌خواهد بداند که شما در بارهٔ کورس زبان نارویجی، کورس جامعه‌شناسی یا برنامهٔ معرفی چه نظر دارید. IMDi برای دولت ناروی کار می‌کند.
email-3 = خود شما فیصله می‌کنید که جواب می‌دهید یا نه. شما بدون نام جواب می‌دهید. می‌توانید به زبان خود جواب بدهید.
email-4 = این کار تقریباً ۱۵ دقیقه را در بر می‌گیرد. آخرین روز برای جواب دادن { $date } است.
email-5 = برای جواب دادن، لینک را فشار دهید: { $link }
email-6 = صفحه از شما کود می‌خواهد؟ این را بنویسید: { $code }.
email-7 = با احترام، IMDi

## Poster

poster-title = نظر خود را در بارهٔ درس‌ها بگویید
poster-1 = کود QR را با کمرهٔ تلیفون سکن کنید.
poster-2 = زبان خود را انتخاب کنید.
poster-3 = به سوال‌ها جواب بدهید.
poster-address = یا به { $address } بروید و کود را بنویسید:
poster-anonymous = شما بدون نام جواب می‌دهید.
poster-voluntary = خود شما فیصله می‌کنید که جواب می‌دهید یا نه.
poster-until = آخرین روز برای جواب دادن: { $date }.
poster-listen = می‌توانید همه چیز را بشنوید.
