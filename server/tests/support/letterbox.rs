//! Reading a mail as a mail program does: header lines, parts, and what they decode to. For mail of
//! our own making.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A mail, or a part of one.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    headers: Vec<(String, String)>,
    body: String,
}

impl Part {
    /// Reads a mail or a part.
    pub(crate) fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let headers = unfolded.split("\r\n").map(|line| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_lowercase(), value.trim().to_owned())
        });
        Self {
            headers: headers.collect(),
            body: body.to_owned(),
        }
    }

    /// A header's value, decoded (RFC 2047, in UTF-8 and base64 as lettre writes it).
    pub(crate) fn header(&self, name: &str) -> String {
        let found = self.headers.iter().find(|(of, _)| of == name);
        let value = found.map_or("", |(_, value)| value.as_str());
        let mut decoded = String::new();
        let mut was_encoded = false;
        for word in value.split(' ') {
            let encoded = word.strip_prefix("=?utf-8?b?");
            let encoded = encoded.and_then(|rest| rest.split_once("?="));
            let bytes = encoded.map(|(base64, _)| STANDARD.decode(base64).unwrap());
            // Encoded words stand beside one another without the space between them.
            let is_joined = was_encoded && bytes.is_some();
            if !decoded.is_empty() && !is_joined {
                decoded.push(' ');
            }
            was_encoded = bytes.is_some();
            match (bytes, encoded) {
                (Some(bytes), Some((_, after))) => {
                    decoded.push_str(&String::from_utf8(bytes).unwrap());
                    decoded.push_str(after);
                }
                _ => decoded.push_str(word),
            }
        }
        decoded
    }

    /// All parts that hold no others, depth first.
    pub(crate) fn leaves(&self) -> Vec<Self> {
        let kind = self.header("content-type");
        let Some((_, boundary)) = kind.split_once("boundary=\"") else {
            return vec![self.clone()];
        };
        let boundary = format!("--{}", boundary.split('"').next().unwrap());
        let parts = self.body.split(&boundary).skip(1);
        let parts = parts.take_while(|part| !part.starts_with("--"));
        parts
            .flat_map(|part| Self::parse(part.trim_start_matches("\r\n")).leaves())
            .collect()
    }

    /// The part of this media type, which must be there.
    #[track_caller]
    pub(crate) fn part(&self, media_type: &str) -> Self {
        let leaves = self.leaves();
        let mut found = leaves
            .iter()
            .filter(|part| part.header("content-type").starts_with(media_type));
        let part = found.next().unwrap_or_else(|| panic!("no {media_type}"));
        assert!(found.next().is_none(), "more than one {media_type}");
        part.clone()
    }

    /// The content, decoded.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        match self.header("content-transfer-encoding").as_str() {
            "base64" => STANDARD.decode(self.body.replace("\r\n", "")).unwrap(),
            "quoted-printable" => quoted_printable(&self.body),
            "7bit" => self.body.clone().into_bytes(),
            other => panic!("transfer encoding {other:?}"),
        }
    }

    /// The content as text, with plain line ends.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.bytes())
            .unwrap()
            .replace("\r\n", "\n")
    }
}

fn quoted_printable(body: &str) -> Vec<u8> {
    let joined = body.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes().iter();
    while let Some(byte) = rest.next() {
        if *byte == b'=' {
            let digits = [*rest.next().unwrap(), *rest.next().unwrap()];
            let digits = str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            bytes.push(*byte);
        }
    }
    bytes
}
