### Everything that a participant meets except the questions: frame, path, documents, problems.
### Bokmål is the source of all other languages. Not here: questions (questionnaire-2023.ftl)
### and the pages of contacts and staff (staff.ftl).
### One thought a sentence; every text is read aloud.

## Frame

app-name = Samsvar
sender = Fra IMDi
skip-to-content = Gå til innholdet
back = Tilbake
next = Neste
skip = Hopp over
help = Hjelp
language = Språk
listen = Lytt
stop = Stopp
# Listen to the same once more. A button.
again = En gang til
# Buttons: how fast the voice reads.
slower = Saktere
normal-speed = Vanlig fart
# The button that turns the sound on and off, in the bar on top.
sound = Lyd
turn-sound-on = Slå på lyden
turn-sound-off = Slå av lyden
sound-failed = Vi får ikke spilt av lyden. Prøv en gang til.
try-again = Prøv igjen
change = Endre
# $done: questions gone through, answered or skipped. $of: questions in all.
progress-label = Spørsmål du er ferdig med: { $done } av { $of }
demo-band = Demo: Ingenting blir lagret
error-summary = Her må du rette noe
privacy-link = Personvern
accessibility-link = Tilgjengelighet

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

chooser-title = Velg språk
# The person came by a link or a QR code whose code is not known.
chooser-unknown-code = Vi kjenner ikke koden i lenken. Velg språk. Så kan du skrive koden selv.

## Welcome

welcome-title = Velkommen
welcome-what = IMDi arbeider for staten i Norge. Vi spør deg hva du synes om opplæringen din. Vi bruker svarene til å gjøre opplæringen bedre.
welcome-anonymous = Du svarer uten navn. Ingen får vite hva akkurat du har svart.
welcome-voluntary = Du bestemmer selv om du vil svare. Du kan slutte når du vil.
welcome-time = Det tar omtrent 15 minutter. Du kan bruke lengre tid.
welcome-how = Du får ett spørsmål om gangen. Du kan hoppe over spørsmål. Du kan gå tilbake.
start = Start
demo-welcome = Dette er en demo. Her kan du prøve. Ingenting blir lagret.

## Sound check

sound-title = Vil du lytte?
sound-intro = Vi kan lese alt høyt for deg.
sound-headphones = Er det andre i rommet? Bruk hodetelefoner.
sound-try = Trykk på «Lytt». Hører du stemmen?
# What the voice says as a sample.
sound-sample = Hei. Dette er stemmen som leser for deg.
# Two buttons.
sound-hear = Jeg hører stemmen
sound-hear-not = Jeg hører ingenting
# What to do about it, each beside a drawing: volume, the switch for silence, headphones.
sound-help-1 = Skru opp lyden.
sound-help-2 = Kanskje er lyden slått av. Slå den på.
sound-help-3 = Bruker du hodetelefoner? Se om de er koblet til.
sound-help-4 = Hører du fortsatt ingenting? Spør læreren.
# Two buttons: the survey with sound or without.
sound-with = Med lyd
sound-without = Uten lyd

## Code

code-title = Skriv koden
code-hint = Koden har ti tall. Den står på plakaten. Du kan også få den av læreren.
# $code: a code that shows what one looks like, in groups.
demo-code-hint = Dette er en demo. Her kan du skrive koden { $code }.
# Read aloud in its place, as all messages that end in -spoken: a recording cannot say what changes.
demo-code-hint-spoken = Dette er en demo. Koden du kan skrive, står på siden.
code-label = Kode
code-next = Gå videre
error-code-empty = Skriv koden. Den har ti tall.
error-code-length = Koden skal ha ti tall. Se på koden en gang til.
error-code-not-digits = Koden har bare tall. Ta bort alt annet.
error-code-mistyped = Ett tall er feil. Se på koden en gang til.
error-code-unknown = Vi kjenner ikke denne koden. Spør læreren din.
error-code-closed = Kommunen din er ferdig med undersøkelsen. Nå kan du ikke svare. Spør læreren hvis du lurer på noe.
error-too-many-tries = Det har vært for mange forsøk. Vent litt. Prøv så igjen.

## Practice

practice-band = Øv først. Dette svaret blir ikke sendt.

## Question

choose-one = Velg ett svar.
choose-several = Du kan velge flere svar.
choose-up-to = Du kan velge opp til { $max } svar.
# Read aloud in its place, with the number in words.
choose-up-to-2 = Du kan velge opp til to svar.
choose-up-to-3 = Du kan velge opp til tre svar.
choose-up-to-4 = Du kan velge opp til fire svar.
chosen-count = Du har valgt { $chosen } av { $max }.
# Stands before a sensitive question.
sensitive-note = Du kan hoppe over dette spørsmålet.
error-nothing-chosen = Velg et svar. Du kan også trykke på «Hopp over».
error-too-many = Du kan velge opp til { $max } svar. Ta bort et svar først.
error-too-many-spoken = Du har valgt for mange svar. Ta bort et svar først.
error-not-together = Svarene du har valgt, passer ikke sammen. Ta bort ett eller flere av dem.
error-two-for-one = Her kan du velge bare ett svar. Velg svaret som passer best.
error-unknown-option = Vi kjenner ikke dette svaret. Velg et av svarene på siden.

## Look over and send

review-title = Se over svarene
review-intro = Her er svarene dine. Du kan endre dem. Trykk på «Send» når du er ferdig.
not-answered = Ikke svart
send = Send
send-anonymous = Du svarer uten navn. Ingen kan se at svarene er dine.
error-send-failed = Vi kan ikke lagre svarene akkurat nå. De venter på telefonen eller datamaskinen. De blir sendt når det er mulig. Du kan også trykke på «Send» en gang til.

## Thanks

thanks-title = Takk
thanks-sent = Svarene dine er sendt. Ingen kan se at de er dine.
thanks-next-person = Neste person
demo-thanks-title = Takk
demo-thanks-body = Dette var en demo. Ingenting er lagret. Ingenting er sendt.
leave-title = Du skal ikke svare nå
leave-body = Du har permisjon nå. Bare de som får opplæring nå, skal svare. Ingenting er lagret.

## Going on, or a new person

resume-title = Vil du fortsette, eller er du en ny person?
resume-body = Noen har begynt å svare her. Velger du «Ny person», blir de svarene borte.
resume-go-on = Fortsett
resume-new-person = Ny person

## Closed

closed-title = Undersøkelsen er stengt
# $date: the first day, in words.
closed-before = Du kan svare fra { $date }.
closed-before-spoken = Undersøkelsen har ikke begynt ennå. Spør læreren når du kan svare.
closed-after = Undersøkelsen er over. Takk til alle som svarte.
closed-collection = Kommunen din er ferdig med undersøkelsen. Nå kan du ikke svare.
closed-demo-link = Prøv demoen

## The draft on the device

draft-too-old = Det er mer enn tre timer siden du begynte. Ingenting ble sendt. Du må begynne på nytt.
draft-broken = Vi kan ikke lese svarene som lå på telefonen eller datamaskinen. Du må begynne på nytt.

## Waiting for the network

waiting-network = Det er ikke nett nå. Vent her. Siden går videre av seg selv.
# In a line of every screen, while a send waits.
waiting-will-send = Svar venter på nett. De blir sendt av seg selv.
# In place of the answers, after a send without network.
waiting-kept = Svarene ligger på telefonen eller datamaskinen. De blir sendt når det er nett.
# $count: how many people's answers wait on this device.
waiting-count = Personer med svar som venter på nett: { $count }
waiting-sent = Nå er svarene sendt.
# What waited cannot be sent any more.
waiting-refused = Vi kunne ikke ta imot svarene som ventet. Undersøkelsen kan være stengt. Spør læreren.
# A button.
waiting-next-person = Neste person

## Planned maintenance, announced ahead on every page

# $date: a day in words. $time: hours and minutes.
date-and-time = { $date } klokken { $time }
# $from, $until: a day and a time in words.
maintenance-ahead = Nettsiden er stengt fra { $from } til { $until }. Da arbeider vi med den. Du kan svare før eller etter.
maintenance-ahead-spoken = Snart er nettsiden stengt en stund. Spør læreren når du kan svare.

## Help

help-title = Hjelp
help-1 = Du får ett spørsmål på hver side.
help-2 = Trykk på svaret som passer best for deg.
help-3 = Trykk på «Neste» for å gå videre.
help-4 = Trykk på «Hopp over» hvis du ikke vil svare på spørsmålet.
help-5 = Trykk på «Tilbake» for å se forrige spørsmål.
help-6 = Trykk på «Språk» for å bytte språk. Svarene dine blir med.
help-7 = Til slutt ser du alle svarene dine. Du kan endre dem før du sender.
help-8 = Læreren kan hjelpe deg. Læreren skal ikke svare for deg.
# Where everything can be listened to.
help-listen-1 = Trykk på «Lytt» for å høre hva som står på siden.
help-listen-2 = Trykk på «Stopp» for å stoppe stemmen.
# $contact: whom to ask, as a name, an e-mail address, a telephone number or all of them.
help-survey = Har du spørsmål om undersøkelsen? Spør læreren eller { $contact }.
help-survey-spoken = Har du spørsmål om undersøkelsen? Spør læreren.
help-technical = Virker ikke nettsiden? Si fra til { $contact }.
help-technical-spoken = Virker ikke nettsiden? Si fra til læreren.

## Invitation: an address of its own that a text message can lead to

invitation-title = Vil du svare på noen spørsmål?
invitation-1 = Du går på norskkurs, på kurs i samfunnskunnskap eller i introduksjonsprogrammet.
invitation-2 = Vi vil vite hva du synes om opplæringen din.
invitation-3 = Vi heter IMDi. Vi arbeider for staten i Norge.
invitation-4 = Du bestemmer selv om du vil svare.
invitation-5 = Du svarer uten navn. Ingen får vite hva akkurat du har svart.
invitation-6 = Du kan svare på ditt eget språk.
invitation-7 = Det tar omtrent 15 minutter. Du kan bruke lengre tid.
invitation-8 = Du får en kode eller en lenke av læreren din.
invitation-9 = Har du permisjon nå? Da skal du ikke svare.
# Where everything can be listened to.
invitation-listen = Du kan lese eller lytte.

## Guidance: how to answer, below the invitation

guidance-title = Slik svarer du
guidance-1 = Trykk på lenken. Har du en plakat? Skann QR-koden på plakaten med kameraet på telefonen.
guidance-2 = Velg språket ditt.
guidance-3 = Skriv koden hvis siden spør om den.
guidance-4 = Først øver du på to spørsmål.
guidance-5 = Så svarer du på ett spørsmål om gangen. Du kan hoppe over spørsmål.
guidance-6 = Til slutt ser du over svarene. Trykk på «Send».
guidance-7 = Er noe vanskelig? Spør læreren.

## Privacy

privacy-title = Personvern
privacy-1 = Vi lagrer svarene dine sammen med to ting: kommunen din og språket du bruker her.
privacy-2 = Vi lagrer ikke navnet ditt. Vi lagrer ikke adressen din. Vi lagrer ikke når du svarer. Vi lagrer ikke hvilken telefon eller datamaskin du bruker.
privacy-3 = Vi lagrer ingenting hos oss før du trykker på «Send».
# $cookie: the cookie's name.
privacy-4 = Mens du svarer, ligger svarene på telefonen eller datamaskinen. De ligger i en informasjonskapsel som heter { $cookie }. Den er kryptert. Det betyr at andre ikke kan lese den.
privacy-4-spoken = Mens du svarer, ligger svarene på telefonen eller datamaskinen. De ligger i en informasjonskapsel. Den er kryptert. Det betyr at andre ikke kan lese den.
# $demo-cookie: the name of the demo's cookie.
privacy-5 = Nettsiden trenger denne informasjonskapselen for å virke. Den gjelder i tre timer. I demoen heter den { $demo-cookie }. Vi bruker ingen andre informasjonskapsler her.
privacy-5-spoken = Nettsiden trenger denne informasjonskapselen for å virke. Den gjelder i tre timer. Vi bruker ingen andre informasjonskapsler her.
privacy-6 = Når du sender svarene, blir de låst. De er låst til undersøkelsen stenger i kommunen din. Først da åpner vi alle svarene på én gang, i tilfeldig rekkefølge.
privacy-7 = Er nettet borte når du sender? Da venter svarene på telefonen eller datamaskinen. De er låst der også. De blir sendt når nettet er tilbake.
privacy-8 = Vi tar vare på et tilfeldig tall. Da lagrer vi ikke de samme svarene to ganger. Tallet viser ikke hva du har svart. Vi sletter det når undersøkelsen stenger.
# $threshold: how many must have answered.
privacy-9 = { $threshold ->
    [one] Kommunen får se resultater bare når minst { $threshold } person har svart.
   *[other] Kommunen får se resultater bare når minst { $threshold } personer har svart.
}
privacy-9-spoken = Kommunen får se resultater bare når mange nok har svart.
privacy-10 = Resultatene viser hva mange har svart til sammen. Kommunen ser aldri svarene fra én person.
privacy-11 = Du bestemmer selv om du vil svare. Når svarene er sendt, kan vi ikke finne akkurat dine svar. Derfor kan vi ikke endre dem eller slette dem for deg.
# $contact: whom to ask, as a name, an e-mail address or both.
privacy-12 = Har du spørsmål om personvern? Spør { $contact }.
privacy-12-spoken = Har du spørsmål om personvern? Læreren kan si hvem du kan spørre.

## Accessibility

accessibility-title = Tilgjengelighet
accessibility-1 = Vi vil at alle skal kunne svare.
accessibility-2 = Du kan gjøre teksten større i nettleseren.
accessibility-3 = Du kan bruke bare tastatur. Du kan bruke skjermleser.
accessibility-4 = Svarene har både tekst og tegning.
accessibility-5 = Du kan ta pauser. Du har tre timer fra du begynner.
accessibility-6 = Er noe vanskelig å bruke? Si fra til { $contact }.
accessibility-6-spoken = Er noe vanskelig å bruke? Si fra til læreren.

## Problems

problem-not-found-title = Vi finner ikke siden
problem-not-found-body = Adressen kan være feil. Gå til starten og prøv igjen.
problem-bad-request-title = Vi forstår ikke det vi fikk
problem-bad-request-body = Gå tilbake og prøv en gang til.
problem-too-large-title = Det du sendte, er for stort
problem-too-large-body = Gå tilbake og prøv en gang til.
problem-too-many-title = Det har vært for mange forsøk
problem-too-many-body = Vent litt. Prøv så igjen.
problem-server-title = Noe er feil hos oss
problem-server-body = Du har ikke gjort noe galt. Vent litt. Prøv så igjen.
problem-cross-site-title = Dette kom fra et annet nettsted
problem-cross-site-body = For å være sikre tar vi ikke imot det. Gå til starten og svar her.
problem-home = Gå til starten
