//! What hinders people with disabilities, as axe-core tells it of the page in a window.

use serde_json::{Value, json};

use super::window::Window;

const AXE: &str = include_str!("axe.min.js");

impl Window {
    /// Has axe at hand in every page from the next one on.
    pub async fn bring_axe(&self) -> &Self {
        self.driver.bring(AXE).await;
        self
    }

    /// Asks axe-core for everything that hinders people with disabilities, each in a sentence.
    pub async fn axe(&self) -> Vec<String> {
        self.axe_in(&[]).await
    }

    /// The same in several appearances, one after another. An appearance is a word on the root of the page:
    /// what is not of colours is the same in all of them, and asked once.
    pub async fn axe_in(&self, appearances: &[[(&str, &str); 1]]) -> Vec<String> {
        // Words on a picture are not judged; there are only patterns here, without which they are.
        const RUN: &str = "const [appearances, tags, done] = arguments;
            const all = { type: 'tag', values: tags };
            const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
            const bare = new CSSStyleSheet();
            bare.replaceSync('*, ::before, ::after { background-image: none !important }');
            document.adoptedStyleSheets = [bare];
            const root = document.documentElement;
            const look = async () => {
                const found = [];
                for (const [at, [[name, value]]] of (appearances.length ? appearances : [[[]]]).entries()) {
                    if (name) {
                        for (const { [0]: [other] } of appearances) delete root.dataset[other];
                        root.dataset[name] = value;
                    }
                    const options = { runOnly: at ? colours : all, resultTypes: ['violations'], preload: false };
                    const { violations } = await axe.run(document, options);
                    found.push(...violations.map(({ id, help, nodes }) => ({
                        id, help: value ? `${value}: ${help}` : help,
                        nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
                    })));
                }
                return found;
            };
            look().catch(error => [{ id: 'axe', help: String(error), nodes: [] }])
                .then(found => { document.adoptedStyleSheets = []; done(found); });";
        const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        if self.ask("return typeof axe").await == json!("undefined") {
            self.driver.client.execute(AXE, vec![]).await.unwrap();
        }
        let found = self.driver.client.execute_async(RUN, vec![json!(appearances), json!(TAGS)]).await.unwrap();
        found.as_array().expect("axe answers with a list").iter().map(in_words).collect()
    }

    /// The page hinders nobody and needs no sideways scrolling.
    pub async fn is_accessible(&self) -> &Self {
        let violations = self.axe().await;
        assert!(violations.is_empty(), "{} hinders people:\n{}", self.path().await, violations.join("\n"));
        assert_eq!(self.overhang().await, 0, "{} is wider than its window", self.path().await);
        self
    }
}

fn in_words(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().into_iter().flatten();
    let places: Vec<_> = nodes
        .map(|node| format!("    {} {}", node["target"], node["failureSummary"].as_str().unwrap_or_default().replace('\n', " ")))
        .collect();
    format!(
        "{}: {}\n{}",
        violation["id"].as_str().unwrap_or_default(),
        violation["help"].as_str().unwrap_or_default(),
        places.join("\n")
    )
}
