### What contact persons send to participants and put on the wall, in English.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Tell us what you think about your classes. You answer without your name and in your own language: { $link }

## E-mail

email-subject = Will you tell us what you think about your classes?
email-1 = Hello!
email-2 = IMDi wants to know what you think about the Norwegian classes, the social studies classes or the introduction programme. IMDi works for the Norwegian state.
email-3 = You decide if you want to answer. You answer without your name. You can answer in your own language.
email-4 = It takes about 15 minutes. You can answer until the end of { $date }.
email-5 = Press the link to answer: { $link }
email-6 = Does the page ask for a code? Type { $code }.
email-7 = Regards, IMDi

## Poster

poster-title = Tell us what you think about your classes
poster-1 = Scan the QR code with the camera on your phone.
poster-2 = Choose your language.
poster-3 = Answer the questions.
poster-address = Or go to { $address } and type the code:
poster-anonymous = You answer without your name.
poster-voluntary = You decide if you want to answer.
poster-until = You can answer until the end of { $date }.
poster-listen = You can listen to everything.
