package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.voice.Dial;
import dev.mynah.hal.radio.voice.EmergencyCallRouting;
import dev.mynah.hal.radio.voice.UusInfo;
import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Purpose;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;

/** Makes calls: a conversation, or one for help. */
final class Dialler {
    /** User-to-user signalling without which there is to be no call. TS 22.087. */
    private static final Set<Integer> REQUIRED =
            Set.of(UusInfo.UUS_TYPE_TYPE1_REQUIRED, UusInfo.UUS_TYPE_TYPE2_REQUIRED, UusInfo.UUS_TYPE_TYPE3_REQUIRED);

    private final Calls calls;
    private int restriction = Dial.CLIR_DEFAULT;

    Dialler(Calls calls) {
        this.calls = calls;
    }

    /** What calls are made with that say nothing of it, {@code <n>} of TS 27.007 7.7. */
    int restriction() {
        return restriction;
    }

    /** @return whether there is such a one */
    boolean restriction(int n) {
        boolean known = n >= Dial.CLIR_DEFAULT && n <= Dial.CLIR_SUPPRESSION;
        if (known) {
            restriction = n;
        }
        return known;
    }

    Future<Void> dial(Dial dial) {
        return dial(dial, Purpose.OF_NUMBER, 0);
    }

    /** Only who asks for normal routing may get a call like any other: the rest is help that somebody needs. */
    Future<Void> forHelp(Dial dial, int categories, EmergencyCallRouting routing) {
        Purpose purpose = routing == EmergencyCallRouting.NORMAL ? Purpose.CONVERSATION : Purpose.HELP;
        return dial(dial, purpose, HelpNumbers.categories(categories));
    }

    private Future<Void> dial(Dial dial, Purpose purpose, int category) {
        if (dial.uusInfo().stream().anyMatch(it -> REQUIRED.contains(it.uusType()))) {
            return Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED));
        }
        int clir = dial.clir() == Dial.CLIR_DEFAULT ? restriction : dial.clir();
        if (clir < Dial.CLIR_DEFAULT || clir > Dial.CLIR_SUPPRESSION) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        Optional<Boolean> withhold =
                clir == Dial.CLIR_DEFAULT ? Optional.empty() : Optional.of(clir == Dial.CLIR_INVOCATION);
        return calls.dial(new Dialling(dial.address(), withhold, false, purpose, category))
                .mapEmpty();
    }
}
