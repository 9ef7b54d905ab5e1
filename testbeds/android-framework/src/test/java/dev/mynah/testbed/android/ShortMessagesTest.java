package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.messaging.SmsAcknowledgeFailCause;
import com.android.internal.telephony.CommandException;
import com.android.internal.telephony.SmsResponse;
import com.android.internal.telephony.gsm.SmsBroadcastConfigInfo;
import com.android.internal.telephony.gsm.SmsMessage;
import com.android.internal.telephony.uicc.IccUtils;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.air.cbs.SerialNumber.Scope;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.cbs.BroadcastSpec;
import dev.mynah.network.mme.MmeState;
import dev.mynah.network.sms.ShortMessageEvent;
import dev.mynah.network.sms.ShortMessageEvent.Kind;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Heard;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Short messages and broadcasts through RIL, written and read by the framework, compared with what the operators note down. */
@ExtendWith(InAndroid.class)
class ShortMessagesTest {
    private static final String ALPHA_NUMBER = "15550100001";
    private static final String BETA_NUMBER = "15550200001";
    private static final int NO_CAUSE = 0;

    private static RadioTestbed testbed() throws Exception {
        return RadioTestbed.of("dsds.yaml");
    }

    private static Phone on(RadioTestbed testbed) throws Exception {
        var phone = Phone.on(testbed);
        phone.switchOn();
        for (String operator : List.of("alpha", "beta")) {
            var imsi = operator.equals("alpha") ? "001010000000001" : "999700000000001";
            phone.until(() -> RadioTestbed.await(testbed.operator(operator).subscriber(imsi))
                            .state()
                    == MmeState.REGISTERED);
        }
        // The home network knows it first, and the phone last.
        phone.until(() -> testbed.onModem(modem -> modem.subscriptions().stream()
                .allMatch(it -> it.network().registration(Domain.EPS).status().registered())));
        return phone;
    }

    private static SmsResponse send(Phone phone, int from, String to, String text) throws Exception {
        var pdu = SmsMessage.getSubmitPdu(null, "+" + to, text, true);
        return phone.ask(
                from,
                (ril, result) -> ril.sendSMS(
                        IccUtils.bytesToHexString(pdu.encodedScAddress),
                        IccUtils.bytesToHexString(pdu.encodedMessage),
                        result));
    }

    private static Heard messages(Phone phone, int of) throws Exception {
        return phone.hear(of, (ril, handler, what) -> ril.setOnNewGsmSms(handler, what, null));
    }

    private static String body(Heard messages) throws Exception {
        android.telephony.SmsMessage message = messages.next();
        return message.getMessageBody();
    }

    private static void acknowledge(Phone phone, int of, boolean success, int cause) throws Exception {
        phone.ask(of, (ril, result) -> ril.acknowledgeLastIncomingGsmSms(success, cause, result));
    }

    private static List<String> noted(RadioTestbed testbed, Kind kind) {
        return testbed.events(ShortMessageEvent.class).stream()
                .filter(it -> it.kind() == kind)
                .map(it -> it.from() + " -> " + it.to())
                .toList();
    }

    @Test
    void a_message_goes_from_one_phone_to_the_other_and_its_report_comes_back() throws Exception {
        try (var testbed = testbed();
                var phone = on(testbed)) {
            var atBeta = messages(phone, 1);
            var reports = phone.hear(0, (ril, handler, what) -> ril.setOnSmsStatus(handler, what, null));

            var sent = send(phone, 0, BETA_NUMBER, "Grüße aus Bielefeld");

            assertThat(noted(testbed, Kind.ACCEPTED)).containsExactly("+" + ALPHA_NUMBER + " -> " + BETA_NUMBER);
            android.telephony.SmsMessage got = atBeta.next();
            assertThat(got.getMessageBody()).isEqualTo("Grüße aus Bielefeld");
            assertThat(got.getOriginatingAddress()).isEqualTo("+" + ALPHA_NUMBER);
            assertThat(noted(testbed, Kind.DELIVERED)).isEmpty();
            acknowledge(phone, 1, true, NO_CAUSE);
            phone.until(() -> !noted(testbed, Kind.DELIVERED).isEmpty());

            var report = SmsMessage.createFromPdu(reports.<byte[]>next());
            assertThat(report.isStatusReportMessage()).isTrue();
            assertThat(sent.toString()).contains("mMessageRef = " + report.mMessageRef + ",");
            assertThat(report.getStatus()).isZero();
            acknowledge(phone, 0, true, NO_CAUSE);
        }
    }

    @Test
    void a_message_refused_for_want_of_room_comes_again_when_the_phone_has_some() throws Exception {
        try (var testbed = testbed();
                var phone = on(testbed)) {
            var messages = messages(phone, 0);
            RadioTestbed.await(testbed.operator("alpha").message("+4912345", ALPHA_NUMBER, "squeeze"));
            assertThat(body(messages)).isEqualTo("squeeze");

            acknowledge(phone, 0, false, SmsAcknowledgeFailCause.MEMORY_CAPACITY_EXCEEDED);
            phone.until(() -> testbed.events(StateChanged.class).stream()
                    .anyMatch(it -> it.subject().equals("alpha/smsc") && it.to().equals("WAITING")));
            phone.ask(0, (ril, result) -> ril.reportSmsMemoryStatus(true, result));

            assertThat(body(messages)).isEqualTo("squeeze");
            acknowledge(phone, 0, true, NO_CAUSE);
            phone.until(() -> noted(testbed, Kind.DELIVERED).equals(List.of("+4912345 -> " + ALPHA_NUMBER)));
        }
    }

    @Test
    void a_long_text_arrives_part_by_part() throws Exception {
        try (var testbed = testbed();
                var phone = on(testbed)) {
            var messages = messages(phone, 0);
            var text = "0123456789".repeat(40);
            RadioTestbed.await(testbed.operator("alpha").message("Alpha", ALPHA_NUMBER, text));

            var all = new StringBuilder();
            for (int part = 1; part <= 3; part++) {
                android.telephony.SmsMessage got = messages.next();
                assertThat(messages.isAnything()).isFalse();
                assertThat(got.getOriginatingAddress()).isEqualTo("Alpha");
                all.append(got.getMessageBody());
                acknowledge(phone, 0, true, NO_CAUSE);
            }
            assertThat(all).hasToString(text);
        }
    }

    @Test
    void what_the_network_refuses_is_the_frameworks_error_with_its_cause() throws Exception {
        try (var testbed = testbed();
                var phone = on(testbed)) {
            var pdu = SmsMessage.getSubmitPdu(null, "+4912345", "nobody", false);
            var hex = IccUtils.bytesToHexString(pdu.encodedMessage);
            assertThat(phone.refusal(0, (ril, result) -> ril.sendSMS(null, hex, result)))
                    .isEqualTo(CommandException.Error.NETWORK_REJECT);
            assertThat(noted(testbed, Kind.REFUSED)).hasSize(1);
            phone.ask(0, (ril, result) -> ril.setRadioPower(false, false, false, result));
            assertThat(phone.refusal(0, (ril, result) -> ril.sendSMSExpectMore(null, hex, result)))
                    .isEqualTo(CommandException.Error.NETWORK_NOT_READY);
        }
    }

    @Test
    void a_message_is_written_to_the_card_and_deleted_from_it() throws Exception {
        try (var testbed = testbed();
                var phone = on(testbed)) {
            var pdu = SmsMessage.getSubmitPdu(null, "+" + BETA_NUMBER, "draft", false);
            phone.ask(
                    0,
                    (ril, result) -> ril.writeSmsToSim(
                            android.telephony.SmsManager.STATUS_ON_ICC_UNSENT,
                            null,
                            IccUtils.bytesToHexString(pdu.encodedMessage),
                            result));
            assertThat(kept(testbed)).isEqualTo(1);
            phone.ask(0, (ril, result) -> ril.deleteSmsOnSim(1, result));
            assertThat(kept(testbed)).isZero();
        }
    }

    private static int kept(RadioTestbed testbed) throws Exception {
        return testbed.onModem(modem ->
                modem.subscriptions().get(0).messages().list(Memory.CARD).size());
    }

    @Test
    void the_service_centre_is_what_the_phone_has_set() throws Exception {
        try (var testbed = testbed();
                var phone = on(testbed)) {
            phone.ask(0, (ril, result) -> ril.setSmscAddress("+4917777", result));
            assertThat(phone.<String>ask(0, (ril, result) -> ril.getSmscAddress(result)))
                    .isEqualTo("+4917777");
        }
    }

    @Test
    void a_broadcast_that_the_phone_asked_for_arrives() throws Exception {
        try (var testbed = testbed();
                var phone = on(testbed)) {
            var broadcasts = phone.hear(0, (ril, handler, what) -> ril.setOnNewGsmBroadcastSms(handler, what, null));
            SmsBroadcastConfigInfo[] wanted = {new SmsBroadcastConfigInfo(50, 60, 0, 255, true)};
            phone.ask(0, (ril, result) -> ril.setGsmBroadcastConfig(wanted, result));
            phone.ask(0, (ril, result) -> ril.setGsmBroadcastActivation(true, result));
            List<SmsBroadcastConfigInfo> chosen = phone.ask(0, (ril, result) -> ril.getGsmBroadcastConfig(result));
            assertThat(chosen).hasSize(1);

            var rain = BroadcastPages.of(new SerialNumber(Scope.PLMN, 1, 0), 50, "rain");
            RadioTestbed.await(
                    testbed.operator("alpha").broadcast(rain, new BroadcastSpec(Set.of(), Duration.ofSeconds(1), 0)));

            assertThat(broadcasts.<byte[]>next())
                    .isEqualTo(rain.single().get(0).encode().toByteArray());
        }
    }
}
