package dev.mynah.hal.service.messaging;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.radio.RadioTechnologyFamily;
import dev.mynah.hal.radio.messaging.CdmaBroadcastSmsConfigInfo;
import dev.mynah.hal.radio.messaging.CdmaSmsAck;
import dev.mynah.hal.radio.messaging.CdmaSmsMessage;
import dev.mynah.hal.radio.messaging.CdmaSmsWriteArgs;
import dev.mynah.hal.radio.messaging.GsmBroadcastSmsConfigInfo;
import dev.mynah.hal.radio.messaging.GsmSmsMessage;
import dev.mynah.hal.radio.messaging.IRadioMessaging;
import dev.mynah.hal.radio.messaging.IRadioMessagingIndication;
import dev.mynah.hal.radio.messaging.IRadioMessagingResponse;
import dev.mynah.hal.radio.messaging.ImsSmsMessage;
import dev.mynah.hal.radio.messaging.SendSmsResult;
import dev.mynah.hal.radio.messaging.SmsAcknowledgeFailCause;
import dev.mynah.hal.radio.messaging.SmsWriteArgs;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Verdict;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Short messages and cell broadcast of one logical slot. */
public final class MessagingService extends RadioService<IRadioMessagingResponse, IRadioMessagingIndication>
        implements IRadioMessaging {
    private static final String NO_PDU = "it is no PDU in hexadecimal";
    private static final String FIXED =
            "fixed dialling is in force, and receiver or service centre is none of its numbers";
    private static final String NOTHING_TO_ACKNOWLEDGE =
            "no message waits to be acknowledged, or it has waited too long";

    private final Subscription slot;
    private final Messages messages;
    private final Deliveries deliveries;

    public MessagingService(Release release, Subscription slot) {
        this.slot = slot;
        this.messages = slot.messages();
        this.deliveries = new Deliveries(slot.modem().timeline(), this::show);
        messages.receive(deliveries);
        slot.listen(this::happened);
    }

    @Override
    public void setResponseFunctions(IRadioMessagingResponse answers, IRadioMessagingIndication happenings) {
        has(answers, happenings);
    }

    @Override
    protected void arrived() {
        messages.room(true);
        deliveries.begin();
    }

    /** What room that host had is no matter any more. */
    @Override
    protected void left() {
        messages.room(true);
        deliveries.end();
    }

    private void show(Arrived message) {
        Bytes pdu = Pdu.bytes(message.serviceCentre(), message.tpdu());
        indicate(it -> {
            if (message.report()) {
                it.newSmsStatusReport(RadioIndicationType.UNSOLICITED, pdu);
            } else {
                it.newSms(RadioIndicationType.UNSOLICITED, pdu);
            }
        });
    }

    private void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.MessageKept kept) {
            messages.recordOnCard(kept.memory(), kept.index())
                    .ifPresent(record -> indicate(it -> it.newSmsOnSim(RadioIndicationType.UNSOLICITED, record)));
        } else if (event instanceof SubscriptionEvent.MemoryFull full
                && (full.memory() == Memory.CARD || full.memory() == Memory.ALL)) {
            indicate(it -> it.simSmsStorageFull(RadioIndicationType.UNSOLICITED));
        } else if (event instanceof SubscriptionEvent.BroadcastReceived received) {
            broadcast(received.page().encode().toByteArray());
        } else if (event instanceof SubscriptionEvent.WarningReceived received) {
            broadcast(received.notification().encode().toByteArray());
        }
    }

    private void broadcast(byte[] octets) {
        indicate(it -> it.newBroadcastSms(RadioIndicationType.UNSOLICITED, Bytes.of(octets)));
    }

    // Messages that are sent.

    @Override
    @Refused(with = RadioError.SMS_SEND_FAIL_RETRY, when = "the network was silent, or its cause may be over soon")
    @Refused(with = RadioError.NETWORK_REJECT, when = "the network or the service centre gave another cause")
    @Refused(with = RadioError.INVALID_SMS_FORMAT, when = NO_PDU)
    @Refused(with = RadioError.INVALID_SMSC_ADDRESS, when = "no service centre is given, and the card has none")
    @Refused(with = RadioError.FDN_CHECK_FAILURE, when = FIXED)
    public void sendSms(int serial, GsmSmsMessage message) {
        tell(Submission.send(slot, message, messages::send), serial, IRadioMessagingResponse::sendSmsResponse);
    }

    /** The connection stays open for a while, as with {@code +CMMS}. */
    @Override
    @Refused(with = RadioError.SMS_SEND_FAIL_RETRY, when = "the network was silent, or its cause may be over soon")
    @Refused(with = RadioError.NETWORK_REJECT, when = "the network or the service centre gave another cause")
    @Refused(with = RadioError.INVALID_SMS_FORMAT, when = NO_PDU)
    @Refused(with = RadioError.INVALID_SMSC_ADDRESS, when = "no service centre is given, and the card has none")
    @Refused(with = RadioError.FDN_CHECK_FAILURE, when = FIXED)
    public void sendSmsExpectMore(int serial, GsmSmsMessage message) {
        tell(
                Submission.send(slot, message, messages::sendFirst),
                serial,
                IRadioMessagingResponse::sendSmsExpectMoreResponse);
    }

    /** The client of the IMS is the host's own. What failed there goes by the network's signalling, as the host wants it then. */
    @Override
    @Refused(
            with = RadioError.SMS_SEND_FAIL_RETRY,
            when = "it is the first attempt: this modem has no IMS client, and sends the retry without IMS")
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "it is a message of CDMA")
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "there is not exactly one message")
    @Refused(with = RadioError.NETWORK_REJECT, when = "the network or the service centre gave a cause that stays")
    @Refused(with = RadioError.FDN_CHECK_FAILURE, when = FIXED)
    public void sendImsSms(int serial, ImsSmsMessage message) {
        if (message.tech() != RadioTechnologyFamily.THREE_GPP) {
            sendImsSms(serial, RadioError.REQUEST_NOT_SUPPORTED);
        } else if (message.gsmMessage().size() != 1 || !message.cdmaMessage().isEmpty()) {
            sendImsSms(serial, RadioError.INVALID_ARGUMENTS);
        } else if (!message.retry()) {
            sendImsSms(serial, RadioError.SMS_SEND_FAIL_RETRY);
        } else {
            tell(
                    Submission.send(slot, message.gsmMessage().get(0), messages::send),
                    serial,
                    IRadioMessagingResponse::sendImsSmsResponse);
        }
    }

    private void sendImsSms(int serial, RadioError error) {
        answer(serial, error, (to, info) -> to.sendImsSmsResponse(info, Submission.NOTHING));
    }

    private void tell(Future<SendSmsResult> sending, int serial, Answer<IRadioMessagingResponse, SendSmsResult> how) {
        sending.onComplete(
                sent -> done(serial, (to, info) -> how.give(to, info, sent)),
                failure -> answer(
                        serial,
                        Submission.error(failure),
                        (to, info) -> how.give(to, info, Submission.result(failure))));
    }

    // Messages that arrive.

    @Override
    @Refused(with = RadioError.NO_SMS_TO_ACK, when = NOTHING_TO_ACKNOWLEDGE)
    public void acknowledgeLastIncomingGsmSms(int serial, boolean success, AidlEnum<SmsAcknowledgeFailCause> cause) {
        acknowledge(
                serial,
                success ? new Verdict(true, Optional.empty()) : Verdict.refused(cause.value()),
                IRadioMessagingResponse::acknowledgeLastIncomingGsmSmsResponse);
    }

    @Override
    @Refused(with = RadioError.NO_SMS_TO_ACK, when = NOTHING_TO_ACKNOWLEDGE)
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = NO_PDU)
    public void acknowledgeIncomingGsmSmsWithPdu(int serial, boolean success, String ackPdu) {
        Pdu.tpdu(ackPdu)
                .ifPresentOrElse(
                        report -> acknowledge(
                                serial,
                                new Verdict(success, Optional.of(report)),
                                IRadioMessagingResponse::acknowledgeIncomingGsmSmsWithPduResponse),
                        () -> answer(
                                serial,
                                RadioError.INVALID_ARGUMENTS,
                                IRadioMessagingResponse::acknowledgeIncomingGsmSmsWithPduResponse));
    }

    private void acknowledge(int serial, Verdict verdict, BiConsumer<IRadioMessagingResponse, RadioResponseInfo> how) {
        Optional<Consumer<Verdict>> waiting = deliveries.acknowledged();
        answer(serial, waiting.isPresent() ? RadioError.NONE : RadioError.NO_SMS_TO_ACK, how);
        waiting.ifPresent(it -> it.accept(verdict));
        deliveries.next();
    }

    @Override
    public void reportSmsMemoryStatus(int serial, boolean available) {
        when(messages.room(available), serial, IRadioMessagingResponse::reportSmsMemoryStatusResponse);
    }

    // Messages on the card.

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the status is none, or it is no PDU in hexadecimal")
    public void writeSmsToSim(int serial, SmsWriteArgs smsWriteArgs) {
        when(
                UsableCard.of(slot).compose(there -> Draft.keep(smsWriteArgs, messages)),
                -1,
                serial,
                IRadioMessagingResponse::writeSmsToSimResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the card has no such record")
    @Refused(with = RadioError.NO_SUCH_ENTRY, when = "the record is empty")
    public void deleteSmsOnSim(int serial, int index) {
        boolean empty = index >= 1
                && index <= messages.capacity(Memory.CARD)
                && messages.read(Memory.CARD, index).isEmpty();
        if (empty) {
            answer(serial, RadioError.NO_SUCH_ENTRY, IRadioMessagingResponse::deleteSmsOnSimResponse);
        } else {
            when(
                    UsableCard.of(slot).compose(there -> messages.delete(Memory.CARD, index)),
                    serial,
                    IRadioMessagingResponse::deleteSmsOnSimResponse);
        }
    }

    @Override
    public void getSmscAddress(int serial) {
        when(
                UsableCard.of(slot)
                        .map(there ->
                                messages.serviceCentre().map(it -> it.display()).orElse("")),
                "",
                serial,
                IRadioMessagingResponse::getSmscAddressResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "it is no number of up to 20 digits")
    public void setSmscAddress(int serial, String smsc) {
        ServiceCentre.read(smsc)
                .ifPresentOrElse(
                        centre -> when(
                                UsableCard.of(slot).compose(there -> messages.serviceCentre(centre)),
                                serial,
                                IRadioMessagingResponse::setSmscAddressResponse),
                        () -> answer(
                                serial, RadioError.INVALID_ARGUMENTS, IRadioMessagingResponse::setSmscAddressResponse));
    }

    // Cell broadcast.

    @Override
    public void getGsmBroadcastConfig(int serial) {
        done(
                serial,
                (to, info) -> to.getGsmBroadcastConfigResponse(
                        info, BroadcastKinds.list(slot.broadcasts().choice())));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "a range goes backwards, or there are more than 512")
    public void setGsmBroadcastConfig(int serial, List<GsmBroadcastSmsConfigInfo> configInfo) {
        BroadcastKinds.choice(configInfo)
                .ifPresentOrElse(
                        choice -> {
                            slot.broadcasts().choose(choice);
                            done(serial, IRadioMessagingResponse::setGsmBroadcastConfigResponse);
                        },
                        () -> answer(
                                serial,
                                RadioError.INVALID_ARGUMENTS,
                                IRadioMessagingResponse::setGsmBroadcastConfigResponse));
    }

    /** Warnings are told all the same. */
    @Override
    public void setGsmBroadcastActivation(int serial, boolean activate) {
        slot.broadcasts().active(activate);
        done(serial, IRadioMessagingResponse::setGsmBroadcastActivationResponse);
    }

    @Override
    public void responseAcknowledgement() {
        // Nothing is sent here that asks for it.
    }

    @Override
    @NotHere("CDMA")
    public void acknowledgeLastIncomingCdmaSms(int serial, CdmaSmsAck smsAck) {
        notHere(serial, IRadioMessagingResponse::acknowledgeLastIncomingCdmaSmsResponse);
    }

    @Override
    @NotHere("CDMA")
    public void deleteSmsOnRuim(int serial, int index) {
        notHere(serial, IRadioMessagingResponse::deleteSmsOnRuimResponse);
    }

    @Override
    @NotHere("CDMA")
    public void getCdmaBroadcastConfig(int serial) {
        notHere(serial, (to, info) -> to.getCdmaBroadcastConfigResponse(info, List.of()));
    }

    @Override
    @NotHere("CDMA")
    public void sendCdmaSms(int serial, CdmaSmsMessage sms) {
        notHere(serial, (to, info) -> to.sendCdmaSmsResponse(info, Submission.NOTHING));
    }

    @Override
    @NotHere("CDMA")
    public void sendCdmaSmsExpectMore(int serial, CdmaSmsMessage sms) {
        notHere(serial, (to, info) -> to.sendCdmaSmsExpectMoreResponse(info, Submission.NOTHING));
    }

    @Override
    @NotHere("CDMA")
    public void setCdmaBroadcastActivation(int serial, boolean activate) {
        notHere(serial, IRadioMessagingResponse::setCdmaBroadcastActivationResponse);
    }

    @Override
    @NotHere("CDMA")
    public void setCdmaBroadcastConfig(int serial, List<CdmaBroadcastSmsConfigInfo> configInfo) {
        notHere(serial, IRadioMessagingResponse::setCdmaBroadcastConfigResponse);
    }

    @Override
    @NotHere("CDMA")
    public void writeSmsToRuim(int serial, CdmaSmsWriteArgs cdmaSms) {
        notHere(serial, (to, info) -> to.writeSmsToRuimResponse(info, -1));
    }
}
