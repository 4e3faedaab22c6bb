### What contact persons send to participants and put on the wall, in Urdu.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = اپنی تعلیم کے بارے میں رائے دیں۔ جواب میں آپ کا نام نہیں ہوتا۔ جواب اپنی زبان میں دیں: { $link }

## E-mail

email-subject = کیا آپ اپنی تعلیم کے بارے میں رائے دیں گے؟
email-1 = سلام!
email-2 = IMDi نارویجن زبان کے کورس، معاشرتی علوم کے کورس یا تعارفی پروگرام کے بارے میں آپ کی رائے جاننا چاہتا ہے۔ IMDi ناروے کا ایک سرکاری ادارہ ہے۔
email-3 = جواب دینا یا نہ دینا آپ کی مرضی ہے۔ جواب میں آپ کا نام نہیں ہوتا۔ جواب آپ کی اپنی زبان میں دیے جا سکتے ہیں۔
email-4 = اس میں تقریباً 15 منٹ لگتے ہیں۔ جواب دینے کا آخری دن { $date } ہے۔
email-5 = جواب دینے کے لیے لنک دبائیں: { $link }
email-6 = کیا صفحہ کوڈ مانگتا ہے؟ یہ لکھیں: { $code }۔
email-7 = نیک خواہشات کے ساتھ، IMDi

## Poster

poster-title = اپنی تعلیم کے بارے میں رائے دیں
poster-1 = QR کوڈ فون کے کیمرے سے اسکین کریں۔
poster-2 = اپنی زبان چنیں۔
poster-3 = سوالوں کے جواب دیں۔
poster-address = یا { $address } پر جائیں اور کوڈ لکھیں:
poster-anonymous = جواب میں آپ کا نام نہیں ہوتا۔
poster-voluntary = جواب دینا یا نہ دینا آپ کی مرضی ہے۔
poster-until = جواب دینے کا آخری دن: { $date }۔
poster-listen = سب کچھ سنا جا سکتا ہے۔
