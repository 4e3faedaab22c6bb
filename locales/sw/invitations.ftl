### What contact persons send to participants and put on the wall, in Swahili.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Tuambie unaonaje mafunzo yako. Unajibu bila kutaja jina na kwa lugha yako mwenyewe: { $link }

## E-mail

email-subject = Je, unataka kusema unaonaje mafunzo yako?
email-1 = Habari!
email-2 = IMDi inataka kujua unaonaje kozi ya Kinorwe, kozi ya maarifa ya jamii au programu ya utangulizi. IMDi inafanya kazi kwa ajili ya serikali ya Norwe.
email-3 = Wewe mwenyewe unaamua kama unataka kujibu. Unajibu bila kutaja jina. Unaweza kujibu kwa lugha yako mwenyewe.
email-4 = Inachukua kama dakika 15. Unaweza kujibu mpaka mwisho wa siku ya tarehe { $date }.
email-5 = Bonyeza kiungo ili kujibu: { $link }
email-6 = Je, ukurasa unauliza namba ya kuingia? Andika { $code }.
email-7 = Salamu kutoka IMDi

## Poster

poster-title = Sema unaonaje mafunzo yako
poster-1 = Elekeza kamera ya simu kwenye alama ya QR.
poster-2 = Chagua lugha yako.
poster-3 = Jibu maswali.
poster-address = Au nenda { $address } na uandike namba ya kuingia:
poster-anonymous = Unajibu bila kutaja jina.
poster-voluntary = Wewe mwenyewe unaamua kama unataka kujibu.
poster-until = Unaweza kujibu mpaka mwisho wa siku ya tarehe { $date }.
poster-listen = Unaweza kusikiliza kila kitu.
