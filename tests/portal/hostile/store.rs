//! What the store keeps, and what it hands out again.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use futures::{StreamExt, TryStreamExt, stream};
use kopilka::files::{Bundle, Files, Kind, Limits, Member, Rejected, Storage, StoreError};
use time::macros::datetime;

use super::{files, put, samples};

async fn bytes(files: &Files, key: &str) -> Vec<u8> {
    let content = files.get(key, None).await.expect("the file");
    content.map_ok(|piece| piece.to_vec()).try_concat().await.expect("its bytes")
}

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        let folder = std::env::temp_dir().join(format!("kopilka «файлы» {}", uuid::Uuid::now_v7()));
        std::fs::create_dir(&folder).expect("a folder");
        Folder(folder)
    }

    fn paths(&self) -> Vec<PathBuf> {
        let mut paths = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
                if entry.path().is_dir() { folders.push(entry.path()) } else { paths.push(entry.path()) }
            }
        }
        paths
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_photograph_tells_nothing_about_its_owner() {
    let files = files().await;
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend(b"\x0f\x01\x02\0\x09\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0SecretCam");
    let mut photograph = samples::jpeg(&[
        (0xe1, &exif),
        (0xe1, b"http://ns.adobe.com/xap/1.0/\0Secret"),
        (0xed, b"Photoshop Secret"),
        (0xfe, b"Secret"),
    ]);
    photograph.extend(b"PK\x03\x04 Secret archive after the end");
    let drawing = samples::png(&[(b"tEXt", b"Author\0Secret"), (b"eXIf", b"Secret"), (b"gAMA", &[0, 0, 0xb1, 0x8f])]);

    let photograph = put(&files, "IMG_1.JPG", photograph).await.expect("a picture");
    let drawing = put(&files, "a.png", drawing).await.expect("a picture");

    let (shown, drawn) = (bytes(&files, &photograph.key).await, bytes(&files, &drawing.key).await);
    for picture in [&shown, &drawn] {
        assert!(!picture.windows(6).any(|window| window == b"Secret"));
    }
    assert!(
        shown.windows(14).any(|window| window == b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0"),
        "how the camera was held is kept"
    );
    assert!(shown.ends_with(&[0x3f, 0xff, 0x00, 0xff, 0xd0, 0x3f, 0xff, 0xd9]), "the picture itself is kept");
    assert_eq!(drawn, samples::png(&[(b"gAMA", &[0, 0, 0xb1, 0x8f])]));
    assert_eq!(shown.len() as u64, photograph.size);
}

#[tokio::test]
async fn a_picture_too_large_to_show_is_refused() {
    let mut drawing = samples::png(&[]);
    drawing[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);

    assert_eq!(put(&files().await, "a.png", drawing).await.map(|_| ()), Err(Rejected::Bomb));
}

#[tokio::test]
async fn a_file_on_the_disk_is_private_and_whole() {
    let folder = Folder::new();
    let files = Files::open(Storage::Disk(folder.0.join("files"))).await.expect("a store");
    let document = samples::docx_with(&[]).0;

    let blob = put(&files, "a.docx", document.clone()).await.expect("a document");

    assert_eq!(bytes(&files, &blob.key).await, document);
    let part = files.get(&blob.key, Some(2..6)).await.expect("a part");
    assert_eq!(part.map_ok(|piece| piece.to_vec()).try_concat().await.expect("bytes"), &document[2..6]);
    let [path] = &folder.paths()[..] else { panic!("one file and nothing unfinished: {:?}", folder.paths()) };
    let mode = |path: &Path| std::fs::metadata(path).expect("it exists").permissions().mode() & 0o777;
    assert_eq!((mode(path), mode(path.parent().expect("a folder"))), (0o600, 0o700));
}

#[tokio::test]
async fn a_refused_file_leaves_nothing_on_the_disk() {
    let folder = Folder::new();
    let files = Files::open(Storage::Disk(folder.0.clone())).await.expect("a store");

    let broken = stream::iter([Ok(vec![1; 400_000].into()), Err(std::io::Error::other("the line broke"))]);
    files.put("a.mp3", broken, &Limits::default()).await.expect_err("it broke off");
    put(&files, "a.docx", "<html>").await.expect_err("it is a page");

    assert_eq!(folder.paths(), Vec::<PathBuf>::new());
}

#[tokio::test]
async fn only_old_files_that_nobody_knows_are_swept() {
    let folder = Folder::new();
    let files = Files::open(Storage::Disk(folder.0.clone())).await.expect("a store");
    let known = put(&files, "a.docx", samples::docx_with(&[]).0).await.expect("a document").key;
    let orphan = put(&files, "a.docx", samples::docx_with(&[]).0).await.expect("a document").key;
    std::fs::write(folder.0.join("incoming/left.part"), "half").expect("a leftover");
    let known_rows = async |keys: Vec<String>| Ok(keys.into_iter().filter(|key| *key == known).collect());

    let young = files.sweep(SystemTime::UNIX_EPOCH, known_rows).await.expect("a sweep");
    let old = files.sweep(later(), known_rows).await.expect("a sweep");

    assert_eq!((young, old), (0, 1));
    assert!(matches!(files.get(&orphan, None).await, Err(StoreError::Missing)));
    assert_eq!(folder.paths().len(), 1);
    assert!(files.get(&known, None).await.is_ok());
}

#[tokio::test]
async fn nothing_is_swept_when_the_rows_cannot_be_asked() {
    let files = files().await;
    let key = put(&files, "a.docx", samples::docx_with(&[]).0).await.expect("a document").key;

    let swept = files.sweep(later(), async |_| anyhow::bail!("the database is away")).await;

    assert!(swept.is_err());
    assert!(files.get(&key, None).await.is_ok());
}

#[expect(clippy::disallowed_methods, reason = "files on the disk bear the machine's own time")]
fn later() -> SystemTime {
    SystemTime::now() + Duration::from_secs(60)
}

#[tokio::test]
async fn a_key_that_is_a_path_leads_nowhere() {
    let files = files().await;
    for key in ["../../etc/passwd", "/etc/passwd", "", "incoming", "..%2f"] {
        assert!(matches!(files.get(key, None).await, Err(StoreError::Missing)), "{key}");
    }
}

#[tokio::test]
async fn a_restored_file_must_be_the_one_that_was_kept() {
    let (old, new) = (files().await, files().await);
    let blob = put(&old, "a.docx", samples::docx_with(&[]).0).await.expect("a document");
    let content = || async { old.get(&blob.key, None).await.expect("the file") };

    new.restore(&blob.key, content().await, &[0; 32]).await.expect_err("another digest");
    new.restore(&blob.key, content().await, &blob.sha256).await.expect("the same file");

    assert_eq!(bytes(&new, &blob.key).await, bytes(&old, &blob.key).await);
}

#[tokio::test]
async fn a_large_file_passes_in_small_pieces() {
    let folder = Folder::new();
    let files = Files::open(Storage::Disk(folder.0.clone())).await.expect("a store");
    let limits = Limits { file: 64 * 1024 * 1024, ..Limits::default() };
    let line = "Классный час для всех нас.\r\n".repeat(1000);
    let incoming = folder.0.join("incoming");
    let most_in_memory = AtomicU64::new(0);
    let pieces = stream::iter(0..1000).map(|number| {
        let on_disk: u64 = std::fs::read_dir(&incoming)
            .expect("the folder of unfinished files")
            .flatten()
            .map(|part| part.metadata().expect("its size").len())
            .sum();
        most_in_memory.fetch_max(number * line.len() as u64 - on_disk, Ordering::Relaxed);
        Ok::<_, std::io::Error>(line.clone().into())
    });

    let blob = files.put("длинный.txt", pieces, &limits).await.expect("a long text");
    let mut content = files.get(&blob.key, None).await.expect("the file");
    let mut size = 0;
    while let Some(piece) = content.next().await {
        size += piece.expect("a piece").len() as u64;
    }

    assert_eq!((blob.kind, size), (Kind::Text, 1000 * line.len() as u64));
    assert!(most_in_memory.into_inner() <= 512 * 1024, "no more than two pieces wait in memory");
}

#[tokio::test]
async fn several_files_become_one_archive_of_known_length() {
    let files = files().await;
    let long = "слово ".repeat(30_000);
    let mut members = Vec::new();
    for (name, text) in [("план.txt", "один"), ("план.txt", long.as_str()), ("../a/б.txt", &"x".repeat(65_535 * 2))]
    {
        let blob = put(&files, "a.txt", text).await.expect("a text");
        let written = datetime!(2026-09-01 08:30 UTC);
        members.push(Member { key: blob.key, name: name.to_owned(), size: blob.size, written });
    }
    let bundle = Bundle::new(members.clone()).expect("an archive");
    let length = bundle.length();

    let archive: Vec<u8> = bundle.content(files.clone()).map_ok(|piece| piece.to_vec()).try_concat().await.expect("all of it");

    assert_eq!(archive.len() as u64, length);
    let entries = samples::entries(&archive);
    let names: Vec<_> = entries.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["план.txt", "план (2).txt", "б.txt"]);
    assert_eq!(entries[1].1, long.as_bytes());
    assert_eq!(entries[2].1.len(), 65_535 * 2);
    files.delete(&members[0].key).await.expect("it goes");
    let broken: Result<Vec<_>, _> = Bundle::new(members).expect("an archive").content(files).try_collect().await;
    assert!(broken.is_err(), "an archive with a hole breaks off");
}
