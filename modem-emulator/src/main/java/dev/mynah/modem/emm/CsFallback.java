package dev.mynah.modem.emm;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.modem.mobility.CmWish;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.ServiceType;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Circuit switched fallback: calls and supplementary services of a UE in LTE begin with an extended service request, on which
 * the network releases it to a cell of GSM or UTRAN; there MM does the rest. TS 24.301 5.6.1, TS 23.272 6 and 7.
 */
final class CsFallback implements CmTransport {
    private static final int MOST = 16;
    /** CSFB response of TS 24.301 9.9.3.5. */
    private static final int ACCEPTED = 1;

    private final EmmUe ue;
    private final List<CmWish> wishes = new ArrayList<>();
    private boolean paged;
    private boolean asked;
    private boolean unavailable;

    CsFallback(EmmUe ue) {
        this.ue = ue;
    }

    /** What rides on it is served by MM, which knows the users. */
    @Override
    public void user(CmServiceType service, CmUser user) {}

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        boolean emergency = service == CmServiceType.EMERGENCY_CALL;
        if (!ue.registeredForCs() || wishes.size() >= MOST) {
            refused.accept(new Refusal(Reason.NO_NETWORK_SERVICE));
        } else if (unavailable && emergency) {
            ue.user().callForHelp(new CmWish(service, opened, refused));
        } else if (unavailable) {
            refused.accept(refusal(EmmCause.CS_DOMAIN_NOT_AVAILABLE));
        } else if (!emergency && ue.timers().running(EmmTimer.T3442)) {
            refused.accept(refusal(EmmCause.CS_SERVICE_TEMPORARILY_NOT_AVAILABLE));
        } else {
            wishes.add(new CmWish(service, opened, refused));
            ue.fire(new EmmEvent.FallbackWanted());
        }
    }

    private static Refusal refusal(EmmCause cause) {
        return new Refusal(Reason.NETWORK_NOT_ALLOWED, cause.value());
    }

    /** The network has something circuit switched for the UE: by a page, or by CS SERVICE NOTIFICATION. */
    void paged() {
        if (ue.registeredForCs()) {
            paged = true;
            ue.fire(new EmmEvent.FallbackWanted());
        }
    }

    /** Whether the network has been asked and has not answered. */
    boolean asked() {
        return asked;
    }

    private boolean wanted() {
        return paged || !wishes.isEmpty();
    }

    /** What kept the UE from asking is over. */
    void resume() {
        if (wanted() && !asked) {
            ue.fire(new EmmEvent.FallbackWanted());
        }
    }

    void request() {
        asked = true;
        ServiceType type = type();
        ue.path()
                .initial(new ExtendedServiceRequest(
                        type,
                        ue.security().ksi(),
                        ue.context().temporary(),
                        type == ServiceType.MT_CS_FALLBACK
                                ? OptionalElements.of(EmmIe.CSFB_RESPONSE, ACCEPTED)
                                : OptionalElements.NONE));
        ue.timers().start(EmmTimer.T3417EXT);
    }

    private ServiceType type() {
        if (wishes.stream().anyMatch(it -> it.service() == CmServiceType.EMERGENCY_CALL)) {
            return ServiceType.MO_CS_FALLBACK_EMERGENCY;
        }
        return wishes.isEmpty() ? ServiceType.MT_CS_FALLBACK : ServiceType.MO_CS_FALLBACK;
    }

    /** The network has let the UE go, or does not answer: on in a circuit switched cell. 5.6.1.6. */
    void fallBack() {
        List<CmWish> all = List.copyOf(wishes);
        boolean answers = paged;
        over();
        ue.user().fellBack(all, answers);
    }

    /** SERVICE REJECT with #18 or #39. 5.6.1.5. */
    void refused(EmmCause cause, Optional<Duration> t3442) {
        if (cause.equals(EmmCause.CS_DOMAIN_NOT_AVAILABLE)) {
            unavailable = true;
        }
        t3442.ifPresent(it -> ue.timers().start(EmmTimer.T3442, it));
        tell(refusal(cause));
    }

    /** Nothing comes of it. */
    void failed() {
        tell(new Refusal(Reason.NO_NETWORK_SERVICE));
    }

    /** A combined procedure has succeeded: the domain is there again. */
    void registered() {
        unavailable = false;
    }

    /** A call for help goes on all the same, in a cell the UE chooses itself. 5.6.1.5, 5.6.1.6. */
    private void tell(Refusal why) {
        List<CmWish> all = List.copyOf(wishes);
        over();
        for (CmWish wish : all) {
            if (wish.service() == CmServiceType.EMERGENCY_CALL) {
                ue.user().callForHelp(wish);
            } else {
                wish.refused().accept(why);
            }
        }
    }

    private void over() {
        ue.timers().stop(EmmTimer.T3417EXT);
        wishes.clear();
        paged = false;
        asked = false;
    }
}
