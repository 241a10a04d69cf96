//! Documents with everything that a document can hold. All people and bodies are invented.

use chrono::NaiveDate;
use paraphe::document::*;

pub fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}

pub fn paragraph(words: &str) -> Block {
    Block::Paragraph(text(words))
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A document with a title and nothing in it.
pub fn empty() -> Document {
    Document {
        kind: "partnership-agreement".into(),
        id: "convention".into(),
        reference: "PRE-2026-01".into(),
        version: None,
        title: "Convention".into(),
        subtitle: None,
        subject: "Convention de partenariat".into(),
        draft: false,
        date: Some(day(2026, 9, 1)),
        opening: vec![],
        articles: vec![],
        signatures: None,
        annexes: vec![],
        attachment: None,
        pictures: vec![],
    }
}

pub fn article(number: usize, title: &str, blocks: Vec<Block>) -> Article {
    Article { clause: format!("article-{number}"), number, title: title.into(), blocks }
}

/// A short document: two articles and the boxes of `parties` parties.
pub fn short(parties: usize) -> Document {
    Document {
        articles: vec![
            article(1, "Objet", vec![paragraph(PROSE)]),
            article(2, "Durée", vec![paragraph("La présente convention est conclue pour trois ans.")]),
        ],
        signatures: Some(signatures(parties)),
        ..empty()
    }
}

pub const PROSE: &str = "La présente convention a pour objet de préciser les engagements réciproques des parties en vue \
    de la mise en œuvre du programme de réussite éducative sur le territoire de Valmarine. Elle définit les objectifs \
    poursuivis, les moyens mobilisés par chacune, les modalités de pilotage et d’évaluation, ainsi que les règles de \
    partage des informations à caractère secret, dans le respect de l’autonomie de chaque partenaire.";

pub fn signatures(parties: usize) -> Signatures {
    let names = ["Camille Dastier", "Noémie Bréal", "Yvon Le Hénaff", "Sabrina Kettou", "Joseph-Marie Aubertin"];
    let bodies = [
        "la commune de Valmarine",
        "le centre communal d’action sociale de Valmarine",
        "l’association Les Passerelles du Littoral",
    ];
    let boxes = (0..parties).map(|at| {
        let line = |words: String| vec![Inline::Text(words)];
        let signer = |offset: usize, office: &str| Signer {
            lines: vec![line(format!("{office},")), line(names[(at + offset) % names.len()].to_owned())],
        };
        let mut signatories = vec![signer(0, "La présidente")];
        if at == 2 {
            signatories.push(signer(1, "Le trésorier"));
        }
        SignatureBox { party: text(&format!("Pour {},", bodies[at % bodies.len()])), signatories }
    });
    Signatures {
        formula: vec![Block::Paragraph(vec![
            Inline::Text("Fait à Valmarine, le ".into()),
            Inline::Blank("date de signature".into()),
            Inline::Text(", en trois exemplaires originaux, dont un est remis à chaque partie.".into()),
        ])],
        boxes: boxes.collect(),
    }
}

fn list(items: &[&str], start: Option<u64>) -> Block {
    Block::List { start, tight: true, items: items.iter().map(|item| vec![paragraph(item)]).collect() }
}

fn budget() -> Block {
    let row = |cells: [&str; 4]| cells.iter().map(|cell| text(cell)).collect::<Vec<_>>();
    let mut rows = vec![
        row([
            "Commune de Valmarine",
            "Subvention de fonctionnement, sous réserve du vote annuel des crédits",
            "2026",
            "45\u{202f}000,00\u{a0}€",
        ]),
        row([
            "Caisse d’allocations familiales",
            "Prestation de service et aide à l’investissement pour l’aménagement du local d’accueil des familles",
            "2026",
            "12\u{202f}500,00\u{a0}€",
        ]),
        row(["Les Passerelles du Littoral", "Ressources propres", "2026", "3\u{202f}250,50\u{a0}€"]),
    ];
    let strong = |words: &str| vec![Inline::Strong(text(words))];
    rows.push(vec![strong("Total"), vec![], vec![], strong("60\u{202f}750,50\u{a0}€")]);
    Block::Table(Table {
        alignments: vec![Alignment::Start, Alignment::Start, Alignment::Centre, Alignment::End],
        header: row(["Financeur", "Nature de la contribution", "Année", "Montant"]),
        rows,
    })
}

fn indicators(rows: usize) -> Block {
    let cell = |words: &str| text(words);
    Block::Table(Table {
        alignments: vec![Alignment::Start, Alignment::Start, Alignment::End, Alignment::End, Alignment::Start],
        header: ["N°", "Indicateur", "Départ", "Cible", "Source"].map(cell).to_vec(),
        rows: (1..=rows)
            .map(|at| {
                vec![
                    text(&format!("I{at}")),
                    text("Nombre d’élèves en décrochage accompagnés par un référent de parcours"),
                    text("12"),
                    text("8"),
                    text("Tableau de suivi du collège, arrêté à la fin de chaque trimestre"),
                ]
            })
            .collect(),
    })
}

/// A timeline of `count` moments over some years, on three rows.
pub fn timeline(count: usize, years: i32) -> Block {
    let start = day(2026, 9, 1);
    let end = day(2026 + years, 8, 31);
    let span = usize::try_from((end - start).num_days()).unwrap();
    let labels = ["Bilan intermédiaire avec les familles", "Premier versement", "Remise du compte rendu financier"];
    let moments = (0..count)
        .map(|at| {
            let date = start + chrono::Days::new((span * at / count) as u64);
            Moment {
                date,
                printed: date.format("%d/%m/%Y").to_string(),
                label: labels[at % 3].into(),
                row: at % 3,
                row_label: ["Bilans", "Versements", "Comptes rendus"][at % 3].into(),
            }
        })
        .collect();
    Block::Timeline(Timeline {
        start, end, moments, description: "Échéances de la convention, dans l’ordre.".into()
    })
}

/// An agreement with all kinds of blocks; `repeats` makes it longer.
pub fn full(repeats: usize, parties: usize) -> Document {
    let visas = [
        "Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;",
        "Vu la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations, notamment son article 10 ;",
        "Vu la délibération n° 2026-41 du conseil d’administration du 18 juin 2026 ;",
    ];
    let mut articles = vec![
        article(1, "Objet", vec![paragraph(PROSE), paragraph(PROSE)]),
        article(
            2,
            "Objectifs et actions",
            vec![
                paragraph("Les parties poursuivent ensemble les objectifs suivants :"),
                list(
                    &[
                        "prévenir le décrochage scolaire ;",
                        "soutenir les familles dans leurs relations avec l’école ;",
                        "coordonner les interventions auprès de chaque enfant.",
                    ],
                    None,
                ),
                Block::Heading { level: 1, content: text("Actions") },
                list(&["parcours individuels ;", "ateliers collectifs ;", "permanences au collège."], Some(1)),
                Block::Heading { level: 3, content: text("Indicateurs") },
                indicators(4),
            ],
        ),
        article(
            3,
            "Moyens financiers",
            vec![
                Block::Paragraph(vec![
                    Inline::Text("La contribution de la commune est de ".into()),
                    Inline::Strong(text("45\u{202f}000,00\u{a0}€")),
                    Inline::Text(" (quarante-cinq mille euros), versée sur le compte ".into()),
                    Inline::Blank("IBAN".into()),
                    Inline::Text(". Elle est fixée pour le 1".into()),
                    Inline::Superscript("er".into()),
                    Inline::Text(" exercice".into()),
                    Inline::Footnote(vec![paragraph("L’exercice s’entend de l’année civile.")]),
                    Inline::Text(" ; voir le ".into()),
                    Inline::Link { address: "https://www.legifrance.gouv.fr".into(), content: text("code général") },
                    Inline::Text(".".into()),
                ]),
                budget(),
            ],
        ),
        article(4, "Calendrier", vec![timeline(12, 3)]),
        article(
            5,
            "Divers",
            vec![
                Block::Quote(vec![paragraph("Chaque partenaire conserve son autonomie.")]),
                Block::Picture { name: "plan".into(), description: "Plan du quartier".into() },
                Block::Code("reference: PRE-2026-01".into()),
                Block::Rule,
                Block::Paragraph(vec![
                    Inline::Emphasis(text("Fin des dispositions ")),
                    Inline::Strike(text("anciennes")),
                    Inline::LineBreak,
                    Inline::Code("ligne".into()),
                ]),
            ],
        ),
    ];
    for at in 0..repeats {
        articles.push(article(
            6 + at,
            "Engagements complémentaires de chacun des partenaires",
            vec![paragraph(PROSE), paragraph(PROSE), indicators(3)],
        ));
    }
    Document {
        title: "Convention de partenariat relative à la mise en œuvre du programme de réussite éducative".into(),
        subtitle: Some("Années scolaires 2026-2029".into()),
        version: Some("version 2".into()),
        draft: true,
        opening: vec![
            Section { clause: "parties".into(), title: None, blocks: vec![
                paragraph("Entre"),
                Block::Paragraph(vec![Inline::Strong(text("La commune de Valmarine")), Inline::Text(", représentée par sa maire, Mme Noémie Bréal, ci-après dénommée « la commune », d’une part,".into())]),
                paragraph("et"),
                Block::Paragraph(vec![Inline::Strong(text("L’association Les Passerelles du Littoral")), Inline::Text(", régie par la loi du 1er juillet 1901, représentée par son président, ci-après dénommée « l’association », d’autre part,".into())]),
            ]},
            Section { clause: "visas".into(), title: None, blocks: visas.map(paragraph).to_vec() },
            Section { clause: "preamble".into(), title: Some("Préambule".into()), blocks: vec![paragraph(PROSE)] },
        ],
        articles,
        signatures: Some(signatures(parties)),
        annexes: vec![
            Annex { clause: "budget".into(), number: 1, title: "Budget prévisionnel".into(), blocks: vec![budget()] },
            Annex { clause: "indicators".into(), number: 2, title: "Indicateurs".into(), blocks: vec![paragraph(PROSE), indicators(30)] },
            Annex { clause: "calendar".into(), number: 3, title: "Calendrier".into(), blocks: vec![timeline(30, 4), timeline(3, 1), timeline(30, 1)] },
        ],
        attachment: Some(Attachment { name: "partnership.yaml".into(), description: "Données de la convention".into(), bytes: b"reference: PRE-2026-01\n".to_vec() }),
        pictures: vec![Picture { name: "plan".into(), bytes: LOGO.as_bytes().into() }],
        ..empty()
    }
}

/// An invented coat of arms.
pub const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
<path d="M8 8h64v36c0 18-16 26-32 32C24 70 8 62 8 44z" fill="#1f3a5f"/><circle cx="40" cy="36" r="14" fill="#f2c14e"/>
<text x="40" y="70" font-size="8" text-anchor="middle" fill="#fff">V</text></svg>"##;
