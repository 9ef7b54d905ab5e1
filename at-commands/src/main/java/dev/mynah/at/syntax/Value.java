package dev.mynah.at.syntax;

/**
 * One value as it was written, before a parameter gives it a type.
 *
 * @param text what stood there; for a string without its quotes and with its escapes resolved, one character per octet
 * @param quoted whether it was written as a string constant
 */
record Value(String text, boolean quoted) {
    static final Value OMITTED = new Value("", false);

    boolean omitted() {
        return text.isEmpty() && !quoted;
    }
}
