package dev.mynah.at.line;

import dev.mynah.at.command.CommandTable;
import dev.mynah.at.syntax.Form;
import org.jspecify.annotations.Nullable;

/**
 * Walks the commands of a command line's body. Basic commands follow one another as they are; an extended command ends at
 * a semicolon. V.250 5.3, 5.4 and 5.4.5.
 */
final class CommandCursor {
    enum Step {
        COMMAND,
        MALFORMED,
        END
    }

    private final String body;
    private int at;
    private int nameStart;
    private int nameEnd;
    private int argumentStart;
    private int argumentEnd;
    private boolean extended;
    private Form form = Form.EXECUTE;

    /** A walk over a body: what follows AT, without spaces outside strings. */
    CommandCursor(String body) {
        this.body = body;
    }

    /** Goes to the next command. */
    Step next() {
        while (at < body.length() && body.charAt(at) == ';') {
            at++;
        }
        if (at == body.length()) {
            return Step.END;
        }
        nameStart = at;
        char first = body.charAt(at++);
        form = Form.EXECUTE;
        extended = false;
        boolean well;
        if (isLetter(first)) {
            well = switch (first) {
                case 'D', 'd' -> dial();
                case 'S', 's' -> register();
                default -> basic();
            };
        } else if (first == '&' || first == '\\') {
            well = at < body.length() && isLetter(body.charAt(at++)) && basic();
        } else {
            extended = true;
            well = isPrefix(first) && extended();
        }
        return well ? Step.COMMAND : Step.MALFORMED;
    }

    private boolean basic() {
        nameEnd = at;
        return number();
    }

    private boolean number() {
        argumentStart = at;
        while (at < body.length() && isDigit(body.charAt(at))) {
            at++;
        }
        argumentEnd = at;
        return true;
    }

    private boolean dial() {
        nameEnd = at;
        upToSemicolon();
        if (at < body.length()) {
            argumentEnd = ++at;
        }
        return true;
    }

    private boolean register() {
        number();
        nameEnd = at;
        if (nameEnd == nameStart + 1 || at == body.length()) {
            return false;
        }
        char operator = body.charAt(at++);
        form = operator == '?' ? Form.READ : Form.SET;
        return number() && (operator == '=' || (operator == '?' && argumentStart == argumentEnd));
    }

    private boolean extended() {
        while (at < body.length() && isNameCharacter(body.charAt(at))) {
            at++;
        }
        nameEnd = at;
        if (nameEnd == nameStart + 1) {
            return false;
        }
        if (ended()) {
            argumentStart = argumentEnd = at;
            return true;
        }
        char operator = body.charAt(at++);
        if (operator == '?') {
            form = Form.READ;
            argumentStart = argumentEnd = at;
            return ended();
        }
        if (operator != '=') {
            return false;
        }
        if (at < body.length() && body.charAt(at) == '?') {
            at++;
            form = Form.TEST;
            argumentStart = argumentEnd = at;
            return ended();
        }
        form = Form.SET;
        upToSemicolon();
        return true;
    }

    private void upToSemicolon() {
        argumentStart = at;
        boolean quoted = false;
        while (at < body.length() && (quoted || body.charAt(at) != ';')) {
            quoted ^= body.charAt(at++) == '"';
        }
        argumentEnd = at;
    }

    private boolean ended() {
        return at == body.length() || body.charAt(at) == ';';
    }

    /** The command's row in a table, or null if there is none. */
    <S> CommandTable.@Nullable Row<S> find(CommandTable<S> table) {
        int digits = nameStart + 1;
        while (digits < nameEnd - 1 && body.charAt(digits) == '0') {
            digits++;
        }
        if (digits > nameStart + 1) {
            var register = "S" + body.substring(digits, nameEnd);
            return table.find(register, 0, register.length());
        }
        return table.find(body, nameStart, nameEnd);
    }

    String name() {
        return body.substring(nameStart, nameEnd);
    }

    /** Whether the command is written in extended syntax. */
    boolean isExtended() {
        return extended;
    }

    Form form() {
        return form;
    }

    /** What was written after the name, and after {@code =}. */
    String argument() {
        return body.substring(argumentStart, argumentEnd);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A plus, or one of the characters that manufacturers use in its place. */
    private static boolean isPrefix(char c) {
        return "+^$*#%@!-_".indexOf(c) >= 0;
    }

    private static boolean isNameCharacter(char c) {
        return switch (c) {
            case '!', '%', '-', '.', '/', ':', '_' -> true;
            default -> isLetter(c) || isDigit(c);
        };
    }
}
