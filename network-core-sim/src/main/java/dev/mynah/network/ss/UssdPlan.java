package dev.mynah.network.ss;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator answers to USSD.
 *
 * @param codes menus by what is dialled, as {@code *100#}; a code that ends with {@code *} is for all that begin as it does
 * @param patience how long a user may think about a menu
 */
public record UssdPlan(Map<String, UssdMenu> codes, Duration patience) {
    /** Nothing but the own number, as most networks tell it. */
    public static final UssdPlan STANDARD =
            new UssdPlan(Map.of("*100#", UssdMenu.of("Your number is %msisdn%")), Duration.ofMinutes(1));

    public UssdPlan {
        codes.keySet().forEach(code -> {
            if (!code.matches("[0-9*#]{1,40}")) {
                throw new IllegalArgumentException("codes: \"" + code + "\" is not made of digits, * and #");
            }
        });
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience: " + patience + " is no time");
        }
        codes = Map.copyOf(codes);
    }

    Optional<UssdMenu> dialled(String text) {
        UssdMenu exact = codes.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        return codes.entrySet().stream()
                .filter(it -> it.getKey().endsWith("*") && text.startsWith(it.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
