package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.modem.Calls.CallGroup;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Purpose;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.services.OwnAnswer;
import dev.mynah.modem.mmi.Keypad;
import java.util.Locale;
import java.util.Optional;

/**
 * A dial string that ends with a semicolon: a voice call, or whatever else a user may type and send. Codes need no semicolon,
 * since no data call has such a number. TS 27.007 6.2, V.250 6.3.1.
 */
public final class VoiceDialling {
    private static final String VOICE = ";";

    private VoiceDialling() {}

    /** The answer to a dial string of voice; empty for all others. */
    public static Optional<Answer> dial(AtPort port, String written) {
        boolean voice = written.endsWith(VOICE);
        if (!voice && !Keypad.isCode(written)) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder();
        Optional<Boolean> withhold = CallingLineRestriction.chosen(port);
        Optional<CallGroup> group = ClosedUserGroup.chosen(port);
        for (int i = 0; i < written.length() - (voice ? 1 : 0); i++) {
            char c = written.charAt(i);
            switch (c) {
                case 'I' -> withhold = Optional.of(true);
                case 'i' -> withhold = Optional.of(false);
                case 'G' -> group = Optional.of(ClosedUserGroup.named(port));
                case 'g' -> group = Optional.empty();
                // Pulses, tones and pauses of V.250 mean nothing in a mobile network.
                case 'T', 't', 'P', 'p', 'W', 'w', ',', '!', '@', ' ', '-', '(', ')', '.' -> {}
                default -> number.append(c);
            }
        }
        String digits = number.toString().toLowerCase(Locale.ROOT);
        boolean international = AddressType.international(port) && digits.matches("[1-9][0-9]{2,}");
        Dialling typed = new Dialling(international ? "+" + digits : digits, withhold, group, Purpose.OF_NUMBER, 0);
        return Optional.of(Pending.of(
                OwnAnswer.of(port, () -> new Keypad(port.subscription()).send(typed)),
                outcome -> KeypadAnswer.of(port, outcome)));
    }
}
