package dev.mynah.network.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to a program that comes when it likes. */
class ServiceCentreTest {
    private static final Plmn PLMN = Plmn.of("001-01");
    private static final String PROGRAM = "7000";

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final ServiceCentre centre = new ServiceCentre(
            "alpha/smsc",
            PLMN,
            SmsSpec.of(PLMN),
            ZoneOffset.UTC,
            new Interconnect(),
            time.timeline(),
            new EventStream(),
            SubscriberStore.inMemory());
    private final List<String> delivered = new ArrayList<>();
    private final ExternalEntity program = (number, message, answered) -> {
        delivered.add(number);
        answered.accept(new ForwardingSide.Answer.Delivered(Optional.empty()));
    };

    private void send() {
        centre.send(centre.parts("+491700000001", "hello").get(0), PROGRAM, 0, Optional.empty());
    }

    @Test
    void what_waits_is_delivered_when_the_program_comes() {
        centre.reserve(PROGRAM);
        send();
        time.settle();
        assertThat(delivered).isEmpty();
        centre.attach(PROGRAM, program);
        time.settle();
        assertThat(delivered).containsExactly(PROGRAM);
    }

    /**
     * The attempt has asked where the program is, and is about to hear that it is not there.
     *
     * @param turns after how many turns the program comes
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    @Conforms(to = "TS 23.040 3.2.6", by = MailboxTable.class)
    void an_alert_in_the_middle_of_an_attempt_is_not_lost(int turns) {
        centre.reserve(PROGRAM);
        send();
        nextTurns(turns, () -> centre.attach(PROGRAM, program));
        time.settle();
        assertThat(delivered).containsExactly(PROGRAM);
        assertThat(centre.waitingFor(PROGRAM)).isZero();
    }

    /** Runs a task so many turns from now, among what the service centre has to do. */
    private void nextTurns(int turns, Runnable task) {
        if (turns == 0) {
            time.timeline().execute(task);
        } else {
            time.timeline().execute(() -> nextTurns(turns - 1, task));
        }
    }
}
