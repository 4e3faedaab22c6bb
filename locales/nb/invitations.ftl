### What contact persons send to participants and put on the wall: text message, e-mail, poster.
### Bokmål is the source of all other languages. Not here: what stands on the survey's own pages
### (participant.ftl), and the Norwegian foot of the poster (staff.ftl).

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

# $link: the address of the survey, code included.
sms = Si hva du synes om opplæringen din. Du svarer uten navn og på ditt eget språk: { $link }

## E-mail

email-subject = Vil du si hva du synes om opplæringen din?
email-1 = Hei!
email-2 = IMDi vil vite hva du synes om norskkurset, kurset i samfunnskunnskap eller introduksjonsprogrammet. IMDi arbeider for staten i Norge.
email-3 = Du bestemmer selv om du vil svare. Du svarer uten navn. Du kan svare på ditt eget språk.
# $date: the last day, in words.
email-4 = Det tar omtrent 15 minutter. Du kan svare til og med { $date }.
email-5 = Trykk på lenken for å svare: { $link }
# $code: the municipality's code, in groups.
email-6 = Spør siden om en kode? Skriv { $code }.
email-7 = Hilsen IMDi

## Poster

poster-title = Si hva du synes om opplæringen din
# Three steps, each beside a drawing.
poster-1 = Skann QR-koden med kameraet på telefonen.
poster-2 = Velg språket ditt.
poster-3 = Svar på spørsmålene.
# $address: the short address of the survey.
poster-address = Eller gå til { $address } og skriv koden:
poster-anonymous = Du svarer uten navn.
poster-voluntary = Du bestemmer selv om du vil svare.
poster-until = Du kan svare til og med { $date }.
# Where everything can be listened to.
poster-listen = Du kan lytte til alt.
