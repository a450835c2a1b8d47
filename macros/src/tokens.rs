//! Tokens: how they are read, and how they are written.

use proc_macro::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};

pub(crate) type Tokens = Vec<TokenTree>;

pub(crate) fn ident(name: &str, span: Span) -> TokenTree {
    Ident::new(name, span).into()
}

pub(crate) fn punct(character: char, span: Span) -> TokenTree {
    let mut punct = Punct::new(character, Spacing::Alone);
    punct.set_span(span);
    punct.into()
}

/// Two characters that are one token: `::`, `->`.
pub(crate) fn joined(first: char, second: char, span: Span) -> [TokenTree; 2] {
    let mut joint = Punct::new(first, Spacing::Joint);
    joint.set_span(span);
    [joint.into(), punct(second, span)]
}

pub(crate) fn group(delimiter: Delimiter, tokens: Tokens, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, tokens.into_iter().collect());
    group.set_span(span);
    group.into()
}

/// `(a, b,)`
pub(crate) fn tuple(parts: Vec<Tokens>, span: Span) -> TokenTree {
    let mut tokens = Tokens::new();
    for part in parts {
        tokens.extend(part);
        tokens.push(punct(',', span));
    }
    group(Delimiter::Parenthesis, tokens, span)
}

/// `head<a, b>`
pub(crate) fn generic(mut head: Tokens, arguments: Vec<Tokens>, span: Span) -> Tokens {
    head.push(punct('<', span));
    for argument in arguments {
        head.extend(argument);
        head.push(punct(',', span));
    }
    head.push(punct('>', span));
    head
}

/// `head::<a, b>`
pub(crate) fn turbofish(mut head: Tokens, arguments: Vec<Tokens>, span: Span) -> Tokens {
    head.extend(joined(':', ':', span));
    generic(head, arguments, span)
}

/// What `$crate` is where the macro was called: the library, whatever its name.
pub(crate) struct Library {
    name: TokenTree,
    /// Where all that is written stands: at the call.
    pub(crate) span: Span,
}

impl Library {
    /// The name in brackets.
    pub(crate) fn of(token: TokenTree) -> Option<Self> {
        let TokenTree::Group(group) = token else { return None };
        Some(Self { name: group.stream().into_iter().next()?, span: Span::call_site() })
    }

    /// `$crate::a::b`
    pub(crate) fn path(&self, segments: &[&str]) -> Tokens {
        self.path_at(segments, self.span)
    }

    /// The same, where local names cannot be taken for those of the user.
    pub(crate) fn path_at(&self, segments: &[&str], span: Span) -> Tokens {
        let mut path = Tokens::with_capacity(8 * segments.len());
        path.push(self.name.clone());
        for segment in segments {
            path.extend(joined(':', ':', span));
            path.push(ident(segment, span));
        }
        path
    }

    /// `$crate::a::b::<T, U>::new()`
    pub(crate) fn new_of(&self, segments: &[&str], arguments: Vec<Tokens>) -> Tokens {
        let span = self.span;
        let mut call = turbofish(self.path(segments), arguments, span);
        call.extend(joined(':', ':', span));
        call.push(ident("new", span));
        call.push(group(Delimiter::Parenthesis, Tokens::new(), span));
        call
    }
}

pub(crate) fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// Whether tokens begin with this operator of one or more characters.
pub(crate) fn begins_with(tokens: &[TokenTree], operator: &str) -> bool {
    operator.chars().enumerate().all(|(at, character)| is_punct(tokens.get(at), character))
}

/// Where the first such operator stands.
pub(crate) fn position_of(tokens: &[TokenTree], operator: &str) -> Option<usize> {
    (0..tokens.len()).find(|&at| begins_with(&tokens[at..], operator))
}

/// What is in these brackets, if they are all there is.
pub(crate) fn inside(tokens: &[TokenTree], delimiter: Delimiter) -> Option<Tokens> {
    match tokens {
        [TokenTree::Group(group)] if group.delimiter() == delimiter => Some(group.stream().into_iter().collect()),
        _ => None,
    }
}

/// The name, if that is all there is.
pub(crate) fn name(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [TokenTree::Ident(name)] => Some(name.to_string()),
        _ => None,
    }
}

/// Tokens as a user writes them: `-1..n`, `x.len()`, `a + b`.
pub(crate) fn text(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut before: Option<&TokenTree> = None;
    let mut sticks = true;
    for (at, token) in tokens.iter().enumerate() {
        let closes = |character: char| ",;.:?".contains(character);
        let is_close = matches!(token, TokenTree::Punct(punct) if closes(punct.as_char()))
            || matches!((before, token), (Some(TokenTree::Ident(_)), TokenTree::Group(_)));
        if !sticks && !is_close {
            text.push(' ');
        }
        let is_sign = !matches!(before, Some(TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_)));
        sticks = match token {
            TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint => true,
            TokenTree::Punct(punct) if punct.as_char() == ':' => is_punct(at.checked_sub(1).map(|at| &tokens[at]), ':'),
            TokenTree::Punct(punct) => ".&#!".contains(punct.as_char()) || (is_sign && punct.as_char() == '-'),
            _ => is_punct(tokens.get(at + 1), '!'),
        };
        match token {
            TokenTree::Group(group) => text += &group_text(group),
            _ => text += &token.to_string(),
        }
        before = Some(token);
    }
    text
}

fn group_text(group: &Group) -> String {
    let inside = text(&group.stream().into_iter().collect::<Tokens>());
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({inside})"),
        Delimiter::Bracket => format!("[{inside}]"),
        Delimiter::Brace => format!("{{{inside}}}"),
        Delimiter::None => inside,
    }
}

/// What stands between commas. Nothing stands behind the last one.
///
/// In a type each `<` opens, unless it stands behind a number; in a value only that of `::<`, of `as Type<`, and at the
/// front.
pub(crate) fn between_commas(tokens: &[TokenTree], is_type: bool) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < tokens.len() {
        if is_punct(tokens.get(at), ',') {
            parts.push(&tokens[start..at]);
            start = at + 1;
            at += 1;
        } else {
            at += step(tokens, start, at, is_type);
        }
    }
    if start < tokens.len() {
        parts.push(&tokens[start..]);
    }
    parts
}

/// How many tokens belong together at a place: those in `<…>`, the arguments of a closure, or one.
fn step(tokens: &[TokenTree], start: usize, at: usize, is_type: bool) -> usize {
    let before = |back: usize| (at >= start + back).then(|| &tokens[at - back]);
    let is_first = match before(1) {
        None => true,
        Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), ':' | '>' | '?'),
        Some(TokenTree::Ident(name)) => matches!(name.to_string().as_str(), "move" | "return" | "in" | "as"),
        Some(_) => false,
    };
    if is_punct(tokens.get(at), '<') {
        let opens = match before(1) {
            Some(TokenTree::Literal(_) | TokenTree::Group(_)) => false,
            _ if is_first => true,
            _ if is_punct(before(1), ':') => true,
            Some(TokenTree::Ident(_)) => is_type || is_in_type(&tokens[start..at]),
            _ => false,
        };
        if opens {
            return angles(&tokens[at..]);
        }
    }
    if !is_type && is_first && is_punct(tokens.get(at), '|') {
        let end = (at + 1..tokens.len()).find(|&end| is_punct(tokens.get(end), '|'));
        return end.map_or(1, |end| end + 1 - at);
    }
    1
}

/// Whether what follows these tokens goes on with a type: `x as Vec`, `|| -> Vec`.
fn is_in_type(tokens: &[TokenTree]) -> bool {
    let mut rest = tokens;
    while let [before @ .., last] = rest {
        match last {
            TokenTree::Ident(name) if name.to_string() == "as" => return true,
            TokenTree::Ident(_) => {}
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Punct(punct) => return punct.as_char() == '>' && is_punct(before.last(), '-'),
            _ => return false,
        }
        rest = before;
    }
    false
}

/// The number of tokens from `<` to the `>` that closes it.
fn angles(tokens: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        let is_arrow = at > 0 && (is_punct(tokens.get(at - 1), '-') || is_punct(tokens.get(at - 1), '='));
        if is_punct(Some(token), '<') {
            depth += 1;
        } else if is_punct(Some(token), '>') && !is_arrow {
            depth -= 1;
            if depth == 0 {
                return at + 1;
            }
        }
    }
    1
}

/// How many tokens at the front are a path, as a type is written: `Sum<N, M>`, `<S as Shape>::Rest`, `dim!(3)`.
pub(crate) fn path_length(tokens: &[TokenTree]) -> usize {
    let mut at = if begins_with(tokens, "::") { 2 } else { 0 };
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(_)) => at += 1,
            token if is_punct(token, '<') => at += angles(&tokens[at..]),
            _ => return at,
        }
        if is_punct(tokens.get(at), '!') && matches!(tokens.get(at + 1), Some(TokenTree::Group(_))) {
            return at + 2;
        }
        if begins_with(&tokens[at..], "::") {
            at += 2;
        } else if !is_punct(tokens.get(at), '<') {
            return at;
        }
    }
}
