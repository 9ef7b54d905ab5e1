package dev.mynah.modem.gmm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.Departure;
import dev.mynah.modem.mobility.MobilityManagement;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.time.Timeline;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * GPRS mobility management of one stack, as the stack drives it; what it does about it is its {@link GmmEntity}'s. In cells of
 * network operation mode I the UE attaches for both domains at once; elsewhere MM registers it in the circuit switched one
 * by itself.
 */
public final class GmmUe implements MobilityManagement {
    private final GmmEntity gmm;
    private final Radio radio;
    private final GmmDownlink downlink;
    private final Paging paging;

    /** @param subject whose events these are, {@code modem0/slot1} */
    public GmmUe(
            String subject,
            Equipment equipment,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            Radio radio,
            ForbiddenPlaces forbidden,
            Doubts doubts,
            MobilityUser user,
            GprsSession session) {
        this.gmm = new GmmEntity(subject, equipment, timeline, random, events, radio, forbidden, doubts, user, session);
        this.radio = radio;
        this.downlink = new GmmDownlink(gmm);
        this.paging = new Paging(gmm);
    }

    @Override
    public Domain domain() {
        return Domain.GPRS;
    }

    @Override
    public boolean serves(Rat rat) {
        return GmmEntity.serves(rat);
    }

    @Override
    public void switchOn(Usim usim) {
        if (gmm.emergency().only()) {
            // The device is a subscriber's now.
            switchOff();
        }
        gmm.begin(usim);
        gmm.fire(new GmmEvent.SwitchedOn());
    }

    @Override
    public void withoutUsim() {
        gmm.fire(new GmmEvent.NoUsim());
    }

    @Override
    public void switchOff() {
        gmm.fire(new GmmEvent.SwitchedOff());
        gmm.end();
    }

    @Override
    public void want(boolean registration) {
        gmm.want(registration);
        gmm.fire(registration ? new GmmEvent.AttachWanted() : new GmmEvent.DetachWanted());
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        gmm.cells().camped(cell, plmn);
    }

    /** Whether it registers the UE in the circuit switched domain of a cell, too. */
    public boolean combines(Cell cell, Plmn plmn) {
        return gmm.combined().serves(cell, plmn);
    }

    @Override
    public boolean mayArrive(Cell cell, Plmn plmn) {
        gmm.whereabouts().at(cell, plmn);
        return gmm.hasUsim()
                && gmm.wanted()
                && gmm.user().mayAccess(cell, plmn)
                && gmm.arrival().possible(plmn);
    }

    @Override
    public Optional<Departure> depart(Domain to) {
        return to == Domain.EPS ? gmm.arrival().depart() : Optional.empty();
    }

    @Override
    public void arrive(Departure from) {
        gmm.arrival().arrive(from);
    }

    @Override
    public void limited(Cell cell) {
        gmm.cells().limited(cell);
    }

    @Override
    public void nowhere() {
        gmm.cells().nowhere();
    }

    @Override
    public void elsewhere(Cell cell, Plmn plmn) {
        gmm.cells().elsewhere();
    }

    @Override
    public void supplanted() {
        if (gmm.attached()) {
            gmm.fire(new GmmEvent.Supplanted());
        }
    }

    @Override
    public void usimRefused() {
        if (gmm.hasUsim() && !gmm.usimInvalid()) {
            gmm.refusals().usimRefused();
            gmm.fire(new GmmEvent.UsimRefused());
        }
    }

    @Override
    public void downlink(byte[] nas) {
        if (gmm.hasContext() && gmm.whereabouts().known()) {
            downlink.receive(Octets.of(nas));
        }
    }

    @Override
    public void bearersEstablished() {
        gmm.path().bearersEstablished();
        if (gmm.state() == GmmState.SERVICE_REQUEST_INITIATED) {
            gmm.fire(new GmmEvent.ServiceGranted());
        } else {
            gmm.uplink().flushPackets();
        }
    }

    @Override
    public void securityCommanded(CnDomain domain) {
        if (domain == CnDomain.PS && gmm.hasContext() && gmm.whereabouts().known()) {
            radio.secured(domain, gmm.context().keys().in(gmm.inGsm() ? Rat.GSM : Rat.UTRAN));
            if (gmm.state() == GmmState.SERVICE_REQUEST_INITIATED) {
                gmm.fire(new GmmEvent.ServiceGranted());
            }
        }
    }

    @Override
    public void released(ReleaseCause cause) {
        gmm.authentication().connectionGone();
        gmm.path().closed();
        gmm.fire(new GmmEvent.ConnectionReleased(cause));
    }

    @Override
    public void paged(Page page) {
        if (gmm.hasContext()) {
            paging.paged(page);
        }
    }

    @Override
    public void handedOver(Cell cell) {
        gmm.cells().handedOver(cell);
    }

    @Override
    public boolean registeredForHelp() {
        return gmm.attached() && gmm.emergency().only();
    }

    /** Whether the UE could attach for emergency bearer services now. */
    public boolean helpThere() {
        return gmm.emergency().possible();
    }

    /** Whether it camps where there may be such services at all: in UTRAN. */
    public boolean helpKnown() {
        return gmm.whereabouts().in(Rat.UTRAN);
    }

    /** Attaches for emergency bearer services, where {@link #helpThere}. */
    public void callForHelp() {
        gmm.fire(new GmmEvent.HelpWanted());
    }

    /** Leaves the network that was there for emergency bearer services. TS 24.008 4.7.4.1. */
    public void helpOver() {
        if (registeredForHelp()) {
            gmm.fire(new GmmEvent.DetachWanted());
        }
    }

    @Override
    public boolean busy() {
        return gmm.state().busy() || (gmm.attached() && radio.connected());
    }

    @Override
    public Optional<Standing> standing(Domain of) {
        return of == Domain.GPRS
                ? Optional.of(GmmStanding.of(
                        gmm.state(),
                        gmm.wanted() && gmm.hasUsim(),
                        gmm.newcomer(),
                        gmm.usimInvalid(),
                        gmm.emergency().only()))
                : Optional.empty();
    }

    @Override
    public OptionalInt cause(Domain of) {
        return of == Domain.GPRS
                ? gmm.refusals()
                        .cause()
                        .map(GmmCause::value)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /** Sends a session management message, after a service request where there is no connection. */
    public void send(Octets message) {
        gmm.uplink().send(message);
    }

    /** Sends a host's packet in a context, after a service request where there is no connection. */
    public void sendData(int nsapi, byte[] packet) {
        gmm.uplink().send(nsapi, packet);
    }

    /** How short messages go over the packet domain. */
    public CmTransport shortMessages() {
        return gmm.messages();
    }

    @Override
    public boolean registered() {
        return gmm.registered();
    }

    @Override
    public boolean usimInvalid() {
        return gmm.usimInvalid();
    }

    public GmmState state() {
        return gmm.state();
    }
}
