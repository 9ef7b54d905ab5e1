package dev.mynah.modem.mm5g;

import static dev.mynah.modem.mm5g.Mm5gState.DEREGISTERED_ATTEMPTING_REGISTRATION;
import static dev.mynah.modem.mm5g.Mm5gState.DEREGISTERED_INITIATED;
import static dev.mynah.modem.mm5g.Mm5gState.DEREGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.mm5g.Mm5gState.DEREGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.mm5g.Mm5gState.DEREGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.mm5g.Mm5gState.DEREGISTERED_NO_SUPI;
import static dev.mynah.modem.mm5g.Mm5gState.DEREGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.mm5g.Mm5gState.NULL;
import static dev.mynah.modem.mm5g.Mm5gState.REGISTERED_ATTEMPTING_REGISTRATION_UPDATE;
import static dev.mynah.modem.mm5g.Mm5gState.REGISTERED_INITIATED;
import static dev.mynah.modem.mm5g.Mm5gState.REGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.mm5g.Mm5gState.REGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.mm5g.Mm5gState.REGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.mm5g.Mm5gState.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.mm5g.Mm5gState.REGISTRATION_UPDATE_INITIATED;
import static dev.mynah.modem.mm5g.Mm5gState.SERVICE_REQUEST_INITIATED;

import dev.mynah.modem.mm5g.Mm5gEvent.AuthenticationDoubted;
import dev.mynah.modem.mm5g.Mm5gEvent.AuthenticationRejected;
import dev.mynah.modem.mm5g.Mm5gEvent.ConnectionReleased;
import dev.mynah.modem.mm5g.Mm5gEvent.DeregistrationGivenUp;
import dev.mynah.modem.mm5g.Mm5gEvent.DeregistrationWanted;
import dev.mynah.modem.mm5g.Mm5gEvent.DeviceRefused;
import dev.mynah.modem.mm5g.Mm5gEvent.HelpOver;
import dev.mynah.modem.mm5g.Mm5gEvent.HelpWanted;
import dev.mynah.modem.mm5g.Mm5gEvent.LimitedCell;
import dev.mynah.modem.mm5g.Mm5gEvent.NetworkNotGenuine;
import dev.mynah.modem.mm5g.Mm5gEvent.NoCell;
import dev.mynah.modem.mm5g.Mm5gEvent.NoUsim;
import dev.mynah.modem.mm5g.Mm5gEvent.Paged;
import dev.mynah.modem.mm5g.Mm5gEvent.Refused;
import dev.mynah.modem.mm5g.Mm5gEvent.RegistrationWanted;
import dev.mynah.modem.mm5g.Mm5gEvent.ReregistrationOrdered;
import dev.mynah.modem.mm5g.Mm5gEvent.SuitableCell;
import dev.mynah.modem.mm5g.Mm5gEvent.Supplanted;
import dev.mynah.modem.mm5g.Mm5gEvent.SwitchedOff;
import dev.mynah.modem.mm5g.Mm5gEvent.SwitchedOn;
import dev.mynah.modem.mm5g.Mm5gEvent.TurnedOut;
import dev.mynah.modem.mm5g.Mm5gEvent.UplinkPending;
import dev.mynah.modem.mm5g.Mm5gEvent.UsimRefused;
import dev.mynah.modem.mm5g.RejectRule.Next;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.mm5g.RegistrationAccept;
import dev.mynah.network.air.nas.mm5g.ServiceAccept;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationAccept;

/** The UE's state table. TS 24.501 5.1.3.2.1, 5.2, 5.3, 5.5, 5.6. */
final class Mm5gTable {
    private static final Mm5gState[] CAMPING_UNREGISTERED = {
        DEREGISTERED_NORMAL_SERVICE,
        DEREGISTERED_LIMITED_SERVICE,
        DEREGISTERED_ATTEMPTING_REGISTRATION,
        DEREGISTERED_PLMN_SEARCH,
        DEREGISTERED_NO_CELL_AVAILABLE
    };

    private static final Mm5gState[] CAMPING_REGISTERED = {
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_REGISTRATION_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE
    };

    private static final Mm5gState[] WITH_CONTEXT = {
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_REGISTRATION_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE,
        REGISTRATION_UPDATE_INITIATED,
        SERVICE_REQUEST_INITIATED
    };

    /** States in which a network may refuse, turn out or doubt the UE. */
    private static final Mm5gState[] IN_DIALOGUE = {
        REGISTERED_INITIATED,
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_REGISTRATION_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE,
        REGISTRATION_UPDATE_INITIATED,
        SERVICE_REQUEST_INITIATED,
        DEREGISTERED_INITIATED
    };

    private static final Step<Mm5gSublayer> LOOK_FOR_CELL = Step.of("look for a cell", Mm5gSublayer::reselect);
    private static final Step<Mm5gSublayer> SEARCH_NETWORKS =
            Step.of("look for another network", Mm5gSublayer::searchNetworks);
    private static final Step<Mm5gSublayer> OBEY = Step.of(
            "as the cause says", Refused.class, (ue, refused) -> ue.refusals().obey(refused));
    private static final Step<Mm5gSublayer> LOSE_REGISTRATION =
            Step.of("sessions are gone", ue -> ue.held().registrationLost());
    private static final Step<Mm5gSublayer> FORGET_IDENTITY =
            Step.of("forget 5G-GUTI, TAIs, ngKSI", ue -> ue.held().forgetIdentity());
    private static final Step<Mm5gSublayer> FORGET_REGISTRATION =
            Step.of("forget 5G-GUTI, TAIs, ngKSI", ue -> ue.refusals().forgetRegistration());
    private static final Step<Mm5gSublayer> COUNT_ATTACH = Step.of(
            "count the attempt, start T3511 or T3502", ue -> ue.registration().failed(true));
    private static final Step<Mm5gSublayer> COUNT_UPDATE = Step.of(
            "count the attempt, start T3511 or T3502", ue -> ue.registration().failed(false));
    private static final Step<Mm5gSublayer> SEND_ATTACH = Step.of(
            "send REGISTRATION REQUEST, start T3510", ue -> ue.registration().register());
    private static final Step<Mm5gSublayer> SEND_EMERGENCY = Step.of(
            "send REGISTRATION REQUEST for emergency services, start T3510",
            ue -> ue.registration().registerForHelp());
    private static final Step<Mm5gSublayer> SEND_UPDATE = Step.of(
            "send REGISTRATION REQUEST, start T3510", ue -> ue.registration().update());
    private static final Step<Mm5gSublayer> SEND_DETACH = Step.of(
            "send DEREGISTRATION REQUEST, start T3521",
            ue -> ue.deregistration().request());
    private static final Step<Mm5gSublayer> REQUEST_SERVICE =
            Step.of("send SERVICE REQUEST, start T3517", ue -> ue.service().request());

    static final Transitions<Mm5gState, Mm5gSublayer> TABLE = table();

    private Mm5gTable() {}

    private static Transitions<Mm5gState, Mm5gSublayer> table() {
        Transitions.In<Mm5gState, Mm5gSublayer> rows = Transitions.of(Mm5gState.class, Mm5gSublayer.class)
                .in(NULL)
                .on(SwitchedOn.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(NoUsim.class)
                .go(DEREGISTERED_NO_SUPI, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .stay()
                .on(DeregistrationWanted.class)
                .stay()
                .on(ConnectionReleased.class)
                .stay();
        rows = unregistered(rows);
        rows = registering(rows);
        rows = registered(rows);
        rows = updating(rows);
        rows = requestingService(rows);
        rows = deregistering(rows);
        return ended(rows).build();
    }

    private static Transitions.In<Mm5gState, Mm5gSublayer> unregistered(Transitions.In<Mm5gState, Mm5gSublayer> rows) {
        return rows.in(DEREGISTERED_NO_SUPI)
                .on(SwitchedOn.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .go(NULL)
                .on(ConnectionReleased.class)
                .stay(LOOK_FOR_CELL)
                .on(HelpWanted.class)
                .go(REGISTERED_INITIATED, SEND_EMERGENCY)
                .on(Object.class, "anything else", event -> true)
                .stay()
                .in(CAMPING_UNREGISTERED)
                .on(HelpWanted.class)
                .go(REGISTERED_INITIATED, SEND_EMERGENCY)
                .on(HelpOver.class)
                .stay()
                .on(SuitableCell.class, "may register", SuitableCell::mayRegister)
                .go(REGISTERED_INITIATED, SEND_ATTACH)
                .on(SuitableCell.class, "backing off", SuitableCell::backingOff)
                .go(DEREGISTERED_ATTEMPTING_REGISTRATION)
                .on(SuitableCell.class)
                .go(DEREGISTERED_NORMAL_SERVICE)
                .on(LimitedCell.class)
                .go(DEREGISTERED_LIMITED_SERVICE)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE)
                .on(RegistrationWanted.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(DeregistrationWanted.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOOK_FOR_CELL)
                .on(Mm5gTimer.T3346)
                .stay(LOOK_FOR_CELL)
                .on(Mm5gTimer.T3502)
                .stay(LOOK_FOR_CELL)
                .on(Mm5gTimer.T3511)
                .stay(LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .stay(LOOK_FOR_CELL)
                .on(NoUsim.class)
                .go(DEREGISTERED_NO_SUPI, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .go(NULL)
                .on(Paged.class)
                .stay();
    }

    private static Transitions.In<Mm5gState, Mm5gSublayer> registering(Transitions.In<Mm5gState, Mm5gSublayer> rows) {
        return rows.in(REGISTERED_INITIATED)
                .on(RegistrationAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3510, send REGISTRATION COMPLETE",
                                RegistrationAccept.class,
                                (ue, accept) -> ue.registration().accepted(accept)))
                .on(Mm5gTimer.T3510)
                .go(
                        DEREGISTERED_ATTEMPTING_REGISTRATION,
                        Step.of("release", Mm5gSublayer::letGo),
                        COUNT_ATTACH,
                        LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(DEREGISTERED_ATTEMPTING_REGISTRATION, COUNT_ATTACH, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, Step.of("release", Mm5gSublayer::letGo), COUNT_ATTACH)
                .on(NetworkNotGenuine.class)
                .go(
                        DEREGISTERED_ATTEMPTING_REGISTRATION,
                        Step.of("release", Mm5gSublayer::letGo),
                        COUNT_ATTACH,
                        LOOK_FOR_CELL)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(RegistrationWanted.class)
                .stay()
                .on(DeregistrationWanted.class)
                .go(DEREGISTERED_INITIATED, SEND_DETACH)
                .on(Paged.class)
                .stay()
                .on(SwitchedOff.class)
                .go(NULL, Step.of("release", Mm5gSublayer::letGo));
    }

    private static Transitions.In<Mm5gState, Mm5gSublayer> registered(Transitions.In<Mm5gState, Mm5gSublayer> rows) {
        return rows.in(CAMPING_REGISTERED)
                .on(SuitableCell.class, "needs update", SuitableCell::needsUpdate)
                .go(REGISTRATION_UPDATE_INITIATED, SEND_UPDATE)
                .on(SuitableCell.class, "backing off", SuitableCell::backingOff)
                .go(REGISTERED_ATTEMPTING_REGISTRATION_UPDATE)
                .on(SuitableCell.class)
                .go(REGISTERED_NORMAL_SERVICE)
                .on(LimitedCell.class)
                .go(REGISTERED_LIMITED_SERVICE)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE)
                .on(Mm5gTimer.T3512)
                .stay(Step.of("an update is due", ue -> ue.registration().due()), LOOK_FOR_CELL)
                .on(Mm5gTimer.T3346)
                .stay(LOOK_FOR_CELL)
                .on(Mm5gTimer.T3502)
                .stay(LOOK_FOR_CELL)
                .on(Mm5gTimer.T3511)
                .stay(LOOK_FOR_CELL)
                .on(RegistrationWanted.class)
                .stay()
                .on(ConnectionReleased.class)
                .stay(Step.of("start T3512", ue -> ue.held().becameIdle()), LOOK_FOR_CELL)
                .on(ServiceAccept.class)
                .stay()
                .on(RegistrationAccept.class)
                .stay(Step.of(
                        "repeat REGISTRATION COMPLETE",
                        RegistrationAccept.class,
                        (ue, accept) -> ue.registration().accepted(accept)))
                .in(REGISTERED_NORMAL_SERVICE)
                .on(Paged.class)
                .go(SERVICE_REQUEST_INITIATED, REQUEST_SERVICE)
                .on(UplinkPending.class)
                .go(SERVICE_REQUEST_INITIATED, REQUEST_SERVICE)
                .in(REGISTERED_ATTEMPTING_REGISTRATION_UPDATE)
                .on(Paged.class)
                .go(REGISTRATION_UPDATE_INITIATED, SEND_UPDATE)
                .on(UplinkPending.class)
                .go(REGISTRATION_UPDATE_INITIATED, SEND_UPDATE)
                .in(REGISTERED_LIMITED_SERVICE, REGISTERED_PLMN_SEARCH, REGISTERED_NO_CELL_AVAILABLE)
                .on(DeregistrationWanted.class)
                .go(
                        DEREGISTERED_NORMAL_SERVICE,
                        Step.of("sessions are gone", ue -> ue.held().registrationLostByUser()),
                        LOOK_FOR_CELL)
                .on(Paged.class)
                .stay()
                .on(UplinkPending.class)
                .stay();
    }

    private static Transitions.In<Mm5gState, Mm5gSublayer> updating(Transitions.In<Mm5gState, Mm5gSublayer> rows) {
        return rows.in(REGISTRATION_UPDATE_INITIATED)
                .on(RegistrationAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3510, send REGISTRATION COMPLETE if the identity is new",
                                RegistrationAccept.class,
                                (ue, accept) -> ue.registration().accepted(accept)))
                .on(Mm5gTimer.T3510)
                .go(
                        REGISTERED_ATTEMPTING_REGISTRATION_UPDATE,
                        Step.of("release", Mm5gSublayer::letGo),
                        COUNT_UPDATE,
                        LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(REGISTERED_ATTEMPTING_REGISTRATION_UPDATE, COUNT_UPDATE, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, Step.of("release", Mm5gSublayer::letGo), COUNT_UPDATE)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(RegistrationWanted.class)
                .stay()
                .on(Paged.class)
                .stay()
                .on(UplinkPending.class)
                .stay()
                .on(ServiceAccept.class)
                .stay();
    }

    private static Transitions.In<Mm5gState, Mm5gSublayer> requestingService(
            Transitions.In<Mm5gState, Mm5gSublayer> rows) {
        Step<Mm5gSublayer> giveUp =
                Step.of("what waited is lost", ue -> ue.service().failed());
        return rows.in(SERVICE_REQUEST_INITIATED)
                .on(ServiceAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3517, send what waits",
                                ServiceAccept.class,
                                (ue, accept) -> ue.service().accepted(accept)))
                .on(Mm5gTimer.T3517)
                .go(REGISTERED_NORMAL_SERVICE, Step.of("release", Mm5gSublayer::letGo), giveUp, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        giveUp,
                        Step.of("start T3512", ue -> ue.held().becameIdle()),
                        LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, Step.of("release", Mm5gSublayer::letGo), giveUp)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(RegistrationWanted.class)
                .stay()
                .on(Paged.class)
                .stay()
                .on(UplinkPending.class)
                .stay();
    }

    private static Transitions.In<Mm5gState, Mm5gSublayer> deregistering(Transitions.In<Mm5gState, Mm5gSublayer> rows) {
        Step<Mm5gSublayer> deregistered =
                Step.of("deregistered", ue -> ue.deregistration().done());
        return rows.in(DEREGISTERED_INITIATED)
                .on(UeDeregistrationAccept.class)
                .go(DEREGISTERED_NORMAL_SERVICE, deregistered, LOOK_FOR_CELL)
                // It crosses the request, and comes to nothing.
                .on(RegistrationAccept.class)
                .stay()
                .on(Mm5gTimer.T3521)
                .stay(Step.of(
                        "send DEREGISTRATION REQUEST again, five times in all",
                        ue -> ue.deregistration().again()))
                .on(DeregistrationGivenUp.class)
                .go(DEREGISTERED_NORMAL_SERVICE, Step.of("release", Mm5gSublayer::letGo), deregistered, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(DEREGISTERED_NORMAL_SERVICE, deregistered, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, deregistered)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(RegistrationWanted.class)
                .stay()
                .on(DeregistrationWanted.class)
                .stay()
                .on(Paged.class)
                .stay()
                .on(ServiceAccept.class)
                .stay()
                .on(SwitchedOff.class)
                .go(NULL, Step.of("release", Mm5gSublayer::letGo), deregistered);
    }

    /** What ends a registration, or keeps one from coming about, wherever it strikes. */
    private static Transitions.In<Mm5gState, Mm5gSublayer> ended(Transitions.In<Mm5gState, Mm5gSublayer> rows) {
        Transitions.In<Mm5gState, Mm5gSublayer> refused = rows.in(REGISTERED_INITIATED);
        refused = barred(refused, Procedure.REGISTRATION)
                .on(
                        Refused.class,
                        "registration, other slices",
                        it -> it.after(Procedure.REGISTRATION, Next.REGISTER_AGAIN))
                .go(DEREGISTERED_NORMAL_SERVICE, OBEY, LOOK_FOR_CELL)
                .on(Refused.class, "registration, try again", it -> it.after(Procedure.REGISTRATION, Next.TRY_AGAIN))
                .go(DEREGISTERED_ATTEMPTING_REGISTRATION, OBEY, COUNT_ATTACH);
        refused = evicted(refused.in(REGISTRATION_UPDATE_INITIATED), Procedure.UPDATE)
                .on(Refused.class, "update, try again", it -> it.after(Procedure.UPDATE, Next.TRY_AGAIN))
                .go(REGISTERED_ATTEMPTING_REGISTRATION_UPDATE, OBEY, COUNT_UPDATE);
        refused = evicted(refused.in(SERVICE_REQUEST_INITIATED), Procedure.SERVICE)
                .on(Refused.class, "service, try again", it -> it.after(Procedure.SERVICE, Next.TRY_AGAIN))
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        OBEY,
                        Step.of("what waited is lost", ue -> ue.service().failed()));
        return barred(refused.in(IN_DIALOGUE), Procedure.NETWORK_DEREGISTRATION)
                .on(TurnedOut.class)
                .go(
                        DEREGISTERED_ATTEMPTING_REGISTRATION,
                        LOSE_REGISTRATION,
                        FORGET_IDENTITY,
                        Step.of("start T3502", ue -> ue.registration().waitForNextRound()))
                .on(ReregistrationOrdered.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(UsimRefused.class)
                .go(DEREGISTERED_NO_SUPI, FORGET_REGISTRATION, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(DeviceRefused.class)
                .go(
                        DEREGISTERED_NO_SUPI,
                        Step.of(
                                "tell who asked",
                                DeviceRefused.class,
                                (ue, it) -> ue.refusals().deviceRefused(it.cause())),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(HelpOver.class)
                .go(
                        DEREGISTERED_NORMAL_SERVICE,
                        Step.of("await release", Mm5gSublayer::awaitRelease),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(AuthenticationRejected.class)
                .go(
                        DEREGISTERED_NO_SUPI,
                        Step.of(
                                "USIM invalid until switched off",
                                ue -> ue.refusals().notAuthenticated()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(AuthenticationDoubted.class)
                .go(
                        DEREGISTERED_LIMITED_SERVICE,
                        Step.of(
                                "out of the area until T3247",
                                ue -> ue.refusals().authenticationDoubted()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .in(CAMPING_UNREGISTERED)
                .on(UsimRefused.class)
                .go(DEREGISTERED_NO_SUPI, FORGET_REGISTRATION, LOOK_FOR_CELL)
                .in(WITH_CONTEXT)
                .on(Supplanted.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, LOSE_REGISTRATION)
                .on(NetworkNotGenuine.class)
                .stay(Step.of("release", Mm5gSublayer::letGo), LOOK_FOR_CELL)
                .on(DeregistrationWanted.class)
                .go(DEREGISTERED_INITIATED, SEND_DETACH)
                .on(SwitchedOff.class)
                .go(
                        NULL,
                        Step.of(
                                "send DEREGISTRATION REQUEST (switch off)",
                                ue -> ue.deregistration().switchOff()),
                        Step.of("sessions are gone", ue -> ue.held().registrationLostByUser()))
                .in(DEREGISTERED_INITIATED)
                .on(NetworkNotGenuine.class)
                .stay()
                .in(REGISTERED_INITIATED, DEREGISTERED_INITIATED)
                .in(
                        REGISTERED_INITIATED,
                        DEREGISTERED_INITIATED,
                        REGISTRATION_UPDATE_INITIATED,
                        SERVICE_REQUEST_INITIATED)
                .on(Mm5gTimer.T3346)
                .stay()
                .on(Mm5gTimer.T3502)
                .stay()
                .on(Mm5gTimer.T3511)
                .stay()
                .on(Mm5gTimer.T3512)
                .stay();
    }

    /** Refusals after which the UE is not registered and does not try again here. */
    private static Transitions.In<Mm5gState, Mm5gSublayer> barred(
            Transitions.In<Mm5gState, Mm5gSublayer> rows, Procedure procedure) {
        String words = procedure.words();
        return rows.on(Refused.class, words + ", USIM invalid", it -> it.after(procedure, Next.NO_SUPI))
                .go(DEREGISTERED_NO_SUPI, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(Refused.class, words + ", limited service", it -> it.after(procedure, Next.LIMITED_SERVICE))
                .go(DEREGISTERED_LIMITED_SERVICE, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(Refused.class, words + ", PLMN search", it -> it.after(procedure, Next.PLMN_SEARCH))
                .go(DEREGISTERED_PLMN_SEARCH, OBEY, LOSE_REGISTRATION, SEARCH_NETWORKS);
    }

    /** The same for a UE that is registered, which may stay so, or is to attach anew. */
    private static Transitions.In<Mm5gState, Mm5gSublayer> evicted(
            Transitions.In<Mm5gState, Mm5gSublayer> rows, Procedure procedure) {
        String words = procedure.words();
        return barred(rows, procedure)
                .on(Refused.class, words + ", register again", it -> it.after(procedure, Next.REGISTER_AGAIN))
                .go(DEREGISTERED_NORMAL_SERVICE, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(
                        Refused.class,
                        words + ", limited service here",
                        it -> it.after(procedure, Next.REGISTERED_LIMITED_SERVICE))
                .go(REGISTERED_LIMITED_SERVICE, OBEY, LOOK_FOR_CELL)
                .on(
                        Refused.class,
                        words + ", PLMN search from here",
                        it -> it.after(procedure, Next.REGISTERED_PLMN_SEARCH))
                .go(REGISTERED_PLMN_SEARCH, OBEY, SEARCH_NETWORKS);
    }
}
