### E-post til kontaktpersonar, på bokmål og nynorsk.

mail-hello = Hei, { $name }.
mail-ask = Spørsmål? Kontakt { $contact }.
mail-automatic = Denne e-posten er send automatisk, og svar på han blir ikkje lesne.
mail-home-link = Opne sida for kontaktpersonar
mail-results-link = Les resultata
mail-demo-link = Prøv demoen, der ingenting blir lagra

mail-code-subject = Koden til brukarundersøkinga i { $municipality }
mail-code-1 = Du er kontaktperson for { $municipality } i brukarundersøkinga { $wave }.
mail-code-2 = Deltakarane kan svare frå { $opens } til og med { $closes }. Dei treng koden til kommunen.
mail-code-3 = Gi koden berre til deltakarar i kommunen.
mail-code-label = Koden til kommunen:
mail-code-link = Lenkje for deltakarane, med koden
mail-code-picture = QR-kode som opnar undersøkinga med koden til kommunen
mail-code-step-1 = Prøv demoen sjølv. Då ser du kva deltakarane blir spurde om, og på kva språk.
mail-code-step-2 = Set av tid i klassen. Sei at det er frivillig, og at ingen kan finne ut kva ein person har svart.
mail-code-step-3 = Vis QR-koden på skjerm eller papir, eller send lenkja. Dei som ikkje får det til, kan skrive koden på { $address }.
mail-code-step-4 = La kvar deltakar velje språk og svare i ro, gjerne med hovudtelefonar.
mail-code-step-5 = Hjelp gjerne med telefonen, men svar aldri for nokon.

mail-meeting-subject = Rettleiingsmøte om brukarundersøkinga { $wave }
mail-meeting-title = Rettleiingsmøte om brukarundersøkinga { $wave }
mail-meeting-1 = Du er invitert til eit møte om korleis ein klasse svarar på undersøkinga.
mail-meeting-when = Når: { $date } klokka { $time }, norsk tid. Møtet varer i { $minutes } minutt.
mail-meeting-where = Kvar: { $place }
mail-meeting-calendar = Kalenderfila som følgjer med, legg møtet i kalenderen din.

mail-reminder-subject = Har klassane svart? Undersøkinga stengjer { $closes }
mail-reminder-1 = Brukarundersøkinga { $wave } er open til og med { $closes }.
mail-reminder-2 = Set gjerne av tid til henne i klassane i { $municipality }. Det er først når mange nok har svart, at kommunen får resultat.

mail-opens-subject = Brukarundersøkinga { $wave } er open
mail-opens-1 = No kan deltakarane i { $municipality } svare, til og med { $closes }.
mail-opens-2 = På sida for kontaktpersonar finn du det du treng for å kome i gang.

mail-results-subject = Resultata for { $municipality } er klare
mail-results-1 = Resultata frå brukarundersøkinga { $wave } kan lesast no.
mail-results-2 = Du kan lese dei til og med { $until }.

mail-too-few-subject = Undersøkinga { $wave }: for få har svart i { $municipality }
mail-too-few-1 = Resultata frå brukarundersøkinga { $wave } er frigitte. I { $municipality } har for få svart, og difor er det ingen eigne resultat for kommunen.
mail-too-few-2 = Du kan lese resultata for fylket og landet, der dei finst, til og med { $until }.

mail-access-subject = Snart kan resultata ikkje lesast lenger
mail-access-1 = Resultata for { $municipality } frå brukarundersøkinga { $wave } kan lesast til og med { $until }.
mail-access-2 = Skriv dei ut eller ta vare på dei før den dagen.

mail-deleted-subject = Vi har sletta opplysningane om deg
mail-deleted-1 = Du er ikkje lenger kontaktperson for { $municipality }.
mail-deleted-2 = Namnet ditt og alt anna vi hadde om deg, er sletta. E-postadressa vart sletta då denne meldinga var send.

mail-sign-in-subject = Lenkje for å logge inn
mail-sign-in-1 = Her er lenkja du bad om. Ho verkar éin gong, og berre i 15 minutt frå du bad om henne.
mail-sign-in-link = Logg inn som kontaktperson for { $municipality }
mail-sign-in-link-staff = Logg inn
mail-sign-in-2 = Verkar ho ikkje lenger, kan du be om ei ny på innloggingssida.
mail-sign-in-3 = Har du ikkje bede om å logge inn, kan du sjå bort frå denne e-posten. Gi ikkje lenkja til nokon.

mail-confirm-subject = Stadfest e-postadressa di
mail-confirm-1 = Du har meldt deg som kontaktperson for { $municipality } i brukarundersøkinga { $wave }.
mail-confirm-2 = Stadfest at adressa er di. Lenkja verkar éin gong, i 48 timar.
mail-confirm-link = Stadfest adressa
mail-confirm-not-you = Har du ikkje meldt deg, kan du sjå bort frå denne e-posten. Då skjer det ingenting.

mail-waiting-subject = Registreringa di blir vurdert
mail-waiting-1 = Du har stadfesta adressa di som kontaktperson for { $municipality }.
mail-waiting-2 = Adressa høyrer ikkje til eit domene som vi kjenner frå kommunen. Derfor ser IMDi på registreringa først. Du får svar på e-post.

mail-full-subject = Kommunen har alt fire kontaktpersonar
mail-full-1 = { $municipality } har alt fire kontaktpersonar i brukarundersøkinga { $wave }, og kan ikkje ha fleire. Du er derfor ikkje registrert.
mail-full-2 = Snakk med dei i kommunen som har ansvaret. Opplysningane du gav, er sletta når denne e-posten er send.

mail-refused-subject = Registreringa di er ikkje godkjend
mail-refused-1 = IMDi har ikkje godkjent deg som kontaktperson for { $municipality } i brukarundersøkinga { $wave }.
mail-refused-2 = Opplysningane du gav, er sletta når denne e-posten er send.

mail-new-subject = Ny kontaktperson i { $municipality }
mail-new-1 = { $municipality } har fått ein kontaktperson til i brukarundersøkinga { $wave }.
mail-new-who = Den nye kontaktpersonen:
mail-new-object = Skal ikkje denne personen vere kontaktperson, gi beskjed til { $contact }.

## Closing early. $by: who it was. $date: the last day, in words.

mail-closing-subject = Innsamlinga i { $municipality } blir avslutta
mail-closing-1 = Ein kontaktperson har bede om å avslutte brukarundersøkinga { $wave } i { $municipality } før fristen.
mail-closing-by = Det var { $by } som bad om det.
mail-closing-until = Deltakarane kan svare til og med { $date }. Fram til midnatt den dagen kan kvar av kontaktpersonane avlyse det. Etterpå kan det ikkje gjerast om.
mail-closing-link = Sjå på avslutninga, eller avlys henne
mail-called-off-subject = Innsamlinga i { $municipality } held fram
mail-called-off-1 = Brukarundersøkinga { $wave } blir ikkje avslutta tidlegare i { $municipality } likevel. Deltakarane kan svare til og med { $closes }.
mail-called-off-by = Det var { $by } som avlyste det.
