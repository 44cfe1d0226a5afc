//! Handing out files that people brought. A browser only ever saves them, but for pictures: nothing of a
//! stranger's is shown or run as a page of ours. Parts can be asked for, so that a download goes on where the line broke.

use std::ops::Range;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};

use super::Response;
use crate::error::{Error, Result};
use crate::files::{Blob, Bundle, Content, Family, Files, names};

/// Rights may end at any moment, hence each use of a kept copy asks again.
const CACHE: HeaderValue = HeaderValue::from_static("private, no-cache");

/// Should a browser show the file after all, it may do nothing at all.
const POLICY: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'");

/// A file under the name it is to be saved as; `request` are the headers it was asked for with.
pub async fn serve(files: &Files, blob: &Blob, name: &str, request: &HeaderMap) -> Result<Response> {
    hand_out(files, blob, names::attachment(name), request).await
}

/// A picture that stands on a page of ours. Nothing but a picture can be in it: it was judged and cleaned
/// when it was taken in. Other files are not there.
pub async fn serve_picture(files: &Files, blob: &Blob, request: &HeaderMap) -> Result<Response> {
    if blob.kind.family() != Family::Picture {
        return Err(Error::NotFound);
    }
    hand_out(files, blob, "inline".to_owned(), request).await
}

async fn hand_out(files: &Files, blob: &Blob, disposition: String, request: &HeaderMap) -> Result<Response> {
    let tag = tag(blob)?;
    if has_tag(request, header::IF_NONE_MATCH, &tag) {
        let mut response = answer(StatusCode::NOT_MODIFIED, Body::empty());
        response.headers_mut().insert(header::ETAG, tag);
        return Ok(response);
    }
    let may_be_part = !request.contains_key(header::IF_RANGE) || has_tag(request, header::IF_RANGE, &tag);
    let asked = request.get(header::RANGE).filter(|_| may_be_part).and_then(|range| parse(range.to_str().ok()?, blob.size));
    let mut response = match asked {
        None => whole(files.get(&blob.key, None).await?, blob.size),
        Some(Some(range)) => part(files.get(&blob.key, Some(range.clone())).await?, &range, blob.size)?,
        Some(None) => beyond(blob.size)?,
    };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, tag);
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(blob.kind.media_type()));
    headers.insert(header::CONTENT_DISPOSITION, value(disposition)?);
    Ok(response)
}

/// Several files as one archive, written while it is fetched.
pub fn serve_bundle(files: &Files, bundle: Bundle, name: &str) -> Result<Response> {
    let length = bundle.length();
    let mut response = whole(bundle.content(files.clone()), length);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(header::CONTENT_DISPOSITION, value(names::attachment(name))?);
    Ok(response)
}

fn whole(content: Content, length: u64) -> Response {
    let mut response = answer(StatusCode::OK, Body::from_stream(content));
    response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    response
}

fn part(content: Content, range: &Range<u64>, size: u64) -> Result<Response> {
    let mut response = answer(StatusCode::PARTIAL_CONTENT, Body::from_stream(content));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, (range.end - range.start).into());
    headers.insert(header::CONTENT_RANGE, value(format!("bytes {}-{}/{size}", range.start, range.end - 1))?);
    Ok(response)
}

fn beyond(size: u64) -> Result<Response> {
    let mut response = answer(StatusCode::RANGE_NOT_SATISFIABLE, Body::empty());
    response.headers_mut().insert(header::CONTENT_RANGE, value(format!("bytes */{size}"))?);
    Ok(response)
}

fn answer(status: StatusCode, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, CACHE);
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// Content never changes under its digest.
fn tag(blob: &Blob) -> Result<HeaderValue> {
    let digest: String = blob.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    value(format!("\"{digest}\""))
}

fn has_tag(request: &HeaderMap, name: header::HeaderName, tag: &HeaderValue) -> bool {
    let Ok(tag) = tag.to_str() else { return false };
    request
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag))
}

/// One range of bytes. Nothing means that the header is not understood or asks for several parts:
/// then the whole file is the answer. Nothing inside means that the part lies beyond the file.
fn parse(header: &str, size: u64) -> Option<Option<Range<u64>>> {
    let (first, last) = header.strip_prefix("bytes=")?.trim().split_once('-')?;
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u64>().ok()).flatten();
    let range = match (first, last) {
        ("", last) => size.saturating_sub(number(last)?)..size,
        (first, "") => number(first)?..size,
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if first > last {
                return None;
            }
            first..last.saturating_add(1).min(size)
        }
    };
    Some((range.start < range.end).then_some(range))
}

fn value(text: String) -> Result<HeaderValue> {
    HeaderValue::try_from(text).map_err(|error| Error::Internal(error.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_understood_as_browsers_ask_for_it() {
        assert_eq!(parse("bytes=0-99", 1000), Some(Some(0..100)));
        assert_eq!(parse("bytes=900-", 1000), Some(Some(900..1000)));
        assert_eq!(parse("bytes=-100", 1000), Some(Some(900..1000)));
        assert_eq!(parse("bytes=-5000", 1000), Some(Some(0..1000)));
        assert_eq!(parse("bytes=900-5000", 1000), Some(Some(900..1000)));
    }

    #[test]
    fn a_part_beyond_the_end_is_refused() {
        assert_eq!(parse("bytes=1000-", 1000), Some(None));
        assert_eq!(parse("bytes=-0", 1000), Some(None));
    }

    #[test]
    fn what_is_not_understood_gets_the_whole_file() {
        for header in ["bytes=5-2", "bytes=a-b", "bytes=0-1,5-6", "lines=1-2", "bytes=+1-5", "bytes=99999999999999999999-"] {
            assert_eq!(parse(header, 1000), None, "{header}");
        }
    }
}
