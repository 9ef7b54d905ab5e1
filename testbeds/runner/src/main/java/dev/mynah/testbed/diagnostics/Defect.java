package dev.mynah.testbed.diagnostics;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/** Code of ours threw where nobody expected it. Always a defect worth reporting. */
public record Defect(Instant time, String subject, String what) implements Event {
    @Override
    public String line() {
        return "defect: " + what;
    }
}
