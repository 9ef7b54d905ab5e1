package dev.mynah.modem.emm;

import static dev.mynah.modem.emm.EmmState.DEREGISTERED_ATTEMPTING_TO_ATTACH;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_INITIATED;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.EmmState.REGISTERED_ATTEMPTING_TO_UPDATE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_INITIATED;
import static dev.mynah.modem.emm.EmmState.REGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.EmmState.SERVICE_REQUEST_INITIATED;
import static dev.mynah.modem.emm.EmmState.TRACKING_AREA_UPDATING_INITIATED;

import dev.mynah.modem.emm.EmmEvent.Refused;
import dev.mynah.network.air.fsm.Transitions.Step;

/** The groups of states, and the steps, that rows of several procedures share. */
final class EmmSteps {
    static final EmmState[] CAMPING_UNREGISTERED = {
        DEREGISTERED_NORMAL_SERVICE,
        DEREGISTERED_LIMITED_SERVICE,
        DEREGISTERED_ATTEMPTING_TO_ATTACH,
        DEREGISTERED_PLMN_SEARCH,
        DEREGISTERED_NO_CELL_AVAILABLE
    };

    static final EmmState[] CAMPING_REGISTERED = {
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_TO_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE
    };

    static final EmmState[] WITH_CONTEXT = {
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_TO_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE,
        TRACKING_AREA_UPDATING_INITIATED,
        SERVICE_REQUEST_INITIATED
    };

    /** States in which a network may refuse, turn out or doubt the UE. */
    static final EmmState[] IN_DIALOGUE = {
        REGISTERED_INITIATED,
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_TO_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE,
        TRACKING_AREA_UPDATING_INITIATED,
        SERVICE_REQUEST_INITIATED,
        DEREGISTERED_INITIATED
    };

    static final Step<EmmUe> LOOK_FOR_CELL = Step.of("look for a cell", EmmUe::reselect);
    static final Step<EmmUe> RELEASE = Step.of("release", ue -> ue.connection().letGo());
    static final Step<EmmUe> SEARCH_NETWORKS = Step.of("look for another network", EmmUe::searchNetworks);
    static final Step<EmmUe> OBEY = Step.of(
            "as the cause says", Refused.class, (ue, refused) -> ue.refusals().obey(refused));
    static final Step<EmmUe> LOSE_REGISTRATION =
            Step.of("bearers are gone", ue -> ue.registration().registrationLost());
    static final Step<EmmUe> FORGET_IDENTITY =
            Step.of("forget GUTI, TAIs, eKSI", ue -> ue.registration().forgetIdentity());
    static final Step<EmmUe> FORGET_REGISTRATION =
            Step.of("forget GUTI, TAIs, eKSI", ue -> ue.refusals().forgetRegistration());
    static final Step<EmmUe> COUNT_ATTACH =
            Step.of("count the attempt, start T3411 or T3402", ue -> ue.attach().failed());
    static final Step<EmmUe> COUNT_UPDATE =
            Step.of("count the attempt, start T3411 or T3402", ue -> ue.update().failed());
    static final Step<EmmUe> SEND_ATTACH =
            Step.of("send ATTACH REQUEST, start T3410", ue -> ue.attach().request());
    static final Step<EmmUe> SEND_EMERGENCY_ATTACH = Step.of(
            "send ATTACH REQUEST for emergency services, start T3410",
            ue -> ue.attach().requestHelp());
    static final Step<EmmUe> SEND_UPDATE = Step.of(
            "send TRACKING AREA UPDATE REQUEST, start T3430", ue -> ue.update().request());
    static final Step<EmmUe> SEND_DETACH =
            Step.of("send DETACH REQUEST, start T3421", ue -> ue.detach().request());
    static final Step<EmmUe> REQUEST_SERVICE =
            Step.of("send SERVICE REQUEST, start T3417", ue -> ue.service().request());

    private EmmSteps() {}
}
