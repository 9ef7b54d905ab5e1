package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.operator.OperatorControl;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** NAS of QMI: what it says is what AT says, and what it does AT sees. */
@Testbed("dsds.yaml")
final class QmiNetworkTest {
    private static final int NAS = 0x03;
    private static final int REGISTER_INDICATIONS = 0x0003;
    private static final int GET_SYSTEM_SELECTION = 0x0034;
    private static final int SET_SYSTEM_SELECTION = 0x0033;
    private static final int GET_SERVING_SYSTEM = 0x0024;
    private static final int GET_SYSTEM_INFO = 0x004D;
    private static final int ABORTED = 4;
    private static final int NO_EFFECT = 26;
    private static final int INVALID_ARGUMENT = 48;

    @Test
    void the_serving_system_is_the_one_AT_names(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        QmiAnswer answer = qmi0.ask(NAS, GET_SERVING_SYSTEM).succeeds();
        QmiAnswer.Cursor serving = answer.tlv(0x01);
        assertThat(serving.u8()).as("registered").isEqualTo(1);
        assertThat(serving.u8()).as("circuits attached").isEqualTo(1);
        assertThat(serving.u8()).as("packets attached").isEqualTo(1);
        assertThat(serving.u8()).as("3GPP").isEqualTo(2);
        assertThat(serving.u8()).as("one radio interface").isEqualTo(1);
        assertThat(serving.u8()).as("LTE").isEqualTo(8);
        QmiAnswer.Cursor plmn = answer.tlv(0x12);
        assertThat(plmn.u16()).isEqualTo(1);
        assertThat(plmn.u16()).isEqualTo(1);
        assertThat(plmn.text8()).isEqualTo("Alpha Mobile");
        assertThat(answer.tlv(0x1D).u32()).isEqualTo(0x0010101);
        assertThat(answer.tlv(0x24).u16()).isEqualTo(0x0101);
        assertThat(answer.tlv(0x10).u8()).as("roaming off").isEqualTo(1);
    }

    @Test
    void system_info_has_the_technology_the_modem_is_in(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        QmiAnswer answer = qmi0.ask(NAS, GET_SYSTEM_INFO).succeeds();
        assertThat(answer.tlv(0x14).u8()).as("LTE in service").isEqualTo(2);
        assertThat(answer.tlv(0x13).u8()).as("UMTS is not").isEqualTo(0);
        QmiAnswer.Cursor lte = answer.tlv(0x19);
        assertThat(lte.u8()).isEqualTo(1);
        assertThat(lte.u8()).as("circuits and packets").isEqualTo(3);
        lte.skip(18);
        assertThat(lte.text(3)).isEqualTo("001");
        assertThat(lte.bytes(3)).as("01 and a filler").containsExactly('0', '1', 0xFF);
        lte.skip(1);
        assertThat(lte.u16()).isEqualTo(0x0101);
        assertThat(lte.left()).isZero();
    }

    @Test
    void a_client_hears_of_what_it_registered_for(QmiHost qmi0, AtClient at0, OperatorControl alpha) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(
                        NAS,
                        REGISTER_INDICATIONS,
                        QmiTlv.of(0x18).u8(1),
                        QmiTlv.of(0x13).u8(1))
                .succeeds();
        at0.send("AT+CFUN=4").expect("OK");
        QmiAnswer gone = qmi0.indication(NAS, GET_SERVING_SYSTEM);
        assertThat(gone.client()).isEqualTo(qmi0.client(NAS));
        assertThat(gone.tlv(0x01).u8()).as("not registered").isNotEqualTo(1);
        qmi0.indications();
        at0.send("AT+CFUN=1").expect("OK");
        QmiAnswer back;
        do {
            back = qmi0.indication(NAS, 0x004E);
        } while (back.tlv(0x14).u8() != 2);
    }

    @Test
    void a_client_that_asked_for_nothing_hears_nothing_of_system_info(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(NAS, REGISTER_INDICATIONS, QmiTlv.of(0x13).u8(0)).succeeds();
        at0.send("AT+CFUN=4").expect("OK");
        assertThat(qmi0.indications()).isEmpty();
    }

    @Test
    void technologies_chosen_by_QMI_are_those_of_WS46(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(NAS, SET_SYSTEM_SELECTION, QmiTlv.of(0x11).u16(0x08)).succeeds();
        at0.send("AT+WS46?").expect("+WS46: 22", "OK");
        at0.ask("AT+CREG?", "+CREG: 0,1");
        assertThat(qmi0.ask(NAS, GET_SYSTEM_SELECTION).succeeds().tlv(0x11).u16())
                .isEqualTo(0x08);
        QmiAnswer.Cursor serving =
                qmi0.ask(NAS, GET_SERVING_SYSTEM).succeeds().tlv(0x01).skip(5);
        assertThat(serving.u8()).as("UMTS").isEqualTo(5);
        qmi0.ask(NAS, SET_SYSTEM_SELECTION, QmiTlv.of(0x11).u16(0)).fails(INVALID_ARGUMENT);
    }

    @Test
    void a_modem_without_the_band_of_its_network_has_none(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        // Alpha is in LTE band 3 and UMTS band 1; the modem may use LTE band 20 alone, and no UMTS.
        qmi0.ask(
                        NAS,
                        SET_SYSTEM_SELECTION,
                        QmiTlv.of(0x11).u16(0x10),
                        QmiTlv.of(0x15).u64(1L << 19))
                .succeeds();
        at0.ask("AT+CEREG?", "+CEREG: 0,...").silentFor(Duration.ofSeconds(1));
        QmiAnswer selection = qmi0.ask(NAS, GET_SYSTEM_SELECTION).succeeds();
        assertThat(selection.tlv(0x15).u64()).isEqualTo(1L << 19);
        assertThat(qmi0.ask(NAS, GET_SERVING_SYSTEM).succeeds().tlv(0x01).u8()).isNotEqualTo(1);
        qmi0.ask(NAS, SET_SYSTEM_SELECTION, QmiTlv.of(0x15).u64(1L << 2)).succeeds();
        at0.within(Duration.ofMinutes(3)).ask("AT+CEREG?", "+CEREG: 0,1");
        QmiAnswer.Cursor band = qmi0.ask(NAS, 0x0031).succeeds().tlv(0x01).skip(2);
        assertThat(band.u16()).as("LTE band 3").isEqualTo(122);
        assertThat(band.u16()).isEqualTo(1300);
        QmiAnswer carriers = qmi0.ask(NAS, 0x00AC).succeeds();
        QmiAnswer.Cursor primary = carriers.tlv(0x13);
        assertThat(primary.u16()).as("physical identity").isEqualTo(1);
        assertThat(primary.u16()).isEqualTo(1300);
        assertThat(primary.u32()).as("unknown bandwidth").isEqualTo(255);
        assertThat(primary.u16()).isEqualTo(122);
        assertThat(carriers.has(0x15)).isFalse();
    }

    @Test
    void a_search_finds_both_networks_and_can_be_taken_back(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        QmiAnswer.Cursor found = qmi0.ask(NAS, 0x0021).succeeds().tlv(0x10);
        assertThat(found.u16()).as("each in LTE and UMTS").isEqualTo(4);
        int client = qmi0.client(NAS);
        int scan = qmi0.send(NAS, client, 0x0021);
        qmi0.ask(NAS, 0x0001, QmiTlv.of(0x01).u16(scan)).succeeds();
        assertThat(qmi0.answer(NAS, scan).error()).isEqualTo(ABORTED);
    }

    @Test
    void a_network_chosen_by_hand_refuses_and_AT_says_so(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(NAS, 0x0022, QmiTlv.of(0x01).u8(1)).fails(NO_EFFECT);
        qmi0.ask(NAS, REGISTER_INDICATIONS, QmiTlv.of(0x21).u8(1).u8(0)).succeeds();
        qmi0.ask(
                        NAS,
                        0x0022,
                        QmiTlv.of(0x01).u8(2),
                        QmiTlv.of(0x10).u16(999).u16(70).u8(0))
                .succeeds();
        QmiAnswer refused = qmi0.indication(NAS, 0x0068);
        assertThat(refused.tlv(0x10).u16()).isEqualTo(999);
        at0.send("AT+COPS?").expect("+COPS: 1", "OK");
        assertThat(qmi0.ask(NAS, GET_SYSTEM_SELECTION).succeeds().tlv(0x16).u8())
                .isEqualTo(1);
        qmi0.ask(NAS, 0x0022, QmiTlv.of(0x01).u8(1)).succeeds();
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
    }

    @Test
    void cells_signal_and_names_agree_with_the_testbed(QmiHost qmi0, AtClient at0, OperatorControl alpha) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        QmiAnswer.Cursor signal = qmi0.ask(NAS, 0x004F).succeeds().tlv(0x14);
        signal.skip(1);
        assertThat(signal.i8()).as("RSRQ").isEqualTo(-10);
        assertThat(signal.i16()).as("RSRP").isEqualTo(-85);
        QmiAnswer.Cursor lte = qmi0.ask(NAS, 0x0043).succeeds().tlv(0x13).skip(1);
        assertThat(lte.bytes(3)).containsExactly(0x00, 0xF1, 0x10);
        assertThat(lte.u16()).isEqualTo(0x0101);
        assertThat(lte.u32()).isEqualTo(0x0010101);
        assertThat(lte.u16()).isEqualTo(1300);
        QmiAnswer.Cursor home = qmi0.ask(NAS, 0x0025).succeeds().tlv(0x01);
        assertThat(home.u16()).isEqualTo(1);
        assertThat(home.u16()).isEqualTo(1);
    }

    @Test
    void a_signal_that_passes_a_threshold_is_told_once(QmiHost qmi0, AtClient at0, OperatorControl alpha) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(NAS, REGISTER_INDICATIONS, QmiTlv.of(0x19).u8(1)).succeeds();
        qmi0.ask(NAS, 0x0050, QmiTlv.of(0x16).u8(1).u16(-100)).succeeds();
        assertThat(alpha.level("alpha-1", -90, -100)).matches(it -> !it.failed());
        qmi0.indication(NAS, 0x0051);
        alpha.level("alpha-1", -95, -100);
        assertThat(qmi0.indications()).as("no threshold passed").isEmpty();
        alpha.level("alpha-1", -105, -100);
        assertThat(qmi0.indication(NAS, 0x0051).tlv(0x14).skip(2).i16()).isEqualTo(-105);
    }

    @Test
    void preferred_networks_written_by_QMI_are_read_by_CPOL(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(
                        NAS,
                        0x0027,
                        QmiTlv.of(0x10).u16(1).u16(262).u16(2).u16(0x4000),
                        QmiTlv.of(0x12).u8(1))
                .succeeds();
        at0.send("AT+CPOL?").expect("+CPOL: 1,2,\"26202\",0,0,0,1,...");
    }

    @Test
    void the_time_is_the_one_the_network_told(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        QmiAnswer.Cursor time = qmi0.ask(NAS, 0x007D).succeeds().tlv(0x11);
        assertThat(time.u16()).isEqualTo(2026);
        assertThat(time.u8()).isEqualTo(1);
    }
}
