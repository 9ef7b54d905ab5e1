package dev.mynah.euicc.tlv;

/** What bytes turned out to be: a data object, or not one. */
public sealed interface Parsed permits Tlv, Malformed {}
