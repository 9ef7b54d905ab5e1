package dev.mynah.modem.mbim.qmi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.MbimExchanged;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.wire.Status;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class QmiInMbimTest {
    private static final String ALLOCATE_DMS = "010F0000000000012200040001010002";

    private final MbimHost mbim = MbimHost.opened("QMI");

    private String ask(String frame) {
        return HexFormat.of().withUpperCase().formatHex((byte[]) send(frame).value("QMUX"));
    }

    private MbimHost.Answered send(String frame) {
        return mbim.set("msg", "QmiMsg", HexFormat.of().parseHex(frame));
    }

    @Test
    void a_frame_is_answered_with_the_frame_that_answers_it() {
        assertThat(ask(ALLOCATE_DMS)).isEqualTo("011700800000010122000C0002040000000000" + "0102000201");
        assertThat(ask("010C0000020100010022000000")) // Get Model
                .startsWith("01")
                .contains(HexFormat.of()
                        .withUpperCase()
                        .formatHex("Emulated LTE modem".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_client_that_there_is_not_is_qmis_own_error() {
        assertThat(ask("010C0000020900010022000000")).endsWith("02040001000700");
    }

    @Test
    void what_is_no_request_in_one_whole_frame_is_refused() {
        send("").fails(Status.INVALID_PARAMETERS);
        send("00").fails(Status.INVALID_PARAMETERS);
        send(ALLOCATE_DMS + "00").fails(Status.INVALID_PARAMETERS);
        send("010800000000FFFF01").fails(Status.INVALID_PARAMETERS);
        send("010B80000000010122000000").fails(Status.INVALID_PARAMETERS); // a response
        send("01FFFF").fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void what_qmi_tells_unasked_is_indicated_until_the_session_ends() {
        ask(ALLOCATE_DMS);
        ask("0110000002010001000100040014010001"); // Set Event Report: the operating mode
        mbim.slot().tell(new SubscriptionEvent.FunctionalityChanged(Functionality.FULL));
        mbim.indicated("msg {QMUX=***}");
        mbim.end();
        mbim.slot().tell(new SubscriptionEvent.FunctionalityChanged(Functionality.RADIO_OFF));
        mbim.indicated();
    }

    @Test
    void what_qmi_carries_is_not_shown_by_mbim() {
        ask(ALLOCATE_DMS);
        assertThat(mbim.events)
                .filteredOn(MbimExchanged.class::isInstance)
                .extracting(it -> it.line())
                .anyMatch(it -> it.endsWith("> SET QMI msg {QmiMsg=***}"))
                .allMatch(it -> it.endsWith("***}") || it.contains("OPEN"));
    }
}
