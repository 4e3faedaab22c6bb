//! Takes out of a style sheet what only its authors need: comments, indentation, blank lines.
//!
//! It understands just enough of CSS never to touch what matters: strings and addresses stay as
//! they are, and a space that could separate two things stays a space. It renames, shortens and
//! reorders nothing; brotli finds the rest.

/// The same style sheet without comments and without needless white space.
pub(crate) fn minify(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        if next.is_whitespace() {
            space = true;
            rest = rest.trim_start();
        } else if let Some(comment) = rest.strip_prefix("/*") {
            let (_, after) = comment.split_once("*/").unwrap_or((comment, ""));
            // A comment that alone holds two things apart is kept, emptied.
            let touches =
                |character: char| !character.is_whitespace() && !"{};".contains(character);
            let alone = !space
                && out.chars().next_back().is_some_and(touches)
                && after.chars().next().is_some_and(touches);
            if alone {
                out.push_str("/**/");
            }
            rest = after;
        } else {
            if space && needs_space(out.chars().next_back(), next) {
                out.push(' ');
            }
            space = false;
            let (token, after) = rest.split_at(token_length(rest));
            out.push_str(token);
            rest = after;
        }
    }
    out
}

/// Whether white space between these two may mean something. Space after a colon always stays: it
/// is the whole value of an empty custom property.
fn needs_space(before: Option<char>, after: char) -> bool {
    match before {
        None | Some('{' | '}' | ';' | ',') => false,
        Some(':') => true,
        Some(_) => !matches!(after, '{' | '}' | ';'),
    }
}

/// The length in bytes of what must be copied in one piece: a string, an address without quotes, a
/// character with its backslash, or else one character.
fn token_length(css: &str) -> usize {
    let first = css.chars().next().map_or(0, char::len_utf8);
    match css.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => {
            let inside = css.get(1..).unwrap_or_default();
            let close = unescaped(inside, |character| character == char::from(*quote));
            close.map_or(css.len(), |at| 1 + at + 1)
        }
        Some(b'\\') => {
            let escaped = css.get(1..).and_then(|after| after.chars().next());
            1 + escaped.map_or(0, char::len_utf8)
        }
        Some(b'u' | b'U') if is_bare_address(css) => {
            unescaped(css, |character| character == ')').map_or(css.len(), |at| at + 1)
        }
        _ => first,
    }
}

/// Whether `url(` begins here and what it holds is not in quotes.
fn is_bare_address(css: &str) -> bool {
    let Some((name, inside)) = css.split_at_checked(4) else {
        return false;
    };
    name.eq_ignore_ascii_case("url(") && !inside.trim_start().starts_with(['"', '\''])
}

/// Where the first character lies that satisfies `wanted` and has no backslash before it.
fn unescaped(text: &str, wanted: impl Fn(char) -> bool) -> Option<usize> {
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if character == '\\' {
            escaped = true;
        } else if wanted(character) {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::minify;

    fn check(css: &str, expected: &str) {
        assert_eq!(minify(css), expected);
        assert_eq!(minify(expected), expected, "a second time changes nothing");
    }

    #[test]
    fn comments_indentation_and_blank_lines_go() {
        check(
            "/* rows */\n\n.row {\n  color: #fff; /* white */\n  margin-inline : 0 1rem ;\n}\n\n.a,\n.b > .c {\n}\n",
            ".row{color: #fff;margin-inline : 0 1rem;}.a,.b > .c{}",
        );
    }

    #[test]
    fn space_that_means_something_stays() {
        check(
            "a :hover { width: calc( 1px + 2px ) }",
            "a :hover{width: calc( 1px + 2px )}",
        );
        check(
            "@media (width >= 30rem) and (hover) { a{} }",
            "@media (width >= 30rem) and (hover){a{}}",
        );
        check(
            ":root { --empty: ; --list: a , b }",
            ":root{--empty: ;--list: a ,b}",
        );
        check("a { margin: 0 -1px }", "a{margin: 0 -1px}");
    }

    #[test]
    fn comments_that_hold_things_apart_are_emptied_only() {
        check(
            "a/* x */.b{margin:1px/* y */2px}",
            "a/**/.b{margin:1px/**/2px}",
        );
        check("a /* x */ .b{}", "a .b{}");
        check("a{}/* x */b{}", "a{}b{}");
        check("/* never closed", "");
    }

    #[test]
    fn strings_and_addresses_are_left_alone() {
        check(
            "a::before { content: \"/* not;  a { comment */\" }",
            "a::before{content: \"/* not;  a { comment */\"}",
        );
        check("a{content:'it\\'s  {'}", "a{content:'it\\'s  {'}");
        check(
            "a{background:url(a/*b  *).c)}",
            "a{background:url(a/*b  *).c)}",
        );
        check(
            "a{src: url( \"/fonts/x.woff2\" )}",
            "a{src: url( \"/fonts/x.woff2\" )}",
        );
        check(".w\\:1  .\\{{}", ".w\\:1 .\\{{}");
        check("a{content:'never closed", "a{content:'never closed");
    }

    #[test]
    fn every_script_passes() {
        check(
            "a::after { content: \"؟  ሰላም\" }\n/* كلمة */ b { quotes: '«' '»' }",
            "a::after{content: \"؟  ሰላም\"}b{quotes: '«' '»'}",
        );
    }
}
