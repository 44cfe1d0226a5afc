//! A certificate on paper.

use crate::documents::{Block, Document, Person, Profile, Requisites, Shape, Signature, Text, Verification, figures};
use crate::recognition::model::held::{Held, Standing};
use crate::text::{Value, say, say_with};

/// The paper; one that does not hold any more says so on top. `origin` is the public address of the portal.
pub fn document(held: &Held, origin: &str) -> Document {
    let certificate = &held.certificate;
    let locale = certificate.locale();
    let profile = Profile::of_code(&certificate.profile).unwrap_or(Profile::RU_2025);
    let mut paper = Document::new(name(held), locale, profile, held.issued_at);
    paper.author.clone_from(&certificate.issuer);
    if held.standing() != Standing::Holds {
        paper.mark = Some(say(locale, &format!("recognition-standing-{}", held.standing().code())).into_owned());
    }
    let caption = say_with(locale, "recognition-verify-at", &[("value", Value::from(address(origin)))]).into_owned();
    paper.verification = Some(Verification::at(origin, &held.code, caption));
    let centred = |text: Text| Block::Text(Shape::Centred, text);
    let dated = Requisites {
        left: profile.date(held.issued_on, locale),
        right: say_with(locale, "recognition-numbered", &[("value", Value::from(held.number.as_str()))]).into_owned(),
        ..Requisites::default()
    };
    paper.blocks = vec![
        Block::Organisation(certificate.organisation.clone()),
        Block::Title { name: certificate.name.clone(), lines: vec![certificate.matter.clone()] },
        Block::Requisites(dated),
        centred(certificate.before.as_str().into()),
        centred(Text::new().bold(&certificate.title)),
    ];
    if !certificate.about.is_empty() {
        paper.blocks.push(centred(Text::new().plain(&certificate.about)));
    }
    paper.blocks.push(centred(certificate.after.as_str().into()));
    let facts = certificate.facts.iter().map(|(label, fact)| Block::line(Text::new().plain(format!("{label}: ")).bold(fact)));
    paper.blocks.extend(facts);
    let [surname, name, patronymic] = certificate.signer.clone();
    let signature =
        Signature { post: certificate.signer_post.clone(), person: Person { surname, name, patronymic }, date: String::new() };
    paper.blocks.push(Block::Signatures(vec![signature]));
    paper
}

/// What the file is called: «Сертификат С-2026-00117 от 22.11.2026».
pub fn name(held: &Held) -> String {
    let args = [("value", Value::from(held.number.as_str())), ("other", Value::from(figures(held.issued_on)))];
    say_with(held.certificate.locale(), "recognition-file-name", &args).into_owned()
}

/// The portal's address as people type it.
fn address(origin: &str) -> String {
    let host = origin.trim_start_matches("https://").trim_start_matches("http://");
    format!("{host}/check")
}
