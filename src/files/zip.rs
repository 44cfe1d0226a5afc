//! Several files in one ZIP archive, written while it is downloaded. Office files and pictures are
//! packed already, so the archive only wraps them; thereby its length is known beforehand, and
//! the browser can show how much is still to come.

use bytes::{BufMut, Bytes, BytesMut};
use flate2::Crc;
use futures::{StreamExt, stream};
use time::OffsetDateTime;
use tokio::sync::mpsc;

use super::blob::{Content, StoreError};
use super::limits::Rejected;
use super::names;
use super::store::Files;

/// What the format can count without its later extension.
const MOST: u64 = u32::MAX as u64;
const MEMBERS: usize = u16::MAX as usize;

/// The longest block that is wrapped without being packed, and what the wrapping adds.
const BLOCK: usize = 65_535;
const BLOCK_HEADER: u64 = 5;
const MORE: u8 = 0;
const LAST: u8 = 1;

const LOCAL: u64 = 30;
const DESCRIPTOR: u64 = 16;
const ENTRY: u64 = 46;
const END: u64 = 22;

/// Names are UTF-8, and sizes follow after the content.
const FLAGS: u16 = 0x0808;
const DEFLATED: u16 = 8;
const VERSION: u16 = 20;
const MADE_BY_UNIX: u16 = 3 << 8 | VERSION;
const PLAIN_FILE: u32 = 0o100_644 << 16;

/// A file to be put into an archive.
#[derive(Clone, Debug)]
pub struct Member {
    pub key: String,
    pub name: String,
    pub size: u64,
    pub written: OffsetDateTime,
}

/// An archive of several files, not yet written.
pub struct Bundle {
    members: Vec<Member>,
    length: u64,
}

impl Bundle {
    /// Names are made safe and different from each other. Refused beyond four gigabytes.
    pub fn new(mut members: Vec<Member>) -> Result<Bundle, Rejected> {
        let names = names::distinct(members.iter().map(|member| member.name.as_str()));
        let mut length = END;
        for (member, name) in members.iter_mut().zip(names) {
            let name_twice = 2 * name.len() as u64;
            length += LOCAL + wrapped(member.size) + DESCRIPTOR + ENTRY + name_twice;
            member.name = name;
        }
        if length > MOST {
            return Err(Rejected::ItemTooLarge { max: MOST });
        }
        if members.len() > MEMBERS {
            return Err(Rejected::TooMany { max: MEMBERS });
        }
        Ok(Bundle { members, length })
    }

    /// The exact length of the archive.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The archive, piece by piece. It breaks off when a file is missing from the store.
    pub fn content(self, files: Files) -> Content {
        let (sender, receiver) = mpsc::channel(2);
        tokio::spawn(async move {
            let mut writer = Writer { sender, place: 0, list: BytesMut::new() };
            if let Err(Stop::Failed(error)) = writer.write(&self.members, &files).await {
                // Nobody may be listening any more, and then nobody needs to know.
                let _ = writer.sender.send(Err(std::io::Error::other(error))).await;
            }
        });
        stream::unfold(receiver, |mut receiver| async move { receiver.recv().await.map(|piece| (piece, receiver)) }).boxed()
    }
}

enum Stop {
    /// The visitor hung up.
    Left,
    Failed(StoreError),
}

struct Writer {
    sender: mpsc::Sender<std::io::Result<Bytes>>,
    place: u32,
    list: BytesMut,
}

impl Writer {
    async fn write(&mut self, members: &[Member], files: &Files) -> Result<(), Stop> {
        for member in members {
            let place = self.place;
            self.send(local_header(member)).await?;
            let crc = self.content(member, files).await?;
            self.send(descriptor(member, crc)).await?;
            entry(member, crc, place, &mut self.list);
        }
        let start = self.place;
        let list = self.list.split().freeze();
        let length = short(list.len() as u64);
        self.send(list).await?;
        self.send(end(members.len(), length, start)).await
    }

    /// The content in blocks of one length, so that the length of all can be reckoned.
    async fn content(&mut self, member: &Member, files: &Files) -> Result<u32, Stop> {
        let mut content = files.get(&member.key, None).await.map_err(Stop::Failed)?;
        let mut crc = Crc::new();
        let mut waiting = BytesMut::new();
        let mut left = member.size;
        while let Some(bytes) = content.next().await {
            let bytes = bytes.map_err(|error| Stop::Failed(error.into()))?;
            crc.update(&bytes);
            waiting.extend_from_slice(&bytes);
            while waiting.len() >= BLOCK && left > BLOCK as u64 {
                left -= BLOCK as u64;
                let block = waiting.split_to(BLOCK).freeze();
                self.block(block, MORE).await?;
            }
            if waiting.len() as u64 > left {
                return Err(Stop::Failed(StoreError::Missing));
            }
        }
        if waiting.len() as u64 != left {
            return Err(Stop::Failed(StoreError::Missing));
        }
        self.block(waiting.freeze(), LAST).await?;
        Ok(crc.sum())
    }

    async fn block(&mut self, bytes: Bytes, mark: u8) -> Result<(), Stop> {
        let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
        let mut header = BytesMut::with_capacity(5);
        header.put_u8(mark);
        header.put_u16_le(length);
        header.put_u16_le(!length);
        self.send(header.freeze()).await?;
        self.send(bytes).await
    }

    async fn send(&mut self, bytes: Bytes) -> Result<(), Stop> {
        self.place += short(bytes.len() as u64);
        self.sender.send(Ok(bytes)).await.map_err(|_| Stop::Left)
    }
}

fn wrapped(size: u64) -> u64 {
    size + BLOCK_HEADER * size.div_ceil(BLOCK as u64).max(1)
}

/// Sizes were checked against what the format can count before anything was written.
fn short(size: u64) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

fn local_header(member: &Member) -> Bytes {
    let mut header = BytesMut::new();
    header.put_slice(b"PK\x03\x04");
    header.put_u16_le(VERSION);
    header.put_u16_le(FLAGS);
    header.put_u16_le(DEFLATED);
    header.put_u32_le(moment(member.written));
    header.put_bytes(0, 12);
    header.put_u16_le(name_length(member));
    header.put_u16_le(0);
    header.put_slice(member.name.as_bytes());
    header.freeze()
}

fn descriptor(member: &Member, crc: u32) -> Bytes {
    let mut descriptor = BytesMut::new();
    descriptor.put_slice(b"PK\x07\x08");
    descriptor.put_u32_le(crc);
    descriptor.put_u32_le(short(wrapped(member.size)));
    descriptor.put_u32_le(short(member.size));
    descriptor.freeze()
}

fn entry(member: &Member, crc: u32, place: u32, list: &mut BytesMut) {
    list.put_slice(b"PK\x01\x02");
    list.put_u16_le(MADE_BY_UNIX);
    list.put_u16_le(VERSION);
    list.put_u16_le(FLAGS);
    list.put_u16_le(DEFLATED);
    list.put_u32_le(moment(member.written));
    list.put_u32_le(crc);
    list.put_u32_le(short(wrapped(member.size)));
    list.put_u32_le(short(member.size));
    list.put_u16_le(name_length(member));
    list.put_bytes(0, 8);
    list.put_u32_le(PLAIN_FILE);
    list.put_u32_le(place);
    list.put_slice(member.name.as_bytes());
}

fn end(count: usize, length: u32, start: u32) -> Bytes {
    let count = u16::try_from(count).unwrap_or(u16::MAX);
    let mut end = BytesMut::new();
    end.put_slice(b"PK\x05\x06");
    end.put_u32_le(0);
    end.put_u16_le(count);
    end.put_u16_le(count);
    end.put_u32_le(length);
    end.put_u32_le(start);
    end.put_u16_le(0);
    end.freeze()
}

fn name_length(member: &Member) -> u16 {
    u16::try_from(member.name.len()).unwrap_or(u16::MAX)
}

/// Date and time as DOS wrote them, to two seconds and from 1980 on.
fn moment(written: OffsetDateTime) -> u32 {
    let year = u32::try_from(written.year() - 1980).unwrap_or(0).min(127);
    let date = year << 9 | u32::from(u8::from(written.month())) << 5 | u32::from(written.day());
    let time = u32::from(written.hour()) << 11 | u32::from(written.minute()) << 5 | u32::from(written.second() / 2);
    date << 16 | time
}
