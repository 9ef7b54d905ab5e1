package dev.mynah.network.gsup.door;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.TelephonyBcd;
import dev.mynah.network.hlr.ShortMessageHome.AlertReason;
import dev.mynah.network.sms.ForwardingSide;
import java.util.Optional;

/** What stands in elements about short messages. TS 29.002 12 and 7.6.8, in the coding of GSUP. */
final class RelayElements {
    static final int MESSAGE_CLASS_SMS = 2;

    private static final int OF_IMSI = 1;
    private static final int OF_MSISDN = 2;
    private static final int OF_SERVICE_CENTRE = 3;
    private static final int INTERNATIONAL_TELEPHONE = 0x91;
    private static final int MS_PRESENT = 1;
    private static final int MEMORY_AVAILABLE = 2;

    private RelayElements() {}

    /** The number of a service centre in an address, without {@code +}; empty where there is none that can be meant. */
    static Optional<String> serviceCentre(GsupMessage message, int tag) {
        return message.first(tag)
                .filter(it -> it.length() > 2 && it.length() <= 12 && it.at(0) == OF_SERVICE_CENTRE)
                .flatMap(it -> TelephonyBcd.digits(it.from(2)));
    }

    /** Type of address, type of number with numbering plan, digits. */
    static GsupElement serviceCentre(int tag, String digits) {
        return new GsupElement(
                tag,
                new OctetWriter()
                        .octet(OF_SERVICE_CENTRE)
                        .octet(INTERNATIONAL_TELEPHONE)
                        .octets(TelephonyBcd.of(digits))
                        .toOctets());
    }

    /** Type of address, length, digits: as MSISDN stands in an element of its own. */
    static GsupElement msisdn(int tag, String digits) {
        Octets bcd = TelephonyBcd.of(digits);
        return new GsupElement(
                tag,
                new OctetWriter()
                        .octet(OF_MSISDN)
                        .octet(bcd.length())
                        .octets(bcd)
                        .toOctets());
    }

    static GsupElement imsi(int tag, String digits) {
        return new GsupElement(
                tag,
                new OctetWriter().octet(OF_IMSI).octets(TelephonyBcd.of(digits)).toOctets());
    }

    static GsupElement messageClass() {
        return GsupElement.of(GsupElement.MESSAGE_CLASS, MESSAGE_CLASS_SMS);
    }

    /** What a node sends to tell answers apart: handed back as it came. */
    static GsupElement[] reference(GsupMessage asked) {
        return asked.first(GsupElement.SM_RP_REFERENCE)
                .map(it -> new GsupElement[] {new GsupElement(GsupElement.SM_RP_REFERENCE, it)})
                .orElseGet(() -> new GsupElement[0]);
    }

    /** An error with a cause of TS 24.011 8.2.5.4 besides that of GMM. */
    static GsupMessage refused(GsupMessage asked, RpCause cause) {
        GsupElement[] reference = reference(asked);
        GsupElement[] all = new GsupElement[reference.length + 2];
        System.arraycopy(reference, 0, all, 0, reference.length);
        all[reference.length] = GsupElement.of(GsupElement.CAUSE, Causes.NETWORK_FAILURE);
        all[reference.length + 1] = GsupElement.of(GsupElement.SM_RP_CAUSE, cause.value());
        return GsupMessage.of(asked.type().error(), asked.imsi(), all);
    }

    /** The cause of TS 24.011 in an error; {@link RpCause#TEMPORARY_FAILURE} where there is none that is known. */
    static RpCause cause(GsupMessage error) {
        return error.first(GsupElement.SM_RP_CAUSE)
                .filter(it -> it.length() == 1)
                .flatMap(it -> RpCause.of(it.at(0)))
                .orElse(RpCause.TEMPORARY_FAILURE);
    }

    static RpCause of(ForwardingSide.Failure failure) {
        return switch (failure) {
            case MEMORY_CAPACITY_EXCEEDED -> RpCause.MEMORY_CAPACITY_EXCEEDED;
            case ABSENT_SUBSCRIBER -> RpCause.DESTINATION_OUT_OF_ORDER;
            case UNIDENTIFIED_SUBSCRIBER -> RpCause.UNIDENTIFIED_SUBSCRIBER;
            case FACILITY_NOT_SUPPORTED -> RpCause.FACILITY_NOT_SUBSCRIBED;
            case MOBILE_PROTOCOL_ERROR -> RpCause.PROTOCOL_ERROR;
            case SUBSCRIBER_BUSY -> RpCause.CONGESTION;
            case SYSTEM_FAILURE -> RpCause.TEMPORARY_FAILURE;
        };
    }

    static ForwardingSide.Failure of(RpCause cause) {
        return switch (cause) {
            case MEMORY_CAPACITY_EXCEEDED -> ForwardingSide.Failure.MEMORY_CAPACITY_EXCEEDED;
            case DESTINATION_OUT_OF_ORDER -> ForwardingSide.Failure.ABSENT_SUBSCRIBER;
            case UNIDENTIFIED_SUBSCRIBER, UNKNOWN_SUBSCRIBER -> ForwardingSide.Failure.UNIDENTIFIED_SUBSCRIBER;
            case FACILITY_NOT_SUBSCRIBED -> ForwardingSide.Failure.FACILITY_NOT_SUPPORTED;
            case PROTOCOL_ERROR, SEMANTICALLY_INCORRECT, INVALID_MANDATORY_INFORMATION ->
                ForwardingSide.Failure.MOBILE_PROTOCOL_ERROR;
            case CONGESTION -> ForwardingSide.Failure.SUBSCRIBER_BUSY;
            default -> ForwardingSide.Failure.SYSTEM_FAILURE;
        };
    }

    static GsupElement of(AlertReason reason) {
        return GsupElement.of(
                GsupElement.SM_ALERT_REASON, reason == AlertReason.MEMORY_AVAILABLE ? MEMORY_AVAILABLE : MS_PRESENT);
    }

    static AlertReason alertReason(GsupMessage message) {
        return message.first(GsupElement.SM_ALERT_REASON)
                        .filter(it -> it.length() == 1 && it.at(0) == MEMORY_AVAILABLE)
                        .isPresent()
                ? AlertReason.MEMORY_AVAILABLE
                : AlertReason.MS_PRESENT;
    }
}
