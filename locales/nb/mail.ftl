### E-mail to contact persons, in bokmål and nynorsk alone.
### In all of them: $name: the recipient's name. $municipality: its name and county. $wave: the wave's id, most often a year. $opens, $closes, $until: dates in words. $address: the address of the service. $contact: whom to ask.

mail-hello = Hei, { $name }.
mail-ask = Spørsmål? Kontakt { $contact }.
mail-automatic = Denne e-posten er sendt automatisk, og svar på den blir ikke lest.
mail-home-link = Åpne siden for kontaktpersoner
mail-results-link = Les resultatene
mail-demo-link = Prøv demoen, der ingenting blir lagret

## The code, and how a class is run

mail-code-subject = Koden til brukerundersøkelsen i { $municipality }
mail-code-1 = Du er kontaktperson for { $municipality } i brukerundersøkelsen { $wave }.
mail-code-2 = Deltakerne kan svare fra { $opens } til og med { $closes }. De trenger koden til kommunen.
mail-code-3 = Gi koden bare til deltakere i kommunen.
mail-code-label = Kommunens kode:
mail-code-link = Lenke for deltakerne, med koden
mail-code-picture = QR-kode som åpner undersøkelsen med kommunens kode
mail-code-step-1 = Prøv demoen selv. Da ser du hva deltakerne blir spurt om, og på hvilke språk.
mail-code-step-2 = Sett av tid i klassen. Si at det er frivillig, og at ingen kan finne ut hva en person har svart.
mail-code-step-3 = Vis QR-koden på skjerm eller papir, eller send lenken. De som ikke får det til, kan skrive koden på { $address }.
mail-code-step-4 = La hver deltaker velge språk og svare i ro, gjerne med hodetelefoner.
mail-code-step-5 = Hjelp gjerne med telefonen, men svar aldri for noen.

## The guidance meeting. $date: a date in words. $time: e.g. 09.00. $minutes: how long. $place: a link or a room.

mail-meeting-subject = Veiledningsmøte om brukerundersøkelsen { $wave }
mail-meeting-title = Veiledningsmøte om brukerundersøkelsen { $wave }
mail-meeting-1 = Du er invitert til et møte om hvordan en klasse svarer på undersøkelsen.
mail-meeting-when = Når: { $date } klokken { $time }, norsk tid. Møtet varer i { $minutes } minutter.
mail-meeting-where = Hvor: { $place }
mail-meeting-calendar = Kalenderfilen som følger med, legger møtet i kalenderen din.

## Reminders, and what happens in the course of a round

mail-reminder-subject = Har klassene svart? Undersøkelsen stenger { $closes }
mail-reminder-1 = Brukerundersøkelsen { $wave } er åpen til og med { $closes }.
mail-reminder-2 = Sett gjerne av tid til den i klassene i { $municipality }. Det er først når mange nok har svart, at kommunen får resultater.

mail-opens-subject = Brukerundersøkelsen { $wave } er åpen
mail-opens-1 = Nå kan deltakerne i { $municipality } svare, til og med { $closes }.
mail-opens-2 = På siden for kontaktpersoner finner du det du trenger for å komme i gang.

mail-results-subject = Resultatene for { $municipality } er klare
mail-results-1 = Resultatene fra brukerundersøkelsen { $wave } kan leses nå.
mail-results-2 = Du kan lese dem til og med { $until }.

mail-too-few-subject = Undersøkelsen { $wave }: for få har svart i { $municipality }
mail-too-few-1 = Resultatene fra brukerundersøkelsen { $wave } er frigitt. I { $municipality } har for få svart, og derfor er det ingen egne resultater for kommunen.
mail-too-few-2 = Du kan lese resultatene for fylket og landet, der det finnes, til og med { $until }.

mail-access-subject = Resultatene kan snart ikke leses lenger
mail-access-1 = Resultatene for { $municipality } fra brukerundersøkelsen { $wave } kan leses til og med { $until }.
mail-access-2 = Skriv dem ut eller ta vare på dem før den dagen.

mail-deleted-subject = Vi har slettet opplysningene om deg
mail-deleted-1 = Du er ikke lenger kontaktperson for { $municipality }.
mail-deleted-2 = Navnet ditt og alt annet vi hadde om deg, er slettet. E-postadressen ble slettet da denne meldingen var sendt.

## Links to sign in by

mail-sign-in-subject = Lenke for å logge inn
mail-sign-in-1 = Her er lenken du ba om. Den virker én gang, og bare i 15 minutter fra du ba om den.
# $municipality: its name and county.
mail-sign-in-link = Logg inn som kontaktperson for { $municipality }
mail-sign-in-link-staff = Logg inn
mail-sign-in-2 = Virker den ikke lenger, kan du be om en ny på innloggingssiden.
mail-sign-in-3 = Har du ikke bedt om å logge inn, kan du se bort fra denne e-posten. Gi ikke lenken til noen.

## Registering as a contact person

mail-confirm-subject = Bekreft e-postadressen din
mail-confirm-1 = Du har meldt deg som kontaktperson for { $municipality } i brukerundersøkelsen { $wave }.
mail-confirm-2 = Bekreft at adressen er din. Lenken virker én gang, i 48 timer.
mail-confirm-link = Bekreft adressen
mail-confirm-not-you = Har du ikke meldt deg, kan du se bort fra denne e-posten. Da skjer det ingenting.

mail-waiting-subject = Registreringen din blir vurdert
mail-waiting-1 = Du har bekreftet adressen din som kontaktperson for { $municipality }.
mail-waiting-2 = Adressen hører ikke til et domene som vi kjenner fra kommunen. Derfor ser IMDi på registreringen først. Du får svar på e-post.

mail-full-subject = Kommunen har allerede fire kontaktpersoner
mail-full-1 = { $municipality } har allerede fire kontaktpersoner i brukerundersøkelsen { $wave }, og kan ikke ha flere. Du er derfor ikke registrert.
mail-full-2 = Snakk med dem i kommunen som har ansvaret. Opplysningene du ga, er slettet når denne e-posten er sendt.

mail-refused-subject = Registreringen din er ikke godkjent
mail-refused-1 = IMDi har ikke godkjent deg som kontaktperson for { $municipality } i brukerundersøkelsen { $wave }.
mail-refused-2 = Opplysningene du ga, er slettet når denne e-posten er sendt.

mail-new-subject = Ny kontaktperson i { $municipality }
mail-new-1 = { $municipality } har fått en kontaktperson til i brukerundersøkelsen { $wave }.
mail-new-who = Den nye kontaktpersonen:
mail-new-object = Skal ikke denne personen være kontaktperson, gi beskjed til { $contact }.

## Closing early. $by: who it was. $date: the last day, in words.

mail-closing-subject = Innsamlingen i { $municipality } blir avsluttet
mail-closing-1 = En kontaktperson har bedt om å avslutte brukerundersøkelsen { $wave } i { $municipality } før fristen.
mail-closing-by = Det var { $by } som ba om det.
mail-closing-until = Deltakerne kan svare til og med { $date }. Fram til midnatt den dagen kan hver av kontaktpersonene avlyse det. Etterpå kan det ikke gjøres om.
mail-closing-link = Se på avslutningen, eller avlys den
mail-called-off-subject = Innsamlingen i { $municipality } fortsetter
mail-called-off-1 = Brukerundersøkelsen { $wave } blir ikke avsluttet tidligere i { $municipality } likevel. Deltakerne kan svare til og med { $closes }.
mail-called-off-by = Det var { $by } som avlyste det.
