package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/**
 * The argument of notifySS: what a supplementary service does to a call. TS 24.080 4.4.2, NotifySS-Arg.
 *
 * @param ssCode the service
 * @param status what has become of it, as with an incoming forwarded call
 * @param notification bits for forwarding, TS 24.080 4.4.2 SS-Notification
 * @param waiting the call is waiting
 * @param onHold 1 put on hold, 0 retrieved
 * @param multiparty the call has become part of a multiparty call
 * @param cugIndex the closed user group of the call
 * @param clirSuppressionRejected the number will not be shown though asked to be
 * @param ect 0 alerting, 1 active: the call has been transferred
 * @param name who calls
 */
public record SsNotification(
        Optional<Integer> ssCode,
        Optional<SsStatus> status,
        Optional<Integer> notification,
        boolean waiting,
        Optional<Integer> onHold,
        boolean multiparty,
        Optional<Integer> cugIndex,
        boolean clirSuppressionRejected,
        Optional<EctIndicator> ect,
        Optional<CallerName> name) {

    /** A call has been transferred. TS 24.080 4.4.2, ECT-Indicator. */
    public record EctIndicator(int callState, Optional<Octets> remoteDirectoryNumber) {}

    private static final int SS_CODE = 0x81;
    private static final int STATUS = 0x84;
    private static final int NOTIFICATION = 0x85;
    private static final int WAITING = 0x8E;
    private static final int ON_HOLD = 0x8F;
    private static final int MULTIPARTY = 0x90;
    private static final int CUG_INDEX = 0x91;
    private static final int CLIR_SUPPRESSION_REJECTED = 0x92;
    private static final int ECT = 0xB3;
    private static final int NAME = 0xB4;
    private static final int CALLING_NAME = 0xA0;
    private static final int CALL_STATE = 0x80;
    private static final int REMOTE_NUMBER = 0xA1;

    /** Nothing yet. */
    public static final SsNotification NONE = new SsNotification(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());

    /** About a service. */
    public SsNotification withService(SsCode code) {
        return new SsNotification(
                Optional.of(code.value()),
                status,
                notification,
                waiting,
                onHold,
                multiparty,
                cugIndex,
                clirSuppressionRejected,
                ect,
                name);
    }

    /** With the status of the service. */
    public SsNotification withStatus(SsStatus newStatus) {
        return new SsNotification(
                ssCode,
                Optional.of(newStatus),
                notification,
                waiting,
                onHold,
                multiparty,
                cugIndex,
                clirSuppressionRejected,
                ect,
                name);
    }

    /** With bits about forwarding. */
    public SsNotification withNotification(int bits) {
        return new SsNotification(
                ssCode,
                status,
                Optional.of(bits),
                waiting,
                onHold,
                multiparty,
                cugIndex,
                clirSuppressionRejected,
                ect,
                name);
    }

    /** The call is waiting. */
    public SsNotification withWaiting() {
        return new SsNotification(
                ssCode, status, notification, true, onHold, multiparty, cugIndex, clirSuppressionRejected, ect, name);
    }

    /** The call was put on hold, or retrieved. */
    public SsNotification withOnHold(boolean held) {
        return new SsNotification(
                ssCode,
                status,
                notification,
                waiting,
                Optional.of(held ? 1 : 0),
                multiparty,
                cugIndex,
                clirSuppressionRejected,
                ect,
                name);
    }

    /** The call is in a multiparty call. */
    public SsNotification withMultiparty() {
        return new SsNotification(
                ssCode, status, notification, waiting, onHold, true, cugIndex, clirSuppressionRejected, ect, name);
    }

    /** The call is of a closed user group. */
    public SsNotification withCugIndex(int index) {
        return new SsNotification(
                ssCode,
                status,
                notification,
                waiting,
                onHold,
                multiparty,
                Optional.of(index),
                clirSuppressionRejected,
                ect,
                name);
    }

    /** The call has been transferred. */
    public SsNotification withEct(EctIndicator indicator) {
        return new SsNotification(
                ssCode,
                status,
                notification,
                waiting,
                onHold,
                multiparty,
                cugIndex,
                clirSuppressionRejected,
                Optional.of(indicator),
                name);
    }

    /** Who calls. TS 24.096. */
    public SsNotification withName(CallerName caller) {
        return new SsNotification(
                Optional.of(SsCode.CNAP.value()),
                status,
                notification,
                waiting,
                onHold,
                multiparty,
                cugIndex,
                clirSuppressionRejected,
                ect,
                Optional.of(caller));
    }

    /** Reads one. Never throws. */
    public static Decoded<SsNotification> decode(Octets argument) {
        return argument.decode(SsNotification::read);
    }

    private static SsNotification read(OctetReader in) {
        BerFields fields = BerFields.of(in);
        return new SsNotification(
                fields.number(SS_CODE),
                fields.number(STATUS).map(SsStatus::of),
                fields.number(NOTIFICATION),
                fields.optional(WAITING).isPresent(),
                fields.number(ON_HOLD),
                fields.optional(MULTIPARTY).isPresent(),
                fields.number(CUG_INDEX),
                fields.optional(CLIR_SUPPRESSION_REJECTED).isPresent(),
                fields.optional(ECT).map(it -> ect(it, in)),
                fields.optional(NAME).flatMap(it -> name(it, in)));
    }

    private static Optional<CallerName> name(BerElement indicator, OctetReader in) {
        return BerFields.of(indicator, in)
                .optional(CALLING_NAME)
                .flatMap(it -> it.inside().stream().findFirst())
                .map(it -> CallerName.read(it, in));
    }

    private static EctIndicator ect(BerElement element, OctetReader in) {
        BerFields fields = BerFields.of(element, in);
        return new EctIndicator(
                fields.number(CALL_STATE).orElseThrow(() -> in.malformed("no call state")),
                fields.optional(REMOTE_NUMBER).map(BerElement::content));
    }

    /** Its octets. */
    public Octets encode() {
        return BerElement.holding(
                        BerElement.SEQUENCE,
                        List.of(
                                ssCode.map(it -> BerElement.of(SS_CODE, it)),
                                status.map(it -> BerElement.of(STATUS, it.value())),
                                notification.map(it -> BerElement.of(NOTIFICATION, it)),
                                flag(waiting, WAITING),
                                onHold.map(it -> BerElement.of(ON_HOLD, it)),
                                flag(multiparty, MULTIPARTY),
                                cugIndex.map(SsNotification::index),
                                flag(clirSuppressionRejected, CLIR_SUPPRESSION_REJECTED),
                                ect.map(SsNotification::element),
                                name.map(SsNotification::element)))
                .encode();
    }

    private static Optional<BerElement> flag(boolean set, int tag) {
        return set ? Optional.of(BerElement.of(tag)) : Optional.empty();
    }

    private static BerElement index(int value) {
        return value < 0x80 ? BerElement.of(CUG_INDEX, value) : BerElement.of(CUG_INDEX, value >> 8, value);
    }

    private static BerElement element(CallerName name) {
        return BerElement.holding(
                NAME, List.of(Optional.of(BerElement.holding(CALLING_NAME, List.of(Optional.of(name.element()))))));
    }

    private static BerElement element(EctIndicator ect) {
        return BerElement.holding(
                ECT,
                List.of(
                        Optional.of(BerElement.of(CALL_STATE, ect.callState())),
                        ect.remoteDirectoryNumber().map(it -> new BerElement(REMOTE_NUMBER, it))));
    }
}
