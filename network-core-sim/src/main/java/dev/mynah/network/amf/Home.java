package dev.mynah.network.amf;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.ausf.AuthenticationServer;
import dev.mynah.network.ausf.NausfAnswer;
import dev.mynah.network.ausf.NausfRequest;
import dev.mynah.network.udm.NudmAnswer;
import dev.mynah.network.udm.NudmRequest;
import dev.mynah.network.udm.UnifiedDataManagement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one thing a UE's context is asking the home network, and what a refusal means for the UE. */
final class Home {
    static final Step<UeContext> REFUSED = Step.of(
            "map the error to a cause",
            NausfAnswer.Refused.class,
            (ue, refused) -> refuse(
                    ue,
                    switch (refused.reason()) {
                        case USER_NOT_FOUND -> Mm5gCause.FIVEGS_SERVICES_NOT_ALLOWED;
                        case UNREACHABLE -> ue.amf().spec().roamingRefusal();
                        case AV_GENERATION_PROBLEM, CONTEXT_NOT_FOUND -> Mm5gCause.PROTOCOL_ERROR_UNSPECIFIED;
                    }));
    static final Step<UeContext> SUBSCRIPTION_REFUSED = Step.of(
            "map the error to a cause",
            NudmAnswer.Refused.class,
            (ue, refused) -> refuse(
                    ue,
                    switch (refused.reason()) {
                        case USER_NOT_FOUND, UNKNOWN_5GS_SUBSCRIPTION -> Mm5gCause.FIVEGS_SERVICES_NOT_ALLOWED;
                        case RAT_NOT_ALLOWED -> Mm5gCause.N1_MODE_NOT_ALLOWED;
                        case ROAMING_NOT_ALLOWED, UNREACHABLE -> ue.amf().spec().roamingRefusal();
                    }));
    static final Step<UeContext> SILENT =
            Step.of("cause #111", (UeContext ue) -> refuse(ue, Mm5gCause.PROTOCOL_ERROR_UNSPECIFIED));

    private final UeContext ue;
    private @Nullable Object asked;
    private Optional<Plmn> network = Optional.empty();

    Home(UeContext ue) {
        this.ue = ue;
    }

    private static void refuse(UeContext ue, Mm5gCause cause) {
        ue.home().forget();
        boolean unheard =
                ue.state() != AmfState.AWAITING_SUBSCRIPTION && ue.emergency().needsNoProof();
        ue.fire(unheard ? new AmfEvent.Unproven() : new AmfEvent.RequestRefused(cause));
    }

    /** Asks the AUSF; the answer is fired, unless it is forgotten first or another question takes its place. */
    void authenticate(NausfRequest request) {
        if (request instanceof NausfRequest.OfSuci begun) {
            network = Optional.of(begun.suci().home());
        } else if (request instanceof NausfRequest.OfSupi begun) {
            network = ue.amf().interconnect().homeOf(begun.imsi());
        }
        begin(request);
        boolean reached = network.map(plmn -> ue.amf()
                        .interconnect()
                        .reach(
                                plmn,
                                AuthenticationServer.class,
                                server -> server.answer(request, answer -> later(request, answer))))
                .orElse(false);
        if (!reached) {
            later(request, new NausfAnswer.Refused(NausfAnswer.Reason.UNREACHABLE));
        }
    }

    /** Asks the UDM for the subscription. */
    void register() {
        NudmRequest request = new NudmRequest.Registration(ue.imsi(), ue.amf().plmn());
        begin(request);
        if (!tell(request)) {
            later(request, new NudmAnswer.Refused(NudmAnswer.Reason.UNREACHABLE));
        }
    }

    private boolean tell(NudmRequest request) {
        return ue.amf()
                .interconnect()
                .homeOf(request.imsi())
                .map(plmn -> ue.amf()
                        .interconnect()
                        .reach(
                                plmn,
                                UnifiedDataManagement.class,
                                udm -> udm.answer(request, answer -> later(request, answer))))
                .orElse(false);
    }

    private void begin(Object request) {
        asked = request;
        ue.timers().start(AmfTimer.HOME);
    }

    private void later(Object request, Object answer) {
        ue.amf().timeline().execute(() -> {
            // Identity, not equality: the same thing may be asked twice.
            if (asked == request) {
                forget();
                ue.fire(answer);
            }
        });
    }

    void forget() {
        asked = null;
        ue.timers().stop(AmfTimer.HOME);
    }
}
