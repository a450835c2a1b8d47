//! The implementation that is written for a struct.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, GenericParam, Generics, Ident, Result, Type, parse_quote};

use crate::element;
use crate::fields::{self, FieldOf};

/// `impl Parameters for` the struct.
pub(crate) fn implementation(input: &DeriveInput) -> Result<TokenStream> {
    let fields = fields::of_struct(input)?;
    let element = element::of(input)?;
    let fields = fields::read(fields, &element, &input.generics)?;

    let name = &input.ident;
    let mut generics = input.generics.clone();
    generics.make_where_clause().predicates.push(parse_quote!(#element: ::shapewise::Real));
    let (of_impl, of_struct, bounds) = generics.split_for_impl();
    let with = with_other_elements(&element, &input.generics);
    let methods = [map_all(name, &element, &fields), visit(&element, &fields), visit_mut(&element, &fields)];
    Ok(quote! {
        #[automatically_derived]
        impl #of_impl ::shapewise::derivatives::Parameters for #name #of_struct #bounds {
            type Element = #element;
            type With<__U: ::shapewise::Real> = #name<#(#with),*>;
            #(#methods)*
        }
    })
}

/// The arguments of the struct with elements `__U`.
fn with_other_elements(element: &Ident, generics: &Generics) -> Vec<TokenStream> {
    let arguments = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
        GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        GenericParam::Type(parameter) if parameter.ident == *element => quote!(__U),
        GenericParam::Type(parameter) => {
            let ident = &parameter.ident;
            let holds_elements = element::has_bound(parameter, generics, "Parameters");
            if holds_elements {
                quote!(<#ident as ::shapewise::derivatives::Parameters>::With<__U>)
            } else {
                quote!(#ident)
            }
        }
    });
    arguments.collect()
}

fn map_all(name: &Ident, element: &Ident, fields: &[FieldOf<'_>]) -> TokenStream {
    let all = local("all");
    let f = local("f");
    let fields = fields.iter().map(|field| {
        let (member, ty, span) = (&field.member, field_type(element, field.ty), field.ty.span());
        if field.name.is_none() {
            return quote!(#member: ::core::clone::Clone::clone(&#all[0].#member));
        }
        let mapped = quote_spanned! { span =>
            #ty::map_all(#all.map(|one| &one.#member), #f)
        };
        quote!(#member: #mapped)
    });
    quote! {
        fn map_all<__U: ::shapewise::Real, const __K: usize>(
            #all: [&Self; __K],
            #f: &mut impl ::core::ops::FnMut([#element; __K]) -> __U,
        ) -> Self::With<__U> {
            #name { #(#fields),* }
        }
    }
}

fn visit(element: &Ident, fields: &[FieldOf<'_>]) -> TokenStream {
    let name = local("name");
    let visit = local("visit");
    let fields = fields.iter().filter_map(|field| {
        let (member, ty, span) = (&field.member, field_type(element, field.ty), field.ty.span());
        let own = field.name.as_ref()?;
        Some(quote_spanned! { span =>
            #ty::visit(&self.#member, &#name.#own, #visit);
        })
    });
    quote! {
        fn visit(
            &self,
            #name: &::shapewise::derivatives::Name<'_>,
            #visit: &mut dyn ::core::ops::FnMut(&::shapewise::derivatives::Name<'_>, &[usize], &[#element]),
        ) {
            #(#fields)*
        }
    }
}

fn visit_mut(element: &Ident, fields: &[FieldOf<'_>]) -> TokenStream {
    let name = local("name");
    let others = local("others");
    let visit = local("visit");
    let fields = fields.iter().filter_map(|field| {
        let (member, ty, span) = (&field.member, field_type(element, field.ty), field.ty.span());
        let own = field.name.as_ref()?;
        Some(quote_spanned! { span =>
            #ty::visit_mut(
                &mut self.#member, #others.map(|one| &one.#member), &#name.#own, #visit,
            );
        })
    });
    quote! {
        fn visit_mut<const __K: usize>(
            &mut self,
            #others: [&Self; __K],
            #name: &::shapewise::derivatives::Name<'_>,
            #visit: &mut impl ::core::ops::FnMut(
                &::shapewise::derivatives::Name<'_>, &[usize], &mut [#element], [&[#element]; __K],
            ),
        ) {
            #(#fields)*
        }
    }
}

/// The implementation of `Field` for the type of a field. In every method it stands at the same place, so that rustc reports an error once.
fn field_type(element: &Ident, ty: &Type) -> TokenStream {
    let place = ty.span();
    let tokens = quote_spanned!(place => <#ty as ::shapewise::derivatives::Field<#element>>);
    located_at(place, tokens)
}

/// The same tokens, at another place. Their names stay what they are.
fn located_at(place: Span, tokens: TokenStream) -> TokenStream {
    let moved = tokens.into_iter().map(|mut token| {
        let span = token.span().located_at(place);
        if let TokenTree::Group(group) = &mut token {
            *group = Group::new(group.delimiter(), located_at(place, group.stream()));
        }
        token.set_span(span);
        token
    });
    moved.collect()
}

/// A local variable, which no item of the user's is taken for.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
