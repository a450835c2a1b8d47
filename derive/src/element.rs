//! Which type parameter is the element type, and which types name it.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{
    DeriveInput, Error, GenericParam, Generics, Ident, Result, Token, Type, TypeParam, TypeParamBound, WherePredicate,
};

/// The element type of a struct: what `#[parameters(element = …)]` names, the first parameter with the bound `Real`, or `T`.
pub(crate) fn of(input: &DeriveInput) -> Result<Ident> {
    if let Some(named) = named(input)? {
        let is_parameter = input.generics.type_params().any(|parameter| parameter.ident == named);
        let error = || Error::new(named.span(), format!("`{named}` is no type parameter of `{}`", input.ident));
        return if is_parameter { Ok(named) } else { Err(error()) };
    }
    let with_bound = input.generics.type_params().find(|parameter| has_bound(parameter, &input.generics, "Real"));
    let element = with_bound.or_else(|| input.generics.type_params().find(|parameter| parameter.ident == "T"));
    let message = || {
        format!(
            "`{0}` has no element type: a gradient needs a struct that is generic in it, `{0}<T: Real>`",
            input.ident
        )
    };
    element.map(|parameter| parameter.ident.clone()).ok_or_else(|| Error::new(input.ident.span(), message()))
}

/// What `#[parameters(element = …)]` names.
fn named(input: &DeriveInput) -> Result<Option<Ident>> {
    let mut named = None;
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("parameters")) {
        attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("element") {
                return Err(meta.error("before a struct stands `#[parameters(element = T)]`"));
            }
            named = Some(meta.value()?.parse()?);
            Ok(())
        })?;
    }
    Ok(named)
}

/// Whether a parameter has a bound of this name, where it is declared or in the where clause.
pub(crate) fn has_bound(parameter: &TypeParam, generics: &Generics, name: &str) -> bool {
    let is_named = |bounds: &Punctuated<TypeParamBound, Token![+]>| {
        bounds.iter().any(|bound| match bound {
            TypeParamBound::Trait(bound) => bound.path.segments.last().is_some_and(|last| last.ident == name),
            _ => false,
        })
    };
    let is_of_parameter = |bounded: &Type| matches!(bounded, Type::Path(path) if path.path.is_ident(&parameter.ident));
    let mut predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    is_named(&parameter.bounds)
        || predicates.any(|predicate| match predicate {
            WherePredicate::Type(predicate) => is_of_parameter(&predicate.bounded_ty) && is_named(&predicate.bounds),
            _ => false,
        })
}

/// Whether a type can hold elements: it names the element type, the struct itself, or a parameter that is itself `Parameters`.
pub(crate) fn is_in(ty: &Type, element: &Ident, generics: &Generics) -> bool {
    let holders = generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(parameter) if has_bound(parameter, generics, "Parameters") => Some(&parameter.ident),
        _ => None,
    });
    let holders: Vec<&Ident> = holders.chain([element]).collect();
    names_any(ty.to_token_stream(), &holders)
}

/// Tokens are looked through, not types: `shape![N, 3]` in a type is a macro.
fn names_any(tokens: TokenStream, idents: &[&Ident]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "Self" || idents.contains(&&ident),
        TokenTree::Group(group) => names_any(group.stream(), idents),
        _ => false,
    })
}
