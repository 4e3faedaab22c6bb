### What contacts see and do while a wave is under way, in nynorsk.
### Translated from nb.

## The first page: a wave that is under way

step-registered = Påmeld
step-code = Kode
step-collecting = Innsamling
step-closed = Stengt
step-results = Resultat
step-is-done = gjort
step-is-now = no
step-is-ahead = kjem
step-until = til og med { $date }
now-title = Dette gjer du no
now-planned-1 = Undersøkinga opnar { $date }. Prøv demoen og les rettleiinga før det.
now-planned-2 = Avtal med lærarane når klassane skal svare, og skriv ut plakatar på språka de treng.
now-open-1 = Deltakarane kan svare til og med { $date }. Set av tid i kvar klasse.
now-open-2 = Vis klasseromsskjermen, heng opp plakatar eller send invitasjonen som SMS eller e-post.
now-closing-1 = Ein kontaktperson har bede om å avslutte. Deltakarane kan svare til og med { $date }.
now-closed-1 = Innsamlinga i kommunen er stengd. Ingen fleire kan svare.
now-closed-2 = Resultata kjem her når IMDi har gitt dei fri. Du får beskjed på e-post.
counted-at = Talt klokka { $time } { $date }.
counted-next = Blir talt neste gong klokka { $time }. Talet står stille imellom, slik at ingen kan sjå når ein person svarer.
counted-not-yet = Det er ikkje talt enno kor mange som har svart.
code-card-title = Koden til kommunen
code-card-link = Lenkje med koden i:
code-card-short = Skriv koden på { $address }
code-card-qr = QR-kode som opnar undersøkinga med koden til kommunen
code-card-note = Gi koden berre til deltakarar i kommunen.
code-card-new = Har koden kome på avvegar? Få ein ny kode
ways-title = Slik når de deltakarane
ways-classroom = Klasseromsskjerm
ways-classroom-body = Til projektor eller storskjerm: QR-kode, adresse og kode.
ways-invitations = Invitasjonar på SMS og e-post
ways-invitations-body = Ferdige tekstar på alle språka som er opne.
ways-posters = Plakatar
ways-posters-body = Eitt A4-ark for kvart språk, med QR-kode og kode.
ways-guidance = Rettleiing for lærarar
ways-guidance-body = Slik svarer ein klasse, i klasserommet og på Teams eller Zoom.
ways-demo = Demo
ways-demo-body = Prøv undersøkinga slik deltakarane ser henne. Ingenting blir lagra.
end-title = Når alle har svart
end-body = De kan avslutte før fristen. Då kjem resultata tidlegare, men ingen fleire kan svare.
end-link = Avslutt i kommunen vår
end-see = Sjå på avslutninga, eller avlys henne
trail-link = Last ned hendingsloggen for kommunen (CSV)
back-home = Tilbake til sida til kommunen

## A new code

new-code-title = Få ein ny kode
new-code-1 = Den gamle koden slepper ingen nye inn, heller ikkje lenkja og QR-koden med han.
new-code-2 = Dei som alt svarer, kan gjere seg ferdige i opptil tre timar.
new-code-3 = Svar som er sende, blir ikkje borte.
new-code-4 = Plakatar og invitasjonar må lagast på nytt. Alle kontaktpersonane får den nye koden på e-post.
new-code-button = Lag ein ny kode

## Closing early

close-title = Avslutt i kommunen vår
close-1 = Deltakarane i kommunen kan svare til og med i morgon, { $date }. Etter midnatt kan ingen fleire svare.
close-2 = Alle kontaktpersonane i kommunen får beskjed på e-post med ein gong.
close-3 = Kvar av dei kan avlyse det fram til midnatt i morgon. Etterpå kan det ikkje gjerast om.
close-4 = Har for få svart, får kommunen ingen eigne resultat.
close-button = Avslutt i morgon ved midnatt
close-asked = Innsamlinga i kommunen blir stengd etter { $date }. Det kan avlysast fram til midnatt den dagen.
close-off-button = Avlys: lat deltakarane halde fram
close-too-late = Undersøkinga stengjer for alle seinast i morgon. Då er det ikkje noko å avslutte tidlegare.

## Leaving

quit-link = Slutt som kontaktperson
quit-title = Slutt som kontaktperson
quit-1 = Du blir logga ut, og kan ikkje lese sidene og resultata til kommunen lenger.
quit-2 = Namnet ditt og alt anna vi har om deg, blir sletta. Du får ein siste e-post når det er gjort.
quit-3 = Koden, svara og resultata til kommunen blir ikkje endra.
quit-4 = Skal ein kollega ta over, kan kollegaen melde seg på same måten som du gjorde, så lenge påmeldinga er open.
quit-button = Slutt og slett opplysningane om meg

## Invitations

invitations-title = Invitasjonar
invitations-intro = Vel språk. Kopier teksten, eller opne han på telefonen eller i e-postprogrammet ditt. Koden er med i lenkja.
invitations-languages = Språk
languages-not-open = { $count ->
    [0] Alle språka i undersøkinga er opne for deltakarane.
    [one] Eitt av språka i undersøkinga er ikkje opna for deltakarane, fordi teksten ikkje er godkjend.
   *[other] { $count } av språka i undersøkinga er ikkje opna for deltakarane, fordi tekstane ikkje er godkjende.
}
text-message = SMS
text-message-size = { $parts ->
    [one] { $length } teikn, blir send som éin SMS.
   *[other] { $length } teikn, blir send som { $parts } SMS-ar etter kvarandre.
}
text-message-text = Tekst
text-message-open = Opne på telefonen som SMS
email-heading = E-post
email-note = Send til deltakarane som blindkopi (Bcc), slik at dei ikkje ser adressene til kvarandre.
email-subject-label = Emne
email-text-label = Tekst
email-open = Opne i e-postprogrammet
copy = Kopier
copied = Kopiert

## Posters

posters-title = Plakatar
posters-intro = Vel språka du treng. Kvart språk får sitt eige A4-ark.
posters-all = Vis plakatar på alle språka
posters-choose = Språk
posters-show = Vis plakatane
posters-print-intro = Skriv ut med Ctrl+P, eller Cmd+P på Mac. Vel A4 og 100 prosent. Kvar plakat er eitt ark.
posters-print = Skriv ut
posters-back = Vel andre språk
poster-foot = Brukarundersøking, { $language }. { $municipality }. { $dates }.
poster-qr = QR-kode til undersøkinga

## The classroom screen

classroom-title = Sei kva du synest om opplæringa di
classroom-1 = Skann QR-koden
classroom-2 = Vel språk
classroom-3 = Svar
classroom-address = Eller gå til
classroom-code = og skriv koden
classroom-again = Oppdater
classroom-fill = Heile skjermen (Esc for å gå ut)
classroom-back = Tilbake

## Guidance for teachers

guidance-page-title = Rettleiing for lærarar
guidance-page-intro = Set av omtrent 30 minutt. Deltakarane svarer på eigen telefon, nettbrett eller PC, gjerne med hovudtelefonar.
guidance-before = Før timen
guidance-before-1 = Prøv demoen sjølv, med lyd, på eit av språka i klassen.
guidance-before-2 = Sjå etter at nettet verkar, og finn fram hovudtelefonar.
guidance-before-3 = Fortel kvifor IMDi spør. Sei at det er frivillig, og at ingen får vite kva ein person har svart.
guidance-in = I klasserommet
guidance-in-1 = Vis klasseromsskjermen eller heng opp plakatar.
guidance-in-2 = Lat kvar deltakar velje språk, og lyd dersom det er vanskeleg å lese.
guidance-in-3 = Hjelp med telefonen, men ikkje med svara. Sjå ikkje på skjermane medan dei svarer.
guidance-in-4 = Deler fleire på ein PC, trykkjer den som er ferdig, på «Neste person».
guidance-in-5 = Den som har permisjon, skal ikkje svare.
guidance-far = På Teams eller Zoom
guidance-far-1 = Legg lenkja med koden i chatten. Då opnar kvar deltakar undersøkinga på sin eigen skjerm.
guidance-far-2 = Viser du demoen for alle, så del skjermen med lyd: I Teams slår du på «Inkluder lyd», i Zoom «Del lyd».
guidance-far-3 = Be deltakarane slå av mikrofon og skjermdeling før dei svarer. Ingen skal sjå eller høyre svara deira.
guidance-far-4 = Gjer ikkje opptak medan dei svarer.

## The municipality's log of events

trail-file = hendingslogg
trail-when = Når
trail-who = Kven
trail-what = Kva
trail-which = Kva for ein
trail-who-former = ein tidlegare kontaktperson
trail-who-registering = den som melde seg
trail-who-server = Samsvar, av seg sjølv
trail-who-staff = IMDi
trail-signed-in = logga inn
trail-signed-out-everywhere = logga ut overalt
trail-approved-a-contact = kontaktperson godkjend
trail-waits-to-be-approved = stadfesta adressa og ventar på godkjenning
trail-one-contact-too-many = kommunen hadde alt fire kontaktpersonar
trail-refused-a-contact = kontaktperson ikkje godkjend
trail-left = slutta som kontaktperson
trail-made-a-new-code = laga ein ny kode
trail-asked-to-close-early = bad om å avslutte
trail-called-closing-off = avlyste avslutninga
trail-closed-early = innsamlinga stengd
trail-held = resultata haldne tilbake for kontroll
trail-cleared = resultata sleppte fri etter kontroll

## The survey's languages, each by its own id

language-name-uk = ukrainsk
language-name-ru = russisk
language-name-ar = arabisk
language-name-apc = arabisk, levantinsk røyst
language-name-apd = arabisk, sudanesisk røyst
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
