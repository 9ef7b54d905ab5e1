package dev.mynah.at.result;

/**
 * {@code CONNECT <text>}: the connection stands, with a word about it such as its rate. ATX0 shows a bare CONNECT. V.250
 * 5.7.1.
 */
public record Connected(String text) implements FinalResult {}
