package dev.mynah.network.sgsn;

import dev.mynah.network.hlr.map.MapRequest;
import org.jspecify.annotations.Nullable;

/** The one thing a station's context is asking the home network. */
final class HomeQuestion {
    private final MsContext ms;
    private @Nullable MapRequest asked;

    HomeQuestion(MsContext ms) {
        this.ms = ms;
    }

    /** Asks; the answer is fired, unless it is forgotten first or another question takes its place. */
    void ask(MapRequest request) {
        asked = request;
        ms.timers().start(SgsnTimer.MAP);
        ms.sgsn().ask(request, answer -> {
            // Identity, not equality: the same thing may be asked twice.
            if (asked == request) {
                forget();
                ms.fire(answer);
            }
        });
    }

    void forget() {
        asked = null;
        ms.timers().stop(SgsnTimer.MAP);
    }
}
