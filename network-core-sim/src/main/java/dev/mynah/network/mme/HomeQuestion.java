package dev.mynah.network.mme;

import dev.mynah.network.hlr.S6aRequest;
import org.jspecify.annotations.Nullable;

/** The one thing a UE's context is asking the home network. */
final class HomeQuestion {
    private final UeContext ue;
    private @Nullable S6aRequest asked;

    HomeQuestion(UeContext ue) {
        this.ue = ue;
    }

    /** Asks; the answer is fired, unless it is forgotten first or another question takes its place. */
    void ask(S6aRequest request) {
        asked = request;
        ue.timers().start(MmeTimer.S6A);
        ue.mme().ask(request, answer -> {
            // Identity, not equality: the same thing may be asked twice.
            if (asked == request) {
                forget();
                ue.fire(answer);
            }
        });
    }

    void forget() {
        asked = null;
        ue.timers().stop(MmeTimer.S6A);
    }
}
