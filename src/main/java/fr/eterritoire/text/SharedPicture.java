package fr.eterritoire.text;

/// The picture that other sites show where the address of a page is shared: 1200 by 630.
///
/// @param address absolute
/// @param alternative what it shows, in words
public record SharedPicture(String address, String alternative) {}
