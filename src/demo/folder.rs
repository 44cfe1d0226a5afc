//! The folder `demo`, which travels inside the program.

use std::borrow::Cow;

use anyhow::Context;
use rust_embed::RustEmbed;
use serde::de::DeserializeOwned;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/demo"]
struct Folder;

/// What lies in the folder.
pub fn names() -> impl Iterator<Item = Cow<'static, str>> {
    Folder::iter()
}

/// The content of a file in the folder.
pub fn content(name: &str) -> anyhow::Result<Vec<u8>> {
    let file = Folder::get(name).with_context(|| format!("demo/{name} is missing"))?;
    Ok(file.data.into_owned())
}

/// The words of a text file in the folder.
pub fn text(name: &str) -> anyhow::Result<String> {
    String::from_utf8(content(name)?).with_context(|| format!("demo/{name} is not UTF-8"))
}

/// A file of JSON in the folder.
pub fn parsed<T: DeserializeOwned>(name: &str) -> anyhow::Result<T> {
    serde_json::from_slice(&content(name)?).with_context(|| format!("read demo/{name}"))
}
