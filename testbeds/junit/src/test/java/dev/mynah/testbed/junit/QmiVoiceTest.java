package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.operator.OperatorControl;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** VOICE: calls, several of them, tones, services and USSD, beside AT. */
@Testbed("dsds.yaml")
final class QmiVoiceTest {
    private static final int VOICE = 0x09;
    private static final int INDICATION_REGISTER = 0x0003;
    private static final int DIAL = 0x0020;
    private static final int END = 0x0021;
    private static final int ANSWER = 0x0022;
    private static final int ALL_CALL_STATUS = 0x002E;
    private static final int GET_ALL_CALLS = 0x002F;
    private static final int MANAGE = 0x0031;
    private static final int SET_SERVICE = 0x0033;
    private static final int GET_CALL_WAITING = 0x0034;
    private static final int ORIGINATE_USSD = 0x003A;
    private static final int ANSWER_USSD = 0x003B;
    private static final int CANCEL_USSD = 0x003C;
    private static final int RELEASE_USSD = 0x003D;
    private static final int USSD = 0x003E;
    private static final int ORIGINATE_USSD_NO_WAIT = 0x0043;

    private static final int INVALID_ARGUMENT = 48;
    private static final int INCOMPATIBLE_STATE = 90;
    private static final int SUPS_FAILURE = 92;
    private static final int NOT_SUPPORTED = 94;

    private static final int DIALLING = 1;
    private static final int INCOMING = 2;
    private static final int CONVERSATION = 3;
    private static final int HELD = 6;
    private static final int ENDED = 9;

    @Test
    void a_call_is_dialled_answered_over_there_and_ended(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        int call = qmi0.ask(VOICE, DIAL, QmiTlv.of(0x01).text("15550100999"))
                .succeeds()
                .tlv(0x10)
                .u8();
        assertThat(firstCall(qmi0.indication(VOICE, ALL_CALL_STATUS).tlv(0x01)))
                .containsExactly(call, DIALLING, 0, 1, 0, 0, 0);
        until(qmi0, CONVERSATION);
        at0.send("AT+CLCC").expect("+CLCC: " + call + ",0,0,0,0,\"15550100999\",129", "OK");
        QmiAnswer all = qmi0.ask(VOICE, GET_ALL_CALLS).succeeds();
        assertThat(firstCall(all.tlv(0x10))).as("in UMTS").containsExactly(call, CONVERSATION, 0, 1, 3, 0, 0);
        assertThat(all.tlv(0x11).skip(3).text8()).isEqualTo("15550100999");
        qmi0.ask(VOICE, 0x0028, QmiTlv.of(0x01).u8(call).text8("12#")).succeeds();
        qmi0.ask(VOICE, 0x0029, QmiTlv.of(0x01).u8(call).u8('5')).succeeds();
        qmi0.ask(VOICE, 0x002A, QmiTlv.of(0x01).u8(call)).succeeds();
        qmi0.ask(VOICE, 0x0028, QmiTlv.of(0x01).u8(call).text8("x")).fails(INVALID_ARGUMENT);
        qmi0.ask(VOICE, END, QmiTlv.of(0x01).u8(call)).succeeds();
        until(qmi0, ENDED);
        qmi0.ask(VOICE, END, QmiTlv.of(0x01).u8(call)).fails(INVALID_ARGUMENT);
        assertThat(qmi0.ask(VOICE, GET_ALL_CALLS).succeeds().tlv(0x10).u8()).isZero();
    }

    private static void registered(QmiHost host, AtClient at) {
        at.ask("AT+CREG?", "+CREG: 0,1");
        host.ask(
                        VOICE,
                        INDICATION_REGISTER,
                        QmiTlv.of(0x12).u8(1),
                        QmiTlv.of(0x13).u8(1),
                        QmiTlv.of(0x16).u8(1))
                .succeeds();
    }

    private static byte[] firstCall(QmiAnswer.Cursor calls) {
        assertThat(calls.u8()).isPositive();
        return calls.bytes(7);
    }

    /** Waits until the first call is in a state. */
    private static void until(QmiHost host, int state) {
        while (firstCall(host.indication(VOICE, ALL_CALL_STATUS).tlv(0x01))[1] != state) {
            // Another one on the way there.
        }
    }

    @Test
    void a_call_that_comes_is_shown_with_its_number_and_taken(QmiHost qmi0, AtClient at0, OperatorControl alpha) {
        registered(qmi0, at0);
        alpha.call(FarEndSpec.answers("4930123", Duration.ZERO), "15550100001");
        QmiAnswer rings = qmi0.indication(VOICE, ALL_CALL_STATUS);
        byte[] call = firstCall(rings.tlv(0x01));
        assertThat(call[1]).isEqualTo((byte) INCOMING);
        assertThat(call[3]).as("from there").isEqualTo((byte) 2);
        assertThat(rings.tlv(0x10).skip(3).text8()).endsWith("4930123");
        qmi0.ask(VOICE, ANSWER, QmiTlv.of(0x01).u8(7)).fails(INVALID_ARGUMENT);
        qmi0.ask(VOICE, ANSWER, QmiTlv.of(0x01).u8(call[0])).succeeds();
        until(qmi0, CONVERSATION);
        qmi0.ask(VOICE, ANSWER, QmiTlv.of(0x01).u8(call[0])).fails(INCOMPATIBLE_STATE);
        at0.ask("AT+CLCC", "+CLCC: 1,1,0,0,0,...");
        qmi0.ask(VOICE, MANAGE, QmiTlv.of(0x01).u8(3)).succeeds();
        until(qmi0, HELD);
        at0.ask("AT+CLCC", "+CLCC: 1,1,1,0,0,...");
        qmi0.ask(VOICE, MANAGE, QmiTlv.of(0x01).u8(10)).fails(NOT_SUPPORTED);
        qmi0.ask(VOICE, MANAGE, QmiTlv.of(0x01).u8(8)).succeeds();
        until(qmi0, ENDED);
        qmi0.ask(VOICE, MANAGE, QmiTlv.of(0x01).u8(8)).fails(INCOMPATIBLE_STATE);
    }

    @Test
    void a_call_that_rings_is_refused(QmiHost qmi0, AtClient at0, OperatorControl alpha) {
        registered(qmi0, at0);
        alpha.call(FarEndSpec.answers("4930123", Duration.ZERO), "15550100001");
        byte[] call = firstCall(qmi0.indication(VOICE, ALL_CALL_STATUS).tlv(0x01));
        qmi0.ask(VOICE, END, QmiTlv.of(0x01).u8(call[0])).succeeds();
        until(qmi0, ENDED);
    }

    @Test
    void a_number_must_be_one_and_a_radio_on(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        qmi0.ask(VOICE, DIAL, QmiTlv.of(0x01).text("call me")).fails(INVALID_ARGUMENT);
        qmi0.ask(VOICE, DIAL, QmiTlv.of(0x01).text("1".repeat(300))).fails(INVALID_ARGUMENT);
        at0.send("AT+CFUN=4").eventually("OK");
        assertThat(qmi0.ask(VOICE, DIAL, QmiTlv.of(0x01).text("15550100999")).error())
                .isNotZero();
    }

    @Test
    void waiting_is_switched_in_the_network_as_AT_sees_it(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        QmiAnswer set =
                qmi0.ask(VOICE, SET_SERVICE, QmiTlv.of(0x01).u8(1).u8(15)).succeeds();
        assertThat(set.tlv(0x15).bytes(2)).containsExactly(1, 1);
        assertThat(qmi0.ask(VOICE, GET_CALL_WAITING).succeeds().tlv(0x10).u8() & 1)
                .isEqualTo(1);
        at0.ask("AT+CCWA=0,2", "+CCWA: 1,1");
        qmi0.ask(VOICE, SET_SERVICE, QmiTlv.of(0x01).u8(2).u8(15)).succeeds();
        assertThat(qmi0.ask(VOICE, GET_CALL_WAITING).succeeds().tlv(0x10).u8()).isZero();
        qmi0.ask(VOICE, SET_SERVICE, QmiTlv.of(0x01).u8(1).u8(16)).fails(INVALID_ARGUMENT);
    }

    @Test
    void a_code_is_answered_by_a_question_and_that_by_a_choice(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        QmiAnswer.Cursor asked =
                qmi0.ask(VOICE, ORIGINATE_USSD, code("*100#")).succeeds().tlv(0x12);
        assertThat(asked.u8()).as("ASCII").isEqualTo(1);
        assertThat(asked.text8()).isEqualTo("Balance 12.50. 1 top up, 2 tariff");
        QmiAnswer question = qmi0.indication(VOICE, USSD);
        assertThat(question.tlv(0x01).u8()).as("an answer is wanted").isEqualTo(2);
        QmiAnswer.Cursor utf16 = question.tlv(0x11);
        assertThat(utf16.u8()).isEqualTo("Balance 12.50. 1 top up, 2 tariff".length());
        assertThat(utf16.u16()).isEqualTo('B');
        qmi0.ask(VOICE, ANSWER_USSD, code("2")).succeeds();
        QmiAnswer last = qmi0.indication(VOICE, USSD);
        assertThat(last.tlv(0x01).u8()).isEqualTo(1);
        assertThat(last.tlv(0x10).skip(1).text8()).isEqualTo("Flat.");
    }

    private static QmiTlv code(String text) {
        return QmiTlv.of(0x01).u8(1).text8(text);
    }

    @Test
    void a_code_nobody_knows_fails_and_no_text_is_none(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        qmi0.ask(VOICE, ORIGINATE_USSD, code("*999#")).fails(SUPS_FAILURE);
        assertThat(qmi0.indication(VOICE, RELEASE_USSD).tlvs()).isEmpty();
        qmi0.ask(VOICE, ORIGINATE_USSD, QmiTlv.of(0x01).u8(1).u8(0)).fails(INVALID_ARGUMENT);
        qmi0.ask(VOICE, ORIGINATE_USSD, QmiTlv.of(0x01).u8(2).u8(1).u8(0x2A)).fails(INVALID_ARGUMENT);
    }

    @Test
    void without_waiting_the_answer_comes_by_itself_and_a_dialogue_can_be_left(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        qmi0.ask(VOICE, ORIGINATE_USSD_NO_WAIT, code("*100#")).succeeds();
        assertThat(qmi0.indication(VOICE, USSD).tlv(0x01).u8()).isEqualTo(2);
        qmi0.ask(VOICE, CANCEL_USSD).succeeds();
        qmi0.ask(VOICE, ORIGINATE_USSD_NO_WAIT, code("*999#")).succeeds();
        assertThat(qmi0.indication(VOICE, ORIGINATE_USSD_NO_WAIT).tlv(0x10).u16())
                .isEqualTo(SUPS_FAILURE);
    }

    @Test
    void a_code_that_another_voice_gave_up_does_not_keep_the_next_one_back(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        int first = qmi0.client(VOICE);
        qmi0.send(VOICE, first, ORIGINATE_USSD, code("*100#"));
        at0.send("AT+CUSD=2").eventually("OK");
        QmiAnswer.Cursor asked =
                qmi0.ask(VOICE, ORIGINATE_USSD, code("*100#")).succeeds().tlv(0x12);
        assertThat(asked.skip(1).text8()).startsWith("Balance");
    }

    @Test
    void calls_go_over_circuits_and_are_not_taken_unasked(QmiHost qmi0) {
        QmiAnswer config = qmi0.ask(
                VOICE,
                0x0041,
                QmiTlv.of(0x10).u8(1),
                QmiTlv.of(0x13).u8(1),
                QmiTlv.of(0x18).u8(1));
        assertThat(config.succeeds().tlv(0x10).u8()).isZero();
        assertThat(config.tlv(0x13).u8()).isEqualTo(3);
        assertThat(config.tlv(0x17).u8()).isZero();
        assertThat(qmi0.ask(VOICE, 0x0041).succeeds().tlvs()).containsExactly(0x02);
    }
}
