### Registering as a contact person, and the administrator's page about it. In bokmål, nynorsk and English alone.

register-title = Bli kontaktperson
register-intro = Kontaktpersonen får kommunens kode til brukerundersøkelsen og kan lese resultatene. Finn kommunen din først.
# $wave: the wave's id. $date: a date in words.
register-until = Du kan melde deg til undersøkelsen { $wave } til og med { $date }.
register-municipality = Kommune
register-municipality-hint = Skriv de første bokstavene i navnet, eller kommunenummeret. Norske, samiske og kvenske navn kan brukes.
register-find = Finn kommunen
# $count: how many municipalities were found.
register-found = { $count ->
    [0] Ingen kommune passer. Skriv færre bokstaver.
    [one] { $count } kommune passer. Velg den.
   *[other] { $count } kommuner passer. Velg din.
}
register-attribution = Kommunenavn og -numre: Kartverket, CC BY 4.0.
register-form-intro = Bruk en e-postadresse som bare du leser. Vi sender en lenke dit, som du bekrefter adressen med.
register-another = Velg en annen kommune
register-name = Navnet ditt
register-email = E-postadressen din på jobb
register-email-hint = En adresse på kommunens eget domene, for eksempel navn@kommune.no, blir godkjent med en gang.
register-unit = Arbeidssted
register-written-form = Målform i e-post til deg
register-written-form-nb = Bokmål
register-written-form-nn = Nynorsk
register-send = Meld meg på
register-sent-title = Se i e-posten din
register-sent-body = Vi har sendt en lenke til adressen. Åpne den innen 48 timer for å bekrefte at adressen er din. Se også i mappen for søppelpost.
register-confirm-title = Bekreft adressen
register-confirm-body = Trykk på knappen for å bekrefte at e-postadressen er din.
register-confirm-button = Bekreft
register-confirmed-title = Adressen er bekreftet
register-confirmed-body = Du får svar på e-post om noen minutter.
register-old-title = Lenken virker ikke
register-old-body = Lenken er brukt eller eldre enn 48 timer, eller ikke hele lenken kom med. Meld deg på en gang til om du ikke har fått svar på e-post.
register-closed-title = Påmeldingen er stengt
# $contact: whom to ask.
register-closed-body = Ingen kan melde seg som kontaktperson nå. Spørsmål? Kontakt { $contact }.
register-link = Bli kontaktperson for kommunen din
error-name = Skriv navnet ditt, høyst 100 tegn.
error-unit = Skriv hvor du arbeider, høyst 100 tegn.
error-written-form = Velg bokmål eller nynorsk.

registrations-link = Godkjenn kontaktpersoner
registrations-title = Kontaktpersoner som venter
registrations-intro = Disse har bekreftet en adresse som ikke hører til kommunens kjente domene. Spør kommunen om du er i tvil.
registrations-none = Ingen venter.
registrations-approve = Godkjenn
registrations-refuse = Ikke godkjenn
