package dev.mynah.network.msc;

import dev.mynah.network.hlr.map.MapRequest;
import org.jspecify.annotations.Nullable;

/** The one thing a UE's connection is asking the home network. */
final class HomeQuestion {
    private final MmContext context;
    private @Nullable MapRequest asked;

    HomeQuestion(MmContext context) {
        this.context = context;
    }

    /** Asks; the answer is fired, unless it is forgotten first or another question takes its place. */
    void ask(MapRequest request) {
        asked = request;
        context.timers().start(MscTimer.MAP);
        context.msc().ask(request, answer -> {
            // Identity, not equality: the same thing may be asked twice.
            if (asked == request) {
                forget();
                context.fire(answer);
            }
        });
    }

    void forget() {
        asked = null;
        context.timers().stop(MscTimer.MAP);
    }
}
