package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.time.Timeline;
import java.util.List;

/**
 * One end of a dialogue about supplementary services between the network that serves a subscriber and the home network (MAP,
 * TS 29.002 11): what the other end calls. After {@link #end} and {@link #abort} it is over, for both.
 */
public interface SsDialogue {
    /** Goes on: an operation, a result, an error. */
    void next(List<Component> components);

    /** The last word, which may be none. */
    void end(List<Component> components);

    /** Something went wrong, or took too long. */
    void abort();

    /** The same end, called in turns of its owner's timeline. */
    static SsDialogue on(Timeline timeline, SsDialogue end) {
        return new SsDialogue() {
            @Override
            public void next(List<Component> components) {
                timeline.execute(() -> end.next(components));
            }

            @Override
            public void end(List<Component> components) {
                timeline.execute(() -> end.end(components));
            }

            @Override
            public void abort() {
                timeline.execute(end::abort);
            }
        };
    }
}
