### What contact persons send to participants and put on the wall, in French.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Dites ce que vous pensez de votre formation. Vous répondez sans donner votre nom et dans votre langue : { $link }

## E-mail

email-subject = Voulez-vous dire ce que vous pensez de votre formation ?
email-1 = Bonjour !
email-2 = IMDi veut savoir ce que vous pensez des cours de norvégien, des cours sur la société norvégienne ou du programme d’introduction. IMDi travaille pour l’État en Norvège.
email-3 = C’est vous qui décidez si vous voulez répondre. Vous répondez sans donner votre nom. Vous pouvez répondre dans votre langue.
email-4 = Cela prend environ 15 minutes. Vous pouvez répondre jusqu’au { $date } inclus.
email-5 = Appuyez sur le lien pour répondre : { $link }
email-6 = La page demande un code ? Tapez { $code }.
email-7 = Cordialement, IMDi

## Poster

poster-title = Dites ce que vous pensez de votre formation
poster-1 = Scannez le code QR avec l’appareil photo du téléphone.
poster-2 = Choisissez votre langue.
poster-3 = Répondez aux questions.
poster-address = Ou allez sur { $address } et tapez le code :
poster-anonymous = Vous répondez sans donner votre nom.
poster-voluntary = C’est vous qui décidez si vous voulez répondre.
poster-until = Vous pouvez répondre jusqu’au { $date } inclus.
poster-listen = Vous pouvez tout écouter.
