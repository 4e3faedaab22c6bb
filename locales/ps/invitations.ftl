### What contact persons send to participants and put on the wall, in Pashto.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = د خپلو زده کړو په اړه نظر راکړئ. بې نومه او په خپله ژبه ځواب ورکوئ: { $link }

## E-mail

email-subject = غواړئ ووایئ چې د خپلو زده کړو په اړه څه نظر لرئ؟
email-1 = سلام!
email-2 = IMDi غواړي پوه شي چې تاسو د ناروېژي ژبې د کورس، د ټولنپوهنې د کورس یا د انترودوکشون پروګرام په اړه څه نظر لرئ. IMDi د ناروې د دولت لپاره کار کوي.
email-3 = تاسو پخپله پرېکړه کوئ چې ځواب ورکوئ که نه. تاسو بې نومه ځواب ورکوئ. تاسو په خپله ژبه ځواب ورکولای شئ.
email-4 = دا شاوخوا ۱۵ دقیقې وخت نیسي. د ځواب ورکولو وروستۍ ورځ دا ده: { $date }.
email-5 = د ځواب ورکولو لپاره پر لېنک کېکاږئ: { $link }
email-6 = مخ له تاسو کوډ غواړي؟ دا ولیکئ: { $code }.
email-7 = په درناوي، IMDi

## Poster

poster-title = د خپلو زده کړو په اړه نظر راکړئ
poster-1 = د ټلیفون په کیمره QR کوډ سکن کړئ.
poster-2 = خپله ژبه وټاکئ.
poster-3 = پوښتنو ته ځواب ورکړئ.
poster-address = یا { $address } ته لاړ شئ او کوډ ولیکئ:
poster-anonymous = تاسو بې نومه ځواب ورکوئ.
poster-voluntary = تاسو پخپله پرېکړه کوئ چې ځواب ورکوئ که نه.
poster-until = د ځواب ورکولو وروستۍ ورځ: { $date }.
poster-listen = تاسو هر څه اورېدلای شئ.
