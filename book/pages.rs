//! Writes the pages of the book that are made of the gallery and of the exercises, into `book/src/mistakes/`. `book/build.sh` runs it at the root
//! of the repository.

use std::fs;
use std::io;
use std::path::Path;

mod exercises;
mod gallery;

fn main() -> io::Result<()> {
    let (root, pages) = (Path::new("."), Path::new("book/src"));
    fs::create_dir_all(pages.join("mistakes"))?;
    let sections = gallery::read(root);
    for section in &sections {
        fs::write(pages.join(section.page()), gallery::page(section))?;
    }
    for mistake in sections.iter().flat_map(|section| &section.mistakes) {
        let path = pages.join("mistakes/one").join(&mistake.name).with_extension("md");
        fs::create_dir_all(path.parent().unwrap())?;
        fs::write(path, gallery::parts(mistake))?;
    }
    fs::write(pages.join("mistakes/by_message.md"), gallery::by_message(&sections))?;
    fs::write(pages.join("mistakes/list.md"), gallery::list(&sections))?;
    fs::write(pages.join("mistakes/exercises.md"), exercises::page(&exercises::read(root)))?;
    let mistakes: usize = sections.iter().map(|section| section.mistakes.len()).sum();
    println!("{mistakes} mistakes on {} pages", sections.len());
    Ok(())
}
