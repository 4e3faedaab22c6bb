### What contacts see and do while a wave is under way, in English.
### Translated from nb.

## The first page: a wave that is under way

step-registered = Registered
step-code = Code
step-collecting = Collecting
step-closed = Closed
step-results = Results
step-is-done = done
step-is-now = now
step-is-ahead = to come
step-until = until { $date }
now-title = What to do now
now-planned-1 = The survey opens on { $date }. Try the demo and read the guidance before then.
now-planned-2 = Agree with the teachers when classes will answer, and print posters in the languages you need.
now-open-1 = Participants can answer until { $date }. Set time aside in every class.
now-open-2 = Show the classroom screen, put up posters, or send the invitation as a text message or e-mail.
now-closing-1 = A contact has asked to close early. Participants can answer until { $date }.
now-closed-1 = Collecting in the municipality is closed. Nobody else can answer.
now-closed-2 = Results come here when IMDi has released them. You will be told by e-mail.
counted-at = Counted at { $time } on { $date }.
counted-next = Counted next at { $time }. The number stands still in between, so that nobody can see when a person answers.
counted-not-yet = It has not been counted yet how many have answered.
code-card-title = The municipality's code
code-card-link = Link with the code in it:
code-card-short = Type the code at { $address }
code-card-qr = QR code that opens the survey with the municipality's code
code-card-note = Give the code to participants in the municipality alone.
code-card-new = Has the code gone astray? Get a new one
ways-title = How to reach participants
ways-classroom = Classroom screen
ways-classroom-body = For a projector or large screen: QR code, address and code.
ways-invitations = Invitations by text message and e-mail
ways-invitations-body = Finished texts in all languages that are open.
ways-posters = Posters
ways-posters-body = One A4 sheet for each language, with QR code and code.
ways-guidance = Guidance for teachers
ways-guidance-body = How a class answers, in the classroom and on Teams or Zoom.
ways-demo = Demo
ways-demo-body = Try the survey as participants see it. Nothing is stored.
end-title = When all have answered
end-body = You can close before the deadline. Results then come earlier, but nobody else can answer.
end-link = Close in our municipality
end-see = See about closing, or call it off
trail-link = Download the municipality's log of events (CSV)
back-home = Back to the municipality's page

## A new code

new-code-title = Get a new code
new-code-1 = The old code lets nobody new in, nor do the link and the QR code with it.
new-code-2 = Those who are answering already can finish, for up to three hours.
new-code-3 = Answers that have been sent are not lost.
new-code-4 = Posters and invitations have to be made anew. All contacts get the new code by e-mail.
new-code-button = Make a new code

## Closing early

close-title = Close in our municipality
close-1 = Participants in the municipality can answer until the end of tomorrow, { $date }. After midnight nobody else can.
close-2 = All contacts of the municipality are told by e-mail at once.
close-3 = Each of them can call it off until midnight tomorrow. After that it cannot be undone.
close-4 = If too few have answered, the municipality gets no results of its own.
close-button = Close at midnight tomorrow
close-asked = Collecting in the municipality closes after { $date }. It can be called off until midnight of that day.
close-off-button = Call it off: let participants go on
close-too-late = The survey closes for everybody by tomorrow. There is nothing to close earlier.

## Leaving

quit-link = Stop being a contact person
quit-title = Stop being a contact person
quit-1 = You will be signed out, and can no longer read the municipality's pages and results.
quit-2 = Your name and everything else we have about you will be deleted. You will get a last e-mail when that is done.
quit-3 = The municipality's code, answers and results do not change.
quit-4 = If a colleague is to take over, they can register in the same way as you did, as long as registration is open.
quit-button = Stop, and delete what you have about me

## Invitations

invitations-title = Invitations
invitations-intro = Choose a language. Copy the text, or open it on your phone or in your mail program. The code is in the link.
invitations-languages = Languages
languages-not-open = { $count ->
    [0] All languages of the survey are open to participants.
    [one] One language of the survey is not open to participants, since its text is not approved.
   *[other] { $count } languages of the survey are not open to participants, since their texts are not approved.
}
text-message = Text message
text-message-size = { $parts ->
    [one] { $length } characters, sent as one message.
   *[other] { $length } characters, sent as { $parts } messages in a row.
}
text-message-text = Text
text-message-open = Open on the phone as a text message
email-heading = E-mail
email-note = Send it to participants as a blind copy (Bcc), so that they do not see each other's addresses.
email-subject-label = Subject
email-text-label = Text
email-open = Open in the mail program
copy = Copy
copied = Copied

## Posters

posters-title = Posters
posters-intro = Choose the languages that you need. Each gets an A4 sheet of its own.
posters-all = Show posters in all languages
posters-choose = Languages
posters-show = Show the posters
posters-print-intro = Print with Ctrl+P, or Cmd+P on a Mac. Choose A4 and 100 per cent. Each poster is one sheet.
posters-print = Print
posters-back = Choose other languages
poster-foot = User survey, { $language }. { $municipality }. { $dates }.
poster-qr = QR code to the survey

## The classroom screen

classroom-title = Say what you think of your training
classroom-1 = Scan the QR code
classroom-2 = Choose your language
classroom-3 = Answer
classroom-address = Or go to
classroom-code = and type the code
classroom-again = Refresh
classroom-fill = Full screen (Esc to leave)
classroom-back = Back

## Guidance for teachers

guidance-page-title = Guidance for teachers
guidance-page-intro = Set aside about 30 minutes. Participants answer on their own phone, tablet or computer, with headphones if they have them.
guidance-before = Before the lesson
guidance-before-1 = Try the demo yourself, with sound, in one of the languages of the class.
guidance-before-2 = See that the network works, and find headphones.
guidance-before-3 = Tell them why IMDi asks. Say that it is voluntary, and that nobody learns what a person has answered.
guidance-in = In the classroom
guidance-in-1 = Show the classroom screen or put up posters.
guidance-in-2 = Let each participant choose a language, and sound if reading is hard.
guidance-in-3 = Help with the phone, not with the answers. Do not look at the screens while they answer.
guidance-in-4 = Where several share a computer, whoever has finished presses “Next person”.
guidance-in-5 = Whoever is on leave shall not answer.
guidance-far = On Teams or Zoom
guidance-far-1 = Put the link with the code into the chat, so that each participant opens the survey on their own screen.
guidance-far-2 = If you show the demo to all, share the screen with sound: in Teams switch on “Include sound”, in Zoom “Share sound”.
guidance-far-3 = Ask participants to switch off microphone and screen sharing before they answer. Nobody shall see or hear their answers.
guidance-far-4 = Do not record while they answer.

## The municipality's log of events

trail-file = log-of-events
trail-when = When
trail-who = Who
trail-what = What
trail-which = Which
trail-who-former = a former contact
trail-who-registering = whoever registered
trail-who-server = Samsvar, by itself
trail-who-staff = IMDi
trail-signed-in = signed in
trail-signed-out-everywhere = signed out everywhere
trail-approved-a-contact = contact approved
trail-waits-to-be-approved = confirmed the address and waits for approval
trail-one-contact-too-many = the municipality had four contacts already
trail-refused-a-contact = contact not approved
trail-left = stopped being a contact person
trail-made-a-new-code = made a new code
trail-asked-to-close-early = asked to close early
trail-called-closing-off = called closing off
trail-closed-early = collecting closed
trail-held = results held back to be looked at
trail-cleared = results cleared

## The survey's languages, each by its own id

language-name-uk = Ukrainian
language-name-ru = Russian
language-name-ar = Arabic
language-name-apc = Arabic, Levantine voice
language-name-apd = Arabic, Sudanese voice
language-name-prs = Dari
language-name-fa = Persian
language-name-ps = Pashto
language-name-ckb = Kurdish, Sorani
language-name-ur = Urdu
language-name-ti = Tigrinya
language-name-am = Amharic
language-name-my = Burmese
language-name-th = Thai
language-name-sw = Swahili
language-name-so = Somali
language-name-tr = Turkish
language-name-kmr = Kurdish, Kurmanji
language-name-om = Oromo
language-name-es = Spanish
language-name-fr = French
language-name-en = English
language-name-rw = Kinyarwanda
language-name-rn = Kirundi
language-name-nb = Norwegian Bokmål
language-name-nn = Norwegian Nynorsk
