//! A response as a person or a browser looks at it. A scan for tags that suffices for pages of our
//! own making, and for nothing else.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, StatusCode, header};

/// A response, read to its end.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// An element's start tag: its attributes, those without a value as empty ones.
#[derive(Debug)]
pub(crate) struct Tag(BTreeMap<String, String>);

impl Tag {
    /// An attribute.
    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.0.get(attribute).map(String::as_str)
    }
}

impl Page {
    /// Where a redirect leads.
    pub(crate) fn location(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        self.header("location")
    }

    /// A header that is there.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .unwrap_or_else(|| panic!("no {name} in {:?}", self.headers))
            .to_str()
            .unwrap()
    }

    /// All cookies that are set, as they are written.
    pub(crate) fn set_cookies(&self) -> Vec<&str> {
        let values = self.headers.get_all(header::SET_COOKIE);
        values.iter().map(|value| value.to_str().unwrap()).collect()
    }

    /// The start tags of all elements of this name.
    pub(crate) fn tags(&self, name: &str) -> Vec<Tag> {
        let start = format!("<{name}");
        self.body
            .match_indices(&start)
            .map(|(index, _)| &self.body[index + start.len()..])
            .filter(|rest| rest.starts_with([' ', '>', '/']))
            .map(tag)
            .collect()
    }

    /// Which page this is.
    pub(crate) fn screen(&self) -> String {
        let main = self.tags("main");
        let screen = main.first().and_then(|main| main.get("data-screen"));
        screen
            .unwrap_or_else(|| panic!("{} without a screen: {}", self.status, self.body))
            .to_owned()
    }

    /// The question that is asked.
    pub(crate) fn question(&self) -> String {
        self.tags("main")[0]
            .get("data-question")
            .unwrap_or_default()
            .to_owned()
    }

    /// The language and direction that the page says it is in.
    pub(crate) fn language(&self) -> (String, String) {
        let html = &self.tags("html")[0];
        (
            html.get("lang").unwrap().to_owned(),
            html.get("dir").unwrap().to_owned(),
        )
    }

    /// Whether the message with this id is on the page.
    pub(crate) fn says(&self, id: &str) -> bool {
        self.body.contains(&format!("data-says=\"{id}\""))
    }

    /// The ids of all messages on the page that can be listened to.
    pub(crate) fn said(&self) -> Vec<String> {
        let ids = self.body.split("data-says=\"").skip(1);
        ids.filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect()
    }

    /// Where the page's form is posted to.
    pub(crate) fn action(&self) -> String {
        let forms = self.tags("form");
        let form = forms.iter().find(|form| form.get("id") == Some("form"));
        form.expect("a form").get("action").unwrap().to_owned()
    }

    /// Where the form posts to whose address ends like this.
    pub(crate) fn form_to(&self, ending: &str) -> String {
        let forms = self.tags("form");
        let mut actions = forms.iter().filter_map(|form| form.get("action"));
        actions
            .find(|action| action.ends_with(ending))
            .expect("a form")
            .to_owned()
    }

    /// The link that goes on.
    pub(crate) fn onward(&self) -> String {
        let links = self.tags("a");
        let onward = links.iter().find(|link| link.get("data-next").is_some());
        onward
            .expect("a link onward")
            .get("href")
            .unwrap()
            .to_owned()
    }

    /// All links.
    pub(crate) fn links(&self) -> Vec<String> {
        self.tags("a")
            .iter()
            .filter_map(|link| link.get("href"))
            .map(str::to_owned)
            .collect()
    }

    /// An input's value, by name.
    pub(crate) fn input(&self, name: &str) -> String {
        let inputs = self.tags("input");
        let input = inputs.iter().find(|input| input.get("name") == Some(name));
        input
            .expect("an input")
            .get("value")
            .unwrap_or_default()
            .to_owned()
    }

    /// The names and values of the fields that nobody sees.
    pub(crate) fn hidden(&self) -> Vec<(String, String)> {
        self.tags("input")
            .iter()
            .filter(|input| input.get("type") == Some("hidden"))
            .map(|input| {
                let of = |attribute| input.get(attribute).unwrap_or_default().to_owned();
                (of("name"), of("value"))
            })
            .collect()
    }

    /// The options that can be chosen.
    pub(crate) fn options(&self) -> Vec<String> {
        self.inputs(|input| input.get("name") == Some("option"))
    }

    /// The options that are chosen.
    pub(crate) fn chosen(&self) -> Vec<String> {
        self.inputs(|input| input.get("name") == Some("option") && input.get("checked").is_some())
    }

    fn inputs(&self, which: impl Fn(&Tag) -> bool) -> Vec<String> {
        let inputs = self.tags("input");
        let values = inputs.iter().filter(|input| which(input));
        values
            .filter_map(|input| input.get("value"))
            .map(str::to_owned)
            .collect()
    }

    /// What a person reads: the text without tags.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let mut in_tag = false;
        for character in self.body.chars() {
            match character {
                '<' => in_tag = true,
                '>' => {
                    in_tag = false;
                    text.push(' ');
                }
                _ if !in_tag => text.push(character),
                _ => {}
            }
        }
        // Fluent wraps what it puts into a text in marks of direction, which nobody sees.
        unescape(&text).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The results of a question, as they stand in the page: status and HTML.
    pub(crate) fn result(&self, question: &str) -> (String, &str) {
        let start = self
            .body
            .find(&format!("id=\"{question}\""))
            .unwrap_or_else(|| panic!("no result of {question}: {}", self.body));
        let rest = &self.body[start..];
        let article = rest.split("</article>").next().unwrap();
        let status = article.split("data-status=\"").nth(1).unwrap();
        (status.split('"').next().unwrap().to_owned(), article)
    }
}

/// Reads the attributes after an element's name.
fn tag(text: &str) -> Tag {
    let mut attributes = BTreeMap::new();
    let mut rest = text.trim_start();
    while !rest.starts_with('>') && !rest.is_empty() {
        let end = rest.find(['=', ' ', '>', '\n']).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let close = quoted.find('"').unwrap();
            value = unescape(&quoted[..close]);
            rest = &quoted[close + 1..];
        }
        attributes.insert(name, value);
        rest = rest.trim_start();
    }
    Tag(attributes)
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}
