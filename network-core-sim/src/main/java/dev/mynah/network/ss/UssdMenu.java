package dev.mynah.network.ss;

import java.util.Map;
import java.util.Optional;

/**
 * A text an operator answers with, and where it leads.
 *
 * @param text may have {@code %imsi%}, {@code %msisdn%} and {@code %answer%}, what the user said last
 * @param choices what follows by what the user answers; {@value #ANYTHING} stands for any answer. The dialogue ends with a text
 *     that has none
 */
public record UssdMenu(String text, Map<String, UssdMenu> choices) {
    /** The choice for what no other choice is for. */
    public static final String ANYTHING = "*";

    public UssdMenu {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: is missing");
        }
        choices = Map.copyOf(choices);
    }

    /** A text that is the last word. */
    public static UssdMenu of(String text) {
        return new UssdMenu(text, Map.of());
    }

    boolean last() {
        return choices.isEmpty();
    }

    Optional<UssdMenu> chosen(String answer) {
        return Optional.ofNullable(choices.get(answer.strip())).or(() -> Optional.ofNullable(choices.get(ANYTHING)));
    }
}
