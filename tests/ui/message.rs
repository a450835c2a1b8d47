//! Messages of rustc without what hangs on where it runs: `trybuild` takes it out of the snapshots in its own way.

/// A message without the margin, the numbers of lines that other files have, the places of those files, and the end of
/// a long list.
pub(crate) fn comparable(message: &str, file: &str) -> String {
    let mut lines = message.lines().filter(|line| !line.trim().is_empty()).peekable();
    let mut kept = Vec::new();
    while let Some(line) = lines.next() {
        kept.push(comparable_line(line.trim(), file));
        if line.contains("= help: the following ") && line.contains("types implement trait ") {
            let mut list = Vec::new();
            while let Some(item) = lines.next_if(|next| next.starts_with("            ")) {
                list.push(item.trim().to_owned());
            }
            if list.len() > 9 {
                list.truncate(8);
                list.push(OTHERS.to_owned());
            }
            kept.extend(list);
        }
    }
    kept.join("\n")
}

const OTHERS: &str = "and others";

fn comparable_line(line: &str, file: &str) -> String {
    if let Some(place) = line.strip_prefix("--> ").or_else(|| line.strip_prefix("::: ")) {
        let place = place.replace('\\', "/");
        if place.strip_prefix(file).is_some_and(|rest| rest.starts_with(':')) {
            return place;
        }
        let below_src = place.rsplit("src/").next().unwrap();
        return below_src.trim_end_matches(|c: char| c == ':' || c.is_ascii_digit()).to_owned();
    }
    if line.starts_with("and ") && line.ends_with(" others") {
        return OTHERS.to_owned();
    }
    if let Some(lines_left_out) = line.strip_prefix("...") {
        return lines_left_out.trim().to_owned();
    }
    // A place in the middle of a line, in a folder of the repository, is written in two ways.
    let line = &line.replace("$DIR/", "");
    let behind_the_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if behind_the_number.starts_with(' ') { behind_the_number.trim_start().to_owned() } else { line.to_owned() }
}
