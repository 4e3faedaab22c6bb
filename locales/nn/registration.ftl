register-title = Bli kontaktperson
register-intro = Kontaktpersonen får koden til kommunen til brukarundersøkinga og kan lese resultata. Finn kommunen din først.
register-until = Du kan melde deg til undersøkinga { $wave } til og med { $date }.
register-municipality = Kommune
register-municipality-hint = Skriv dei første bokstavane i namnet, eller kommunenummeret. Norske, samiske og kvenske namn kan brukast.
register-find = Finn kommunen
register-found = { $count ->
    [0] Ingen kommune passar. Skriv færre bokstavar.
    [one] { $count } kommune passar. Vel han.
   *[other] { $count } kommunar passar. Vel din.
}
register-attribution = Kommunenamn og -nummer: Kartverket, CC BY 4.0.
register-form-intro = Bruk ei e-postadresse som berre du les. Vi sender ei lenkje dit, som du stadfestar adressa med.
register-another = Vel ein annan kommune
register-name = Namnet ditt
register-email = E-postadressa di på jobb
register-email-hint = Ei adresse på domenet til kommunen, til dømes namn@kommune.no, blir godkjend med ein gong.
register-unit = Arbeidsstad
register-written-form = Målform i e-post til deg
register-written-form-nb = Bokmål
register-written-form-nn = Nynorsk
register-send = Meld meg på
register-sent-title = Sjå i e-posten din
register-sent-body = Vi har sendt ei lenkje til adressa. Opne ho innan 48 timar for å stadfeste at adressa er di. Sjå også i mappa for søppelpost.
register-confirm-title = Stadfest adressa
register-confirm-body = Trykk på knappen for å stadfeste at e-postadressa er di.
register-confirm-button = Stadfest
register-confirmed-title = Adressa er stadfesta
register-confirmed-body = Du får svar på e-post om nokre minutt.
register-old-title = Lenkja verkar ikkje
register-old-body = Lenkja er brukt eller eldre enn 48 timar, eller ikkje heile lenkja kom med. Meld deg på ein gong til om du ikkje har fått svar på e-post.
register-closed-title = Påmeldinga er stengd
register-closed-body = Ingen kan melde seg som kontaktperson no. Spørsmål? Kontakt { $contact }.
register-link = Bli kontaktperson for kommunen din
error-name = Skriv namnet ditt, høgst 100 teikn.
error-unit = Skriv kvar du arbeider, høgst 100 teikn.
error-written-form = Vel bokmål eller nynorsk.

registrations-link = Godkjenn kontaktpersonar
registrations-title = Kontaktpersonar som ventar
registrations-intro = Desse har stadfesta ei adresse som ikkje høyrer til det kjende domenet til kommunen. Spør kommunen om du er i tvil.
registrations-none = Ingen ventar.
registrations-approve = Godkjenn
registrations-refuse = Ikkje godkjenn
