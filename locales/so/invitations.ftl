### What contact persons send to participants and put on the wall, in Somali.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = Noo sheeg fikradda aad ka qabto waxbarashadaada. Waxaad ku jawaabaysaa magac la'aan iyo luqaddaada: { $link }

## E-mail

email-subject = Ma noo sheegi kartaa fikradda aad ka qabto waxbarashadaada?
email-1 = Salaan!
email-2 = IMDi waxay rabtaa inay ogaato fikradda aad ka qabto koorsada af-noorwiijiga, koorsada cilmiga bulshada ama barnaamijka hordhaca. IMDi waxay u shaqaysaa dowladda Noorwey.
email-3 = Adiga ayaa go'aansanaya inaad jawaabto iyo in kale. Magac la'aan baad ku jawaabaysaa. Waxaad ku jawaabi kartaa luqaddaada.
email-4 = Waxay qaadanaysaa qiyaastii 15 daqiiqo. Waxaad jawaabi kartaa ilaa { $date }, maalintaasna way ku jirtaa.
email-5 = Riix linkiga si aad u jawaabto: { $link }
email-6 = Boggu ma ku weydiinayaa koodh? Qor { $code }.
email-7 = Salaan, IMDi

## Poster

poster-title = Sheeg fikradda aad ka qabto waxbarashadaada
poster-1 = Kamaradda telefoonka ku jeedi koodhka QR.
poster-2 = Dooro luqaddaada.
poster-3 = Ka jawaab su'aalaha.
poster-address = Ama gal { $address } oo qor koodhka:
poster-anonymous = Magac la'aan baad ku jawaabaysaa.
poster-voluntary = Adiga ayaa go'aansanaya inaad jawaabto iyo in kale.
poster-until = Waxaad jawaabi kartaa ilaa { $date }, maalintaasna way ku jirtaa.
poster-listen = Wax walba waad dhegaysan kartaa.
