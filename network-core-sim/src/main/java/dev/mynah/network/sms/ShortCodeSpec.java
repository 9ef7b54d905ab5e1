package dev.mynah.network.sms;

/**
 * A number that takes messages and may answer them.
 *
 * @param number 2 to 15 digits
 * @param reply what it answers, with {@code {text}} and {@code {from}} standing for what came and from whom; empty for nothing
 */
public record ShortCodeSpec(String number, String reply) {
    public ShortCodeSpec {
        if (!number.matches("[0-9]{2,15}")) {
            throw new IllegalArgumentException("number: \"" + number + "\" is not 2 to 15 digits");
        }
    }

    String answer(String from, String text) {
        return reply.replace("{from}", from).replace("{text}", text);
    }
}
