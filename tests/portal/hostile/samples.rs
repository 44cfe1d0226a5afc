//! Files made for the purpose.

use std::io::{Cursor, Write};

use ::zip::ZipWriter;
use ::zip::write::SimpleFileOptions;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use jpeg_encoder::{ColorType, Encoder};

pub type Entry = (String, Vec<u8>);

pub fn entry(name: &str, content: &str) -> Entry {
    (name.to_owned(), content.as_bytes().to_vec())
}

pub fn zip(entries: &[Entry]) -> Vec<u8> {
    zip_with(entries, SimpleFileOptions::default())
}

/// An archive whose entries are not packed.
pub fn stored_zip(entries: &[Entry]) -> Vec<u8> {
    zip_with(entries, SimpleFileOptions::default().compression_method(::zip::CompressionMethod::Stored))
}

fn zip_with(entries: &[Entry], options: SimpleFileOptions) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        archive.start_file(name.as_str(), options).expect("an entry");
        archive.write_all(content).expect("its content");
    }
    archive.finish().expect("an archive").into_inner()
}

/// An archive whose two entries are the same bytes.
pub fn overlapping_zip() -> Vec<u8> {
    let mut archive = zip(&[entry("a.txt", "aaaa"), entry("b.txt", "bbbb")]);
    let first = find(&archive, b"PK\x01\x02");
    let second = first + 4 + find(&archive[first + 4..], b"PK\x01\x02");
    archive[second + 42..second + 46].fill(0);
    archive
}

pub struct Office(pub Vec<u8>);

impl From<Office> for Vec<u8> {
    fn from(office: Office) -> Vec<u8> {
        office.0
    }
}

impl Office {
    /// The same package with one kind of part declared as another.
    pub fn replaced(self, kind: &str, by: &str) -> Vec<u8> {
        let types = String::from_utf8(read_entry(&self.0, "[Content_Types].xml")).expect("text");
        rewritten(&self.0, "[Content_Types].xml", types.replace(kind, by).into_bytes())
    }
}

/// A plain document with more parts in it.
pub fn docx_with(more: &[Entry]) -> Office {
    let plain = kopilka::files::made::docx("Заголовок", "Слово").expect("a document");
    Office(added(&plain, more))
}

/// A package that declares its main part to be of this kind.
pub fn office_zip(kind: &str, more: &[Entry]) -> Vec<u8> {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    added(&docx_with(&[]).replaced(main, kind), more)
}

/// The document with another text.
pub fn docx_of(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body>{body}</w:body></w:document>"
    );
    rewritten(&docx_with(&[]).0, "word/document.xml", document.into_bytes())
}

pub fn rewritten(archive: &[u8], name: &str, content: Vec<u8>) -> Vec<u8> {
    let mut entries: Vec<_> = entries(archive).into_iter().filter(|(other, _)| other != name).collect();
    entries.push((name.to_owned(), content));
    zip(&entries)
}

fn added(archive: &[u8], more: &[Entry]) -> Vec<u8> {
    let mut entries = entries(archive);
    entries.extend_from_slice(more);
    zip(&entries)
}

fn read_entry(archive: &[u8], name: &str) -> Vec<u8> {
    entries(archive).into_iter().find(|(other, _)| other == name).expect("the entry").1
}

pub fn entries(archive: &[u8]) -> Vec<Entry> {
    let mut archive = ::zip::ZipArchive::new(Cursor::new(archive)).expect("an archive");
    let mut entries = Vec::new();
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).expect("an entry");
        let mut content = Vec::new();
        std::io::copy(&mut member, &mut content).expect("its content");
        entries.push((member.name().expect("its name").into_owned(), content));
    }
    entries
}

/// A compound file of old Office with these streams and storages.
pub fn compound(streams: &[&str], storages: &[&str]) -> Vec<u8> {
    let mut compound = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a compound file");
    for storage in storages {
        compound.create_storage(storage).expect("a storage");
    }
    for stream in streams {
        compound.create_stream(stream).expect("a stream").write_all(&[0; 5000]).expect("its content");
    }
    compound.flush().expect("all of it");
    compound.into_inner().into_inner()
}

/// A picture of one grey point, with these segments in front of it.
pub fn jpeg(segments: &[(u8, &[u8])]) -> Vec<u8> {
    let mut jpeg = vec![0xff, 0xd8];
    let mut put = |marker: u8, body: &[u8]| {
        jpeg.extend([0xff, marker]);
        jpeg.extend((body.len() as u16 + 2).to_be_bytes());
        jpeg.extend(body);
    };
    put(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    for (marker, body) in segments {
        put(*marker, body);
    }
    put(0xdb, &[&[0][..], &[1; 64]].concat());
    put(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    put(0xc4, &[&[0][..], &[1], &[0; 15], &[0]].concat());
    put(0xc4, &[&[0x10][..], &[1], &[0; 15], &[0]].concat());
    put(0xda, &[1, 1, 0, 0, 63, 0]);
    jpeg.extend([0x3f, 0xff, 0x00, 0xff, 0xd0, 0x3f, 0xff, 0xd9]);
    jpeg
}

/// A picture of one point, with these chunks in front of it.
pub fn png(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let header = (b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0][..]);
    let points = (b"IDAT", &[0x78, 1, 1, 2, 0, 0xfd, 0xff, 0, 0, 0, 2, 0, 1][..]);
    png_of(&[&[header], chunks, &[points, (b"IEND", &[])]].concat())
}

fn png_of(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, body) in chunks {
        png.extend((body.len() as u32).to_be_bytes());
        png.extend(*name);
        png.extend(*body);
        let mut crc = flate2::Crc::new();
        crc.update(*name);
        crc.update(body);
        png.extend(crc.sum().to_be_bytes());
    }
    png
}

/// A photograph of points, with the place where it was taken, and with how the camera was held.
pub fn photograph(width: u16, height: u16, held: u8, point: impl Fn(u16, u16) -> [u8; 3]) -> Vec<u8> {
    let places = (0..height).flat_map(|row| (0..width).map(move |column| (column, row)));
    let points: Vec<u8> = places.flat_map(|(column, row)| point(column, row)).collect();
    // Two entries: the orientation, and where the place is written; there stands its north.
    let mut exif = b"MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([held, 0, 0]);
    exif.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
    exif.extend(b"\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0SECRET PLACE");
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, 80);
    encoder.add_exif_metadata(&exif).expect("a short text");
    encoder.encode(&points, width, height, ColorType::Rgb).expect("a picture");
    jpeg
}

/// A drawing whose rows are all alike; colour 1 of its palette is yellow.
pub fn drawing(colour: png::ColorType, width: u32, height: u32, row: &[u8]) -> Vec<u8> {
    let mut drawing = Vec::new();
    let mut encoder = png::Encoder::new(&mut drawing, width, height);
    encoder.set_color(colour);
    if colour == png::ColorType::Indexed {
        encoder.set_palette(vec![0, 0, 0, 250, 200, 10]);
    }
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&row.repeat(height as usize)).expect("its points");
    writer.finish().expect("its end");
    drawing
}

/// The same with points of four bytes, in seven passes from coarse to fine.
pub fn interlaced(width: u32, height: u32, row: &[u8]) -> Vec<u8> {
    const PASSES: [[usize; 4]; 7] =
        [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]];
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::fast());
    for [column, first, step, down] in PASSES {
        for _ in (first..height as usize).step_by(down) {
            let points: Vec<u8> = row.chunks(4).skip(column).step_by(step).flatten().copied().collect();
            rows.write_all(&[&[0], points.as_slice()].concat()).expect("a row");
        }
    }
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 1]].concat();
    png_of(&[(b"IHDR", &header), (b"IDAT", &rows.finish().expect("all rows")), (b"IEND", &[])])
}

/// A document of these objects, numbered from 1; the first is its root.
pub fn pdf(objects: &[&str]) -> Vec<u8> {
    let mut pdf = String::from("%PDF-1.4\n");
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", pdf.len()));
        pdf.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = pdf.len();
    let size = objects.len() + 1;
    format!("{pdf}{table}trailer\n<</Root 1 0 R/Size {size}>>\nstartxref\n{start}\n%%EOF\n").into_bytes()
}

pub fn find(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).position(|window| window == wanted).expect("it is there")
}
