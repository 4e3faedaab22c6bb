### Everything that a participant meets except the questions, in English.
### Translated from nb. Not here: questions (questionnaire-2023.ftl), pages of staff (staff.ftl).

## Frame

app-name = Samsvar
sender = From IMDi
skip-to-content = Go to the content
back = Back
next = Next
skip = Skip
help = Help
language = Language
listen = Listen
stop = Stop
again = Once more
slower = Slower
normal-speed = Normal speed
sound = Sound
turn-sound-on = Turn sound on
turn-sound-off = Turn sound off
sound-failed = We cannot play the sound. Try once more.
try-again = Try again
change = Change
progress-label = Questions you have finished: { $done } of { $of }
demo-band = Demo: Nothing is saved
error-summary = You need to correct something here
privacy-link = Privacy
accessibility-link = Accessibility

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } January { $year }
date-2 = { $day } February { $year }
date-3 = { $day } March { $year }
date-4 = { $day } April { $year }
date-5 = { $day } May { $year }
date-6 = { $day } June { $year }
date-7 = { $day } July { $year }
date-8 = { $day } August { $year }
date-9 = { $day } September { $year }
date-10 = { $day } October { $year }
date-11 = { $day } November { $year }
date-12 = { $day } December { $year }

## Language chooser

chooser-title = Choose your language
chooser-unknown-code = We do not know the code in the link. Choose your language. Then you can type the code yourself.

## Welcome

welcome-title = Welcome
welcome-what = IMDi works for the Norwegian state. We ask what you think about your classes. We use the answers to make the classes better.
welcome-anonymous = You answer without your name. Nobody will know what you have answered.
welcome-voluntary = You decide if you want to answer. You can stop at any time.
welcome-time = It takes about 15 minutes. You can take longer.
welcome-how = You get one question at a time. You can skip questions. You can go back.
start = Start
demo-welcome = This is a demo. You can try the survey here. Nothing is saved.

## Sound check

sound-title = Do you want to listen?
sound-intro = We can read everything aloud to you.
sound-headphones = Are there other people in the room? Use headphones.
sound-try = Press “Listen”. Do you hear the voice?
sound-sample = Hello. This is the voice that reads to you.
sound-hear = I hear the voice
sound-hear-not = I hear nothing
sound-help-1 = Turn the volume up.
sound-help-2 = Maybe the sound is off. Turn it on.
sound-help-3 = Do you use headphones? See if they are connected.
sound-help-4 = Do you still hear nothing? Ask your teacher.
sound-with = With sound
sound-without = Without sound

## Code

code-title = Type the code
code-hint = The code has ten digits. It is on the poster. You can also get it from your teacher.
demo-code-hint = This is a demo. Here you can type the code { $code }.
demo-code-hint-spoken = This is a demo. The code you can type is on the page.
code-label = Code
code-next = Continue
error-code-empty = Type the code. It has ten digits.
error-code-length = The code must have ten digits. Look at the code once more.
error-code-not-digits = The code has only digits. Take away everything else.
error-code-mistyped = One digit is wrong. Look at the code once more.
error-code-unknown = We do not know this code. Ask your teacher.
error-code-closed = Your municipality has finished the survey. You cannot answer now. Ask your teacher if you have a question.
error-too-many-tries = There have been too many tries. Wait a little. Then try again.

## Practice

practice-band = Practise first. This answer is not sent.

## Question

choose-one = Choose one answer.
choose-several = You can choose several answers.
choose-up-to = { $max ->
    [one] You can choose { $max } answer.
   *[other] You can choose up to { $max } answers.
}
choose-up-to-2 = You can choose up to two answers.
choose-up-to-3 = You can choose up to three answers.
choose-up-to-4 = You can choose up to four answers.
chosen-count = You have chosen { $chosen } of { $max }.
sensitive-note = You can skip this question.
error-nothing-chosen = Choose an answer. You can also press “Skip”.
error-too-many = { $max ->
    [one] You can choose { $max } answer. Take one answer away first.
   *[other] You can choose up to { $max } answers. Take one answer away first.
}
error-too-many-spoken = You have chosen too many answers. Take one answer away first.
error-not-together = The answers you have chosen do not go together. Take one or more of them away.
error-two-for-one = You can choose only one answer here. Choose the answer that fits best.
error-unknown-option = We do not know this answer. Choose one of the answers on the page.

## Look over and send

review-title = Look over your answers
review-intro = Here are your answers. You can change them. Press “Send” when you have finished.
not-answered = Not answered
send = Send
send-anonymous = You answer without your name. Nobody can see that the answers are yours.
error-send-failed = We cannot save the answers right now. They are waiting on the phone or computer. They will be sent when it is possible. You can also press “Send” once more.

## Thanks

thanks-title = Thank you
thanks-sent = Your answers are sent. Nobody can see that they are yours.
thanks-next-person = Next person
demo-thanks-title = Thank you
demo-thanks-body = This was a demo. Nothing is saved. Nothing is sent.
leave-title = This survey is not for you now
leave-body = You are on leave from your classes now. This survey is only for people who have classes now. Nothing is saved.

## Going on, or a new person

resume-title = Do you want to go on, or are you a new person?
resume-body = Somebody has started to answer here. If you choose “New person”, those answers will be gone.
resume-go-on = Go on
resume-new-person = New person

## Closed

closed-title = The survey is closed
closed-before = You can answer from { $date }.
closed-before-spoken = The survey has not started yet. Ask your teacher when you can answer.
closed-after = The survey is over. Thank you to everyone who answered.
closed-collection = Your municipality has finished the survey. You cannot answer now.
closed-demo-link = Try the demo

## The draft on the device

draft-too-old = It is more than three hours since you started. Nothing was sent. You need to start again.
draft-broken = We cannot read the answers that were on the phone or computer. You need to start again.

## Waiting for the network

waiting-network = There is no internet now. Wait here. The page goes on by itself.
waiting-will-send = Answers are waiting for the internet. They will be sent automatically.
waiting-kept = The answers are on the phone or computer. They will be sent when there is internet.
waiting-count = People with answers that wait for the internet: { $count }
waiting-sent = The answers are sent now.
waiting-refused = We could not receive the answers that waited. The survey may be closed. Ask your teacher.
waiting-next-person = Next person

## Planned maintenance, announced ahead on every page

date-and-time = { $date } at { $time }
maintenance-ahead = The website will be closed from { $from } to { $until }. We will be working on it then. You can answer before or after.
maintenance-ahead-spoken = Soon the website will be closed for a while. Ask your teacher when you can answer.

## Help

help-title = Help
help-1 = You get one question on each page.
help-2 = Press the answer that fits you best.
help-3 = Press “Next” to go on.
help-4 = Press “Skip” if you do not want to answer the question.
help-5 = Press “Back” to see the question before.
help-6 = Press “Language” to change the language. Your answers stay.
help-7 = At the end you see all your answers. You can change them before you send.
help-8 = Your teacher can help you. Your teacher must not answer for you.
help-listen-1 = Press “Listen” to hear what is on the page.
help-listen-2 = Press “Stop” to stop the voice.
help-survey = Do you have questions about the survey? Ask your teacher or { $contact }.
help-survey-spoken = Do you have questions about the survey? Ask your teacher.
help-technical = Does the website not work? Tell { $contact }.
help-technical-spoken = Does the website not work? Tell your teacher.

## Invitation: an address of its own that a text message can lead to

invitation-title = Will you answer some questions?
invitation-1 = You go to classes in Norwegian or social studies, or you are in the introduction programme.
invitation-2 = We want to know what you think about your classes.
invitation-3 = We are IMDi. We work for the Norwegian state.
invitation-4 = You decide if you want to answer.
invitation-5 = You answer without your name. Nobody will know what you have answered.
invitation-6 = You can answer in your own language.
invitation-7 = It takes about 15 minutes. You can take longer.
invitation-8 = You get a code or a link from your teacher.
invitation-9 = Are you on leave from your classes now? Then do not answer.
invitation-listen = You can read or listen.

## Guidance: how to answer, below the invitation

guidance-title = How to answer
guidance-1 = Press the link. Do you have a poster? Scan the QR code on the poster with the camera on your phone.
guidance-2 = Choose your language.
guidance-3 = Type the code if the page asks for it.
guidance-4 = First you practise with two questions.
guidance-5 = Then you answer one question at a time. You can skip questions.
guidance-6 = At the end you look over your answers. Press “Send”.
guidance-7 = Is something difficult? Ask your teacher.

## Privacy

privacy-title = Privacy
privacy-1 = We save your answers together with two things: your municipality and the language you use here.
privacy-2 = We do not save your name. We do not save your address. We do not save when you answer. We do not save which phone or computer you use.
privacy-3 = We save nothing on our side before you press “Send”.
privacy-4 = While you answer, the answers are on the phone or computer. They are in a cookie called { $cookie }. It is encrypted. That means that others cannot read it.
privacy-4-spoken = While you answer, the answers are on the phone or computer. They are in a cookie. It is encrypted. That means that others cannot read it.
privacy-5 = The website needs this cookie to work. It is valid for three hours. In the demo it is called { $demo-cookie }. We use no other cookies here.
privacy-5-spoken = The website needs this cookie to work. It is valid for three hours. We use no other cookies here.
privacy-6 = When you send the answers, they are locked. They stay locked until the survey closes in your municipality. Only then do we open all the answers at once, in random order.
privacy-7 = Is there no internet when you send? Then the answers wait on the phone or computer. They are locked there too. They are sent when the internet is back.
privacy-8 = We keep a random number. It makes sure that we do not save the same answers twice. The number does not show what you have answered. We delete it when the survey closes.
privacy-9 = { $threshold ->
    [one] The municipality sees results only when at least { $threshold } person has answered.
   *[other] The municipality sees results only when at least { $threshold } people have answered.
}
privacy-9-spoken = The municipality sees results only when enough people have answered.
privacy-10 = The results show the answers of many people together. The municipality never sees the answers of one person.
privacy-11 = You decide if you want to answer. When the answers are sent, we cannot find which answers are yours. So we cannot change them or delete them for you.
privacy-12 = Do you have questions about privacy? Ask { $contact }.
privacy-12-spoken = Do you have questions about privacy? Your teacher can tell you who to ask.

## Accessibility

accessibility-title = Accessibility
accessibility-1 = We want everyone to be able to answer.
accessibility-2 = You can make the text bigger in the browser.
accessibility-3 = You can do everything with the keyboard. You can use a screen reader.
accessibility-4 = The answers have both text and a drawing.
accessibility-5 = You can take breaks. You have three hours from when you start.
accessibility-6 = Is something difficult to use? Tell { $contact }.
accessibility-6-spoken = Is something difficult to use? Tell your teacher.

## Problems

problem-not-found-title = We cannot find the page
problem-not-found-body = The address may be wrong. Go to the start and try again.
problem-bad-request-title = We do not understand what we got
problem-bad-request-body = Go back and try once more.
problem-too-large-title = What you sent is too big
problem-too-large-body = Go back and try once more.
problem-too-many-title = There have been too many tries
problem-too-many-body = Wait a little. Then try again.
problem-server-title = Something is wrong on our side
problem-server-body = You have done nothing wrong. Wait a little. Then try again.
problem-cross-site-title = This came from another website
problem-cross-site-body = To be safe, we do not accept it. Go to the start and answer here.
problem-home = Go to the start
