package dev.mynah.modem.mmi;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a user types and ends with SEND: what it is, and doing it. In this order, TS 22.030 figure 3.5.3.2: a number that calls for
 * help; in a call a short string of TS 22.030 6.5.5; a code of {@link MmiTable}; anything else that ends with {@code #}, or
 * is one or two digits long, for the network (USSD); a number to call.
 */
public final class Keypad {
    /** Completion of calls to busy subscribers (TS 22.093), which is not built. */
    private static final String CALL_BACK_WHEN_FREE = "5";

    private static final Pattern SECRET = Pattern.compile("[*#]{1,2}0[345]2?\\*.*");
    private static final int SHORT = 2;

    private final Subscription subscription;
    private final Services services;

    public Keypad(Subscription subscription) {
        this.subscription = subscription;
        this.services = new Services(subscription);
    }

    /** Whether what is typed is certainly no number, but a code or something for the network. */
    public static boolean isCode(String typed) {
        return typed.length() > 1 && typed.endsWith("#");
    }

    /**
     * Does what is wanted; {@code typed.number()} is what was typed, the rest counts for calls alone. Refused as the part of the
     * stack that does it refuses, with INVALID_ARGUMENT for a code with something wrong in it.
     */
    public Future<Outcome> send(Dialling typed) {
        String text = typed.number();
        Calls calls = subscription.calls();
        if (calls.emergencyNumber(text)) {
            return call(typed);
        }
        boolean inCall = !calls.list().isEmpty();
        if (inCall) {
            Optional<Handling> handling = Handling.written(text);
            if (handling.isPresent()) {
                return calls.handle(handling.get()).map(done -> new Outcome.Done());
            }
            if (text.equals(CALL_BACK_WHEN_FREE)) {
                return Services.refused(Reason.NOT_SUPPORTED);
            }
        }
        Optional<MmiCode> code = MmiCode.of(text);
        Optional<MmiRow> row = code.flatMap(MmiTable::row);
        if (row.isPresent()) {
            return row.get().action().on(services, code.orElseThrow());
        }
        // A PIN or a password with a slip of the finger is not for the network to read.
        if (text.isEmpty() || SECRET.matcher(text).matches()) {
            return Services.refused(Reason.INVALID_ARGUMENT);
        }
        return text.endsWith("#") || isShort(text, inCall)
                ? subscription.supplementaryServices().ussd(text).map(sent -> new Outcome.Sent())
                : call(typed);
    }

    /** Two digits that begin with 1 are a number to call where there is no call yet. */
    private static boolean isShort(String text, boolean inCall) {
        return text.length() <= SHORT && (inCall || text.length() < SHORT || text.charAt(0) != '1');
    }

    private Future<Outcome> call(Dialling typed) {
        return subscription.calls().dial(typed).map(Outcome.Calling::new);
    }
}
