### What contacts see and do while a wave is under way. In bokmål, nynorsk and English alone.

## The first page: a wave that is under way

step-registered = Påmeldt
step-code = Kode
step-collecting = Innsamling
step-closed = Stengt
step-results = Resultater
step-is-done = gjort
step-is-now = nå
step-is-ahead = kommer
# $date: a date in words.
step-until = til og med { $date }
now-title = Dette gjør du nå
# $date: the first day, in words.
now-planned-1 = Undersøkelsen åpner { $date }. Prøv demoen og les veiledningen før det.
now-planned-2 = Avtal med lærerne når klassene skal svare, og skriv ut plakater på språkene dere trenger.
# $date: the last day, in words.
now-open-1 = Deltakerne kan svare til og med { $date }. Sett av tid i hver klasse.
now-open-2 = Vis klasseromsskjermen, heng opp plakater eller send invitasjonen som SMS eller e-post.
# $date: the last day, in words.
now-closing-1 = En kontaktperson har bedt om å avslutte. Deltakerne kan svare til og med { $date }.
now-closed-1 = Innsamlingen i kommunen er stengt. Ingen flere kan svare.
now-closed-2 = Resultatene kommer her når IMDi har frigitt dem. Du får beskjed på e-post.
# $time: e.g. 12.00. $date: a date in words.
counted-at = Talt klokken { $time } { $date }.
# $time: e.g. 16.00.
counted-next = Telles neste gang klokken { $time }. Tallet står stille imellom, slik at ingen kan se når en person svarer.
counted-not-yet = Det er ikke talt ennå hvor mange som har svart.
code-card-title = Kommunens kode
code-card-link = Lenke med koden i:
# $address: the short address.
code-card-short = Skriv koden på { $address }
code-card-qr = QR-kode som åpner undersøkelsen med kommunens kode
code-card-note = Gi koden bare til deltakere i kommunen.
code-card-new = Har koden kommet på avveie? Få en ny kode
ways-title = Slik når dere deltakerne
ways-classroom = Klasseromsskjerm
ways-classroom-body = Til projektor eller storskjerm: QR-kode, adresse og kode.
ways-invitations = Invitasjoner på SMS og e-post
ways-invitations-body = Ferdige tekster på alle språkene som er åpne.
ways-posters = Plakater
ways-posters-body = Ett A4-ark for hvert språk, med QR-kode og kode.
ways-guidance = Veiledning for lærere
ways-guidance-body = Slik svarer en klasse, i klasserommet og på Teams eller Zoom.
ways-demo = Demo
ways-demo-body = Prøv undersøkelsen slik deltakerne ser den. Ingenting blir lagret.
end-title = Når alle har svart
end-body = Dere kan avslutte før fristen. Da kommer resultatene tidligere, men ingen flere kan svare.
end-link = Avslutt i vår kommune
end-see = Se på avslutningen, eller avlys den
trail-link = Last ned hendelsesloggen for kommunen (CSV)
back-home = Tilbake til kommunens side

## A new code

new-code-title = Få en ny kode
new-code-1 = Den gamle koden slipper ingen nye inn, heller ikke lenken og QR-koden med den.
new-code-2 = De som allerede svarer, kan gjøre seg ferdige i opptil tre timer.
new-code-3 = Svar som er sendt, blir ikke borte.
new-code-4 = Plakater og invitasjoner må lages på nytt. Alle kontaktpersonene får den nye koden på e-post.
new-code-button = Lag en ny kode

## Closing early

close-title = Avslutt i vår kommune
# $date: the last day, in words.
close-1 = Deltakerne i kommunen kan svare til og med i morgen, { $date }. Etter midnatt kan ingen flere svare.
close-2 = Alle kontaktpersonene i kommunen får beskjed på e-post med en gang.
close-3 = Hver av dem kan avlyse det fram til midnatt i morgen. Etterpå kan det ikke gjøres om.
close-4 = Har for få svart, får kommunen ingen egne resultater.
close-button = Avslutt i morgen ved midnatt
# $date: the last day, in words.
close-asked = Innsamlingen i kommunen blir stengt etter { $date }. Det kan avlyses fram til midnatt den dagen.
close-off-button = Avlys: la deltakerne fortsette
close-too-late = Undersøkelsen stenger for alle senest i morgen. Da er det ikke noe å avslutte tidligere.

## Leaving

quit-link = Slutt som kontaktperson
quit-title = Slutt som kontaktperson
quit-1 = Du blir logget ut, og kan ikke lese kommunens sider og resultater lenger.
quit-2 = Navnet ditt og alt annet vi har om deg, blir slettet. Du får en siste e-post når det er gjort.
quit-3 = Koden, svarene og resultatene til kommunen blir ikke endret.
quit-4 = Skal en kollega overta, kan kollegaen melde seg på samme måte som du gjorde, så lenge påmeldingen er åpen.
quit-button = Slutt og slett opplysningene om meg

## Invitations

invitations-title = Invitasjoner
invitations-intro = Velg språk. Kopier teksten, eller åpne den på telefonen eller i e-postprogrammet ditt. Koden er med i lenken.
invitations-languages = Språk
# $count: how many of the survey's languages are not open.
languages-not-open = { $count ->
    [0] Alle språkene i undersøkelsen er åpne for deltakerne.
    [one] Ett av språkene i undersøkelsen er ikke åpnet for deltakerne, fordi teksten ikke er godkjent.
   *[other] { $count } av språkene i undersøkelsen er ikke åpnet for deltakerne, fordi tekstene ikke er godkjent.
}
text-message = SMS
# $length: how many letters. $parts: in how many parts it is sent.
text-message-size = { $parts ->
    [one] { $length } tegn, sendes som én SMS.
   *[other] { $length } tegn, sendes som { $parts } SMS-er etter hverandre.
}
text-message-text = Tekst
text-message-open = Åpne på telefonen som SMS
email-heading = E-post
email-note = Send til deltakerne som skjult kopi (Bcc), slik at de ikke ser hverandres adresser.
email-subject-label = Emne
email-text-label = Tekst
email-open = Åpne i e-postprogrammet
copy = Kopier
copied = Kopiert

## Posters

posters-title = Plakater
posters-intro = Velg språkene du trenger. Hvert språk får sitt eget A4-ark.
posters-all = Vis plakater på alle språkene
posters-choose = Språk
posters-show = Vis plakatene
posters-print-intro = Skriv ut med Ctrl+P, eller Cmd+P på Mac. Velg A4 og 100 prosent. Hver plakat er ett ark.
posters-print = Skriv ut
posters-back = Velg andre språk
# At the foot, for staff. $language: the language's name. $municipality: its name. $dates: when the survey is open.
poster-foot = Brukerundersøkelse, { $language }. { $municipality }. { $dates }.
poster-qr = QR-kode til undersøkelsen

## The classroom screen

classroom-title = Si hva du synes om opplæringen din
classroom-1 = Skann QR-koden
classroom-2 = Velg språk
classroom-3 = Svar
classroom-address = Eller gå til
classroom-code = og skriv koden
classroom-again = Oppdater
classroom-fill = Hele skjermen (Esc for å gå ut)
classroom-back = Tilbake

## Guidance for teachers

guidance-page-title = Veiledning for lærere
guidance-page-intro = Sett av omtrent 30 minutter. Deltakerne svarer på egen telefon, nettbrett eller PC, gjerne med hodetelefoner.
guidance-before = Før timen
guidance-before-1 = Prøv demoen selv, med lyd, på et av språkene i klassen.
guidance-before-2 = Se etter at nettet virker, og finn fram hodetelefoner.
guidance-before-3 = Fortell hvorfor IMDi spør. Si at det er frivillig, og at ingen får vite hva en person har svart.
guidance-in = I klasserommet
guidance-in-1 = Vis klasseromsskjermen eller heng opp plakater.
guidance-in-2 = La hver deltaker velge språk, og lyd hvis det er vanskelig å lese.
guidance-in-3 = Hjelp med telefonen, men ikke med svarene. Se ikke på skjermene mens de svarer.
guidance-in-4 = Deler flere på en PC, trykker den som er ferdig, på «Neste person».
guidance-in-5 = Den som har permisjon, skal ikke svare.
guidance-far = På Teams eller Zoom
guidance-far-1 = Legg lenken med koden i chatten. Da åpner hver deltaker undersøkelsen på sin egen skjerm.
guidance-far-2 = Viser du demoen for alle, så del skjermen med lyd: I Teams slår du på «Inkluder lyd», i Zoom «Del lyd».
guidance-far-3 = Be deltakerne slå av mikrofon og skjermdeling før de svarer. Ingen skal se eller høre svarene deres.
guidance-far-4 = Gjør ikke opptak mens de svarer.

## The municipality's log of events

trail-file = hendelseslogg
trail-when = Når
trail-who = Hvem
trail-what = Hva
trail-which = Hvilken
trail-who-former = en tidligere kontaktperson
trail-who-registering = den som meldte seg
trail-who-server = Samsvar, av seg selv
trail-who-staff = IMDi
trail-signed-in = logget inn
trail-signed-out-everywhere = logget ut overalt
trail-approved-a-contact = kontaktperson godkjent
trail-waits-to-be-approved = bekreftet adressen og venter på godkjenning
trail-one-contact-too-many = kommunen hadde alt fire kontaktpersoner
trail-refused-a-contact = kontaktperson ikke godkjent
trail-left = sluttet som kontaktperson
trail-made-a-new-code = laget en ny kode
trail-asked-to-close-early = ba om å avslutte
trail-called-closing-off = avlyste avslutningen
trail-closed-early = innsamlingen stengt
trail-held = resultatene holdt tilbake for kontroll
trail-cleared = resultatene sluppet fri etter kontroll

## The survey's languages, each by its own id

language-name-uk = ukrainsk
language-name-ru = russisk
language-name-ar = arabisk
language-name-apc = arabisk, levantinsk stemme
language-name-apd = arabisk, sudanesisk stemme
language-name-prs = dari
language-name-fa = persisk
language-name-ps = pashto
language-name-ckb = kurdisk, sorani
language-name-ur = urdu
language-name-ti = tigrinja
language-name-am = amharisk
language-name-my = burmesisk
language-name-th = thai
language-name-sw = swahili
language-name-so = somali
language-name-tr = tyrkisk
language-name-kmr = kurdisk, kurmanji
language-name-om = oromo
language-name-es = spansk
language-name-fr = fransk
language-name-en = engelsk
language-name-rw = kinyarwanda
language-name-rn = kirundi
language-name-nb = bokmål
language-name-nn = nynorsk
