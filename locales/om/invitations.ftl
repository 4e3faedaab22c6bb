### What contact persons send to participants and put on the wall, in Oromo.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Waa'ee barnoota keessanii waan yaaddan nutti himaa. Maqaa malee, afaan keessaniin deebii kennitu: { $link }

## E-mail

email-subject = Waa'ee barnoota keessanii waan yaaddan nutti himuu barbaadduu?
email-1 = Akkam jirtu!
email-2 = IMDi waa'ee koorsii afaan Noorwee, koorsii beekumsa hawaasaa yookaan sagantaa seensaa maal akka yaaddan beekuu barbaada. IMDi mootummaa Noorweetiif hojjeta.
email-3 = Deebii kennuu fi dhiisuu kan murteessitan isinuma. Maqaa malee deebii kennitu. Afaan keessaniin deebii kennuu dandeessu.
email-4 = Gara daqiiqaa 15 fudhata. Hanga { $date } deebii kennuu dandeessu. Guyyaa sanas deebii kennuu dandeessu.
email-5 = Deebii kennuuf liinkii tuqaa: { $link }
email-6 = Fuulli koodii isin gaafataa? { $code } barreessaa.
email-7 = Nagaa wajjin, IMDi

## Poster

poster-title = Waa'ee barnoota keessanii waan yaaddan himaa
poster-1 = Kaameraa bilbila keessanii koodii QR irratti qabaa.
poster-2 = Afaan keessan filadhaa.
poster-3 = Gaaffilee deebisaa.
poster-address = Yookaan gara { $address } deemaatii koodii barreessaa:
poster-anonymous = Maqaa malee deebii kennitu.
poster-voluntary = Deebii kennuu fi dhiisuu kan murteessitan isinuma.
poster-until = Hanga { $date } deebii kennuu dandeessu. Guyyaa sanas deebii kennuu dandeessu.
poster-listen = Waan hunda dhaggeeffachuu dandeessu.
