package dev.mynah.testbed.diagnostics;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.UnexpectedEvent;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repeats those events on standard error that say Mynah itself is wrong, so that nobody has to search a log for them. */
public final class DefectLog implements Consumer<Event> {
    private final Logger log = LoggerFactory.getLogger(DefectLog.class);

    @Override
    public void accept(Event event) {
        if (event instanceof UnexpectedEvent || event instanceof Defect) {
            log.warn("{} {}", event.subject(), event.line());
        }
    }
}
