//! The fields of a struct, and what their attributes say.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DeriveInput, Error, Field, Fields, Generics, Ident, Index, LitStr, Member, Meta, Result, Type,
};

use crate::element;

/// A field of a struct.
pub(crate) struct FieldOf<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    /// What is cloned has no name.
    pub(crate) name: Option<FieldName>,
}

/// How a field is called in the names of tensors.
pub(crate) enum FieldName {
    Text(String),
    Number(usize),
}

/// The method of `Name` that appends it, and its argument.
impl ToTokens for FieldName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            FieldName::Text(text) => quote!(field(#text)),
            FieldName::Number(number) => quote!(number(#number)),
        });
    }
}

/// The fields of a struct, and nothing else.
pub(crate) fn of_struct(input: &DeriveInput) -> Result<&Fields> {
    match &input.data {
        Data::Struct(data) => Ok(&data.fields),
        Data::Enum(data) => {
            let message =
                "an enum cannot be `Parameters`, since a gradient has the same fields for all values: make it a struct";
            Err(Error::new(data.enum_token.span, message))
        }
        Data::Union(data) => {
            let message =
                "a union cannot be `Parameters`, since nothing says which field holds the numbers: make it a struct";
            Err(Error::new(data.union_token.span, message))
        }
    }
}

/// The fields in their order, with what their attributes say.
pub(crate) fn read<'a>(fields: &'a Fields, element: &Ident, generics: &Generics) -> Result<Vec<FieldOf<'a>>> {
    fields.iter().enumerate().map(|(number, field)| one(number, field, element, generics)).collect()
}

fn one<'a>(number: usize, field: &'a Field, element: &Ident, generics: &Generics) -> Result<FieldOf<'a>> {
    let constant = field.attrs.iter().find(|attribute| attribute.path().is_ident("constant"));
    let rename = rename(&field.attrs)?;
    let holds_elements = element::is_in(&field.ty, element, generics);
    let mut name = match (&rename, &field.ident) {
        (Some(text), _) => Some(FieldName::Text(text.value())),
        (None, Some(ident)) => Some(FieldName::Text(ident.unraw().to_string())),
        (None, None) => Some(FieldName::Number(number)),
    };
    if let Some(constant) = constant {
        if !matches!(constant.meta, Meta::Path(_)) {
            return Err(Error::new_spanned(constant, "`#[constant]` takes no arguments"));
        }
        if holds_elements {
            let message =
                format!("a constant is cloned as it is, so its type cannot name the element type `{element}`");
            return Err(Error::new_spanned(&field.ty, message));
        }
        if let Some(rename) = rename {
            return Err(Error::new(rename.span(), "a constant has no name among the parameters"));
        }
        name = None;
    } else if !holds_elements {
        let message = format!("there are no `{element}` in this field: mark it `#[constant]`");
        return Err(Error::new_spanned(&field.ty, message));
    }
    let member = match &field.ident {
        Some(ident) => Member::Named(ident.clone()),
        None => Member::Unnamed(Index { index: number as u32, span: field.ty.span() }),
    };
    Ok(FieldOf { member, ty: &field.ty, name })
}

/// What `#[parameters(rename = "…")]` says.
fn rename(attributes: &[Attribute]) -> Result<Option<LitStr>> {
    let mut rename = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("parameters")) {
        attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("rename") {
                return Err(meta.error("before a field stands `#[parameters(rename = \"name\")]`, or `#[constant]`"));
            }
            rename = Some(meta.value()?.parse()?);
            Ok(())
        })?;
    }
    Ok(rename)
}
