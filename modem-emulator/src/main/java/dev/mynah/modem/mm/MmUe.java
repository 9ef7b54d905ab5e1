package dev.mynah.modem.mm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.modem.mobility.CmWish;
import dev.mynah.modem.mobility.MobilityManagement;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.modem.plmn.Area;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark1;
import dev.mynah.network.air.nas.mm.ImsiDetachIndication;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Mobility management of one stack in the circuit switched domain of GSM and UTRAN: the machine of {@link MmTable} with the
 * procedures its rows call on, and the MM connections that calls, short messages and supplementary services ride on.
 */
public final class MmUe implements MobilityManagement, CmTransport {
    /** Where the UE camps and in which of the cell's networks. */
    private record Place(Cell cell, Plmn plmn) {}

    private final Equipment equipment;
    private final Radio radio;
    private final MobilityUser user;
    private final NamedTimers timers;
    private final Machine<MmState, MmUe> machine;
    private final MmPath path;
    private final MmDownlink downlink = new MmDownlink(this);
    private final LocationUpdates updates = new LocationUpdates(this);
    private final MmAuthentication authentication = new MmAuthentication(this);
    private final ServiceRequests requests = new ServiceRequests(this);
    private final MmLinks links = new MmLinks(this);
    private final MmRefusals refusals;

    private Optional<CsContext> context = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private boolean wanted = true;
    private boolean away;
    private boolean answersPage;

    /** @param subject whose events these are, {@code modem0/slot1} */
    public MmUe(
            String subject,
            Equipment equipment,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            Radio radio,
            ForbiddenPlaces forbidden,
            Doubts doubts,
            MobilityUser user) {
        this.equipment = equipment;
        this.radio = radio;
        this.user = user;
        this.timers = new NamedTimers(timeline, this::expired);
        this.machine = new Machine<>(MmTable.TABLE, this, MmState.NULL, new MmWatch(this, timeline, events, subject));
        this.refusals = new MmRefusals(this, forbidden, doubts, random);
        this.path = new MmPath(this, radio, timeline, events, subject);
    }

    @Override
    public Domain domain() {
        return Domain.CS;
    }

    @Override
    public boolean serves(Rat rat) {
        return rat == Rat.GSM || rat == Rat.UTRAN;
    }

    @Override
    public void switchOn(Usim usim) {
        context = Optional.of(new CsContext(usim));
        updates.reset();
        refusals.forget();
        fire(wanted ? new MmEvent.SwitchedOn() : new MmEvent.DetachWanted(false));
    }

    @Override
    public void withoutUsim() {
        context = Optional.empty();
        fire(new MmEvent.NoUsim());
    }

    @Override
    public void switchOff() {
        if (machine.state() == MmState.IDLE_NORMAL_SERVICE && updates.attached()) {
            detach();
        }
        fire(new MmEvent.SwitchedOff());
        timers.stopAll();
        context = Optional.empty();
        place = Optional.empty();
        refusals.forget();
    }

    @Override
    public void want(boolean registration) {
        wanted = registration;
        if (registration) {
            fire(new MmEvent.AttachWanted());
        } else {
            fire(new MmEvent.DetachWanted(updates.attached()));
        }
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        if (context.isPresent() && refusals.keepOff(Area.of(cell, plmn))) {
            // Packet services may go on here. 4.1.1.6A.
            limited();
            return;
        }
        place = Optional.of(new Place(cell, plmn));
        if (context.isEmpty() || refusals.usimInvalid() || !wanted) {
            callForHelp();
            return;
        }
        CsContext known = context.get();
        if (away) {
            away = false;
            known.reload();
            updates.attached(known.usim().csRegistered());
        }
        boolean needed = updates.needed(known, here());
        // An emergency call does not wait for an update. 4.5.1.5.
        boolean waiting = updates.waiting(here()) || requests.help();
        fire(new MmEvent.SuitableCell(needed && !waiting, needed && waiting));
        callForHelp();
        if (answersPage) {
            answersPage = false;
            // An update answers the page as well: the network goes on with what it wants on the same connection.
            if (!needed || waiting) {
                fire(new MmEvent.Paged());
            }
        }
    }

    private void callForHelp() {
        if (requests.help()) {
            fire(new MmEvent.ServiceWanted(true));
        }
    }

    /** The UE comes from LTE for this, and sees to it as soon as it camps. TS 23.272 6, 7. */
    public void fellBack(List<CmWish> wishes, boolean toAnswerPage) {
        wishes.forEach(requests::expect);
        answersPage = toAnswerPage;
    }

    @Override
    public boolean inDemand() {
        return requests.any() || answersPage || machine.state() == MmState.WAIT_FOR_REESTABLISH;
    }

    @Override
    public void demandOver() {
        answersPage = false;
        requests.refuseAll(Reason.NO_NETWORK_SERVICE);
    }

    @Override
    public void limited() {
        place = Optional.empty();
        fire(new MmEvent.LimitedCell());
        callForHelp();
    }

    @Override
    public void nowhere() {
        place = Optional.empty();
        fire(new MmEvent.NoCell());
    }

    @Override
    public void elsewhere(Cell cell, Plmn plmn) {
        place = Optional.empty();
        away = true;
        if (inDemand()) {
            List<CmWish> calls = requests.help() ? requests.handOver() : List.of();
            demandOver();
            calls.forEach(user::callForHelp);
        }
        fire(new MmEvent.NoCell());
    }

    @Override
    public void usimRefused() {
        if (context.isPresent() && !refusals.usimInvalid()) {
            refusals.usimRefused();
            fire(new MmEvent.UsimRefused());
        }
    }

    @Override
    public void downlink(byte[] nas) {
        path.received(nas);
        downlink.received(nas);
    }

    /** Radio bearers are the packet domain's. */
    @Override
    public void bearersEstablished() {}

    /** TS 24.008 4.5.1.1: that the network protects the connection says that the UE may have it. */
    @Override
    public void securityCommanded(CnDomain domain) {
        context.ifPresent(it -> radio.secured(CnDomain.CS, it.radioKeys(rat())));
        authentication.forgetAnswer();
        if (requests.asking() || machine.state() == MmState.WAIT_FOR_REESTABLISH) {
            fire(new MmEvent.ServiceGranted());
        }
    }

    @Override
    public void released(ReleaseCause why) {
        connectionGone();
        boolean failed = why == ReleaseCause.RADIO_LINK_FAILURE && machine.state() == MmState.MM_CONNECTION_ACTIVE;
        boolean failedAgain =
                why != ReleaseCause.NORMAL && machine.state() == MmState.WAIT_FOR_REESTABLISH && requests.mayTryAgain();
        if ((failed && links.calls() && registered()) || failedAgain) {
            fire(new MmEvent.LinkFailed());
        } else {
            releasedByItself();
        }
    }

    /** The connection is no more this domain's, though another may use it still. */
    void releasedByItself() {
        MmEvent.Rest rest = context.isEmpty() || refusals.usimInvalid()
                ? MmEvent.Rest.NO_IMSI
                : !wanted ? MmEvent.Rest.DETACHED : updates.attached() ? MmEvent.Rest.NORMAL : MmEvent.Rest.LIMITED;
        fire(new MmEvent.ConnectionReleased(rest));
    }

    private void connectionGone() {
        timers.stop(MmTimer.T3240);
        authentication.connectionGone();
    }

    @Override
    public void paged(Page page) {
        if (page.domain() == CnDomain.CS
                && context.map(it -> it.isMeant(page.whom())).orElse(false)) {
            fire(new MmEvent.Paged());
        }
    }

    /** In another location area the UE updates when the connection is over. */
    @Override
    public void handedOver(Cell cell) {
        place = place.map(it -> new Place(cell, cell.plmns().contains(it.plmn()) ? it.plmn() : cell.plmn()));
    }

    @Override
    public boolean registered() {
        return updates.attached()
                && context.map(it -> it.status() == CsUpdateStatus.UPDATED).orElse(false);
    }

    @Override
    public boolean busy() {
        return radio.connected()
                && switch (machine.state()) {
                    case LOCATION_UPDATING_INITIATED,
                            WAIT_FOR_OUTGOING_MM_CONNECTION,
                            MM_CONNECTION_ACTIVE,
                            WAIT_FOR_REESTABLISH,
                            WAIT_FOR_NETWORK_COMMAND,
                            IMSI_DETACH_INITIATED -> true;
                    default -> false;
                };
    }

    @Override
    public boolean usimInvalid() {
        return refusals.usimInvalid();
    }

    @Override
    public Optional<Standing> standing(Domain of) {
        return of == Domain.CS
                ? Optional.of(MmStanding.of(
                        machine.state(), wanted && context.isPresent(), registered(), refusals.usimInvalid()))
                : Optional.empty();
    }

    @Override
    public OptionalInt cause(Domain of) {
        return of == Domain.CS ? refusals.cause() : OptionalInt.empty();
    }

    // The layers above.

    @Override
    public void user(CmServiceType service, CmUser above) {
        links.user(service, above);
    }

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        requests.want(service, opened, refused);
    }

    // What follows is for the procedures and the steps of the table.

    public MmState state() {
        return machine.state();
    }

    void fire(Object event) {
        machine.fire(event);
        user.registrationChanged();
    }

    private void expired(TimerName timer) {
        if (timer == MmTimer.T3218) {
            authentication.forgetAnswer();
        } else if (timer == MmTimer.T3214 || timer == MmTimer.T3216) {
            authentication.notGenuine();
        } else {
            if (timer == MmTimer.T3212) {
                updates.due();
                updates.newRound();
            }
            fire(timer);
        }
    }

    MobilityUser user() {
        return user;
    }

    NamedTimers timers() {
        return timers;
    }

    MmPath path() {
        return path;
    }

    LocationUpdates updates() {
        return updates;
    }

    MmAuthentication authentication() {
        return authentication;
    }

    MmRefusals refusals() {
        return refusals;
    }

    ServiceRequests requests() {
        return requests;
    }

    MmLinks links() {
        return links;
    }

    Optional<CsContext> context() {
        return context;
    }

    Equipment equipment() {
        return equipment;
    }

    String imsi() {
        return context.map(CsContext::imsi).orElse("");
    }

    /** Who the UE says it is on asking for a service: its equipment where there is no subscriber to speak of. 4.5.1.5. */
    MobileIdentity identity() {
        return context.filter(it -> !refusals.usimInvalid())
                .map(CsContext::identity)
                .orElseGet(equipment::identity);
    }

    Optional<PagingIdentity> temporary() {
        return context.flatMap(CsContext::temporary);
    }

    boolean camping() {
        return place.isPresent();
    }

    /** The location area as it stands in the lists of forbidden ones; empty in limited service. */
    Optional<Area> area() {
        return place.map(it -> Area.of(it.cell(), it.plmn()));
    }

    Lai here() {
        Place at = place.orElseThrow();
        return new Lai(at.plmn(), at.cell().areaCode());
    }

    Rat rat() {
        return radio.camped().map(it -> it.cell().rat()).orElse(Rat.UTRAN);
    }

    /** Sends a procedure's first message in the network selected, or, in limited service, in that of the cell. */
    void initial(NasMessage message) {
        place.map(Place::plmn)
                .or(() -> radio.camped().map(CellMeasurement::cell).map(Cell::plmn))
                .ifPresent(plmn -> path.initial(plmn, message));
    }

    void reselect() {
        user.reselect();
    }

    void letGo() {
        user.letGo();
        connectionGone();
    }

    void linkFailed() {
        links.loseOthers();
        requests.linkFailed();
    }

    void becameIdle() {
        connectionGone();
        updates.idle();
        if (requests.any()) {
            fire(new MmEvent.ServiceWanted(false));
        }
    }

    void followOn() {
        fire(new MmEvent.FollowOn());
    }

    void detach() {
        context.ifPresent(it -> initial(new ImsiDetachIndication(MobileStationClassmark1.USUAL, it.identity())));
        updates.attached(false);
        timers.start(MmTimer.T3220);
    }

    void left() {
        updates.attached(false);
        updates.stopWaiting();
        timers.stop(MmTimer.T3212);
        timers.stop(MmTimer.T3220);
        requests.refuseAll(Reason.NO_NETWORK_SERVICE);
    }
}
