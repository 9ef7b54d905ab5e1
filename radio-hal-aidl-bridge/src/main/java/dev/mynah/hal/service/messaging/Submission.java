package dev.mynah.hal.service.messaging;

import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.messaging.GsmSmsMessage;
import dev.mynah.hal.radio.messaging.SendSmsResult;
import dev.mynah.hal.service.Refusals;
import dev.mynah.modem.Messages.Sent;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.FailureCause;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.sms.relay.RpCause;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A message that a host sends, and what it is told of it. */
final class Submission {
    /** Nothing more to say of a message. */
    static final SendSmsResult NOTHING = new SendSmsResult(0, "", -1);

    /** What may be over when the message is sent again: RP-causes of TS 24.011 8.2.5.4, TP-FCS of TS 23.040 9.2.3.22. */
    private static final Set<Integer> PASSING = Set.of(
            RpCause.NETWORK_OUT_OF_ORDER.value(),
            RpCause.TEMPORARY_FAILURE.value(),
            RpCause.CONGESTION.value(),
            RpCause.RESOURCES_UNAVAILABLE.value(),
            FailureCause.SC_BUSY.value(),
            FailureCause.SC_SYSTEM_FAILURE.value());

    private Submission() {}

    /** Sends a message, if it is one and the slot has somebody to send it for. */
    static Future<SendSmsResult> send(
            Subscription slot, GsmSmsMessage message, BiFunction<RpAddress, Octets, Future<Sent>> how) {
        return UsableCard.of(slot).compose(there -> send(message, how));
    }

    private static Future<SendSmsResult> send(GsmSmsMessage message, BiFunction<RpAddress, Octets, Future<Sent>> how) {
        Optional<RpAddress> centre = Pdu.serviceCentre(message.smscPdu());
        Optional<Octets> tpdu = Pdu.tpdu(message.pdu());
        if (centre.isEmpty() || tpdu.isEmpty()) {
            return Future.failedFuture(
                    new Refusal(centre.isEmpty() ? Reason.SERVICE_CENTRE_UNKNOWN : Reason.INVALID_ARGUMENT));
        }
        return how.apply(centre.get(), tpdu.get()).map(Submission::result);
    }

    private static SendSmsResult result(Sent sent) {
        return new SendSmsResult(
                sent.reference(), sent.report().map(Octets::toString).orElse(""), NOTHING.errorCode());
    }

    /** What goes with an error: {@code <err>} of TS 27.005 3.2.5. */
    static SendSmsResult result(Throwable failure) {
        int code = failure instanceof Refusal refusal ? code(refusal) : NOTHING.errorCode();
        return new SendSmsResult(NOTHING.messageRef(), NOTHING.ackPDU(), code);
    }

    private static int code(Refusal refusal) {
        return switch (refusal.reason()) {
            case MESSAGE_REFUSED -> refusal.cause().orElse(NOTHING.errorCode());
            case NOT_ALLOWED -> 302;
            case INVALID_ARGUMENT -> 304;
            case SIM_ABSENT -> 310;
            case SERVICE_CENTRE_UNKNOWN -> 330;
            case NO_NETWORK_SERVICE, RADIO_OFF -> 331;
            case NETWORK_TIMEOUT -> 332;
            default -> NOTHING.errorCode();
        };
    }

    static RadioError error(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return switch (refusal.reason()) {
                case MESSAGE_REFUSED ->
                    refusal.cause().stream().anyMatch(PASSING::contains)
                            ? RadioError.SMS_SEND_FAIL_RETRY
                            : RadioError.NETWORK_REJECT;
                case NETWORK_TIMEOUT -> RadioError.SMS_SEND_FAIL_RETRY;
                case INVALID_ARGUMENT -> RadioError.INVALID_SMS_FORMAT;
                case NOT_ALLOWED -> RadioError.NO_RESOURCES;
                default -> Refusals.error(refusal);
            };
        }
        return Refusals.error(failure);
    }
}
