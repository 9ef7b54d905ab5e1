package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A modem that boots is deaf and dumb on every door; one that restarts comes back as a device that knows nobody. */
@Testbed("slow-boot.yaml")
final class SlowBootTest {
    private static final Duration BOOT = Duration.ofSeconds(15);
    private static final int CTL = 0x00;
    private static final int ALLOCATE = 0x0022;
    private static final int DMS = 0x02;
    private static final int GET_MANUFACTURER = 0x0021;
    private static final int SET_OPERATING_MODE = 0x002E;
    private static final int RESET = 4;
    private static final int INVALID_CLIENT_ID = 7;

    private static int ask(QmiHost qmi0) {
        return qmi0.send(CTL, 0, ALLOCATE, QmiTlv.of(0x01).u8(DMS));
    }

    @Test
    void what_is_asked_while_it_boots_is_never_answered(QmiHost qmi0, AtClient at0, TestClock clock) {
        int early = ask(qmi0);
        at0.send("AT");
        clock.advance(BOOT.minusSeconds(1));
        int late = ask(qmi0);
        at0.silentFor(Duration.ofMillis(500));
        at0.expect("RDY", "+CFUN: 1");
        clock.advance(Duration.ofSeconds(5));
        assertThat(qmi0.hasAnswer(CTL, early)).isFalse();
        assertThat(qmi0.hasAnswer(CTL, late)).isFalse();
        int now = ask(qmi0);
        clock.settle();
        assertThat(qmi0.hasAnswer(CTL, now)).isTrue();
    }

    @Test
    void after_a_restart_it_answers_again_and_knows_no_client(QmiHost qmi0, TestClock clock) {
        clock.advance(BOOT.plusSeconds(5));
        int before = qmi0.client(DMS);
        qmi0.ask(DMS, GET_MANUFACTURER).succeeds();
        qmi0.ask(DMS, SET_OPERATING_MODE, QmiTlv.of(0x01).u8(RESET)).succeeds();
        int meanwhile = qmi0.send(DMS, before, GET_MANUFACTURER);
        clock.advance(BOOT.plusSeconds(5));
        assertThat(qmi0.hasAnswer(DMS, meanwhile)).isFalse();
        qmi0.ask(DMS, before, GET_MANUFACTURER).fails(INVALID_CLIENT_ID);
        assertThat(qmi0.ask(DMS, qmi0.allocate(DMS), GET_MANUFACTURER)
                        .succeeds()
                        .tlv(0x01)
                        .rest())
                .isEqualTo("Quectel");
    }
}
