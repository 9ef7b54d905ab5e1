package dev.mynah.network.ss;

import dev.mynah.network.air.event.Event;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of USSD that the network began.
 *
 * @param answer what the user said last, empty where he was only told; none when he was not reached or didn't answer
 */
public record UssdAnswered(Instant time, String subject, String imsi, Optional<String> answer) implements Event {
    @Override
    public String line() {
        return "imsi=" + imsi + " ussd " + answer.map(it -> "answered: " + it).orElse("not answered");
    }
}
