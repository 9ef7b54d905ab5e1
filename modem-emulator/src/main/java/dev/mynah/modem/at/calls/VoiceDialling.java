package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Locale;
import java.util.Optional;

/** A dial string that ends with a semicolon: a voice call. TS 27.007 6.2, V.250 6.3.1. */
public final class VoiceDialling {
    private static final String VOICE = ";";

    private VoiceDialling() {}

    /** The answer to a dial string of voice; empty for all others. */
    public static Optional<Answer> dial(AtPort port, String written) {
        if (!written.endsWith(VOICE)) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder();
        Optional<Boolean> withhold = CallingLineRestriction.chosen(port);
        boolean group = false;
        for (int i = 0; i < written.length() - 1; i++) {
            char c = written.charAt(i);
            switch (c) {
                case 'I' -> withhold = Optional.of(true);
                case 'i' -> withhold = Optional.of(false);
                case 'G' -> group = true;
                case 'g' -> group = false;
                // Pulses, tones and pauses of V.250 mean nothing in a mobile network.
                case 'T', 't', 'P', 'p', 'W', 'w', ',', '!', '@', ' ', '-', '(', ')', '.' -> {}
                default -> number.append(c);
            }
        }
        Calls calls = port.subscription().calls();
        String digits = number.toString().toLowerCase(Locale.ROOT);
        boolean international = AddressType.international(port) && digits.matches("[1-9][0-9]*");
        Dialling dialling = new Dialling(international ? "+" + digits : digits, withhold, group);
        return Optional.of(Pending.ok(calls.dial(dialling)));
    }
}
