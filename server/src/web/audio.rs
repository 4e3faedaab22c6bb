//! Clips, at addresses that carry a digest of their content: `/audio/so/next.0123456789abcdef.mp3`.
//!
//! Players ask for parts of a file (Safari insists on it), so ranges are answered. Clips are not
//! compressed again, and nothing is written down about who listens to what.

use std::ops::Range;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::audio::{ClipFile, Digest};
use crate::state::Samsvar;

pub(super) fn router() -> Router<Samsvar> {
    Router::new().route("/audio/{voice}/{file}", get(clip))
}

/// A clip, or the part of it that is asked for. What is not in a manifest is not there: no part of
/// the address is ever taken for a path.
async fn clip(
    State(state): State<Samsvar>,
    Path((voice, file)): Path<(String, String)>,
    request: HeaderMap,
) -> Response {
    let Some(ClipFile { path, digest }) = state.voices.now().file(&voice, &file).cloned() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // A clip is some ten thousand bytes: read whole, and the part cut out without a copy.
    match tokio::fs::read(&path).await {
        Ok(content) => respond(&Bytes::from(content), digest, &request),
        Err(error) => {
            tracing::error!(
                file = %path.display(),
                error = &error as &dyn std::error::Error,
                "a clip cannot be read"
            );
            StatusCode::NOT_FOUND.into_response()
        }
    }
}

fn respond(content: &Bytes, digest: Digest, request: &HeaderMap) -> Response {
    let tag = format!("\"{digest}\"");
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("audio/mpeg"));
    if let Ok(tag) = HeaderValue::try_from(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if has(request, header::IF_NONE_MATCH, &tag) {
        headers.remove(header::CONTENT_TYPE);
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    match asked_for(request, &tag, content.len()) {
        Asked::Whole => (headers, Body::from(content.clone())).into_response(),
        Asked::Part(part) => {
            let last = part.end - 1;
            let range = format!("bytes {}-{last}/{}", part.start, content.len());
            if let Ok(range) = HeaderValue::try_from(range) {
                headers.insert(header::CONTENT_RANGE, range);
            }
            let part = Body::from(content.slice(part));
            (StatusCode::PARTIAL_CONTENT, headers, part).into_response()
        }
        Asked::Beyond => {
            headers.remove(header::CONTENT_TYPE);
            let range = format!("bytes */{}", content.len());
            if let Ok(range) = HeaderValue::try_from(range) {
                headers.insert(header::CONTENT_RANGE, range);
            }
            (StatusCode::RANGE_NOT_SATISFIABLE, headers).into_response()
        }
    }
}

/// What a request asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Whole,
    Part(Range<usize>),
    /// Nothing of what it asks for is there.
    Beyond,
}

/// Reads `Range` and `If-Range` (RFC 9110, 13.1.5 and 14.2). What is no range of bytes is passed
/// over, as are several ranges at once, which no player asks for.
fn asked_for(request: &HeaderMap, tag: &str, length: usize) -> Asked {
    // Dates do not count: a clip is known by its digest.
    let is_same = request
        .get(header::IF_RANGE)
        .is_none_or(|wanted| wanted.as_bytes() == tag.as_bytes());
    let range = request
        .get(header::RANGE)
        .filter(|_| is_same)
        .and_then(|range| range.to_str().ok())
        .and_then(|range| range.strip_prefix("bytes="))
        .and_then(|range| range.trim().split_once('-'));
    let Some((first, last)) = range else {
        return Asked::Whole;
    };
    let number = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        // More digits than a number holds are beyond every file.
        is_number.then(|| text.parse::<usize>().unwrap_or(usize::MAX))
    };
    match (number(first), number(last)) {
        // The last so many bytes.
        (None, Some(0)) if first.is_empty() => Asked::Beyond,
        (None, Some(count)) if first.is_empty() => part(length.saturating_sub(count)..length),
        (Some(first), _) if last.is_empty() => part(first..length),
        (Some(first), Some(last)) if first <= last => {
            part(first..last.saturating_add(1).min(length))
        }
        _ => Asked::Whole,
    }
}

fn part(range: Range<usize>) -> Asked {
    if range.is_empty() {
        Asked::Beyond
    } else {
        Asked::Part(range)
    }
}

/// Whether a list of tags has this one, or is the star that stands for all.
fn has(request: &HeaderMap, name: header::HeaderName, tag: &str) -> bool {
    let lists = request.get_all(name);
    lists
        .iter()
        .filter_map(|list| list.to_str().ok())
        .flat_map(|list| list.split(','))
        .map(|one| one.trim().trim_start_matches("W/"))
        .any(|one| one == tag || one == "*")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        let asked = |range: &'static str| {
            let request = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static(range))]);
            asked_for(&request, "\"tag\"", 100)
        };
        assert_eq!(asked("bytes=0-1"), Asked::Part(0..2));
        assert_eq!(asked("bytes=0-"), Asked::Part(0..100));
        assert_eq!(asked("bytes=99-"), Asked::Part(99..100));
        assert_eq!(asked("bytes=10-500"), Asked::Part(10..100));
        assert_eq!(asked("bytes=-10"), Asked::Part(90..100));
        assert_eq!(asked("bytes=-500"), Asked::Part(0..100));
        assert_eq!(
            asked("bytes=0-99999999999999999999999999"),
            Asked::Part(0..100)
        );
        for beyond in [
            "bytes=100-",
            "bytes=100-200",
            "bytes=-0",
            "bytes=99999999999999999999-",
        ] {
            assert_eq!(asked(beyond), Asked::Beyond, "{beyond}");
        }
        for none in [
            "bytes=",
            "bytes=-",
            "bytes=5-2",
            "bytes=a-b",
            "bytes=0-1,5-9",
            "items=0-1",
            "bytes=+1-2",
            "bytes 0-1",
            "",
        ] {
            assert_eq!(asked(none), Asked::Whole, "{none}");
        }
    }
}
