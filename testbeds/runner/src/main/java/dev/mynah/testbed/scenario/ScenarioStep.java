package dev.mynah.testbed.scenario;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * A step of a scenario has been taken.
 *
 * @param refusal why it had no effect; empty when it had
 */
public record ScenarioStep(Instant time, String subject, String step, String refusal) implements Event {
    @Override
    public String line() {
        return step + (refusal.isEmpty() ? "" : ": refused, " + refusal);
    }
}
