### What contact persons send to participants and put on the wall, in Burmese.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = သင့်သင်တန်းကို ဘယ်လိုထင်လဲ ပြောပြပါ။ နာမည်မပါဘဲ ကိုယ့်ဘာသာစကားနဲ့ ဖြေနိုင်ပါတယ်- { $link }

## E-mail

email-subject = သင့်သင်တန်းကို ဘယ်လိုထင်သလဲဆိုတာ ပြောပြချင်ပါသလား။
email-1 = မင်္ဂလာပါ။
email-2 = နော်ဝေစကား သင်တန်း၊ နော်ဝေလူ့အဖွဲ့အစည်းအကြောင်း သင်တန်း ဒါမှမဟုတ် မိတ်ဆက်အစီအစဉ်ကို သင် ဘယ်လိုထင်သလဲဆိုတာ IMDi က သိချင်ပါတယ်။ IMDi က နော်ဝေအစိုးရအတွက် အလုပ်လုပ်ပါတယ်။
email-3 = ဖြေမလား မဖြေဘူးလားဆိုတာ သင် ကိုယ်တိုင် ဆုံးဖြတ်နိုင်ပါတယ်။ ဖြေတဲ့အခါ နာမည် မပါပါဘူး။ သင့်ကိုယ်ပိုင် ဘာသာစကားနဲ့ ဖြေနိုင်ပါတယ်။
email-4 = ၁၅ မိနစ်လောက် ကြာပါတယ်။ နောက်ဆုံး ဖြေနိုင်တဲ့ရက်က { $date } ဖြစ်ပါတယ်။
email-5 = ဖြေဖို့ လင့်ခ်ကို နှိပ်ပါ - { $link }
email-6 = စာမျက်နှာက ကုဒ် တောင်းပါသလား။ { $code } ကို ရိုက်ထည့်ပါ။
email-7 = လေးစားစွာဖြင့် IMDi

## Poster

poster-title = သင့်သင်တန်းကို ဘယ်လိုထင်လဲ ပြောပြပါ
poster-1 = QR ကုဒ်ကို ဖုန်းကင်မရာနဲ့ စကင်ဖတ်ပါ။
poster-2 = သင့်ဘာသာစကားကို ရွေးပါ။
poster-3 = မေးခွန်းတွေကို ဖြေပါ။
poster-address = ဒါမှမဟုတ် { $address } ကို သွားပြီး ဒီကုဒ်ကို ရိုက်ထည့်ပါ -
poster-anonymous = ဖြေတဲ့အခါ နာမည် မပါပါဘူး။
poster-voluntary = ဖြေမလား မဖြေဘူးလားဆိုတာ သင် ကိုယ်တိုင် ဆုံးဖြတ်နိုင်ပါတယ်။
poster-until = နောက်ဆုံး ဖြေနိုင်တဲ့ရက်က { $date } ဖြစ်ပါတယ်။
poster-listen = အားလုံးကို နားထောင်နိုင်ပါတယ်။
