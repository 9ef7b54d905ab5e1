package dev.mynah.at.command;

/**
 * How text is asked for.
 *
 * @param sign what the terminal sees
 * @param counted whether the text ends when as many octets have come as there may be, whatever they are; else Ctrl-Z ends it
 * @param echo whether it is echoed where the line echoes at all
 */
public record PromptStyle(String sign, boolean counted, boolean echo) {
    /** TS 27.005 3.5.1. */
    public static final PromptStyle STANDARD = new PromptStyle("> ", false, true);

    /** So many octets of any kind. */
    public static PromptStyle octets(String sign) {
        return new PromptStyle(sign, true, false);
    }

    public PromptStyle echoing(boolean on) {
        return new PromptStyle(sign, counted, on);
    }
}
