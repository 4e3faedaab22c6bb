register-title = Become a contact person
register-intro = The contact person gets the municipality's code to the user survey and can read the results. Find your municipality first.
register-until = You can register for the survey { $wave } up to and including { $date }.
register-municipality = Municipality
register-municipality-hint = Write the first letters of its name, or its number. Norwegian, Sámi and Kven names can be used.
register-find = Find the municipality
register-found = { $count ->
    [0] No municipality fits. Write fewer letters.
    [one] { $count } municipality fits. Choose it.
   *[other] { $count } municipalities fit. Choose yours.
}
register-attribution = Names and numbers of municipalities: Kartverket (the Norwegian Mapping Authority), CC BY 4.0.
register-form-intro = Use an e-mail address that only you read. We send a link there, by which you confirm the address.
register-another = Choose another municipality
register-name = Your name
register-email = Your e-mail address at work
register-email-hint = An address at the municipality's own domain, for example name@kommune.no, is approved at once.
register-unit = Workplace
register-written-form = Written form of Norwegian in e-mail to you
register-written-form-nb = Norwegian bokmål
register-written-form-nn = Norwegian nynorsk
register-send = Register me
register-sent-title = Look in your e-mail
register-sent-body = We have sent a link to the address. Open it within 48 hours to confirm that the address is yours. Look among unwanted mail too.
register-confirm-title = Confirm the address
register-confirm-body = Press the button to confirm that the e-mail address is yours.
register-confirm-button = Confirm
register-confirmed-title = The address is confirmed
register-confirmed-body = You get an answer by e-mail in a few minutes.
register-old-title = The link does not work
register-old-body = The link has been used or is older than 48 hours, or part of it is missing. Register once more if you have had no answer by e-mail.
register-closed-title = Registration is closed
register-closed-body = Nobody can register as a contact person now. Questions? Contact { $contact }.
register-link = Become a contact person for your municipality
error-name = Write your name, at most 100 signs.
error-unit = Write where you work, at most 100 signs.
error-written-form = Choose bokmål or nynorsk.

registrations-link = Approve contact persons
registrations-title = Contact persons who wait
registrations-intro = They have confirmed an address that is not at the municipality's known domain. Ask the municipality if you are in doubt.
registrations-none = Nobody waits.
registrations-approve = Approve
registrations-refuse = Do not approve
