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
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm.MmStatus;
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
    private final Equipment equipment;
    private final MobilityUser user;
    private final NamedTimers timers;
    private final Machine<MmState, MmUe> machine;
    private final MmPath path;
    private final RrConnection connection;
    private final Whereabouts whereabouts = new Whereabouts();
    private final CellChanges cells = new CellChanges(this);
    private final Paging paging = new Paging(this);
    private final MmDownlink downlink = new MmDownlink(this);
    private final LocationUpdates updates = new LocationUpdates(this);
    private final DetachProcedure detach = new DetachProcedure(this);
    private final CombinedUpdates combined = new CombinedUpdates(this);
    private final MmAuthentication authentication = new MmAuthentication(this);
    private final ServiceRequests requests = new ServiceRequests(this);
    private final MmLinks links = new MmLinks(this);
    private final MmRefusals refusals;

    private Optional<CsContext> context = Optional.empty();
    private boolean wanted = true;

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
        this.user = user;
        this.timers = new NamedTimers(timeline, this::expired);
        this.machine = new Machine<>(
                MmTable.TABLE,
                this,
                MmState.NULL,
                new MachineEvents(subject, this::imsi, timeline, events).of("MM", this::unforeseen));
        this.refusals = new MmRefusals(this, forbidden, doubts, random);
        this.connection = new RrConnection(this, radio);
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
        if (machine.state() == MmState.IDLE_NORMAL_SERVICE && updates.attached() && !combined.registered()) {
            detach.request();
        }
        fire(new MmEvent.SwitchedOff());
        timers.stopAll();
        context = Optional.empty();
        whereabouts.nowhere();
        refusals.forget();
    }

    @Override
    public void want(boolean registration) {
        wanted = registration;
        if (registration) {
            fire(new MmEvent.AttachWanted());
        } else {
            fire(new MmEvent.DetachWanted(updates.attached() && !combined.registered()));
        }
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        cells.camped(cell, plmn);
    }

    /** The UE comes from LTE for this, and sees to it as soon as it camps. TS 23.272 6, 7. */
    public void fellBack(List<CmWish> wishes, boolean toAnswerPage) {
        wishes.forEach(requests::expect);
        paging.expect(toAnswerPage);
    }

    @Override
    public boolean inDemand() {
        return requests.any() || paging.expected() || machine.state() == MmState.WAIT_FOR_REESTABLISH;
    }

    @Override
    public void demandOver() {
        paging.over();
        requests.refuseAll(Reason.NO_NETWORK_SERVICE);
    }

    @Override
    public void limited(Cell cell) {
        cells.limited();
    }

    @Override
    public void nowhere() {
        cells.nowhere();
    }

    @Override
    public void elsewhere(Cell cell, Plmn plmn) {
        cells.elsewhere();
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

    @Override
    public void securityCommanded(CnDomain domain) {
        connection.securityCommanded();
    }

    @Override
    public void released(ReleaseCause why) {
        connection.released(why);
    }

    @Override
    public void paged(Page page) {
        paging.paged(page);
    }

    /** In another location area the UE updates when the connection is over. */
    @Override
    public void handedOver(Cell cell) {
        whereabouts.movedTo(cell);
    }

    @Override
    public boolean registered() {
        return updates.attached()
                && context.map(it -> it.status() == CsUpdateStatus.UPDATED).orElse(false);
    }

    @Override
    public boolean busy() {
        return connection.open()
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
                        machine.state(),
                        wanted && context.isPresent(),
                        registered(),
                        newcomer(),
                        refusals.usimInvalid()))
                : Optional.empty();
    }

    private boolean newcomer() {
        Optional<Plmn> with = context.flatMap(CsContext::lai).map(Lai::plmn);
        return whereabouts.known() && !with.equals(whereabouts.plmn());
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

    /** A message of the network that the state has no use for. TS 24.008 8.4. */
    private void unforeseen(Object event) {
        if (event instanceof MmMessage) {
            path.send(new MmStatus(RejectCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
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

    RrConnection connection() {
        return connection;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    DetachProcedure detach() {
        return detach;
    }

    Paging paging() {
        return paging;
    }

    MmPath path() {
        return path;
    }

    /** Registration by GMM, who says here what came of it. */
    public CombinedUpdates combined() {
        return combined;
    }

    /** Whether the UE is to be registered in this domain, and a network may take it. */
    public boolean registrable() {
        return wanted && context.isPresent() && !refusals.usimInvalid();
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

    /** Whether the user wants to be registered. */
    boolean wanted() {
        return wanted;
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

    /** What is left when the connection is over. */
    MmEvent.Rest rest() {
        if (context.isEmpty() || refusals.usimInvalid()) {
            return MmEvent.Rest.NO_IMSI;
        }
        if (!wanted) {
            return MmEvent.Rest.DETACHED;
        }
        return updates.attached() ? MmEvent.Rest.NORMAL : MmEvent.Rest.LIMITED;
    }
}
