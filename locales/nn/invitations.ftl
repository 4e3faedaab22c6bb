### What contact persons send to participants and put on the wall, in Norwegian Nynorsk.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Sei kva du synest om opplæringa di. Du svarer utan namn og på ditt eige språk: { $link }

## E-mail

email-subject = Vil du seie kva du synest om opplæringa di?
email-1 = Hei!
email-2 = IMDi vil vite kva du synest om norskkurset, kurset i samfunnskunnskap eller introduksjonsprogrammet. IMDi arbeider for staten i Noreg.
email-3 = Du bestemmer sjølv om du vil svare. Du svarer utan namn. Du kan svare på ditt eige språk.
email-4 = Det tek om lag 15 minutt. Du kan svare til og med { $date }.
email-5 = Trykk på lenka for å svare: { $link }
email-6 = Spør sida om ein kode? Skriv { $code }.
email-7 = Helsing IMDi

## Poster

poster-title = Sei kva du synest om opplæringa di
poster-1 = Skann QR-koden med kameraet på telefonen.
poster-2 = Vel språket ditt.
poster-3 = Svar på spørsmåla.
poster-address = Eller gå til { $address } og skriv koden:
poster-anonymous = Du svarer utan namn.
poster-voluntary = Du bestemmer sjølv om du vil svare.
poster-until = Du kan svare til og med { $date }.
poster-listen = Du kan lytte til alt.
