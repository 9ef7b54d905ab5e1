package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
        return with(it -> it.ssCode = Optional.of(code.value()));
    }

    /** With the status of the service. */
    public SsNotification withStatus(SsStatus newStatus) {
        return with(it -> it.status = Optional.of(newStatus));
    }

    /** With bits about forwarding. */
    public SsNotification withNotification(int bits) {
        return with(it -> it.notification = Optional.of(bits));
    }

    /** The call is waiting. */
    public SsNotification withWaiting() {
        return with(it -> it.waiting = true);
    }

    /** The call was put on hold, or retrieved. */
    public SsNotification withOnHold(boolean held) {
        return with(it -> it.onHold = Optional.of(held ? 1 : 0));
    }

    /** The call is in a multiparty call. */
    public SsNotification withMultiparty() {
        return with(it -> it.multiparty = true);
    }

    /** The call is of a closed user group. */
    public SsNotification withCugIndex(int index) {
        return with(it -> it.cugIndex = Optional.of(index));
    }

    /** The call has been transferred. */
    public SsNotification withEct(EctIndicator indicator) {
        return with(it -> it.ect = Optional.of(indicator));
    }

    /** Who calls. TS 24.096. */
    public SsNotification withName(CallerName caller) {
        return with(it -> {
            it.ssCode = Optional.of(SsCode.CNAP.value());
            it.name = Optional.of(caller);
        });
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
        return BerElement.ofNumber(CUG_INDEX, value);
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

    private SsNotification with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.made();
    }

    /** The components, to change some of them. */
    private static final class Draft {
        private Optional<Integer> ssCode;
        private Optional<SsStatus> status;
        private Optional<Integer> notification;
        private boolean waiting;
        private Optional<Integer> onHold;
        private boolean multiparty;
        private Optional<Integer> cugIndex;
        private boolean clirSuppressionRejected;
        private Optional<EctIndicator> ect;
        private Optional<CallerName> name;

        Draft(SsNotification of) {
            ssCode = of.ssCode;
            status = of.status;
            notification = of.notification;
            waiting = of.waiting;
            onHold = of.onHold;
            multiparty = of.multiparty;
            cugIndex = of.cugIndex;
            clirSuppressionRejected = of.clirSuppressionRejected;
            ect = of.ect;
            name = of.name;
        }

        SsNotification made() {
            return new SsNotification(
                    ssCode,
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
    }
}
