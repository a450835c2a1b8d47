//! `dims!`: names for sizes.

use proc_macro::{Delimiter, Span, TokenTree};

use crate::Written;
use crate::entry::Entry;
use crate::place::Place;
use crate::refusal::Refusal;
use crate::tokens::{Library, Tokens, between_commas, group, ident, is_punct, punct, text};

/// One declaration: what stands before the name, the name, and its size as a type.
struct Declaration {
    before: Tokens,
    name: TokenTree,
    size: Tokens,
}

pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    let mut declarations: Vec<Declaration> = Vec::new();
    let mut items = Tokens::new();
    for all in tokens.split(|token| is_punct(Some(token), ';')).filter(|declared| !declared.is_empty()) {
        // A name is declared whatever is wrong with its size, so that nothing else is said about it.
        let comma = all.iter().position(|token| is_punct(Some(token), ','));
        for (at, declared) in between_commas(all, false).into_iter().enumerate() {
            let mut new = match declaration(library, declared) {
                Ok(new) => new,
                Err(refusal) => {
                    items.extend(refusal.into_tokens());
                    items.push(punct(';', Span::call_site()));
                    continue;
                }
            };
            if let Some(comma) = comma.filter(|_| at == 0) {
                let text = format!("a declaration ends with a semicolon: `{};`", text(declared));
                new.size = Refusal::at(&all[comma..=comma], text).into_type();
            }
            let twice = declarations.iter_mut().find(|old| old.name.to_string() == new.name.to_string());
            if let Some(old) = twice {
                let text = format!("`{}` is declared twice: give one of them another name", new.name);
                old.size = Refusal::at(&[new.name], text).into_type();
                continue;
            }
            declarations.push(new);
        }
    }
    items.extend(declarations.into_iter().flat_map(|declaration| self::items(library, declaration)));
    Ok(items)
}

fn declaration(library: &Library, tokens: &[TokenTree]) -> Result<Declaration, Refusal> {
    let mut at = 0;
    while is_punct(tokens.get(at), '#') {
        at += 2;
    }
    if matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None) {
        at += 1;
    } else if matches!(tokens.get(at), Some(TokenTree::Ident(word)) if word.to_string() == "pub") {
        at += 1;
        at += usize::from(matches!(tokens.get(at), Some(TokenTree::Group(_))));
    }
    let (before, rest) = tokens.split_at(at.min(tokens.len()));
    let example = "`pub Batch = 32;`";
    let Some((name, rest)) = rest.split_first() else {
        return Err(Refusal::at(tokens, format!("a name and its size are missing: {example}")));
    };
    let TokenTree::Ident(word) = name else {
        let text = format!("`dims!` declares names and their sizes, as in {example}");
        return Err(Refusal::at(std::slice::from_ref(name), text));
    };
    let word = word.to_string();
    if matches!(&*word, "struct" | "const" | "type" | "let" | "static") && !rest.is_empty() {
        let text = format!("a declaration begins with its name, or `pub`: {example}");
        return Err(Refusal::at(std::slice::from_ref(name), text));
    }
    let size = match rest {
        [equals, size @ ..] if is_punct(Some(equals), '=') && !size.is_empty() => self::size(library, size),
        [colon, ..] if is_punct(Some(colon), ':') => {
            let text = format!("the size of `{word}` stands behind `=`: `{word} = 32;`");
            Err(Refusal::at(std::slice::from_ref(colon), text))
        }
        _ => Err(Refusal::at(std::slice::from_ref(name), format!("the size of `{word}` is missing: `{word} = 32;`"))),
    };
    let size = size.unwrap_or_else(Refusal::into_type);
    Ok(Declaration { before: before.to_vec(), name: name.clone(), size })
}

fn size(library: &Library, tokens: &[TokenTree]) -> Written {
    match Entry::read(tokens, Place::Named)? {
        Entry::Number(0) => Err(Refusal::at(
            tokens,
            "a size is at least 1: there are no empty tensors, so a mean and a maximum always exist",
        )),
        size => Ok(size.write(library)),
    }
}

/// The type of a dimension.
fn items(library: &Library, declaration: Declaration) -> Tokens {
    let Declaration { before, name, size } = declaration;
    let span = Span::call_site();
    let word = |word: &str| ident(word, span);
    let traits = ["Clone", "Copy", "Debug", "Default", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];
    let traits = traits.into_iter().flat_map(|name| [ident(name, span), punct(',', span)]).collect();
    let derive = vec![word("derive"), group(Delimiter::Parenthesis, traits, span)];
    let mut items = vec![punct('#', span), group(Delimiter::Bracket, derive, span)];
    items.extend(before);
    items.extend([word("struct"), name.clone(), punct(';', span)]);
    let mut implement = |path: &[&str], body: Tokens| {
        items.push(word("impl"));
        items.extend(library.path(path));
        items.extend([word("for"), name.clone(), group(Delimiter::Brace, body, span)]);
    };
    let mut number = vec![word("type"), word("Number"), punct('=', span)];
    number.extend(size);
    number.push(punct(';', span));
    implement(&["dim", "Dim"], number);
    implement(&["dim", "Named"], Tokens::new());
    items
}
