### Everything that a participant meets except the questions, in nynorsk.
### Translated from nb. Not here: questions (questionnaire-2023.ftl), pages of staff (staff.ftl).

## Frame

app-name = Samsvar
sender = Frå IMDi
skip-to-content = Gå til innhaldet
back = Tilbake
next = Neste
skip = Hopp over
help = Hjelp
language = Språk
listen = Lytt
stop = Stopp
again = Ein gong til
slower = Saktare
normal-speed = Vanleg fart
sound = Lyd
turn-sound-on = Slå på lyden
turn-sound-off = Slå av lyden
sound-failed = Vi får ikkje spelt av lyden. Prøv ein gong til.
try-again = Prøv igjen
change = Endre
progress-label = Spørsmål du er ferdig med: { $done } av { $of }
demo-band = Demo: Ingenting blir lagra
error-summary = Her må du rette noko
privacy-link = Personvern
accessibility-link = Tilgjenge

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day }. januar { $year }
date-2 = { $day }. februar { $year }
date-3 = { $day }. mars { $year }
date-4 = { $day }. april { $year }
date-5 = { $day }. mai { $year }
date-6 = { $day }. juni { $year }
date-7 = { $day }. juli { $year }
date-8 = { $day }. august { $year }
date-9 = { $day }. september { $year }
date-10 = { $day }. oktober { $year }
date-11 = { $day }. november { $year }
date-12 = { $day }. desember { $year }

## Language chooser

chooser-title = Vel språk
chooser-unknown-code = Vi kjenner ikkje koden i lenka. Vel språk. Så kan du skrive koden sjølv.

## Welcome

welcome-title = Velkomen
welcome-what = IMDi arbeider for staten i Noreg. Vi spør deg kva du synest om opplæringa di. Vi bruker svara til å gjere opplæringa betre.
welcome-anonymous = Du svarer utan namn. Ingen får vite kva akkurat du har svart.
welcome-voluntary = Du bestemmer sjølv om du vil svare. Du kan slutte når du vil.
welcome-time = Det tek om lag 15 minutt. Du kan bruke lengre tid.
welcome-how = Du får eitt spørsmål om gongen. Du kan hoppe over spørsmål. Du kan gå tilbake.
start = Start
demo-welcome = Dette er ein demo. Her kan du prøve. Ingenting blir lagra.

## Sound check

sound-title = Vil du lytte?
sound-intro = Vi kan lese alt høgt for deg.
sound-headphones = Er det andre i rommet? Bruk hovudtelefonar.
sound-try = Trykk på «Lytt». Høyrer du stemma?
sound-sample = Hei. Dette er stemma som les for deg.
sound-hear = Eg høyrer stemma
sound-hear-not = Eg høyrer ingenting
sound-help-1 = Skru opp lyden.
sound-help-2 = Kanskje er lyden slått av. Slå han på.
sound-help-3 = Bruker du hovudtelefonar? Sjå om dei er kopla til.
sound-help-4 = Høyrer du framleis ingenting? Spør læraren.
sound-with = Med lyd
sound-without = Utan lyd

## Code

code-title = Skriv koden
code-hint = Koden har ti tal. Han står på plakaten. Du kan også få han av læraren.
demo-code-hint = Dette er ein demo. Her kan du skrive koden { $code }.
demo-code-hint-spoken = Dette er ein demo. Koden du kan skrive, står på sida.
code-label = Kode
code-next = Gå vidare
error-code-empty = Skriv koden. Han har ti tal.
error-code-length = Koden skal ha ti tal. Sjå på koden ein gong til.
error-code-not-digits = Koden har berre tal. Ta bort alt anna.
error-code-mistyped = Eitt tal er feil. Sjå på koden ein gong til.
error-code-unknown = Vi kjenner ikkje denne koden. Spør læraren din.
error-code-closed = Kommunen din er ferdig med undersøkinga. No kan du ikkje svare. Spør læraren om du lurer på noko.
error-too-many-tries = Det har vore for mange forsøk. Vent litt. Prøv så igjen.

## Practice

practice-band = Øv først. Dette svaret blir ikkje sendt.

## Question

choose-one = Vel eitt svar.
choose-several = Du kan velje fleire svar.
choose-up-to = Du kan velje opp til { $max } svar.
choose-up-to-2 = Du kan velje opp til to svar.
choose-up-to-3 = Du kan velje opp til tre svar.
choose-up-to-4 = Du kan velje opp til fire svar.
chosen-count = Du har valt { $chosen } av { $max }.
sensitive-note = Du kan hoppe over dette spørsmålet.
error-nothing-chosen = Vel eit svar. Du kan også trykkje på «Hopp over».
error-too-many = Du kan velje opp til { $max } svar. Ta bort eit svar først.
error-too-many-spoken = Du har valt for mange svar. Ta bort eit svar først.
error-not-together = Svara du har valt, passar ikkje saman. Ta bort eitt eller fleire av dei.
error-two-for-one = Her kan du velje berre eitt svar. Vel svaret som passar best.
error-unknown-option = Vi kjenner ikkje dette svaret. Vel eit av svara på sida.

## Look over and send

review-title = Sjå over svara
review-intro = Her er svara dine. Du kan endre dei. Trykk på «Send» når du er ferdig.
not-answered = Ikkje svart
send = Send
send-anonymous = Du svarer utan namn. Ingen kan sjå at svara er dine.
error-send-failed = Vi kan ikkje lagre svara akkurat no. Dei ventar på telefonen eller datamaskina. Dei blir sende når det er mogleg. Du kan også trykkje på «Send» ein gong til.

## Thanks

thanks-title = Takk
thanks-sent = Svara dine er sende. Ingen kan sjå at dei er dine.
thanks-next-person = Neste person
demo-thanks-title = Takk
demo-thanks-body = Dette var ein demo. Ingenting er lagra. Ingenting er sendt.
leave-title = Du skal ikkje svare no
leave-body = Du har permisjon no. Berre dei som får opplæring no, skal svare. Ingenting er lagra.

## Going on, or a new person

resume-title = Vil du halde fram, eller er du ein ny person?
resume-body = Nokon har byrja å svare her. Vel du «Ny person», blir dei svara borte.
resume-go-on = Hald fram
resume-new-person = Ny person

## Closed

closed-title = Undersøkinga er stengd
closed-before = Du kan svare frå { $date }.
closed-before-spoken = Undersøkinga har ikkje byrja enno. Spør læraren når du kan svare.
closed-after = Undersøkinga er over. Takk til alle som svarte.
closed-collection = Kommunen din er ferdig med undersøkinga. No kan du ikkje svare.
closed-demo-link = Prøv demoen

## The draft on the device

draft-too-old = Det er meir enn tre timar sidan du byrja. Ingenting blei sendt. Du må byrje på nytt.
draft-broken = Vi kan ikkje lese svara som låg på telefonen eller datamaskina. Du må byrje på nytt.

## Waiting for the network

waiting-network = Det er ikkje nett no. Vent her. Sida går vidare av seg sjølv.
waiting-will-send = Svar ventar på nett. Dei blir sende av seg sjølve.
waiting-kept = Svara ligg på telefonen eller datamaskina. Dei blir sende når det er nett.
waiting-count = Personar med svar som ventar på nett: { $count }
waiting-sent = No er svara sende.
waiting-refused = Vi kunne ikkje ta imot svara som venta. Undersøkinga kan vere stengd. Spør læraren.
waiting-next-person = Neste person

## Planned maintenance, announced ahead on every page

date-and-time = { $date } klokka { $time }
maintenance-ahead = Nettsida er stengd frå { $from } til { $until }. Då arbeider vi med sida. Du kan svare før eller etter.
maintenance-ahead-spoken = Snart er nettsida stengd ei stund. Spør læraren når du kan svare.

## Help

help-title = Hjelp
help-1 = Du får eitt spørsmål på kvar side.
help-2 = Trykk på svaret som passar best for deg.
help-3 = Trykk på «Neste» for å gå vidare.
help-4 = Trykk på «Hopp over» om du ikkje vil svare på spørsmålet.
help-5 = Trykk på «Tilbake» for å sjå førre spørsmål.
help-6 = Trykk på «Språk» for å byte språk. Svara dine blir med.
help-7 = Til slutt ser du alle svara dine. Du kan endre dei før du sender.
help-8 = Læraren kan hjelpe deg. Læraren skal ikkje svare for deg.
help-listen-1 = Trykk på «Lytt» for å høyre kva som står på sida.
help-listen-2 = Trykk på «Stopp» for å stoppe stemma.
help-survey = Har du spørsmål om undersøkinga? Spør læraren eller { $contact }.
help-survey-spoken = Har du spørsmål om undersøkinga? Spør læraren.
help-technical = Verkar ikkje nettsida? Sei frå til { $contact }.
help-technical-spoken = Verkar ikkje nettsida? Sei frå til læraren.

## Invitation: an address of its own that a text message can lead to

invitation-title = Vil du svare på nokre spørsmål?
invitation-1 = Du går på norskkurs, på kurs i samfunnskunnskap eller i introduksjonsprogrammet.
invitation-2 = Vi vil vite kva du synest om opplæringa di.
invitation-3 = Vi heiter IMDi. Vi arbeider for staten i Noreg.
invitation-4 = Du bestemmer sjølv om du vil svare.
invitation-5 = Du svarer utan namn. Ingen får vite kva akkurat du har svart.
invitation-6 = Du kan svare på ditt eige språk.
invitation-7 = Det tek om lag 15 minutt. Du kan bruke lengre tid.
invitation-8 = Du får ein kode eller ei lenke av læraren din.
invitation-9 = Har du permisjon no? Då skal du ikkje svare.
invitation-listen = Du kan lese eller lytte.

## Guidance: how to answer, below the invitation

guidance-title = Slik svarer du
guidance-1 = Trykk på lenka. Har du ein plakat? Skann QR-koden på plakaten med kameraet på telefonen.
guidance-2 = Vel språket ditt.
guidance-3 = Skriv koden om sida spør om han.
guidance-4 = Først øver du på to spørsmål.
guidance-5 = Så svarer du på eitt spørsmål om gongen. Du kan hoppe over spørsmål.
guidance-6 = Til slutt ser du over svara. Trykk på «Send».
guidance-7 = Er noko vanskeleg? Spør læraren.

## Privacy

privacy-title = Personvern
privacy-1 = Vi lagrar svara dine saman med to ting: kommunen din og språket du bruker her.
privacy-2 = Vi lagrar ikkje namnet ditt. Vi lagrar ikkje adressa di. Vi lagrar ikkje når du svarer. Vi lagrar ikkje kva telefon eller datamaskin du bruker.
privacy-3 = Vi lagrar ingenting hos oss før du trykkjer på «Send».
privacy-4 = Medan du svarer, ligg svara på telefonen eller datamaskina. Dei ligg i ein informasjonskapsel som heiter { $cookie }. Han er kryptert. Det betyr at andre ikkje kan lese han.
privacy-4-spoken = Medan du svarer, ligg svara på telefonen eller datamaskina. Dei ligg i ein informasjonskapsel. Han er kryptert. Det betyr at andre ikkje kan lese han.
privacy-5 = Nettsida treng denne informasjonskapselen for å verke. Han gjeld i tre timar. I demoen heiter han { $demo-cookie }. Vi bruker ingen andre informasjonskapslar her.
privacy-5-spoken = Nettsida treng denne informasjonskapselen for å verke. Han gjeld i tre timar. Vi bruker ingen andre informasjonskapslar her.
privacy-6 = Når du sender svara, blir dei låste. Dei er låste til undersøkinga stengjer i kommunen din. Først då opnar vi alle svara på éin gong, i tilfeldig rekkjefølgje.
privacy-7 = Er nettet borte når du sender? Då ventar svara på telefonen eller datamaskina. Dei er låste der også. Dei blir sende når nettet er tilbake.
privacy-8 = Vi tek vare på eit tilfeldig tal. Då lagrar vi ikkje dei same svara to gonger. Talet viser ikkje kva du har svart. Vi slettar det når undersøkinga stengjer.
privacy-9 = { $threshold ->
    [one] Kommunen får sjå resultat berre når minst { $threshold } person har svart.
   *[other] Kommunen får sjå resultat berre når minst { $threshold } personar har svart.
}
privacy-9-spoken = Kommunen får sjå resultat berre når mange nok har svart.
privacy-10 = Resultata viser kva mange har svart til saman. Kommunen ser aldri svara frå éin person.
privacy-11 = Du bestemmer sjølv om du vil svare. Når svara er sende, kan vi ikkje finne akkurat dine svar. Derfor kan vi ikkje endre dei eller slette dei for deg.
privacy-12 = Har du spørsmål om personvern? Spør { $contact }.
privacy-12-spoken = Har du spørsmål om personvern? Læraren kan seie kven du kan spørje.

## Accessibility

accessibility-title = Tilgjenge
accessibility-1 = Vi vil at alle skal kunne svare.
accessibility-2 = Du kan gjere teksten større i nettlesaren.
accessibility-3 = Du kan bruke berre tastatur. Du kan bruke skjermlesar.
accessibility-4 = Svara har både tekst og teikning.
accessibility-5 = Du kan ta pausar. Du har tre timar frå du byrjar.
accessibility-6 = Er noko vanskeleg å bruke? Sei frå til { $contact }.
accessibility-6-spoken = Er noko vanskeleg å bruke? Sei frå til læraren.

## Problems

problem-not-found-title = Vi finn ikkje sida
problem-not-found-body = Adressa kan vere feil. Gå til starten og prøv igjen.
problem-bad-request-title = Vi forstår ikkje det vi fekk
problem-bad-request-body = Gå tilbake og prøv ein gong til.
problem-too-large-title = Det du sende, er for stort
problem-too-large-body = Gå tilbake og prøv ein gong til.
problem-too-many-title = Det har vore for mange forsøk
problem-too-many-body = Vent litt. Prøv så igjen.
problem-server-title = Noko er feil hos oss
problem-server-body = Du har ikkje gjort noko gale. Vent litt. Prøv så igjen.
problem-cross-site-title = Dette kom frå ein annan nettstad
problem-cross-site-body = For å vere sikre tek vi ikkje imot det. Gå til starten og svar her.
problem-home = Gå til starten
