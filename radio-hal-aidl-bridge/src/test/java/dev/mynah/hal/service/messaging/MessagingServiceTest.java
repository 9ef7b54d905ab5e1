package dev.mynah.hal.service.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioTechnologyFamily;
import dev.mynah.hal.radio.messaging.CdmaSmsAck;
import dev.mynah.hal.radio.messaging.CdmaSmsAddress;
import dev.mynah.hal.radio.messaging.CdmaSmsMessage;
import dev.mynah.hal.radio.messaging.CdmaSmsSubaddress;
import dev.mynah.hal.radio.messaging.CdmaSmsWriteArgs;
import dev.mynah.hal.radio.messaging.GsmBroadcastSmsConfigInfo;
import dev.mynah.hal.radio.messaging.GsmSmsMessage;
import dev.mynah.hal.radio.messaging.IRadioMessaging;
import dev.mynah.hal.radio.messaging.ImsSmsMessage;
import dev.mynah.hal.radio.messaging.SendSmsResult;
import dev.mynah.hal.radio.messaging.SmsAcknowledgeFailCause;
import dev.mynah.hal.radio.messaging.SmsWriteArgs;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.Host;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.cbs.PrimaryNotification.Warning;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.air.cbs.SerialNumber.Scope;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.sms.ServiceCentreTime;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.cbs.BroadcastSpec;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host has the messages of slot 0, another one those of slot 1. */
class MessagingServiceTest {
    private static final Release IRADIO_2_1 = new Release(2);
    private static final SerialNumber SERIAL = new SerialNumber(Scope.PLMN, 1, 0);
    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final Handset handset = Handset.of();
    private Host<IRadioMessaging> host;
    private Host<IRadioMessaging> other;

    @BeforeEach
    void power_on_and_come() {
        handset.powerOn();
        host = come(0);
        other = come(1);
    }

    private Host<IRadioMessaging> come(int slot) {
        return Host.of(IRADIO_2_1, IRadioMessaging.class, new MessagingService(IRADIO_2_1, handset.slot(slot)));
    }

    private List<String> told(Host<?> who) {
        handset.settle();
        return who.told();
    }

    private static String submit(String to, String text, boolean report) {
        return new SmsSubmit(
                        false,
                        report,
                        false,
                        0,
                        SmsAddress.number(to),
                        0,
                        DataCodingScheme.DEFAULT,
                        ValidityPeriod.NONE,
                        UserData.text(text))
                .encode()
                .toString();
    }

    private static GsmSmsMessage message(String to, String text) {
        return new GsmSmsMessage("", submit(to, text, false));
    }

    private void arrive(DataCodingScheme coding, String text) {
        handset.get(handset.alpha()
                .control()
                .message(
                        new SmsDeliver(
                                false,
                                false,
                                false,
                                false,
                                SmsAddress.name("Alpha"),
                                0,
                                coding,
                                new ServiceCentreTime(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                                UserData.text(text)),
                        Handset.ALPHA_NUMBER));
    }

    private void arrive(String text) {
        handset.get(handset.alpha().control().message("+4912345", Handset.ALPHA_NUMBER, text));
    }

    private static AddressedTpdu heard(Host<?> who, String method) {
        return AddressedTpdu.decode(Octets.of(who.last(method, Bytes.class).toByteArray()))
                .orElseThrow();
    }

    private static String text(AddressedTpdu pdu) {
        SmsDeliver deliver = (SmsDeliver)
                Tpdu.decode(pdu.tpdu(), Tpdu.Carrier.DATA_TO_MOBILE).orElseThrow();
        return deliver.userData().text().orElseThrow();
    }

    @Test
    void a_message_crosses_and_its_report_comes_back_once_both_have_acknowledged() {
        host.service().sendSms(1, new GsmSmsMessage("", submit("+" + Handset.BETA_NUMBER, "Grüße", true)));
        handset.settle();
        SendSmsResult sent = host.last("sendSmsResponse", SendSmsResult.class);
        assertThat(sent.errorCode()).isEqualTo(-1);
        assertThat(sent.ackPDU()).isNotEmpty();
        assertThat(told(host)).hasSize(1).first().asString().startsWith("sendSmsResponse 1 NONE");
        AddressedTpdu got = heard(other, "newSms");
        assertThat(got.serviceCentre()).isEqualTo(RpAddress.number("+" + Handset.ALPHA_CENTRE));
        assertThat(text(got)).isEqualTo("Grüße");
        other.told();
        other.service().acknowledgeLastIncomingGsmSms(2, true, SmsAcknowledgeFailCause.UNSPECIFIED_ERROR);
        assertThat(told(other)).containsExactly("acknowledgeLastIncomingGsmSmsResponse 2 NONE");
        assertThat(Tpdu.decode(heard(host, "newSmsStatusReport").tpdu(), Tpdu.Carrier.DATA_TO_MOBILE)
                        .orElseThrow())
                .isInstanceOfSatisfying(SmsStatusReport.class, report -> {
                    assertThat(report.reference()).isEqualTo(sent.messageRef());
                    assertThat(report.status()).isZero();
                });
        host.service().acknowledgeIncomingGsmSmsWithPdu(3, true, "0000");
        assertThat(told(host)).contains("acknowledgeIncomingGsmSmsWithPduResponse 3 NONE");
    }

    @Test
    void the_next_message_is_shown_when_the_one_before_is_acknowledged() {
        arrive("one");
        arrive("two");
        handset.settle();
        assertThat(text(heard(host, "newSms"))).isEqualTo("one");
        assertThat(told(host)).hasSize(1);
        host.service().acknowledgeLastIncomingGsmSms(1, true, SmsAcknowledgeFailCause.UNSPECIFIED_ERROR);
        handset.settle();
        assertThat(text(heard(host, "newSms"))).isEqualTo("two");
        assertThat(told(host)).hasSize(2).first().isEqualTo("acknowledgeLastIncomingGsmSmsResponse 1 NONE");
        host.service().acknowledgeLastIncomingGsmSms(2, true, SmsAcknowledgeFailCause.UNSPECIFIED_ERROR);
        host.service().acknowledgeLastIncomingGsmSms(3, true, SmsAcknowledgeFailCause.UNSPECIFIED_ERROR);
        assertThat(told(host))
                .containsExactly(
                        "acknowledgeLastIncomingGsmSmsResponse 2 NONE",
                        "acknowledgeLastIncomingGsmSmsResponse 3 NO_SMS_TO_ACK");
        handset.after(A_WHILE);
        assertThat(handset.slot(0).messages().list(Memory.CARD)).isEmpty();
    }

    @Test
    void a_message_refused_for_want_of_room_comes_again_when_there_is_some() {
        arrive("big");
        handset.settle();
        host.service().acknowledgeLastIncomingGsmSms(1, false, SmsAcknowledgeFailCause.MEMORY_CAPACITY_EXCEEDED);
        handset.after(A_WHILE);
        assertThat(host.told()).hasSize(2);
        host.service().reportSmsMemoryStatus(2, false);
        host.service().reportSmsMemoryStatus(3, true);
        handset.settle();
        assertThat(text(heard(host, "newSms"))).isEqualTo("big");
        assertThat(host.told())
                .contains("reportSmsMemoryStatusResponse 2 NONE", "reportSmsMemoryStatusResponse 3 NONE");
    }

    @Test
    void a_host_that_does_not_acknowledge_gets_no_more_until_it_does() {
        arrive("one");
        handset.after(Duration.ofSeconds(13));
        host.told();
        arrive("two");
        handset.settle();
        assertThat(told(host)).containsExactly("newSmsOnSim 1");
        host.service().acknowledgeLastIncomingGsmSms(1, true, SmsAcknowledgeFailCause.UNSPECIFIED_ERROR);
        assertThat(told(host)).containsExactly("acknowledgeLastIncomingGsmSmsResponse 1 NO_SMS_TO_ACK");
        arrive("three");
        handset.settle();
        assertThat(text(heard(host, "newSms"))).isEqualTo("three");
    }

    @Test
    void a_host_that_comes_anew_does_not_owe_what_another_has_seen() {
        arrive("one");
        handset.settle();
        host.service().reportSmsMemoryStatus(1, false);
        host.comeAgain();
        handset.settle();
        host.told();
        host.service().acknowledgeLastIncomingGsmSms(1, false, new UnlistedValue<>(-7));
        assertThat(told(host)).containsExactly("acknowledgeLastIncomingGsmSmsResponse 1 NO_SMS_TO_ACK");
        arrive("two");
        handset.settle();
        assertThat(text(heard(host, "newSms"))).isEqualTo("two");
    }

    @Test
    void a_message_for_the_card_is_kept_there() {
        arrive(DataCodingScheme.of(Alphabet.GSM_7_BIT, MessageClass.CARD), "card");
        assertThat(told(host)).containsExactly("newSmsOnSim 1");
        for (int i = 0; i < 9; i++) {
            arrive(DataCodingScheme.of(Alphabet.GSM_7_BIT, MessageClass.CARD), "more");
        }
        assertThat(told(host)).hasSize(9);
        arrive(DataCodingScheme.of(Alphabet.GSM_7_BIT, MessageClass.CARD), "too much");
        assertThat(told(host)).containsExactly("simSmsStorageFull");
        host.service().deleteSmsOnSim(1, 5);
        assertThat(told(host)).containsExactly("deleteSmsOnSimResponse 1 NONE", "newSmsOnSim 5");
    }

    @Test
    void what_is_written_to_the_card_is_in_its_record() {
        String pdu = submit("4242", "draft", false);
        host.service().writeSmsToSim(1, new SmsWriteArgs(SmsWriteArgs.STATUS_STO_UNSENT, pdu, ""));
        host.service().writeSmsToSim(2, new SmsWriteArgs(SmsWriteArgs.STATUS_STO_SENT, pdu, "07919471016700F0"));
        host.service().writeSmsToSim(3, new SmsWriteArgs(7, pdu, ""));
        host.service().writeSmsToSim(4, new SmsWriteArgs(SmsWriteArgs.STATUS_STO_SENT, "no hex", ""));
        host.service().writeSmsToSim(5, new SmsWriteArgs(SmsWriteArgs.STATUS_STO_SENT, pdu, "0191FFFF"));
        assertThat(told(host))
                .containsExactly(
                        "writeSmsToSimResponse 1 NONE 1",
                        "writeSmsToSimResponse 2 NONE 2",
                        "writeSmsToSimResponse 3 INVALID_ARGUMENTS -1",
                        "writeSmsToSimResponse 4 INVALID_ARGUMENTS -1",
                        "writeSmsToSimResponse 5 INVALID_ARGUMENTS -1");
        assertThat(handset.slot(0).messages().list(Memory.CARD))
                .extracting(Kept::serviceCentre)
                .containsExactly(RpAddress.NONE, RpAddress.number("+49171076000"));
        host.service().deleteSmsOnSim(6, 1);
        host.service().deleteSmsOnSim(7, 1);
        host.service().deleteSmsOnSim(8, 0);
        host.service().deleteSmsOnSim(9, Integer.MAX_VALUE);
        assertThat(told(host))
                .containsExactly(
                        "deleteSmsOnSimResponse 6 NONE",
                        "deleteSmsOnSimResponse 7 NO_SUCH_ENTRY",
                        "deleteSmsOnSimResponse 8 INVALID_ARGUMENTS",
                        "deleteSmsOnSimResponse 9 INVALID_ARGUMENTS");
    }

    @Test
    void a_message_that_cannot_be_sent_says_why() {
        host.service().sendSms(1, message("+4912345", "nobody"));
        handset.settle();
        host.service().sendSms(2, new GsmSmsMessage("", "this is no PDU"));
        host.service().sendSms(3, new GsmSmsMessage("00", "ff"));
        host.service().sendSms(4, new GsmSmsMessage("", "01".repeat(100_000)));
        host.service().sendSms(5, new GsmSmsMessage("99", submit("4242", "a", false)));
        handset.get(handset.slot(0).functionality(Functionality.RADIO_OFF));
        host.service().sendSmsExpectMore(6, message("4242", "b"));
        assertThat(told(host))
                .containsExactly(
                        "sendSmsResponse 1 NETWORK_REJECT SendSmsResult[messageRef=0, ackPDU=, errorCode=1]",
                        "sendSmsResponse 2 INVALID_SMS_FORMAT SendSmsResult[messageRef=0, ackPDU=, errorCode=304]",
                        "sendSmsResponse 3 INVALID_SMS_FORMAT SendSmsResult[messageRef=0, ackPDU=, errorCode=304]",
                        "sendSmsResponse 4 INVALID_SMS_FORMAT SendSmsResult[messageRef=0, ackPDU=, errorCode=304]",
                        "sendSmsResponse 5 INVALID_SMSC_ADDRESS SendSmsResult[messageRef=0, ackPDU=, errorCode=330]",
                        "sendSmsExpectMoreResponse 6 NETWORK_NOT_READY"
                                + " SendSmsResult[messageRef=0, ackPDU=, errorCode=331]");
    }

    @Test
    void with_fixed_dialling_other_numbers_get_no_messages() {
        handset.get(handset.slot(0).sim().fixedDialling(true, "1234"));
        host.service().sendSms(1, message("+" + Handset.BETA_NUMBER, "not fixed"));
        assertThat(told(host)).hasSize(1).first().asString().startsWith("sendSmsResponse 1 FDN_CHECK_FAILURE");
    }

    @Test
    void messages_sent_one_after_the_other_all_arrive() {
        host.service().sendSmsExpectMore(1, message("+" + Handset.BETA_NUMBER, "a"));
        host.service().sendSmsExpectMore(2, message("+" + Handset.BETA_NUMBER, "b"));
        host.service().sendSms(3, message("+" + Handset.BETA_NUMBER, "c"));
        assertThat(told(host)).hasSize(3).allMatch(it -> it.contains(" NONE "));
        for (String text : List.of("a", "b", "c")) {
            handset.settle();
            assertThat(text(heard(other, "newSms"))).isEqualTo(text);
            other.told();
            other.service().acknowledgeLastIncomingGsmSms(9, true, SmsAcknowledgeFailCause.UNSPECIFIED_ERROR);
        }
    }

    @Test
    void what_did_not_go_by_ims_goes_by_signalling_when_it_is_tried_again() {
        GsmSmsMessage message = message("+" + Handset.BETA_NUMBER, "ims");
        host.service().sendImsSms(1, ims(false, List.of(message)));
        host.service().sendImsSms(2, ims(true, List.of()));
        host.service().sendImsSms(3, ims(true, List.of(message, message)));
        host.service()
                .sendImsSms(
                        4, new ImsSmsMessage(RadioTechnologyFamily.THREE_GPP2, false, 0, List.of(cdma()), List.of()));
        assertThat(told(host).stream().map(it -> it.substring(0, it.indexOf(" Send"))))
                .containsExactly(
                        "sendImsSmsResponse 1 SMS_SEND_FAIL_RETRY",
                        "sendImsSmsResponse 2 INVALID_ARGUMENTS",
                        "sendImsSmsResponse 3 INVALID_ARGUMENTS",
                        "sendImsSmsResponse 4 REQUEST_NOT_SUPPORTED");
        host.service().sendImsSms(5, ims(true, List.of(message)));
        assertThat(told(host)).hasSize(1).first().asString().startsWith("sendImsSmsResponse 5 NONE");
        assertThat(text(heard(other, "newSms"))).isEqualTo("ims");
    }

    private static ImsSmsMessage ims(boolean retry, List<GsmSmsMessage> messages) {
        return new ImsSmsMessage(RadioTechnologyFamily.THREE_GPP, retry, 0, List.of(), messages);
    }

    @Test
    void the_service_centre_is_the_cards() {
        host.service().getSmscAddress(1);
        host.service().setSmscAddress(2, "+4917777");
        host.service().getSmscAddress(3);
        host.service().setSmscAddress(4, "\"+4918888\",145");
        host.service().getSmscAddress(5);
        host.service().setSmscAddress(6, "smscAddress");
        host.service().setSmscAddress(7, "");
        host.service().setSmscAddress(8, "1234,5");
        assertThat(told(host))
                .containsExactly(
                        "getSmscAddressResponse 1 NONE +" + Handset.ALPHA_CENTRE,
                        "setSmscAddressResponse 2 NONE",
                        "getSmscAddressResponse 3 NONE +4917777",
                        "setSmscAddressResponse 4 NONE",
                        "getSmscAddressResponse 5 NONE +4918888",
                        "setSmscAddressResponse 6 INVALID_ARGUMENTS",
                        "setSmscAddressResponse 7 INVALID_ARGUMENTS",
                        "setSmscAddressResponse 8 INVALID_ARGUMENTS");
    }

    @Test
    void without_a_card_there_is_nothing_of_it() {
        handset.modem().remove(0);
        handset.settle();
        host.service().getSmscAddress(1);
        host.service().setSmscAddress(2, "+4917777");
        host.service().writeSmsToSim(3, new SmsWriteArgs(SmsWriteArgs.STATUS_STO_SENT, "01000081", ""));
        host.service().deleteSmsOnSim(4, 1);
        host.service().sendSms(5, message("4242", "nobody's"));
        assertThat(told(host)).hasSize(5).allMatch(it -> it.contains("SIM_ABSENT"));
        handset.get(handset.slot(0).functionality(Functionality.MINIMUM));
        host.service().sendSms(6, message("4242", "switched off"));
        host.service().getSmscAddress(7);
        assertThat(told(host)).hasSize(2).allMatch(it -> it.contains("RADIO_NOT_AVAILABLE"));
    }

    @Test
    void broadcasts_that_were_asked_for_are_told_while_reception_is_on() {
        host.service()
                .setGsmBroadcastConfig(
                        1,
                        List.of(
                                new GsmBroadcastSmsConfigInfo(50, 60, 0, 255, true),
                                new GsmBroadcastSmsConfigInfo(-1, -1, -1, -1, true),
                                new GsmBroadcastSmsConfigInfo(55, 55, -1, 999, false)));
        host.service().setGsmBroadcastActivation(2, true);
        host.service().getGsmBroadcastConfig(3);
        handset.settle();
        assertThat((Object) host.last("getGsmBroadcastConfigResponse", List.class))
                .isEqualTo(List.of(
                        new GsmBroadcastSmsConfigInfo(50, 60, 0, 255, true),
                        new GsmBroadcastSmsConfigInfo(55, 55, 0, 255, false)));
        assertThat(told(host)).hasSize(3);
        broadcast(50, "rain");
        assertThat(host.last("newBroadcastSms", Bytes.class))
                .isEqualTo(Bytes.of(BroadcastPages.of(SERIAL, 50, "rain")
                        .single()
                        .get(0)
                        .encode()
                        .toByteArray()));
        host.told();
        broadcast(55, "left out");
        broadcast(61, "not asked for");
        host.service().setGsmBroadcastActivation(4, false);
        broadcast(51, "switched off");
        assertThat(told(host)).containsExactly("setGsmBroadcastActivationResponse 4 NONE");
    }

    private void broadcast(int identifier, String text) {
        handset.get(handset.alpha()
                .control()
                .broadcast(
                        BroadcastPages.of(SERIAL, identifier, text),
                        new BroadcastSpec(Set.of(), Duration.ofSeconds(10), 0)));
        handset.after(Duration.ofSeconds(35));
    }

    @Test
    void warnings_are_told_whatever_was_asked_for() {
        host.service().setGsmBroadcastActivation(1, false);
        PrimaryNotification notification = PrimaryNotification.of(SERIAL, Warning.TSUNAMI);
        handset.get(handset.alpha().control().broadcast(notification, BroadcastSpec.ONCE));
        handset.settle();
        assertThat(host.last("newBroadcastSms", Bytes.class))
                .isEqualTo(Bytes.of(notification.encode().toByteArray()))
                .matches(it -> it.length() == 56);
    }

    @Test
    void a_choice_of_broadcasts_that_makes_no_sense_is_refused() {
        GsmBroadcastSmsConfigInfo fine = new GsmBroadcastSmsConfigInfo(1, 2, 0, 255, true);
        host.service().setGsmBroadcastConfig(1, List.of(new GsmBroadcastSmsConfigInfo(2, 1, 0, 255, true)));
        host.service().setGsmBroadcastConfig(2, List.of(new GsmBroadcastSmsConfigInfo(1, 2, 9, 8, true)));
        host.service().setGsmBroadcastConfig(3, Collections.nCopies(513, fine));
        host.service().setGsmBroadcastConfig(4, List.of());
        assertThat(told(host))
                .containsExactly(
                        "setGsmBroadcastConfigResponse 1 INVALID_ARGUMENTS",
                        "setGsmBroadcastConfigResponse 2 INVALID_ARGUMENTS",
                        "setGsmBroadcastConfigResponse 3 INVALID_ARGUMENTS",
                        "setGsmBroadcastConfigResponse 4 NONE");
    }

    private static CdmaSmsMessage cdma() {
        return new CdmaSmsMessage(
                0,
                false,
                0,
                new CdmaSmsAddress(0, false, 0, 0, Bytes.EMPTY),
                new CdmaSmsSubaddress(0, false, Bytes.EMPTY),
                Bytes.EMPTY);
    }

    @Test
    void what_is_of_cdma_does_not_exist_here() {
        host.service().acknowledgeLastIncomingCdmaSms(1, new CdmaSmsAck(false, 0));
        host.service().deleteSmsOnRuim(2, 1);
        host.service().getCdmaBroadcastConfig(3);
        host.service().sendCdmaSms(4, cdma());
        host.service().sendCdmaSmsExpectMore(5, cdma());
        host.service().setCdmaBroadcastActivation(6, true);
        host.service().setCdmaBroadcastConfig(7, List.of());
        host.service().writeSmsToRuim(8, new CdmaSmsWriteArgs(0, cdma()));
        assertThat(told(host)).hasSize(8).allMatch(it -> it.contains("REQUEST_NOT_SUPPORTED"));
    }
}
