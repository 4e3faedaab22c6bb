//! Every page with made-up texts, written to a folder as HTML, to look at while styling.
//!
//! `cargo run -p app --features ssr --example gallery FOLDER`; the style sheets lie beside the pages
//! as `samsvar.css`. It proves nothing; the tests do.

use app::{
    components::staff::{SignOut, StaffBar},
    frame::{
        Assets, Back, Bar, DemoBand, FieldError, Frame, Link, Locale, Post, Progress, Waiting,
    },
    pages::{municipality as m, participant as p, staff},
    render,
    text::Says,
};

fn says(id: &str, text: &str) -> Says {
    Says::new(id, text)
}

struct L {
    id: &'static str,
    dir: &'static str,
    script: &'static str,
    t: fn(&str) -> &'static str,
}

fn nb(id: &str) -> &'static str {
    match id {
        "title" => "Velkommen",
        "what" => "Vi spør hvordan du har det på norskkurset.",
        "anon" => "Du er anonym. Ingen kan finne ut hva du svarer.",
        "vol" => "Det er frivillig å svare.",
        "time" => "Det tar omtrent 15 minutter.",
        "how" => "Ett spørsmål om gangen. Du kan hoppe over og gå tilbake.",
        "start" => "Start",
        "code" => "Skriv koden",
        "label" => "Kode",
        "hint" => "Koden har 10 tall. Du finner den på plakaten, eller du får den av læreren.",
        "err" => "Ett tall er feil. Se en gang til.",
        "errs" => "Noe må rettes",
        "next" => "Neste",
        "skip" => "Hopp over",
        "back" => "Tilbake",
        "lang" => "Språk",
        "help" => "Hjelp",
        "q1" => "Læreren behandler meg med respekt",
        "o1" => "Alltid",
        "o2" => "Ofte",
        "o3" => "Sjelden",
        "o4" => "Aldri",
        "theme" => "Norsk",
        "q2" => "Hva ville hjelpe deg mest med å lære norsk?",
        "m1" => "Flere timer",
        "m2" => "Mindre gruppe",
        "m3" => "Snakke mer norsk i klassen",
        "m4" => "Praksis på en arbeidsplass",
        "m5" => "Hjelp på mitt eget språk",
        "m6" => "Undervisning på nett",
        "m7" => "Undervisning om kvelden",
        "up3" => "Velg opp til tre",
        "practice" => "Øvelse",
        "pq" => "Hvilken er full?",
        "pa" => "Denne er full",
        "pb" => "Denne er halvfull",
        "pc" => "Denne er tom",
        "sens" => "Du kan hoppe over dette spørsmålet.",
        "q3" => "Har noen hindret deg i å delta, eller presset deg til noe du ikke ville?",
        "yes" => "Ja",
        "no" => "Nei",
        "dw" => "Jeg vil ikke svare",
        "review" => "Se over svarene dine",
        "ri" => "Du kan endre hvert svar. Trykk på blyanten.",
        "na" => "Ikke besvart",
        "change" => "Endre",
        "send" => "Send svarene",
        "sa" => "Når du har sendt, kan ingen se at svarene er dine.",
        "thanks" => "Takk!",
        "tb" => "Svarene dine er sendt. Ingen kan se at de er dine.",
        "np" => "Neste person",
        "resume" => "Vil du fortsette, eller er du en ny person?",
        "goon" => "Fortsette",
        "closed" => "Undersøkelsen er stengt",
        "cb" => "Den var åpen til 30. november 2023.",
        "demo" => "Prøv demoen",
        "db" => "Demo: ingenting blir lagret",
        "sender" => "Spørreundersøkelse fra IMDi",
        "priv" => "Personvern",
        "acc" => "Tilgjengelighet",
        "stc" => "Til innholdet",
        "pt" => "Vi fant ikke siden",
        "pb2" => "Siden finnes ikke. Gå til starten og prøv igjen.",
        "home" => "Til starten",
        "kept" => "Svarene er tatt vare på her. De blir sendt når det er nett.",
        _ => "…",
    }
}

fn ar(id: &str) -> &'static str {
    match id {
        "title" => "أهلاً وسهلاً",
        "what" => "نسألك عن تجربتك في دورة اللغة النرويجية.",
        "anon" => "إجاباتك مجهولة. لا أحد يستطيع معرفة ما أجبت به.",
        "vol" => "المشاركة اختيارية.",
        "time" => "يستغرق ذلك حوالي 15 دقيقة.",
        "how" => "سؤال واحد في كل مرة. يمكنك التخطي والرجوع.",
        "start" => "ابدأ",
        "code" => "اكتب الرمز",
        "label" => "الرمز",
        "hint" => "يتكوّن الرمز من 10 أرقام. تجده على الملصق أو تحصل عليه من المعلم.",
        "err" => "أحد الأرقام خطأ. انظر مرة أخرى.",
        "errs" => "هناك ما يجب تصحيحه",
        "next" => "التالي",
        "skip" => "تخطَّ",
        "back" => "رجوع",
        "lang" => "اللغة",
        "help" => "مساعدة",
        "q1" => "المعلم أو المعلمة يعاملني باحترام",
        "o1" => "دائماً",
        "o2" => "غالباً",
        "o3" => "نادراً",
        "o4" => "أبداً",
        "theme" => "اللغة النرويجية",
        "q2" => "ما الذي يساعدك أكثر على تعلم النرويجية؟",
        "m1" => "ساعات أكثر",
        "m2" => "مجموعة أصغر",
        "m3" => "التحدث أكثر بالنرويجية",
        "m4" => "التدريب في مكان عمل",
        "m5" => "المساعدة بلغتي",
        "m6" => "دروس عبر الإنترنت",
        "m7" => "دروس في المساء",
        "up3" => "اختر ثلاثة على الأكثر",
        "practice" => "تمرين",
        "pq" => "أيها ممتلئ؟",
        "pa" => "هذا ممتلئ",
        "pb" => "هذا نصف ممتلئ",
        "pc" => "هذا فارغ",
        "sens" => "يمكنك تخطي هذا السؤال.",
        "q3" => "هل منعك أحد من المشاركة أو ضغط عليك لفعل شيء لا تريده؟",
        "yes" => "نعم",
        "no" => "لا",
        "dw" => "لا أريد الإجابة",
        "review" => "راجع إجاباتك",
        "ri" => "يمكنك تغيير أي إجابة. اضغط على القلم.",
        "na" => "بدون إجابة",
        "change" => "تغيير",
        "send" => "أرسل الإجابات",
        "sa" => "بعد الإرسال لا يمكن لأحد أن يعرف أنها إجاباتك.",
        "thanks" => "شكراً لك!",
        "tb" => "تم إرسال إجاباتك. لا أحد يستطيع أن يعرف أنها لك.",
        "np" => "الشخص التالي",
        "resume" => "هل تريد المتابعة أم أنك شخص جديد؟",
        "goon" => "متابعة",
        "closed" => "الاستطلاع مغلق",
        "cb" => "كان مفتوحاً حتى 30 نوفمبر 2023.",
        "demo" => "جرّب العرض",
        "db" => "عرض تجريبي: لا يُحفظ شيء",
        "sender" => "استطلاع من IMDi",
        "priv" => "الخصوصية",
        "acc" => "إمكانية الوصول",
        "stc" => "إلى المحتوى",
        "pt" => "لم نجد الصفحة",
        "pb2" => "الصفحة غير موجودة. اذهب إلى البداية وحاول مرة أخرى.",
        "home" => "إلى البداية",
        "kept" => "الإجابات محفوظة على هذا الجهاز. تُرسل عندما تتوفر الشبكة.",
        _ => "…",
    }
}

impl L {
    fn s(&self, id: &str) -> Says {
        says(id, (self.t)(id))
    }
    fn frame(&self) -> Frame {
        Frame {
            locale: Locale {
                id: self.id.into(),
                lang: self.id.into(),
                dir: self.dir,
                script: self.script,
            },
            assets: Assets {
                css: "samsvar.css".into(),
                script_font: None,
                client_js: "start.js".into(),
            },
            nonce: "abc".into(),
            title: format!("{} – Samsvar", (self.t)("title")),
            skip_to_content: (self.t)("stc").into(),
            sender: self.s("sender"),
            logo: None,
            privacy: Some(Link::new("/x", self.s("priv"))),
            accessibility: Some(Link::new("/x", self.s("acc"))),
            demo: None,
        }
    }
    fn bar(&self, done: Option<u32>) -> Bar {
        Bar {
            back: Some(match done {
                Some(_) => Back::Submit(self.s("back")),
                None => Back::Link(Link::new("/x", self.s("back"))),
            }),
            progress: done.map(|done| Progress {
                done,
                of: 30,
                label: "3 av 30".into(),
            }),
            language: Link::new("/", self.s("lang")),
            help: Link::new("/x", self.s("help")),
        }
    }
    fn waiting(&self) -> Option<Waiting> {
        Some(Waiting {
            base: String::new(),
            language: self.id.into(),
            network_away: self.s("kept"),
            will_send: self.s("kept"),
            sent: self.s("tb"),
            refused: self.s("kept"),
            kept_on_device: self.s("kept"),
            next_person: self.s("np"),
        })
    }
    fn error(&self, field: &str) -> FieldError {
        FieldError {
            field: field.into(),
            says: self.s("err"),
        }
    }
    fn question(
        &self,
        heading: &str,
        symbol: &str,
        kind: p::question::Kind,
        rows: &[(&str, &str, &str, bool)],
    ) -> p::question::Question {
        p::question::Question {
            frame: self.frame(),
            bar: self.bar(Some(9)),
            screen: p::question::Screen::Question,
            key: "teacher-respect".into(),
            theme: Some(self.s("theme")),
            intro: None,
            band: None,
            heading: self.s(heading),
            instruction: None,
            symbol: symbol.into(),
            kind,
            options: rows
                .iter()
                .map(|(text, symbol, colour, chosen)| p::question::OptionRow {
                    key: (*text).into(),
                    says: self.s(text),
                    symbol: (*symbol).into(),
                    colour: (*colour).into(),
                    chosen: *chosen,
                    apart: *colour == "slate" && rows.len() > 4,
                })
                .collect(),
            error: None,
            errors_heading: self.s("errs"),
            action: "/x".into(),
            next: self.s("next"),
            skip: Some(self.s("skip")),
            waiting: self.waiting(),
        }
    }
}

fn participant(l: &L, out: &mut Vec<(String, String)>) {
    use p::question::{Kind, Screen};
    let mut put = |name: &str, html: String| out.push((format!("{}-{name}", l.id), html));
    let names = [
        ("uk", "Cyrl", "ltr", "українська"),
        ("ar", "Arab", "rtl", "العربية"),
        ("ti", "Ethi", "ltr", "ትግርኛ"),
        ("am", "Ethi", "ltr", "አማርኛ"),
        ("so", "Latn", "ltr", "Soomaali"),
        ("fa-AF", "Arab", "rtl", "دری"),
        ("fa", "Arab", "rtl", "فارسی"),
        ("ps", "Arab", "rtl", "پښتو"),
        ("kmr", "Latn", "ltr", "kurdî (kurmancî)"),
        ("ckb", "Arab", "rtl", "کوردیی ناوەندی (سۆرانی)"),
        ("my", "Mymr", "ltr", "မြန်မာ"),
        ("ur", "Arab", "rtl", "اردو"),
        ("th", "Thai", "ltr", "ไทย"),
        ("nb", "Latn", "ltr", "norsk bokmål"),
        ("en", "Latn", "ltr", "English"),
    ];
    let tile =
        |(lang, script, dir, name): (&str, &'static str, &'static str, &str)| p::chooser::Tile {
            href: format!("/{lang}"),
            locale: Locale {
                id: lang.into(),
                lang: lang.into(),
                dir,
                script,
            },
            endonym: says(&format!("language-{lang}"), name),
        };
    put(
        "chooser",
        render(|| {
            p::chooser::page(p::chooser::Chooser {
                frame: l.frame(),
                bar: None,
                title: says("app-name", "Samsvar"),
                preferred: vec![tile(names[1])],
                tiles: names.into_iter().map(tile).collect(),
                notice: None,
                waiting: l.waiting(),
            })
        }),
    );
    put(
        "resume",
        render(|| {
            p::resume::page(p::resume::Resume {
                frame: l.frame(),
                bar: l.bar(None),
                heading: l.s("resume"),
                body: None,
                go_on: Link::new("/x", l.s("goon")),
                next_person: Post::new("/x", l.s("np")),
                waiting: l.waiting(),
            })
        }),
    );
    put(
        "welcome",
        render(|| {
            let mut frame = l.frame();
            frame.demo = Some(DemoBand { says: l.s("db") });
            p::welcome::page(p::welcome::Welcome {
                frame,
                bar: l.bar(None),
                notice: None,
                heading: l.s("title"),
                blocks: [
                    ("bubble", "what"),
                    ("box-sheet", "anon"),
                    ("two-ways", "vol"),
                    ("clock-quarter", "time"),
                    ("cards", "how"),
                ]
                .into_iter()
                .map(|(symbol, id)| p::welcome::Block {
                    symbol: symbol.into(),
                    says: l.s(id),
                })
                .collect(),
                start: Link::new("/x", l.s("start")),
                waiting: None,
            })
        }),
    );
    for faulty in [false, true] {
        put(
            if faulty { "code-error" } else { "code" },
            render(|| {
                p::code::page(p::code::Code {
                    frame: l.frame(),
                    bar: l.bar(None),
                    heading: l.s("code"),
                    hint: l.s("hint"),
                    label: l.s("label"),
                    typed: if faulty {
                        "048 215 7639".into()
                    } else {
                        String::new()
                    },
                    error: faulty.then(|| l.error(p::code::FIELD)),
                    errors_heading: l.s("errs"),
                    submit: l.s("next"),
                    action: "/x".into(),
                    waiting: l.waiting(),
                })
            }),
        );
    }
    put(
        "practice",
        render(|| {
            let mut q = l.question(
                "pq",
                "bowl",
                Kind::One,
                &[
                    ("pa", "bowl-full", "blue", false),
                    ("pb", "bowl-half", "ochre", false),
                    ("pc", "bowl-empty", "violet", false),
                ],
            );
            q.screen = Screen::Practice;
            q.band = Some(l.s("practice"));
            q.theme = None;
            q.skip = None;
            p::question::page(q)
        }),
    );
    let scale = [
        ("o1", "frequency-4", "blue", false),
        ("o2", "frequency-3", "ochre", true),
        ("o3", "frequency-1", "violet", false),
        ("o4", "frequency-0", "teal", false),
    ];
    put(
        "scale",
        render(|| p::question::page(l.question("q1", "bubbles-board", Kind::One, &scale))),
    );
    put(
        "scale-error",
        render(|| {
            let mut q = l.question("q1", "bubbles-board", Kind::One, &scale);
            q.error = Some(l.error(p::question::FIELD));
            p::question::page(q)
        }),
    );
    put(
        "multiple",
        render(|| {
            let mut q = l.question(
                "q2",
                "ring-plus",
                Kind::Several { at_most: Some(3) },
                &[
                    ("m1", "clock-plus", "blue", false),
                    ("m2", "dots-three-two", "ochre", true),
                    ("m3", "bubble", "violet", false),
                    ("m4", "toolbox", "teal", false),
                    ("m5", "two-bubbles", "olive", true),
                    ("m6", "screen", "rose", false),
                    ("m7", "evening-window", "indigo", false),
                ],
            );
            q.instruction = Some(l.s("up3"));
            p::question::page(q)
        }),
    );
    put(
        "sensitive",
        render(|| {
            let mut q = l.question(
                "q3",
                "road-bar",
                Kind::One,
                &[
                    ("yes", "bowl-full", "blue", false),
                    ("no", "bowl-empty", "ochre", false),
                    ("dw", "slate-bar", "slate", false),
                ],
            );
            q.intro = Some(l.s("sens"));
            p::question::page(q)
        }),
    );
    put(
        "review",
        render(|| {
            p::review::page(p::review::Review {
                frame: l.frame(),
                bar: l.bar(Some(30)),
                heading: l.s("review"),
                intro: l.s("ri"),
                themes: (0..2)
                    .map(|_| p::review::ReviewTheme {
                        heading: l.s("theme"),
                        rows: vec![
                            p::review::ReviewRow {
                                question: l.s("q1"),
                                symbol: "bubbles-board".into(),
                                answers: vec![p::review::ReviewAnswer {
                                    says: l.s("o2"),
                                    symbol: "frequency-3".into(),
                                    colour: "ochre".into(),
                                }],
                                not_answered: None,
                                change_href: "/x".into(),
                                change: l.s("change"),
                            },
                            p::review::ReviewRow {
                                question: l.s("q2"),
                                symbol: "ring-plus".into(),
                                answers: vec![
                                    p::review::ReviewAnswer {
                                        says: l.s("m2"),
                                        symbol: "dots-three-two".into(),
                                        colour: "ochre".into(),
                                    },
                                    p::review::ReviewAnswer {
                                        says: l.s("m5"),
                                        symbol: "two-bubbles".into(),
                                        colour: "olive".into(),
                                    },
                                ],
                                not_answered: None,
                                change_href: "/x".into(),
                                change: l.s("change"),
                            },
                            p::review::ReviewRow {
                                question: l.s("q3"),
                                symbol: "road-bar".into(),
                                answers: vec![],
                                not_answered: Some(l.s("na")),
                                change_href: "/x".into(),
                                change: l.s("change"),
                            },
                        ],
                    })
                    .collect(),
                sealed: "c2VhbGVk".into(),
                action: "/x".into(),
                anonymous: Some(l.s("sa")),
                send: l.s("send"),
                error: None,
                errors_heading: l.s("errs"),
                waiting: l.waiting(),
            })
        }),
    );
    put(
        "thanks",
        render(|| {
            p::thanks::page(p::thanks::Thanks {
                frame: l.frame(),
                bar: None,
                screen: p::thanks::Screen::Thanks,
                heading: l.s("thanks"),
                body: vec![l.s("tb")],
                next_person: Post::new("/x", l.s("np")),
                waiting: l.waiting(),
            })
        }),
    );
    put(
        "closed",
        render(|| {
            p::closed::page(p::closed::Closed {
                frame: l.frame(),
                bar: Some(l.bar(None)),
                heading: l.s("closed"),
                body: vec![l.s("cb")],
                demo: Some(Link::new("/demo", l.s("demo"))),
                next_person: None,
                waiting: None,
            })
        }),
    );
    put(
        "help",
        render(|| {
            p::document::page(p::document::Document {
                frame: l.frame(),
                bar: Some(l.bar(None)),
                screen: p::document::Screen::Help,
                heading: l.s("help"),
                sections: vec![
                    p::document::Section {
                        heading: None,
                        body: vec![l.s("how"), l.s("vol")],
                    },
                    p::document::Section {
                        heading: Some(l.s("code")),
                        body: vec![l.s("hint"), l.s("anon")],
                    },
                ],
                onward: None,
            })
        }),
    );
    put(
        "problem",
        render(|| {
            p::problem::page(p::problem::Problem {
                frame: l.frame(),
                bar: None,
                heading: l.s("pt"),
                body: l.s("pb2"),
                home: Link::new("/", l.s("home")),
            })
        }),
    );
}

fn staff_pages(l: &L, out: &mut Vec<(String, String)>) {
    use m::results::{ChartPicture, ResultQuestion, ResultTheme, Status, Swatch, Table, TableRow};
    let bar = || StaffBar {
        service: "Samsvar".into(),
        home_href: "/kommune".into(),
        sign_out: Some(SignOut {
            action: "/x".into(),
            label: "Logg ut".into(),
        }),
    };
    let mut put = |name: &str, html: String| out.push((format!("staff-{name}"), html));
    put(
        "sign-in",
        render(|| {
            m::sign_in::page(m::sign_in::SignIn {
        frame: l.frame(), heading: "Logg inn i Samsvar".into(), body: vec!["Du har åpnet en lenke som ble sendt til deg på e-post. Trykk på knappen for å logge inn.".into()],
        button: Some(m::sign_in::SignInButton { action: "/x".into(), token: "t".into(), label: "Logg inn".into() }),
    })
        }),
    );
    put(
        "home",
        render(|| {
            m::home::page(m::home::Home {
                frame: l.frame(),
                bar: bar(),
                municipality: "Asker kommune".into(),
                county: "Viken".into(),
                intro: vec!["Her leser du hva deltakerne i kommunen har svart.".into()],
                waves_heading: "Undersøkelser".into(),
                none: None,
                waves: vec![
                    m::home::WaveCard {
                        name: "Brukerundersøkelsen 2023".into(),
                        state: "Åpen".into(),
                        dates: "Åpen fra 1. til 30. november 2023".into(),
                        lines: vec!["20 til 29 har svart.".into()],
                        results: None,
                    },
                    m::home::WaveCard {
                        name: "Brukerundersøkelsen 2022".into(),
                        state: "Resultater er klare".into(),
                        dates: "Åpen fra 1. til 30. november 2022".into(),
                        lines: vec![],
                        results: Some(m::home::StaffLink {
                            href: "/x".into(),
                            label: "Se resultatene".into(),
                        }),
                    },
                ],
            })
        }),
    );
    put(
        "too-few",
        render(|| {
            m::too_few::page(m::too_few::TooFew {
                frame: l.frame(),
                bar: bar(),
                municipality: "Utsira kommune".into(),
                wave: "2022".into(),
                heading: "For få har svart til at vi kan vise resultater".into(),
                body: vec![
                    "Vi viser resultater når mange nok har svart.".into(),
                    "Slik kan ingen finne ut hva en enkelt person har svart.".into(),
                ],
            })
        }),
    );
    let svg = |parts: &[(f64, Swatch)]| {
        let mut x = 0.0;
        let mut s = String::from(
            "<svg width=\"1000\" height=\"48\" viewBox=\"0 0 1000 48\" xmlns=\"http://www.w3.org/2000/svg\">",
        );
        for (w, c) in parts {
            s += &format!(
                "<rect x=\"{x}\" y=\"1\" width=\"{}\" height=\"46\" fill=\"{}\" stroke=\"{}\"/>",
                w * 10.0 - 4.0,
                c.fill(),
                Swatch::OUTLINE
            );
            x += w * 10.0;
        }
        s + "</svg>"
    };
    let many = |parts: &[f64]| {
        let n = parts.len() as f64 * 40.0;
        let mut s = format!("<svg width=\"1000\" height=\"{n}\" viewBox=\"0 0 1000 {n}\">");
        for (i, w) in parts.iter().enumerate() {
            s += &format!(
                "<rect x=\"0\" y=\"{}\" width=\"{}\" height=\"24\" fill=\"{}\" stroke=\"{}\"/>",
                i as f64 * 40.0 + 8.0,
                w * 10.0,
                Swatch::Right.fill(),
                Swatch::OUTLINE
            );
        }
        s + "</svg>"
    };
    let row = |swatch, head: &str, a: &str, b: &str| TableRow {
        swatch,
        head: head.into(),
        cells: vec![a.into(), b.into()],
    };
    let columns = || vec!["Svar".into(), "Prosent".into(), "Antall".into()];
    let withheld = |key: &str, heading: &str| ResultQuestion {
        key: key.into(),
        heading: heading.into(),
        finding: None,
        status: Status::Withheld,
        base: None,
        chart: None,
        table: None,
        withheld_text: Some("Vises ikke".into()),
        note: None,
    };
    put(
        "results",
        render(|| {
            m::results::page(m::results::Results {
        frame: l.frame(), bar: bar(), municipality: "Asker kommune".into(), wave: "2022".into(), heading: "Hva deltakerne svarte".into(),
        summary: vec!["Undersøkelsen var åpen fra 1. til 30. november 2022.".into(), "Omtrent 85 deltakere svarte. Alle var invitert, og noen svarte. Les tallene som det de var: svar fra dem som svarte.".into()],
        withheld_explanation: Some("Noen tall vises ikke. Da er det for få som har fått spørsmålet, eller tallet kunne ha røpet et annet.".into()),
        contents_label: "Temaer".into(),
        themes: vec![
            ResultTheme { heading: "Norsk".into(), questions: vec![
                ResultQuestion { key: "motivation".into(), heading: "Jeg liker å gå på norskkurset".into(), finding: Some("De fleste liker å gå på kurset".into()), status: Status::Shown, base: Some("Omtrent 85 fikk spørsmålet".into()),
                    chart: Some(ChartPicture { svg: svg(&[(45.0, Swatch::Darkest), (30.0, Swatch::Dark), (13.0, Swatch::Light), (8.0, Swatch::Lightest), (4.0, Swatch::NoAnswer)]), title: "Svar i prosent".into(), description: "Alltid 45 prosent …".into(), labels: vec![] }),
                    table: Some(Table { caption: "Svar på «Jeg liker å gå på norskkurset»".into(), columns: columns(), rows: vec![row(Some(Swatch::Darkest), "Alltid", "45 %", "38"), row(Some(Swatch::Dark), "Ofte", "30 %", "26"), row(Some(Swatch::Light), "Sjelden", "13 %", "11"), row(Some(Swatch::Lightest), "Aldri", "8 %", "7"), row(Some(Swatch::NoAnswer), "Ikke besvart", "4 %", "3")] }),
                    withheld_text: None, note: None },
                ResultQuestion { key: "helps".into(), heading: "Hva ville hjelpe deg mest med å lære norsk?".into(), finding: None, status: Status::Shown, base: Some("Omtrent 85 fikk spørsmålet".into()),
                    chart: Some(ChartPicture { svg: many(&[45.0, 30.0, 62.0, 51.0, 20.0]), title: "Svar i prosent".into(), description: "…".into(), labels: vec!["Flere timer".into(), "Mindre gruppe".into(), "Snakke mer norsk i klassen".into(), "Praksis på en arbeidsplass".into(), "Undervisning om kvelden".into()] }),
                    table: Some(Table { caption: "Svar på «Hva ville hjelpe deg mest»".into(), columns: columns(), rows: vec![row(None, "Flere timer", "45 %", "38"), row(None, "Mindre gruppe", "30 %", "26"), row(None, "Snakke mer norsk i klassen", "62 %", "11"), row(None, "Praksis på en arbeidsplass", "51 %", "7"), row(None, "Undervisning om kvelden", "20 %", "3")] }),
                    withheld_text: None, note: Some("Man kunne velge opp til tre.".into()) },
            ] },
            ResultTheme { heading: "Introduksjonsprogrammet".into(), questions: vec![withheld("plan-say", "Jeg var med på å lage planen min"), withheld("plan", "Jeg har en individuell plan")] },
        ],
    })
        }),
    );
    put(
        "overview",
        render(|| {
            staff::page(staff::Overview {
                frame: l.frame(),
                bar: bar(),
                heading: "Undersøkelser".into(),
                intro: vec!["Her ser du rundene og når de er åpne.".into()],
                waves: vec![staff::OverviewWave {
                    name: "2023".into(),
                    state: "Åpen".into(),
                    facts: vec![
                        ("Åpner".into(), "1. november 2023".into()),
                        ("Stenger".into(), "30. november 2023".into()),
                        ("Frigitte resultater".into(), "ingen kommuner".into()),
                    ],
                }],
            })
        }),
    );
}

fn main() {
    let folder = std::env::args()
        .nth(1)
        .expect("the folder to write to is the first argument");
    let mut out = Vec::new();
    let nb = L {
        id: "nb",
        dir: "ltr",
        script: "Latn",
        t: nb,
    };
    participant(&nb, &mut out);
    participant(
        &L {
            id: "ar",
            dir: "rtl",
            script: "Arab",
            t: ar,
        },
        &mut out,
    );
    staff_pages(&nb, &mut out);
    for (name, html) in out {
        std::fs::write(format!("{folder}/{name}.html"), html)
            .expect("the folder can be written to");
    }
}
