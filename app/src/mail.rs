//! A mail as people see it: its parts in finished words, and both of its forms, HTML and text. It is
//! plain HTML without styles, pictures from elsewhere or anything that reports back.

use leptos::prelude::*;

/// A mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The language's tag.
    pub lang: String,
    /// What it is about, as its heading.
    pub title: String,
    /// What it says, in order.
    pub parts: Vec<Part>,
}

/// A part of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A few sentences.
    Paragraph(String),
    /// The way to a page, with its address for those who would rather copy it.
    Link {
        /// The words of the link.
        label: String,
        /// Where it leads.
        address: String,
    },
    /// Something to read aloud or copy, by itself on a line.
    Code {
        /// What it is.
        label: String,
        /// The thing itself.
        code: String,
    },
    /// What to do, step by step.
    Steps(Vec<String>),
    /// A picture that comes with the mail; the text form goes without.
    Picture {
        /// Its Content-ID.
        id: String,
        /// What it shows.
        alt: String,
    },
}

/// The HTML form.
#[must_use]
pub fn html(mail: &Mail) -> String {
    let Mail { lang, title, parts } = mail.clone();
    let heading = title.clone();
    crate::render(move || {
        view! {
            <html lang=lang>
                <head>
                    <meta charset="utf-8"/>
                    <title>{title}</title>
                </head>
                <body>
                    <h1>{heading}</h1>
                    {parts.into_iter().map(part).collect_view()}
                </body>
            </html>
        }
    })
}

fn part(of: Part) -> AnyView {
    match of {
        Part::Paragraph(text) => view! { <p>{text}</p> }.into_any(),
        Part::Link { label, address } => {
            let href = address.clone();
            view! {
                <p>
                    <a href=href>{label}</a>
                    <br/>
                    {address}
                </p>
            }
            .into_any()
        }
        Part::Code { label, code } => view! {
            <p>
                {label} <br/> <strong>{code}</strong>
            </p>
        }
        .into_any(),
        Part::Steps(steps) => view! {
            <ol>{steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
        }
        .into_any(),
        Part::Picture { id, alt } => {
            let src = format!("cid:{id}");
            view! {
                <p>
                    <img src=src alt=alt width="280" height="280"/>
                </p>
            }
            .into_any()
        }
    }
}

/// The text form.
#[must_use]
pub fn text(mail: &Mail) -> String {
    let mut paragraphs = vec![mail.title.clone()];
    for part in &mail.parts {
        match part {
            Part::Paragraph(text) => paragraphs.push(text.clone()),
            Part::Link { label, address } => paragraphs.push(format!("{label}:\n{address}")),
            Part::Code { label, code } => paragraphs.push(format!("{label}\n{code}")),
            Part::Steps(steps) => {
                let steps = steps.iter().enumerate();
                let steps = steps.map(|(index, step)| format!("{}. {step}", index + 1));
                paragraphs.push(steps.collect::<Vec<_>>().join("\n"));
            }
            Part::Picture { .. } => {}
        }
    }
    let mut text = paragraphs.join("\n\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const WILD: &str = "<b>\"Å & co\"</b>";

    fn mail() -> Mail {
        Mail {
            lang: "nb".to_owned(),
            title: WILD.to_owned(),
            parts: vec![
                Part::Paragraph(WILD.to_owned()),
                Part::Link {
                    label: WILD.to_owned(),
                    address: "https://svar.example.no/?a=1&b=2".to_owned(),
                },
                Part::Code {
                    label: WILD.to_owned(),
                    code: "048 215 7639".to_owned(),
                },
                Part::Steps(vec![WILD.to_owned(), "Two".to_owned()]),
                Part::Picture {
                    id: "qr".to_owned(),
                    alt: WILD.to_owned(),
                },
            ],
        }
    }

    #[test]
    fn html_is_escaped_and_loads_nothing_from_elsewhere() {
        let html = html(&mail());
        assert!(
            html.starts_with("<!doctype html><html lang=\"nb\">"),
            "{html}"
        );
        assert!(!html.contains("<b>\""), "{html}");
        assert!(
            html.contains("href=\"https://svar.example.no/?a=1&amp;b=2\""),
            "{html}"
        );
        assert!(html.contains("src=\"cid:qr\""), "{html}");
        for elsewhere in ["src=\"http", "<link", "<script", "url("] {
            assert!(!html.contains(elsewhere), "{elsewhere}: {html}");
        }
    }

    #[test]
    fn the_text_says_the_same_as_it_stands() {
        assert_eq!(
            text(&mail()),
            format!(
                "{WILD}\n\n{WILD}\n\n{WILD}:\nhttps://svar.example.no/?a=1&b=2\n\n\
                 {WILD}\n048 215 7639\n\n1. {WILD}\n2. Two\n"
            )
        );
    }
}
