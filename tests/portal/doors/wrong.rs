//! The schema itself is tried: an answer that is right, and the same answer wrong in one place.

use super::schema::faults;
use crate::support::Element;

const RIGHT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
<responseDate>2026-11-22T09:00:00Z</responseDate>
<request verb="ListRecords" metadataPrefix="oai_dc" from="2026-11-01" set="class-hours">http://portal.example/oai</request>
<ListRecords>
<record><header><identifier>urn:uuid:1</identifier><datestamp>2026-11-22T09:00:00Z</datestamp><setSpec>class-hours</setSpec></header>
<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd"><dc:title xml:lang="ru">Мост</dc:title><dc:date>2026-11-22</dc:date></oai_dc:dc></metadata></record>
<record><header status="deleted"><identifier>urn:uuid:2</identifier><datestamp>2026-11-22T09:00:00Z</datestamp></header></record>
<resumptionToken cursor="0">next</resumptionToken>
</ListRecords></OAI-PMH>"#;

#[test]
fn the_schema_refuses_every_answer_that_is_wrong_in_one_place() {
    assert_eq!(faults(&Element::read(RIGHT)), Vec::<String>::new());

    for (right, wrong) in [
        ("/OAI/2.0/\" xmlns:xsi", "/OAI/1.1/\" xmlns:xsi"),
        ("OAI-PMH.xsd\">", "OAI-PMH.xsd\" version=\"2.0\">"),
        ("09:00:00Z</responseDate>", "09:00:00+03:00</responseDate>"),
        ("<request verb=\"ListRecords\"", "<request verb=\"ListSets\""),
        ("verb=\"ListRecords\"", "verb=\"ListRecords\" page=\"2\""),
        ("metadataPrefix=\"oai_dc\"", "metadataPrefix=\"oai dc\""),
        ("from=\"2026-11-01\"", "from=\"2026-13-01\""),
        (">http://portal.example/oai<", ">portal.example/oai<"),
        ("<ListRecords>", "<ListRecords>2"),
        ("<identifier>urn:uuid:1</identifier>", ""),
        ("<identifier>urn:uuid:1</identifier>", "<identifier>1</identifier>"),
        ("<datestamp>2026-11-22T09:00:00Z</datestamp><setSpec>", "<datestamp>22.11.2026</datestamp><setSpec>"),
        ("<setSpec>class-hours</setSpec>", "<setSpec>класс</setSpec>"),
        ("</setSpec></header>", "</setSpec><setName>x</setName></header>"),
        ("status=\"deleted\"", "status=\"gone\""),
        (" status=\"deleted\"", ""),
        ("<header><identifier>urn:uuid:1", "<header status=\"deleted\"><identifier>urn:uuid:1"),
        ("<metadata>", "<about/><metadata>"),
        ("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"),
        ("oai_dc.xsd\"><dc:title", "oai_dc.xsd\">words<dc:title"),
        ("dc:title xml:lang=\"ru\"", "dc:title lang=\"ru\""),
        ("xml:lang=\"ru\"", "xml:lang=\"русский\""),
        ("<dc:date>2026-11-22</dc:date>", "<dc:created>2026-11-22</dc:created>"),
        ("cursor=\"0\"", "cursor=\"-1\""),
        ("<resumptionToken", "<resumptionToken/><resumptionToken"),
        ("</ListRecords></OAI-PMH>", "</ListRecords><error code=\"badVerb\">x</error></OAI-PMH>"),
    ] {
        let broken = RIGHT.replacen(right, wrong, 1);
        assert_ne!(broken, RIGHT, "«{right}» stands nowhere");
        assert_ne!(faults(&Element::read(&broken)), Vec::<String>::new(), "{wrong} is let through");
    }
}
