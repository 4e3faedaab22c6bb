### What contact persons send to participants and put on the wall, in Persian.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = نظر خود را دربارهٔ آموزشتان بگویید. بدون نام و به زبان خودتان جواب می‌دهید: { $link }

## E-mail

email-subject = آیا می‌خواهید نظر خود را دربارهٔ آموزشتان بگویید؟
email-1 = سلام!
email-2 = IMDi می‌خواهد بداند نظر شما دربارهٔ کلاس زبان نروژی، کلاس علوم اجتماعی یا برنامهٔ مقدماتی چیست. IMDi برای دولت نروژ کار می‌کند.
email-3 = خودتان تصمیم می‌گیرید که جواب بدهید یا نه. شما بدون نام جواب می‌دهید. می‌توانید به زبان خودتان جواب بدهید.
email-4 = این کار حدود ۱۵ دقیقه طول می‌کشد. آخرین روز برای جواب دادن { $date } است.
email-5 = برای جواب دادن، لینک را بزنید: { $link }
email-6 = آیا صفحه کد می‌خواهد؟ این را بنویسید: { $code }.
email-7 = با احترام، IMDi

## Poster

poster-title = نظر خود را دربارهٔ آموزشتان بگویید
poster-1 = کد QR را با دوربین تلفن اسکن کنید.
poster-2 = زبان خود را انتخاب کنید.
poster-3 = به سؤال‌ها جواب بدهید.
poster-address = یا به { $address } بروید و کد را بنویسید:
poster-anonymous = شما بدون نام جواب می‌دهید.
poster-voluntary = خودتان تصمیم می‌گیرید که جواب بدهید یا نه.
poster-until = آخرین روز برای جواب دادن: { $date }.
poster-listen = می‌توانید به همه چیز گوش کنید.
