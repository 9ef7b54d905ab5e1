package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CTL, and what becomes of requests that are not as they should be. */
@Testbed("dsds.yaml")
final class QmiControlTest {
    private static final int CTL = 0x00;
    private static final int DMS = 0x02;
    private static final int GET_IDS = 0x0025;

    private static final int MALFORMED_MESSAGE = 1;
    private static final int CLIENT_IDS_EXHAUSTED = 5;
    private static final int INVALID_CLIENT_ID = 7;
    private static final int MISSING_ARGUMENT = 17;
    private static final int INVALID_SERVICE_TYPE = 31;
    private static final int INVALID_QMI_COMMAND = 71;

    @Test
    void a_client_asks_who_the_modem_is(QmiHost qmi0) {
        assertThat(qmi0.ask(DMS, GET_IDS).succeeds().tlv(0x11).rest()).isEqualTo("490154203237518");
    }

    @Test
    void services_have_versions(QmiHost qmi0) {
        QmiAnswer.Cursor services = qmi0.ask(CTL, 0x0021).succeeds().tlv(0x01);
        List<Integer> numbers = new ArrayList<>();
        for (int left = services.u8(); left > 0; left--) {
            numbers.add(services.u8());
            assertThat(services.u16()).isPositive();
            services.u16();
        }
        assertThat(numbers).contains(DMS).doesNotContain(CTL).doesNotHaveDuplicates();
    }

    @Test
    void a_service_that_is_not_there_has_no_clients(QmiHost qmi0) {
        qmi0.ask(CTL, 0x0022, QmiTlv.of(0x01).u8(0xFE)).fails(INVALID_SERVICE_TYPE);
    }

    @Test
    void a_client_that_was_given_back_is_none(QmiHost qmi0) {
        int client = qmi0.allocate(DMS);
        qmi0.ask(DMS, client, GET_IDS).succeeds();
        qmi0.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(DMS).u8(client)).succeeds();
        qmi0.ask(DMS, client, GET_IDS).fails(INVALID_CLIENT_ID);
        qmi0.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(DMS).u8(client)).fails(INVALID_CLIENT_ID);
    }

    @Test
    void a_service_has_254_clients_and_the_session_lives_on(QmiHost qmi0) {
        for (int i = 0; i < 254; i++) {
            qmi0.allocate(DMS);
        }
        qmi0.ask(CTL, 0x0022, QmiTlv.of(0x01).u8(DMS)).fails(CLIENT_IDS_EXHAUSTED);
        qmi0.ask(DMS, 254, GET_IDS).succeeds();
        qmi0.ask(CTL, 0x0027).succeeds();
        qmi0.ask(DMS, 254, GET_IDS).fails(INVALID_CLIENT_ID);
    }

    @Test
    void a_host_that_went_leaves_its_client_until_the_numbers_run_out(QmiHost qmi0) {
        int client = qmi0.allocate(DMS);
        qmi0.hangUp();
        qmi0.ask(DMS, client, GET_IDS).succeeds();
    }

    @Test
    void an_unknown_message_is_refused_and_a_proxy_is_none_here(QmiHost qmi0) {
        qmi0.ask(DMS, 0x7777).fails(INVALID_QMI_COMMAND);
        qmi0.ask(CTL, 0xFF00, QmiTlv.of(0x01).text("/dev/cdc-wdm0")).fails(INVALID_QMI_COMMAND);
    }

    @Test
    void what_is_missing_or_too_short_has_its_error(QmiHost qmi0) {
        qmi0.ask(CTL, 0x0022).fails(MISSING_ARGUMENT);
        qmi0.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(DMS)).fails(MALFORMED_MESSAGE);
    }

    @Test
    void noise_lengths_that_lie_and_half_frames_do_not_end_the_session(QmiHost qmi0) {
        qmi0.octets(new byte[] {0x00, 0x7F, (byte) 0xFF});
        // A frame shorter than its own header.
        qmi0.octets(new byte[] {0x01, 0x02, 0x00, 0x00, 0x02, 0x01});
        // A message without a whole header, then one whose TLVs are not as long as it says.
        qmi0.raw(CTL, 0, new byte[] {0x00, 0x01});
        qmi0.raw(CTL, 0, new byte[] {0x00, 0x55, 0x21, 0x00, 0x09, 0x00});
        assertThat(qmi0.ask(DMS, GET_IDS).succeeds().has(0x11)).isTrue();
    }
}
