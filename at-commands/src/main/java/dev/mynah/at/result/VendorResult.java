package dev.mynah.at.result;

/** What a vendor's command says in the place of OK, as {@code SEND OK}; the rest of the line stays undone. It has no number. */
public record VendorResult(String words) implements FinalResult {}
